import CoreMetrics
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
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
    var documents = Documents()

    /// The table of `feature`, or why there is none.
    func table(_ feature: String) throws(Problem) -> ServedTable {
        if let table = store.table(feature) { return table }
        let state = store.snapshot
        guard state.isComplete else {
            throw Problem(.loading, "the tables are being loaded", headers: [(.retryAfter, "1")])
        }
        guard !state.tables.isEmpty else { throw Problem(.noTable, "no table is there yet, of no feature") }
        if state.problems[feature] != nil { throw Problem(.noTable, "no table of the feature is there yet") }
        throw Problem(.unknownFeature, "this feature is not served")
    }
}

extension FeatureService {
    /// `GET /healthz`: the process answers.
    @Sendable func health(_ request: Request, _ context: ServiceContext) -> Response { json(["status": "ok"]) }

    /// `GET /readyz`
    @Sendable func ready(_ request: Request, _ context: ServiceContext) throws -> Response {
        let readiness = Readiness(store.snapshot, now: clocks.seconds(), staleAfter: settings.staleAfter)
        guard readiness.reasons.isEmpty else {
            throw Problem(.notReady, readiness.reasons.joined(separator: "; "), extensions: readiness.json)
        }
        return json(.object(readiness.json))
    }

    /// `GET /metrics`: open, as it has neither keys nor values of features, and what collects it stands beside the container.
    @Sendable func metricsText(_ request: Request, _ context: ServiceContext) -> Response {
        measure(store.snapshot, inFlight: inFlight.count, now: clocks.seconds(), in: metrics)
        return Response(
            status: .ok, headers: responseFields("text/plain; version=0.0.4; charset=utf-8"),
            body: ResponseBody(byteBuffer: ByteBuffer(string: metrics.text())))
    }
}
