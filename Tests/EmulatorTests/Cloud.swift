import Emulator
import HTTP
import Text

let testTime = Instant(milliseconds: 1_775_044_800_123)

/// A cloud for one test: sends requests to its own store and records the last answer.
struct TestCloud {
    var store: Store
    var now = testTime

    init(
        enabled: [String] = [
            "run", "iam", "artifactregistry", "cloudscheduler", "secretmanager", "cloudresourcemanager",
        ], pollsUntilDone: Int = 1
    ) {
        store = Store(projects: ["acme-ml": "100000000001"], pollsUntilDone: pollsUntilDone)
        for name in enabled {
            call(
                "POST",
                "https://serviceusage.googleapis.com/v1/projects/acme-ml/services/\(name).googleapis.com:enable", [:])
        }
    }

    /// Sends a request and returns status and body; a body that is not JSON reads as null.
    @discardableResult
    mutating func call(_ method: String, _ url: String, _ body: JSONValue? = nil) -> (status: Int, body: JSONValue) {
        let request = body.map { Request(method, url, json: $0) } ?? Request(method, url)
        let response = answer(request, in: &store, at: now)
        return (response.status, (try? JSONValue(parsing: response.body)) ?? .null)
    }

    /// Sends `request` as it is, with its headers.
    mutating func send(_ request: Request) -> (status: Int, body: JSONValue) {
        let response = answer(request, in: &store, at: now)
        return (response.status, (try? JSONValue(parsing: response.body)) ?? .null)
    }

    /// Sends a request, and reads its operation until it is done; returns the operation.
    @discardableResult
    mutating func finish(_ method: String, _ url: String, _ body: JSONValue? = nil) -> JSONValue {
        let first = call(method, url, body)
        guard first.status == 200, let name = first.body["name"]?.string, first.body["done"] != true else {
            return first.body
        }
        let parts = url.split(separator: "/")
        return call("GET", "https://\(parts[1])/\(parts[2])/\(name)").body
    }
}

extension JSONValue {
    subscript(path: String...) -> JSONValue? { self[JSONPointer(tokens: path)] }
    var message: String { self["error", "message"]?.string ?? "" }
    var status: String { self["error", "status"]?.string ?? "" }
}

let runUrl = "https://run.googleapis.com/v2/projects/acme-ml/locations/europe-west1"
let iamUrl = "https://iam.googleapis.com/v1/projects/acme-ml/serviceAccounts"
let schedulerUrl = "https://cloudscheduler.googleapis.com/v1/projects/acme-ml/locations/europe-west1/jobs"
let repositoryUrl = "https://artifactregistry.googleapis.com/v1/projects/acme-ml/locations/europe-west1/repositories"
let secretUrl = "https://secretmanager.googleapis.com/v1/projects/acme-ml/secrets"
let monitoringUrl = "https://monitoring.googleapis.com/v3/projects/acme-ml"
let bucketUrl = "https://storage.googleapis.com/storage/v1/b"
let projectUrl = "https://cloudresourcemanager.googleapis.com/v1/projects/acme-ml"
let serviceUrl = "https://serviceusage.googleapis.com/v1/projects/acme-ml/services"
let variableUrl = "https://gitlab.com/api/v4/projects/acme%2Fml-platform/variables"

let minimalService: JSONValue = ["template": ["containers": [["image": "eu.pkg.dev/p/r/api@sha256:1"]]]]
let minimalJob: JSONValue = ["template": ["template": ["containers": [["image": "eu.pkg.dev/p/r/job@sha256:1"]]]]]

extension TestCloud {
    /// Creates the service account `id` and returns its e-mail address.
    @discardableResult
    mutating func account(_ id: String) -> String {
        call("POST", iamUrl, ["accountId": .string(id)]).body["email"]?.string ?? ""
    }
}
