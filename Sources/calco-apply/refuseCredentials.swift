import Diagnostics
import PlanModel

/// Stops before a plan that would publish a credential of this run: under a name that the compiler refuses, for a plan
/// need not come from it, or under any other.
func refuseCredentials(_ plan: Plan, _ environment: [String: String], secrets: Set<String>) throws(Stop) {
    for resource in plan.resources {
        for sensitive in resource.sensitive {
            guard case .environment(let name) = sensitive.source else { continue }
            let fault =
                credentialFault(of: name) ?? (isHeld(environment[name], secrets) ? "it holds a token of this run" : nil)
            guard let fault else { continue }
            throw Stop(
                "\(resource.address) would publish the environment variable \(name): \(fault)",
                help:
                    "keep the value that is to be published in a variable of its own, and compile the plan with its name"
            )
        }
    }
}

private func isHeld(_ value: String?, _ secrets: Set<String>) -> Bool {
    guard let value else { return false }
    return secrets.contains { !$0.isEmpty && value.contains($0) }
}
