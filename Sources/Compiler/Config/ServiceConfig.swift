/// `services/NAME.yaml`: one service.
package struct ServiceConfig: Sendable, Hashable {
    package var workload: WorkloadConfig
    package var invokers: Invokers
    package var concurrency: Int
    package var minInstances: Int
    package var maxInstances: Int
    /// Instances kept over all revisions; nil: the service has no minimum of its own.
    package var serviceMinInstances: Int?
    /// True: CPU is allocated only while a request runs (Cloud Run's `cpuIdle`, run-14).
    package var cpuIdle: Bool
    package var ingress: Ingress
    /// Where the container listens.
    package var port = 8080
    /// True: requests reach the container as HTTP/2 without TLS.
    package var hasHTTP2 = false
    package var boostsStartup = false
    /// True: requests of one client go to the same instance where that is possible.
    package var hasSessionAffinity = false
    package var description: String?
    package var startup: ProbeConfig
    package var liveness: ProbeConfig?
    /// The key that callers need; nil: there is none.
    package var apiKey: APIKey?
    package var uptime: UptimeConfig?
    package var alerts: [ServiceAlert]
    /// What calls its paths, sorted by name.
    package var schedules: [ServiceSchedule] = []
    /// The hosts that lead to it, besides its own; sorted.
    package var domains: [String] = []
}

/// The API key of a service: a secret of its own.
package struct APIKey: Sendable, Hashable {
    /// The number of its secret version. Raised by one to rotate the key.
    package var version = 1
    /// True: the previous version is still accepted while callers move to the new one.
    package var previous = false
    /// Further fields of its secret.
    package var overlay: FurtherFields?

    package init(version: Int = 1, previous: Bool = false) { (self.version, self.previous) = (version, previous) }

    /// The versions that the service accepts, the older one first.
    var versions: [Int] { previous ? [version - 1, version] : [version] }
}

package enum Invokers: Sendable, Hashable {
    /// Anyone, through `allUsers`; the API key is then the only guard.
    case everyone
    case members([Recipient])
}

package enum Ingress: String, Sendable, Hashable, CaseIterable {
    case all
    case `internal`
    case loadBalancer = "internal-and-load-balancer"
}

/// The uptime check on the service's health path.
package struct UptimeConfig: Sendable, Hashable {
    package var path: String
    package var period: TimeSpan
    package var timeout: TimeSpan
    /// Further fields of the check.
    package var overlay: FurtherFields?
}

package enum ServiceAlert: Sendable, Hashable {
    case instancesAbove(Int)
    /// A fraction of all requests, between 0 and 1, as written (`0.05`).
    case errorRatioAbove(String)
    case p95LatencyAbove(TimeSpan)
    /// A number of answers in 5 minutes.
    case errorsAbove(Int)
    case common(CommonAlert)
}
