import JSON
import PlanModel

/// One alert of one workload, in the words of Cloud Monitoring.
struct Alert {
    /// What follows the workload's name in the address: `error-ratio`.
    var suffix: String
    /// What is wrong, after the workload's name: `has more than 3 instances`.
    var problem: String
    var severity: String
    /// The members of `conditionThreshold` that differ between alerts.
    var threshold: JSONObject
    var workload: WorkloadAlerted

    enum WorkloadAlerted {
        case service(String)
        case job(String)
    }
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
                threshold: [
                    "aggregations": aggregation("60s", "ALIGN_MAX", "REDUCE_SUM"),
                    "comparison": "COMPARISON_GT",
                    "duration": "300s",
                    "filter": .string(filter("run.googleapis.com/container/instance_count")),
                    "thresholdValue": JSONValue(count),
                ], workload: .service(service))
        case .errorRatioAbove(let ratio):
            let requests = filter("run.googleapis.com/request_count")
            let sum = aggregation("300s", "ALIGN_RATE", "REDUCE_SUM")
            return Alert(
                suffix: "error-ratio", problem: "answers more than \(ratio) of its requests with 5xx", severity: "ERROR",
                threshold: [
                    "aggregations": sum,
                    "comparison": "COMPARISON_GT",
                    "denominatorAggregations": sum,
                    "denominatorFilter": .string(requests),
                    "duration": "300s",
                    "filter": .string(requests + " AND metric.labels.response_code_class = \"5xx\""),
                    "thresholdValue": .number(JSONNumber(text: ratio)),
                ], workload: .service(service))
        case .p95LatencyAbove(let span):
            return Alert(
                suffix: "latency", problem: "needs more than \(span.googleText) for its slowest 5 % of requests",
                severity: "WARNING",
                threshold: [
                    // The distributions of all instances first, the percentile of them together last.
                    "aggregations": aggregation("300s", "ALIGN_DELTA", "REDUCE_PERCENTILE_95"),
                    "comparison": "COMPARISON_GT",
                    "duration": "300s",
                    "filter": .string(filter("run.googleapis.com/request_latencies")),
                    "thresholdValue": JSONValue(span.milliseconds),
                ], workload: .service(service))
        }
    }
}

extension FeatureAlert {
    /// The longest alignment period of an alert: 25 hours (Monitoring's API reference). Rolling windows of up to that.
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
                suffix: "failed-runs", problem: "failed more than \(count) times in 24 hours", severity: "ERROR",
                threshold: [
                    "aggregations": aggregation("86400s", "ALIGN_SUM", "REDUCE_SUM"),
                    "comparison": "COMPARISON_GT",
                    "duration": "0s",
                    "filter": filter("failed"),
                    "thresholdValue": JSONValue(count),
                ], workload: .job(job))
        case .noSuccessWithin(let span):
            return Alert(
                suffix: "no-success", problem: "has had no successful run for \(span.googleText)", severity: "ERROR",
                threshold: [
                    "aggregations": aggregation(span.googleText, "ALIGN_SUM", "REDUCE_SUM"),
                    "comparison": "COMPARISON_LT",
                    // No data means no run, which is what this alert is about; that control needs 60 s or more.
                    "duration": "60s",
                    "evaluationMissingData": "EVALUATION_MISSING_DATA_ACTIVE",
                    "filter": filter("succeeded"),
                    "thresholdValue": 1,
                ], workload: .job(job))
        }
    }
}

private func aggregation(_ period: String, _ aligner: JSONValue, _ reducer: JSONValue) -> JSONValue {
    [["alignmentPeriod": .string(period), "crossSeriesReducer": reducer, "perSeriesAligner": aligner]]
}
