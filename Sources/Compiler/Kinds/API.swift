/// One of Google's APIs, named as in `NAME.googleapis.com`.
struct API: Sendable {
    /// The service to enable so that it can be called: `run.googleapis.com`.
    let host: String
    /// The beginning of its URLs: `https://run.googleapis.com/v2/`.
    let root: String
    /// By role that a deployer is given, what the names of the permissions begin with that it has.
    let roles: [String: String]
    /// The permission that reading an operation needs; nil: none of its own.
    let operations: String?

    init(_ name: String, _ path: String, roles: [String: String] = [:], operations: String? = nil) {
        host = name + ".googleapis.com"
        root = "https://\(host)/\(path)/"
        (self.roles, self.operations) = (roles, operations)
    }

    static let artifacts = API(
        "artifactregistry", "v1", roles: ["roles/artifactregistry.admin": "artifactregistry."])
    static let bigquery = API("bigquery", "bigquery/v2")
    static let billing = API("cloudbilling", "v1")
    static let iam = API(
        "iam", "v1",
        roles: [
            "roles/iam.roleAdmin": "iam.roles.", "roles/iam.serviceAccountAdmin": "iam.serviceAccounts.",
            "roles/iam.serviceAccountUser": "iam.serviceAccounts.actAs",
        ])
    static let iap = API("iap", "v1")
    static let kms = API("cloudkms", "v1")
    static let monitoring = API(
        "monitoring", "v3",
        roles: [
            "roles/monitoring.alertPolicyEditor": "monitoring.alertPolicies.",
            "roles/monitoring.notificationChannelEditor": "monitoring.notificationChannels.",
            "roles/monitoring.uptimeCheckConfigEditor": "monitoring.uptimeCheckConfigs.",
        ])
    static let projects = API(
        "cloudresourcemanager", "v3", roles: ["roles/resourcemanager.projectIamAdmin": "resourcemanager.projects."])
    static let pubsub = API("pubsub", "v1")
    static let run = API(
        "run", "v2", roles: ["roles/run.admin": "run."], operations: "run.operations.get")
    static let scheduler = API(
        "cloudscheduler", "v1", roles: ["roles/cloudscheduler.admin": "cloudscheduler."])
    static let secrets = API(
        "secretmanager", "v1", roles: ["roles/secretmanager.admin": "secretmanager."])
    static let services = API(
        "serviceusage", "v1", roles: ["roles/serviceusage.serviceUsageAdmin": "serviceusage."],
        operations: "serviceusage.operations.get")
    static let storage = API(
        "storage", "storage/v1", roles: ["roles/storage.admin": "storage."])
    static let tasks = API("cloudtasks", "v2")
}
