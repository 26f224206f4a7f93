import Diagnostics
import PlanModel
import YAML

/// How many objects of a type a project may have before Google must be asked for more. Others in the project use the
/// quota too, and Google can raise it, so exceeding it is never an error.
struct Quota: Sendable {
    /// The key below `quotas` of an environment.
    let key: String
    let plural: String
    let limit: Int
    /// Where Google states it.
    let source: String
    /// False if Google says that it cannot be raised.
    var canBeRaised = true
    let kind: Kind
}

/// iam-23, run-37, cloudscheduler-14, monitoring-24, monitoring-44.
let quotas: [Quota] = [
    Quota(
        key: "service_accounts", plural: "service accounts", limit: 100, source: "https://cloud.google.com/iam/quotas",
        kind: .serviceAccount),
    Quota(
        key: "run_services", plural: "Cloud Run services in a region", limit: 1000,
        source: "https://cloud.google.com/run/quotas", canBeRaised: false, kind: .runService),
    Quota(
        key: "run_jobs", plural: "Cloud Run jobs in a region", limit: 1000,
        source: "https://cloud.google.com/run/quotas",
        canBeRaised: false, kind: .runJob),
    Quota(
        key: "scheduler_jobs", plural: "Cloud Scheduler jobs in a region", limit: 1000,
        source: "https://cloud.google.com/scheduler/quotas", kind: .schedulerJob),
    Quota(
        key: "alert_policies", plural: "alert policies in a metrics scope", limit: 2000,
        source: "https://cloud.google.com/monitoring/quotas", kind: .alertPolicy),
    Quota(
        key: "uptime_checks", plural: "uptime checks in a metrics scope", limit: 100,
        source: "https://cloud.google.com/monitoring/quotas", kind: .uptimeCheck),
]

/// A warning for each quota that `config` exceeds by itself; `raised` are the quotas that the environment gives.
func quotaWarnings(_ config: Config, raised: [String: Int], path: String) -> [Diagnostic] {
    let scope = Scope(config)
    return quotas.compactMap { quota in
        // What is in no region is all in one place.
        let places = Dictionary(grouping: quota.kind.resources(scope)) { resource in
            let parts = resource.name.split(separator: "/")
            return parts.count > 3 && parts[2] == "locations" ? parts[3] : ""
        }
        let count = places.values.map(\.count).max() ?? 0
        let limit = raised[quota.key] ?? quota.limit
        guard count > limit else { return nil }
        let unless = quota.canBeRaised ? "unless Google gave it more" : "and Google says that it gives no more"
        let whose = raised[quota.key] == nil ? unless : "by `quotas` here"
        let hint =
            quota.canBeRaised ? "ask Google for more, then" : "use other regions or projects; if Google gave more,"
        var warning = Diagnostic(
            .warning, path: path, range: nil,
            message: "\(count) \(quota.plural), and a project has \(limit) \(whose)",
            hint: "\(hint) write quotas: {\(quota.key): N}")
        warning.source = quota.source
        return warning
    }
}
