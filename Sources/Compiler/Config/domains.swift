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

/// An error for each domain that two services have, and for one of project.yaml whose service is of this stack.
func domainsTwice(
    _ services: [ServiceConfig], _ project: [ProjectDomain], in environment: EnvironmentConfig, _ written: WrittenFiles
) -> [Diagnostic] {
    var holders: [String: String] = [:]
    let twice = services.flatMap { service in
        service.domains.compactMap { domain -> Diagnostic? in
            let name = service.workload.name
            guard let holder = holders.updateValue(name, forKey: domain) else { return nil }
            let node = written.workloads[name]?["domains"]?.elements?.first { $0.scalar?.text == domain }
            return Diagnostic(
                path: node?.path ?? "", range: node?.range,
                message: "domains: '\(domain)' is mapped to service '\(holder)' already",
                hint: "a domain leads to one service; a load balancer leads by path")
        }
    }
    return twice
        + project.compactMap { domain in
            guard let entry = written.project?["domains"]?.entry(domain.host) else { return nil }
            func error(_ message: String, _ hint: String) -> Diagnostic {
                Diagnostic(
                    path: entry.value.path, range: entry.keyRange, message: "domains: '\(domain.host)' \(message)",
                    hint: hint)
            }
            if let holder = holders[domain.host] {
                return error("is mapped to service '\(holder)' already", "remove one of them")
            }
            let own = services.first { service in
                service.workload.id == domain.service
                    && (service.workload.region ?? environment.region) == (domain.region ?? environment.region)
            }
            return own.map {
                let file = "services/\($0.workload.name).yaml"
                return error("leads to a service of this stack", "write it under `domains` in \(file)")
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
