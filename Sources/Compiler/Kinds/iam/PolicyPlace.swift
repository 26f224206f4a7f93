import Discovery
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
    /// There is none: who has access is a field of the object, a list with an element for each grant (iam-1).
    case access(String)

    /// The one whose methods stand behind a colon, and which is read by `method`: with POST, but without a body, in Vertex
    /// AI (aiplatform-4).
    static func beside(_ url: String, _ method: Method) -> PolicyPlace {
        method.verb != "POST" ? .resource(url) : method.request == nil ? .queried(url) : .posted(url)
    }

    /// What follows the URL of the object where its policy is read.
    static let reads = [":getIamPolicy", "/getIamPolicy", "/iam?", "?accessPolicyVersion"]

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
        case .access(let url): (Call("GET", url + Self.versioned), Self.writeAccess(url + Self.versioned))
        }
    }

    /// Without it, conditions are not returned, and are lost (bigquery-12).
    private static let versioned = "?accessPolicyVersion=3"

    /// Only while the object is as it was read (bigquery-11).
    private static func writeAccess(_ url: String) -> Call {
        var write = Call("PATCH", url, body: ["access": "${list}"])
        write.match = "${etag}"
        return write
    }

    /// True if each grant is an element of a list.
    var isList: Bool { if case .access = self { true } else { false } }
}
