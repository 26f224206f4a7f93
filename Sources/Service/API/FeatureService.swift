import HTTPTypes
import Logging
import CoreMetrics

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
