import Diagnostics
import Text
import YAML

/// The name of a host that a service can be mapped to: `api.acme.example`.
func parseDomain(_ text: String) throws(Problem) -> String {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    let isName = labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
            && label.utf8.allSatisfy { $0.isLowercaseOrDigit || $0 == UInt8(ascii: "-") }
    }
    guard labels.count > 1, isName, text.utf8.count <= 253, labels.last?.utf8.allSatisfy(\.isDigit) == false else {
        let host = hostNamed(in: text) ?? text.lowercased()
        let meant = host == text ? nil : try? parseDomain(host)
        throw Problem(
            "'\(text)' is not the name of a host",
            hint: meant.map { "write \($0)" }
                ?? (labels.first == "*"
                    ? "each host by itself, or a load balancer"
                    : "in lower case, without https:// and a path: api.acme.example"))
    }
    return text
}

/// An error for each domain that two services have.
func domainsTwice(_ services: [ServiceConfig], _ written: WrittenFiles) -> [Diagnostic] {
    var holders: [String: String] = [:]
    return services.flatMap { service in
        service.domains.compactMap { domain in
            let name = service.workload.name
            guard let holder = holders.updateValue(name, forKey: domain) else { return nil }
            let node = written.workloads[name]?["domains"]?.elements?.first { $0.scalar?.text == domain }
            return Diagnostic(
                path: node?.path ?? "", range: node?.range,
                message: "domains: '\(domain)' is mapped to service '\(holder)' already",
                hint: "a domain leads to one service; a load balancer leads by path")
        }
    }
}

extension Fields {
    /// The domains of a service. One that lets nobody in from the internet cannot be reached by them (run-73).
    mutating func domains(_ keys: ServiceKeys, ingress: Ingress?) -> [String] {
        let domains = read(keys.domains) ?? []
        if !domains.isEmpty, let ingress, ingress != .all {
            fail(
                Problem(
                    "with `ingress: \(ingress.rawValue)` nobody can reach the service by a domain",
                    hint: "write ingress: all, or let a load balancer have the domain"), at: keys.domains.name)
        }
        return domains
    }
}
