import Text
import YAML

/// A domain that leads to a service which this stack does not make.
package struct ProjectDomain: Sendable, Hashable {
    package var host: String
    /// Its name in Cloud Run.
    package var service: String
    /// Nil: the environment's.
    package var region: String?
}

extension Notation where Value == [String: ProjectDomain] {
    /// The `domains` of project.yaml: hosts, each with a service.
    static let domains = map(
        "mapping by host",
        "hosts such as `api.acme.example`, each with the name of a service in Cloud Run, or `REGION/NAME` if it is not in the environment's region",
        names: "^[a-z0-9][a-z0-9.-]*[.][a-z0-9-]+$",
        of: Notation<ProjectDomain>(
            "text", schema: textSchema("^([a-z]+-[a-z-]+[0-9]{1,2}/)?[a-z][-a-z0-9]*$")
        ) { (node) throws(Problem) in try parseService(try node.text()) }
    ) { (host) throws(Problem) in _ = try parseDomain(host) }
}

private func parseService(_ text: String) throws(Problem) -> ProjectDomain {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2 else {
        throw Problem("'\(text)' is not the name of a service", hint: "write NAME, or REGION/NAME")
    }
    return ProjectDomain(
        host: "", service: try parseID(parts[parts.count - 1], limit: 49),
        region: parts.count > 1 ? try parseRegion(parts[0]) : nil)
}
