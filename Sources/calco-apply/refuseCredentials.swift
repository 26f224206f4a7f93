import Auth
import Diagnostics
import PlanModel

/// Stops if a plan would publish a credential of this run, under a name that the compiler refuses (a plan need not come
/// from the compiler) or any other.
func refuseCredentials(_ plan: Plan, _ environment: [String: String]) throws(Stop) {
    let tokens = Credentials.tokens(in: environment)
    for resource in plan.resources {
        for source in resource.sensitive.flatMap(\.source.values) {
            guard case .environment(let name) = source else { continue }
            let isToken = environment[name].map { value in tokens.contains { value.contains($0) } } ?? false
            guard let objection = objection(toPublishing: name) ?? (isToken ? "it holds a token of this run" : nil)
            else {
                continue
            }
            throw Stop(
                "\(resource.address) would publish the environment variable \(name): \(objection)",
                help:
                    "keep the value that is to be published in a variable of its own, and compile the plan with its name"
            )
        }
    }
}
