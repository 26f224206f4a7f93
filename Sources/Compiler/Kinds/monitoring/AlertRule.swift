import PlanModel
import Text

/// What is watched, independent of the workload: an alert of the config, equal for all services or jobs that have it.
enum AlertRule: Sendable, Hashable {
    case service(ServiceAlert)
    case feature(FeatureAlert)

    /// The rule's name in an address and the name of its condition: `failed-runs-above-0`.
    var id: String {
        switch self {
        case .service(.instancesAbove(let count)): "instances-above-\(count)"
        case .service(.errorRatioAbove(let ratio)): "error-ratio-above-\(ratio)"
        case .service(.p95LatencyAbove(let span)): "p95-latency-above-\(span.text)"
        case .service(.errorsAbove(let count)): "errors-above-\(count)"
        // Services and jobs are of different types, and so are their metrics.
        case .service(.common(let alert)): alert.id(of: "service")
        case .feature(.common(let alert)): alert.id(of: "job")
        case .feature(.failedRunsAbove(let count)): "failed-runs-above-\(count)"
        case .feature(.noSuccessWithin(let span)): "no-success-within-\(span.text)"
        }
    }

    /// What is wrong, worded to follow the name of the workload.
    var problem: String {
        switch self {
        case .service(.instancesAbove(let count)): "has more than \(count) instances"
        case .service(.errorRatioAbove(let ratio)): "answers more than \(ratio) of its requests with 5xx"
        case .service(.p95LatencyAbove(let span)): "needs more than \(span.inWords) for its slowest 5 % of requests"
        case .service(.errorsAbove(let count)): "answered more than \(count) requests with 5xx in 5 min"
        case .service(.common(let alert)), .feature(.common(let alert)): alert.problem
        case .feature(.failedRunsAbove(0)): "had a failed run in the last 24 h"
        case .feature(.failedRunsAbove(let count)): "had more than \(count) failed runs in 24 h"
        case .feature(.noSuccessWithin(let span)): "had no successful run for \(span.inWords)"
        }
    }

    var severity: String {
        switch self {
        case .service(.instancesAbove), .service(.p95LatencyAbove): "WARNING"
        case .service(.common(.cpuAbove)), .service(.common(.memoryAbove)): "WARNING"
        case .feature(.common(.cpuAbove)), .feature(.common(.memoryAbove)): "WARNING"
        case .service, .feature: "ERROR"
        }
    }

    /// True for one that watches a single workload.
    var isSingle: Bool { common?.name != nil }

    /// The shortest time between two messages, where that is said.
    var rate: TimeSpan? { if case .logMatches(let alert)? = common { alert.atMostEvery } else { nil } }

    private var common: CommonAlert? {
        switch self {
        case .service(.common(let alert)), .feature(.common(let alert)): alert
        case .service, .feature: nil
        }
    }

    /// The label of Cloud Monitoring that names the workload.
    var label: String {
        switch self {
        case .service: "service_name"
        case .feature: "job_name"
        }
    }

    func address(of workload: String) -> Address {
        switch self {
        case .service: .runService(workload)
        case .feature: .runJob(workload)
        }
    }

    /// The condition that watches `watched`; each incident names the workload it is about.
    func condition(_ watched: Watched, _ scope: Scope) -> AlertCondition {
        switch self {
        case .service(.instancesAbove(let count)):
            return .threshold([
                "aggregations": aggregation("60s", "ALIGN_MAX", "REDUCE_SUM"),
                "duration": "300s",
                "filter": .string(filter(watched, "container/instance_count", scope)),
                "thresholdValue": JSONValue(count),
            ])
        case .service(.errorRatioAbove(let ratio)):
            let requests = filter(watched, "request_count", scope)
            let sum = aggregation("300s", "ALIGN_RATE", "REDUCE_SUM")
            return .threshold([
                "aggregations": sum,
                "denominatorAggregations": sum,
                "denominatorFilter": .string(requests),
                "duration": "300s",
                "filter": .string(requests + " AND metric.labels.response_code_class = \"5xx\""),
                "thresholdValue": .number(JSONNumber(text: ratio)),
            ])
        case .service(.p95LatencyAbove(let span)):
            return .threshold([
                // First merge the distributions of all instances, then take the percentile of the whole.
                "aggregations": aggregation("300s", "ALIGN_DELTA", "REDUCE_PERCENTILE_95"),
                "duration": "300s",
                "filter": .string(filter(watched, "request_latencies", scope)),
                "thresholdValue": JSONValue(span.milliseconds),
            ])
        case .feature(.failedRunsAbove(let count)):
            return .threshold([
                "aggregations": aggregation("86400s", "ALIGN_SUM", "REDUCE_SUM"),
                // The shortest duration that allows `evaluationMissingData` (monitoring-20).
                "duration": "60s",
                "filter": .string(
                    filter(watched, "job/completed_execution_count", scope) + " AND metric.labels.result = \"failed\""),
                "thresholdValue": JSONValue(count),
            ])
        case .feature(.noSuccessWithin(let span)): return .query(staleJobs(watched, span, scope))
        case .service(.errorsAbove(let count)):
            return .threshold([
                "aggregations": aggregation("300s", "ALIGN_SUM", "REDUCE_SUM"),
                "duration": "60s",
                "filter": .string(
                    filter(watched, "request_count", scope) + " AND metric.labels.response_code_class = \"5xx\""),
                "thresholdValue": JSONValue(count),
            ])
        case .service(.common(let alert)), .feature(.common(let alert)):
            switch alert {
            case .cpuAbove(let share): return usage(watched, "container/cpu/utilizations", share, scope)
            case .memoryAbove(let share): return usage(watched, "container/memory/utilizations", share, scope)
            case .logMatches(let alert):
                return .log(workloadFilter(watched, scope).joined(separator: " AND ") + " AND (\(alert.filter))")
            case .condition(let alert): return .raw(alert.body)
            }
        }
    }

