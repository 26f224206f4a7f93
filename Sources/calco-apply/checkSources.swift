import Auth
import Diagnostics
import PlanModel

/// Stops if `plan`, read from `file`, would send one of the credentials in `environment` as a value.
func checkSources(_ plan: Plan, file: String, _ environment: [String: String]) throws(Stop) {
    for resource in plan.resources {
        for case .environment(let name) in resource.sensitive.map(\.source) where isCredential(name, in: environment) {
            throw Stop(
                "\(file) would send a credential of this run: \(resource.address) takes its value from "
                    + escapingControls(name),
                help: "a credential goes to the service that it is for and nowhere else; name another variable")
        }
    }
}
