import PlanModel
import Text

/// Where Google's APIs have their objects: in this project, or in what is above all projects, behind a version or behind
/// the name of the API and a version.
func anyPlaces(_ scope: Scope) -> [String] {
    ([scope.project] + GenericType.roots).flatMap { path in
        ["https://*.googleapis.com/*/", "https://*.googleapis.com/*/*/"].map { $0 + path + "/**" }
    }
}

extension Inventory {
    /// What a plan knows of types that it has no resource of, so that those that left the configuration can be read and
    /// deleted: objects of Google's APIs in this project, at a path that is read and deleted alike. Nothing in them can
    /// prove who made them; a state entry does, and what it says of `retain` holds. Paths of our own kinds are none of
    /// these (`Plan.objection`).
    init(ofAnyResourceIn scope: Scope) {
        let polled = "https://*.googleapis.com/**/"
        var forms = anyPlaces(scope).flatMap { place in
            [nil, polled].map {
                Form(CallShape("GET", place), delete: CallShape("DELETE", place), operation: $0)
            }
        }
        // Users of Cloud SQL.
        let parent = "https://*.googleapis.com/*/\(scope.project)/**/"
        forms.append(
            Form(
                CallShape("GET", parent + "users/*"), delete: CallShape("DELETE", parent + "users?name=*"),
                operation: polled))
        self.init(forms: forms)
        lastChange = .ofAnyType
    }
}

extension LastChange {
    /// Where objects of Google's say it that follow Google's conventions (google-35), and where alert policies do
    /// (monitoring-36). Other fields of that meaning are in other formats.
    static let ofAnyType = LastChange(
        at: [JSONPointer(tokens: ["updateTime"]), JSONPointer(tokens: ["mutationRecord", "mutateTime"])],
        by: [JSONPointer(tokens: ["mutationRecord", "mutatedBy"])])
}

/// The types of `resources/` whose objects are at the same paths as those of one of our own kinds: they are in every
/// plan, or what left the configuration would count as that kind in disguise.
func sharedForms(_ scope: Scope) -> [(String, Inventory)] {
    typesBesideKinds.compactMap { GenericType(named: $0, KnownAPIs()) }.map { ($0.kind, $0.inventory([], scope)) }
}

/// And those whose objects are not read and deleted at one path below a project.
private let typesBesideKinds = [
    "appengine.v1/apps", "compute.v1/networks.peerings", "firestore.v1/projects.databases.collectionGroups.fields",
    "iam.v1/projects.roles", "monitoring.v3/projects.alertPolicies",
    "monitoring.v3/projects.uptimeCheckConfigs",
    "servicenetworking.v1/services.connections", "storage.v1/notifications", "storagetransfer.v1/transferJobs",
]
