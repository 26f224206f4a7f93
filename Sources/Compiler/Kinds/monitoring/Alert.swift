import Text
import PlanModel

/// One alert of one workload, in the words of Cloud Monitoring.
struct Alert {
    /// What follows the workload's name in the address: `error-ratio`.
    var suffix: String
    /// What is wrong, after the workload's name: `has more than 3 instances`.
    var problem: String
    var severity: String
    var condition: Condition
    var subject: Subject

    enum Condition {
        /// The members of `conditionThreshold` that differ between alerts.
        case threshold(JSONObject)
        /// A PromQL expression: the alert fires while it has a result.
        case query(String)
    }

    enum Subject {
        case service(String)
        case job(String)
        /// The uptime check of a service.
        case uptime(String)
    }
}

/// Two or more of Google's probing regions fail: one alone is a network's hiccup.
func uptimeAlert(of service: String) -> Alert {
    let check = Reference(.resource(.uptime(service)), at("name"), basename: true)
    return Alert(
        suffix: "uptime", problem: "does not answer its uptime check", severity: "CRITICAL",
        condition: .threshold([
            "aggregations": [
                [
                    "alignmentPeriod": "1200s", "crossSeriesReducer": "REDUCE_COUNT_FALSE",
                    "groupByFields": ["resource.label.host", "resource.label.project_id"],
                    "perSeriesAligner": "ALIGN_NEXT_OLDER",
                ]
            ],
            "comparison": "COMPARISON_GT",
            "duration": "60s",
            "filter": .string(
                "resource.type = \"uptime_url\" AND metric.type = "
                    + "\"monitoring.googleapis.com/uptime_check/check_passed\" "
                    + "AND metric.labels.check_id = \"\(check.text)\""),
            "thresholdValue": 1,
        ]), subject: .uptime(service))
}

extension ServiceAlert {
    func alert(of service: String, _ scope: Scope) -> Alert {
        func filter(_ metric: String) -> String {
            "resource.type = \"cloud_run_revision\" AND resource.labels.service_name = \"\(service)\" "
                + "AND resource.labels.location = \"\(scope.config.environment.region)\" AND metric.type = \"\(metric)\""
        }
        switch self {
        case .instancesAbove(let count):
            return Alert(
                suffix: "instances", problem: "has more than \(count) instances", severity: "WARNING",
                condition: .threshold([
                    "aggregations": aggregation("60s", "ALIGN_MAX", "REDUCE_SUM"),
                    "comparison": "COMPARISON_GT",
                    "duration": "300s",
                    "filter": .string(filter("run.googleapis.com/container/instance_count")),
                    "thresholdValue": JSONValue(count),
                ]), subject: .service(service))
        case .errorRatioAbove(let ratio):
            let requests = filter("run.googleapis.com/request_count")
            let sum = aggregation("300s", "ALIGN_RATE", "REDUCE_SUM")
            return Alert(
                suffix: "error-ratio", problem: "answers more than \(ratio) of its requests with 5xx",
                severity: "ERROR",
                condition: .threshold([
                    "aggregations": sum,
                    "comparison": "COMPARISON_GT",
                    "denominatorAggregations": sum,
                    "denominatorFilter": .string(requests),
                    "duration": "300s",
                    "filter": .string(requests + " AND metric.labels.response_code_class = \"5xx\""),
                    "thresholdValue": .number(JSONNumber(text: ratio)),
                ]), subject: .service(service))
        case .p95LatencyAbove(let span):
            return Alert(
                suffix: "latency", problem: "needs more than \(span.inWords) for its slowest 5 % of requests",
                severity: "WARNING",
                condition: .threshold([
                    // The distributions of all instances first, the percentile of them together last.
                    "aggregations": aggregation("300s", "ALIGN_DELTA", "REDUCE_PERCENTILE_95"),
                    "comparison": "COMPARISON_GT",
                    "duration": "300s",
                    "filter": .string(filter("run.googleapis.com/request_latencies")),
                    "thresholdValue": JSONValue(span.milliseconds),
                ]), subject: .service(service))
        }
    }
}

extension FeatureAlert {
    /// Both look back over a window that moves.
    func alert(of job: String, _ scope: Scope) -> Alert {
        func filter(_ result: String) -> JSONValue {
            .string(
                "resource.type = \"cloud_run_job\" AND resource.labels.job_name = \"\(job)\" "
                    + "AND resource.labels.location = \"\(scope.config.environment.region)\" "
                    + "AND metric.type = \"run.googleapis.com/job/completed_execution_count\" "
                    + "AND metric.labels.result = \"\(result)\"")
        }
        switch self {
        case .failedRunsAbove(let count):
            return Alert(
                suffix: "failed-runs",
                problem: count == 0
                    ? "had a failed run in the last 24 h" : "had more than \(count) failed runs in 24 h",
                severity: "ERROR",
                condition: .threshold([
                    "aggregations": aggregation("86400s", "ALIGN_SUM", "REDUCE_SUM"),
                    "comparison": "COMPARISON_GT",
                    "duration": "0s",
                    "filter": filter("failed"),
                    "thresholdValue": JSONValue(count),
                ]), subject: .job(job))
        case .noSuccessWithin(let span):
            // PromQL, because it is the one that looks back far enough: a threshold's alignment ends at 25 hours and metric
            // absence at 23.5, too little for a daily job that may be late. It also fires for a job that never succeeded,
            // which has no time series that a threshold could be compared with.
            let labels = [
                "monitored_resource=\"cloud_run_job\"", "job_name=\"\(job)\"",
                "location=\"\(scope.config.environment.region)\"", "result=\"succeeded\"",
            ]
            let series = "run_googleapis_com:job_completed_execution_count{\(labels.joined(separator: ","))}"
            return Alert(
                suffix: "no-success", problem: "had no successful run for \(span.inWords)", severity: "ERROR",
                condition: .query("absent_over_time(\(series)[\(span.seconds)s])"), subject: .job(job))
        }
    }
}

private func aggregation(_ period: String, _ aligner: JSONValue, _ reducer: JSONValue) -> JSONValue {
    [["alignmentPeriod": .string(period), "crossSeriesReducer": reducer, "perSeriesAligner": aligner]]
}

extension TimeSpan {
    /// `25 h`, `15 min`, `750 ms`.
    fileprivate var inWords: String {
        if milliseconds % 3_600_000 == 0 { return "\(milliseconds / 3_600_000) h" }
        if milliseconds % 60_000 == 0 { return "\(milliseconds / 60_000) min" }
        return milliseconds % 1000 == 0 ? "\(milliseconds / 1000) s" : "\(milliseconds) ms"
    }
}
