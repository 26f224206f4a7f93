import PlanModel
import Text

/// The URL of an object with a policy, by the way its API reads and writes the policy (iam-1, storage-1).
enum PolicyPlace {
    /// Read with POST, and the version that the reader understands is in the body.
    case posted(String)
    /// Read with POST, and the version is in the query.
    case queried(String)
    /// The policy is an object of its own below this one.
    case object(String)
    case resource(String)
    /// The methods are below it, as in Compute Engine (compute-18).
    case below(String)

    /// What follows the URL of the object where its policy is read.
    static let reads = [":getIamPolicy", "/getIamPolicy", "/iam?"]

    /// The applier replaces `${policy}` with the merged policy.
    var readAndWrite: (Call, Call) {
        switch self {
        case .posted(let url):
            (
                Call("POST", url + ":getIamPolicy", body: ["options": ["requestedPolicyVersion": 3]]),
                Call("POST", url + ":setIamPolicy", body: ["policy": "${policy}"])
            )
        case .queried(let url):
            (
                Call("POST", url + ":getIamPolicy?options.requestedPolicyVersion=3"),
                Call("POST", url + ":setIamPolicy", body: ["policy": "${policy}"])
            )
        case .object(let url):
            (Call("GET", url + "/iam?optionsRequestedPolicyVersion=3"), Call("PUT", url + "/iam", body: "${policy}"))
        case .resource(let url):
            (
                Call("GET", url + ":getIamPolicy?options.requestedPolicyVersion=3"),
                Call("POST", url + ":setIamPolicy", body: ["policy": "${policy}"])
            )
        case .below(let url):
            (
                Call("GET", url + "/getIamPolicy?optionsRequestedPolicyVersion=3"),
                Call("POST", url + "/setIamPolicy", body: ["policy": "${policy}"])
            )
        }
    }
}

/// A sort of object that has a policy, whoever made it: how its name is written, and how its policy is read.
struct PolicyHolder: Sendable {
    /// With a star for each part that varies: `projects/*/topics/*`.
    let pattern: String
    let api: API
    let place: @Sendable (_ url: String) -> PolicyPlace
    /// What people call it.
    let what: String

    private init(_ pattern: String, _ what: String, _ api: API, _ place: @escaping @Sendable (String) -> PolicyPlace) {
        (self.pattern, self.what, self.api, self.place) = (pattern, what, api, place)
    }

    /// The holders that grants can name (iam-1, iam-37, storage-1).
    static let all: [PolicyHolder] = [
        PolicyHolder("projects/*", "a project", .projects) { .posted($0) },
        PolicyHolder("folders/*", "a folder", .projects) { .posted($0) },
        PolicyHolder("organizations/*", "an organization", .projects) { .posted($0) },
        PolicyHolder("billingAccounts/*", "a billing account", .billing) { .resource($0) },
        PolicyHolder("buckets/*", "a bucket", .storage) { .object($0) },
        PolicyHolder("projects/*/secrets/*", "a secret", .secrets) { .resource($0) },
        PolicyHolder("projects/*/serviceAccounts/*", "a service account", .iam) { .queried($0) },
        PolicyHolder("projects/*/locations/*/repositories/*", "a repository", .artifacts) { .resource($0) },
        PolicyHolder("projects/*/locations/*/services/*", "a Cloud Run service", .run) { .resource($0) },
        PolicyHolder("projects/*/locations/*/jobs/*", "a Cloud Run job", .run) { .resource($0) },
        PolicyHolder("projects/*/topics/*", "a topic", .pubsub) { .resource($0) },
        PolicyHolder("projects/*/subscriptions/*", "a subscription", .pubsub) { .resource($0) },
        PolicyHolder("projects/*/datasets/*/tables/*", "a table or view", .bigquery) { .posted($0) },
        PolicyHolder("projects/*/datasets/*/routines/*", "a routine", .bigquery) { .posted($0) },
        PolicyHolder("projects/*/locations/*/keyRings/*", "a key ring", .kms) { .resource($0) },
        PolicyHolder("projects/*/locations/*/keyRings/*/cryptoKeys/*", "a key", .kms) { .resource($0) },
        PolicyHolder("projects/*/locations/*/queues/*", "a queue", .tasks) { .posted($0) },
    ]

    /// What names of things begin with that are in no project.
    static let outsideProjects: Set = ["billingAccounts", "buckets", "folders", "organizations"]

    /// True if `name` says all, and not only where in this environment's project it is.
    static func isFull(_ name: String) -> Bool {
        let first = String(name.prefix { $0 != "/" })
        return first == "projects" || outsideProjects.contains(first)
    }

    /// The one that `name` has the form of; nil if there is none.
    static func of(_ name: String) -> PolicyHolder? {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return all.first { holder in
            let pattern = holder.pattern.split(separator: "/")
            return pattern.count == parts.count
                && zip(pattern, parts).allSatisfy { $0 == "*" ? !$1.isEmpty : $0 == $1 }
        }
    }

    /// The URL of the object with that name, or of the form of all names, with its stars.
    func place(of name: String) -> PolicyPlace {
        place(api.root + (name.hasPrefix("buckets/") ? "b/" + name.dropFirst("buckets/".count) : name))
    }
}
