package import PlanModel

/// A request and its outcome.
package struct Sent: Sendable, Hashable, CustomStringConvertible {
    package var method: String
    package var url: String
    /// `403 PERMISSION_DENIED`; nil if the answer is not what went wrong.
    package var outcome: String?

    package init(_ method: String, _ url: String, _ outcome: String? = nil) {
        (self.method, self.url, self.outcome) = (method, url, outcome)
    }

    package init(_ call: Call, _ outcome: String? = nil) { self.init(call.method, call.url, outcome) }

    package var description: String { "\(method) \(url)" + (outcome.map { " -> " + $0 } ?? "") }

    /// The last two names of the host: `googleapis.com`.
    var site: String? {
        guard let scheme = url.firstRange(of: "://") else { return nil }
        let host = url[scheme.upperBound...].prefix { !"/:?# ".contains($0) }
        return host.split(separator: ".").suffix(2).joined(separator: ".")
    }
}
