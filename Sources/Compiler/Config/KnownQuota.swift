import Diagnostics
import PlanModel
import YAML

/// How many objects of a kind a project may have, as Google publishes it. Others in the project use the quota too, and
/// Google can raise it, so exceeding it is never an error here.
struct KnownQuota: Sendable {
    let quota: Quota
    /// False if Google says that it cannot be raised.
    let canBeRaised: Bool
    let kind: Kind
    /// The URL of the page that states it.
    let page: String

    private init(_ key: String, _ kind: Kind, _ most: Int, _ what: String, _ page: String, canBeRaised: Bool = true) {
        // A plan has the URLs that are called, and no other.
        quota = Quota(key, what, most: most, source: String(page.trimmingPrefix("https://")))
        (self.kind, self.page, self.canBeRaised) = (kind, page, canBeRaised)
    }

    /// iam-23, run-37, cloudscheduler-14, monitoring-24, monitoring-44.
    static let all = [
        KnownQuota("service_accounts", .serviceAccount, 100, "service accounts", "https://cloud.google.com/iam/quotas"),
        KnownQuota(
            "run_services", .runService, 1000, "Cloud Run services in a region", "https://cloud.google.com/run/quotas",
            canBeRaised: false),
        KnownQuota(
            "run_jobs", .runJob, 1000, "Cloud Run jobs in a region", "https://cloud.google.com/run/quotas",
            canBeRaised: false),
        KnownQuota(
            "scheduler_jobs", .schedulerJob, 1000, "Cloud Scheduler jobs in a region",
            "https://cloud.google.com/scheduler/quotas"),
        KnownQuota(
            "alert_policies", .alertPolicy, 2000, "alert policies in a metrics scope",
            "https://cloud.google.com/monitoring/quotas"),
        KnownQuota(
            "uptime_checks", .uptimeCheck, 100, "uptime checks in a metrics scope",
            "https://cloud.google.com/monitoring/quotas"),
    ]
}

extension Scope {
    /// How many of a kind a project may have, as far as that is known: the environment's own number, or Google's.
    func quota(of kind: String) -> Quota? {
        guard var quota = KnownQuota.all.first(where: { $0.kind.name == kind })?.quota else { return nil }
        if let own = config.environment.quotas[quota.key] { (quota.most, quota.source) = (own, nil) }
        return quota
    }
}

/// A warning for each quota that `config` exceeds by itself.
func quotaWarnings(_ config: Config, path: String) -> [Diagnostic] {
    let scope = Scope(config)
    return KnownQuota.all.compactMap { known in
        guard let quota = scope.quota(of: known.kind.name) else { return nil }
        // What is in no region is all in one place.
        let places = Dictionary(grouping: known.kind.resources(scope)) { resource in
            let parts = resource.name.split(separator: "/")
            return parts.count > 3 && parts[2] == "locations" ? parts[3] : ""
        }
        let count = places.values.map(\.count).max() ?? 0
        guard count > quota.most else { return nil }
        let unless = known.canBeRaised ? "unless Google gave it more" : "and Google says that it gives no more"
        let whose = quota.source == nil ? "by `quotas` here" : unless
        let hint =
            known.canBeRaised ? "ask Google for more, then" : "use other regions or projects; if Google gave more,"
        var warning = Diagnostic(
            .warning, path: path, range: nil,
            message: "\(count) \(quota.what), and a project has \(quota.most) \(whose)",
            hint: "\(hint) write quotas: {\(quota.key): N}")
        warning.source = known.page
        return warning
    }
}
