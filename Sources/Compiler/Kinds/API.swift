/// One of Google's APIs, named as in `NAME.googleapis.com`.
struct API: Sendable {
    /// The service to enable so that it can be called: `run.googleapis.com`.
    let host: String
    /// The beginning of its URLs: `https://run.googleapis.com/v2/`.
    let root: String

    init(_ name: String, _ path: String) {
        host = name + ".googleapis.com"
        root = "https://\(host)/\(path)/"
    }

    static let artifacts = API("artifactregistry", "v1")
    static let bigquery = API("bigquery", "bigquery/v2")
    static let billing = API("cloudbilling", "v1")
    static let iam = API("iam", "v1")
    static let iap = API("iap", "v1")
    static let kms = API("cloudkms", "v1")
    static let monitoring = API("monitoring", "v3")
    static let projects = API("cloudresourcemanager", "v3")
    static let pubsub = API("pubsub", "v1")
    static let run = API("run", "v2")
    static let scheduler = API("cloudscheduler", "v1")
    static let secrets = API("secretmanager", "v1")
    static let services = API("serviceusage", "v1")
    static let storage = API("storage", "storage/v1")
    static let tasks = API("cloudtasks", "v2")
}
