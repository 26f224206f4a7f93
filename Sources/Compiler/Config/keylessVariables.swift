import Diagnostics
import YAML

/// Takes the GitLab variables that want the key of a service without one out of `project`, which stands in `node`, and says
/// of each what is wrong.
func removingKeyless(_ project: inout ProjectConfig, _ node: Node?, _ services: [ServiceConfig]) -> [Diagnostic] {
    let keyless = Set(services.filter { $0.apiKey == nil }.map(\.workload.name))
    var found: [Diagnostic] = []
    project.gitlab?.variables.removeAll { variable in
        guard case .apiKey(let name) = variable.value, keyless.contains(name) else { return false }
        if let written = node?["gitlab"]?["variables"]?[variable.key]?["value"] {
            let problem = Problem("service '\(name)' has no API key", hint: "remove `api_key: false` there, or this")
            found.append(problem.diagnostic(at: written, name: "gitlab.variables.\(variable.key).value"))
        }
        return true
    }
    return found
}
