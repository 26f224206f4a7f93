import PlanModel
import Text

extension Scope {
    /// The account of Compute Engine, as which much runs that names no other (cloudfunctions-3, run-18).
    var defaultAccount: String { "\(config.environment.projectNumber)-compute@developer.gserviceaccount.com" }
}

extension Resource {
    /// True for a function or a worker pool that names no account.
    var runsAsDefault: Bool {
        let place: JSONPointer? =
            switch kind {
            case "cloudfunctions_functions": at("serviceConfig", "serviceAccountEmail")
            case "run_worker_pools": at("template", "serviceAccount")
            default: nil
            }
        return place.map { (body[$0]?.string ?? "").isEmpty } ?? false
    }
}