    /// True if one condition can watch all of `watched`.
    func fits(_ watched: Watched, _ scope: Scope) -> Bool {
        switch condition(watched, scope) {
        case .threshold(let members): (members["filter"]?.string ?? "").utf8.count <= longestFilter
        // Google gives no limit; this one keeps the query readable.
        case .query: watched.names.count <= 16
        case .log, .raw: watched.names.count == 1
        }
    }

    /// Environments use the same workload names, and a policy sees every project of its metrics scope (monitoring-19).
    private func filter(_ watched: Watched, _ metric: String, _ scope: Scope) -> String {
        (workloadFilter(watched, scope) + ["metric.type = \"run.googleapis.com/\(metric)\""]).joined(separator: " AND ")
    }

    private func workloadFilter(_ watched: Watched, _ scope: Scope) -> [String] {
        let type =
            switch self {
            case .service: "cloud_run_revision"
            case .feature: "cloud_run_job"
            }
        let quoted = watched.names.map { "\"\($0)\"" }
        let who = quoted.count == 1 ? quoted[0] : "one_of(\(quoted.joined(separator: ", ")))"
        return [
            "resource.type = \"\(type)\"", "resource.labels.project_id = \"\(scope.config.environment.projectID)\"",
            "resource.labels.location = \"\(watched.region)\"", "resource.labels.\(label) = \(who)",
        ]
    }

    /// How much of a limit the busiest containers use (monitoring-34).
    private func usage(_ watched: Watched, _ metric: String, _ share: String, _ scope: Scope) -> AlertCondition {
        .threshold([
            "aggregations": aggregation("300s", "ALIGN_DELTA", "REDUCE_PERCENTILE_99"),
            "duration": "300s",
            "filter": .string(filter(watched, metric, scope)),
            "thresholdValue": .number(JSONNumber(text: share)),
        ])
    }

    private func aggregation(_ period: String, _ aligner: JSONValue, _ reducer: JSONValue) -> JSONValue {
        [
            [
                "alignmentPeriod": .string(period), "crossSeriesReducer": reducer,
                "groupByFields": [.string("resource.label.\(label)")], "perSeriesAligner": aligner,
            ]
        ]
    }
}

/// The workloads that one condition watches, by their names in Cloud Run, and the region that they are in.
struct Watched {
    var names: [String]
    var region: String
}

/// What makes a policy fire; it has one condition, because a query condition may not be combined with another
/// (monitoring-22).
enum AlertCondition {
    /// The members of `conditionThreshold` that differ between alerts.
    case threshold(JSONObject)
    /// A filter of log entries.
    case log(String)
    /// A condition in Monitoring's own terms.
    case raw(JSONValue)
    /// A PromQL expression: the alert fires once for each series of its result.
    case query(String)
}

/// The most characters in the filter of a condition (monitoring-21).
private let longestFilter = 2048

/// PromQL, because only it looks back far enough: a threshold's alignment period ends at 25 hours and metric absence at
/// 23.5 (monitoring-23), too little for a daily job that may be late. A job that never ran has no series, so neither a
/// sum by name nor `absent` would name it: the query lists every job and removes those with a success.
private func staleJobs(_ watched: Watched, _ span: TimeSpan, _ scope: Scope) -> String {
    let environment = scope.config.environment
    let labels = [
        "monitored_resource=\"cloud_run_job\"", "project_id=\"\(environment.projectID)\"",
        "location=\"\(watched.region)\"", "job_name=~\"\(watched.names.joined(separator: "|"))\"",
        "result=\"succeeded\"",
    ]
    let runs = "run_googleapis_com:job_completed_execution_count{\(labels.joined(separator: ","))}[\(span.seconds)s]"
    let each = watched.names.map { "label_replace(vector(1), \"job_name\", \"\($0)\", \"\", \"\")" }
    return "(\(each.joined(separator: " or "))) unless on (job_name) (sum by (job_name) (sum_over_time(\(runs))) > 0)"
}

extension TimeSpan {
    /// `25 h`, `15 min`, `750 ms`.
    fileprivate var inWords: String {
        if milliseconds % 3_600_000 == 0 { return "\(milliseconds / 3_600_000) h" }
        if milliseconds % 60_000 == 0 { return "\(milliseconds / 60_000) min" }
        return milliseconds % 1000 == 0 ? "\(milliseconds / 1000) s" : "\(milliseconds) ms"
    }
}

extension CommonAlert {
    fileprivate func id(of what: String) -> String {
        switch self {
        case .cpuAbove(let share): "\(what)-cpu-above-\(share)"
        case .memoryAbove(let share): "\(what)-memory-above-\(share)"
        case .logMatches(let alert): "log-\(alert.name)"
        case .condition(let alert): "condition-\(alert.name)"
        }
    }

    fileprivate var problem: String {
        switch self {
        case .cpuAbove(let share): "uses more than \(share) of its CPU"
        case .memoryAbove(let share): "uses more than \(share) of its memory"
        case .logMatches(let alert): "logged something that matches \(alert.name)"
        case .condition(let alert): "meets the condition \(alert.name)"
        }
    }
}
