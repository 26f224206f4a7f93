import FeatureTable
import Metrics
import Synchronization

/// The descriptions of the service's metrics.
let metricsHelp = [
    "http_requests_total": "Requests answered.",
    "http_request_duration_seconds": "Time from a request's head to its answer.",
    "http_requests_in_flight": "Requests being answered, without those of open paths.",
    "feature_lookups_total": "Entities requested, by whether the table had a row.",
    "feature_table_as_of_seconds": "The as_of of the table served, since 1970.",
    "feature_table_age_seconds": "Seconds since the as_of of the table served.",
    "feature_table_loaded_seconds": "When the table served was loaded, since 1970.",
    "feature_table_rows": "Rows of the table served.",
    "feature_table_bytes": "Bytes of the table served, in memory.",
    "feature_tables_refused_total": "Times that a new table was refused.",
    "feature_table_problem": "1 while /readyz lists a problem of the feature, or of all if it has no name.",
]

/// Sets the metrics that are only computed when they are read.
func measure(_ service: FeatureService) {
    let (state, now) = (service.store.snapshot, service.clocks.seconds())
    func set(_ name: String, _ feature: String?, _ value: Int) {
        Meter(label: name, dimensions: feature.map { [("feature", $0)] } ?? [], factory: service.metrics).set(value)
    }
    set("http_requests_in_flight", nil, service.inFlight.count)
    for (name, table) in state.tables {
        set("feature_table_as_of_seconds", name, table.asOf.seconds)
        set("feature_table_age_seconds", name, now - table.asOf.seconds)
        set("feature_table_loaded_seconds", name, table.loadedAt)
        set("feature_table_rows", name, table.manifest.rows)
        set("feature_table_bytes", name, table.bytes)
    }
    // A series keeps its value until it is set again, so it has to become 0 when a problem is over.
    let problems = Set(state.allProblems(now: now, staleAfter: service.settings.staleAfter).map(\.feature))
    for name in state.troubled.union(state.tables.keys) {
        set("feature_table_problem", name, problems.contains(name) ? 1 : 0)
    }
}

/// Counts answers by route and status, and measures how long they took.
final class RequestMetrics: Sendable {
    private let factory: any MetricsFactory
    /// By route and status. Each is made once, because a factory compares all of its labels to find a metric.
    private let made = Mutex<[String: [Int: (Counter, Timer)]]>([:])

    init(_ factory: any MetricsFactory) { self.factory = factory }

    func count(_ route: String, _ status: Int, nanoseconds: Int) {
        let (counter, timer) = made.withLock { made in
            if let metrics = made[route]?[status] { return metrics }
            let labels = [("route", route), ("status", String(status))]
            let metrics = (
                Counter(label: "http_requests_total", dimensions: labels, factory: factory),
                Timer(label: "http_request_duration_seconds", dimensions: [labels[0]], factory: factory)
            )
            made[route, default: [:]][status] = metrics
            return metrics
        }
        counter.increment()
        timer.recordNanoseconds(nanoseconds)
    }
}
