import Hummingbird
import Logging
import Prometheus
import Text

/// What every handler works with.
struct FeatureService: Sendable {
    var settings: Settings
    var clocks: Clocks
    var logger: Logger
    var store = TableStore()
    var metrics = PrometheusMetrics(help: metricsHelp)
    var inFlight = InFlight()
    var ending = Ending()

    /// The table of `feature`; throws the reason if there is none.
    func table(_ feature: String) throws(Problem) -> ServedTable {
        if let table = store.table(feature) { return table }
        let state = store.snapshot
        guard state.isComplete else {
            throw Problem(.loading, "the tables are being loaded", headers: [.retryAfter: "1"])
        }
        guard !state.tables.isEmpty else { throw Problem(.noTable, "no feature has a table yet") }
        if state.problems[feature] != nil { throw Problem(.noTable, "the feature has no table yet") }
        throw Problem(.unknownFeature, "this feature is not served")
    }

    /// `GET /health` and `/healthz`
    @Sendable func health(_ request: Request, _ context: ServiceContext) -> Response { json(["status": "ok"]) }

    /// `GET /metrics`: open, because it contains neither keys nor values of features.
    @Sendable func metricsText(_ request: Request, _ context: ServiceContext) -> Response {
        measure(self)
        return respond(Array(metrics.text().utf8), responseFields("text/plain; version=0.0.4; charset=utf-8"))
    }
}

/// The time, which the program reads from the machine and tests set.
struct Clocks: Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    var seconds: @Sendable () -> Int
    /// Nanoseconds of a clock that never goes back.
    var steady: @Sendable () -> Int
    /// Throws when the task is cancelled.
    var sleep: @Sendable (_ seconds: Int) async throws -> Void = { try await Task.sleep(for: .seconds($0)) }
}
