/// Whether there may be a metric of that type: its domain is one in which anybody may write metrics of their own, or one of
/// Google's (monitoring-27).
func mayBeMetric(_ type: String) -> Bool {
    let domain = type.prefix { $0 != "/" }
    let name = type.dropFirst(domain.count + 1)
    guard !name.isEmpty else { return false }
    if domain == "run.googleapis.com" {
        return runMetrics.contains { $0.hasSuffix("/") ? name.hasPrefix($0) : name == $0 }
    }
    if ownMetrics.contains(String(domain)) || otherDomains.contains(String(domain)) { return true }
    let end = ".googleapis.com"
    guard domain.hasSuffix(end) else { return false }
    return roleServices.contains(String(domain.dropLast(end.count)))
        || otherServices.contains(String(domain.dropLast(end.count)))
}

/// Where metrics are that somebody writes.
private let ownMetrics: Set = [
    "custom.googleapis.com", "external.googleapis.com", "prometheus.googleapis.com", "workload.googleapis.com",
]

/// Google's domains that are none of its APIs.
private let otherDomains: Set = ["istio.io", "knative.dev", "kubernetes.io"]

/// Services with metrics that have no roles under that name.
private let otherServices: Set = [
    "agent", "apigee", "appenginestandard", "aws", "bigqueryml", "bigquerybiengine", "datacatalog", "firebaseappcheck",
    "firebaseextensions", "internal", "interconnect", "loadbalancing", "maps", "networkservices", "privateca",
    "prometheus", "router", "serviceruntime", "sqladmin", "vpn",
]

/// The metric types of Cloud Run; an entry that ends with a slash is a prefix.
private let runMetrics = [
    "container/", "infrastructure/", "job/", "pending_queue/", "request_count", "request_latencies", "request_latency/",
    "scaling/", "workerpool/",
]
