import HTTP
import Text
import Testing

@testable import Emulator

/// Values that have broken readers before.
private let strange: [JSONValue] = [
    .null, true, 0, -1, "", "x", "é\u{301}", [], [[]], ["x"], [:], ["a": .null], "9223372036854775807", "1e999",
    .number(JSONNumber(text: "1e400")), .number(JSONNumber(text: "-0.0")), "99999999999s", "-0s", "0.000000000s",
    "projects/p/locations/l/jobs/j", "allUsers", "serviceAccount:", "deleted:serviceAccount:x?uid=", "1́Mi", "%", "/",
]

/// Every method of the local cloud, called on existing objects, answers whatever it is sent.
@Test(arguments: routes.indices)
func noRequestTraps(index: Int) {
    var cloud = furnished()
    let route = routes[index]
    let before = cloud.store.contents.count
    for (round, value) in strange.enumerated() {
        var body = JSONObject()
        for (place, name) in names.enumerated() {
            guard Identifiers.hash("\(index) \(round) \(place)") % 3 == 0 else { continue }
            body[name] = strange[Int(Identifiers.hash("\(place) \(round) \(index)") % UInt64(strange.count))]
        }
        for sent in [value, .object(body)] {
            let query = "?x&pageSize=2&updateMask=labels&\(route.query.sorted().joined(separator: "=1&"))=%zz"
            for path in round == 0
                ? [route.example, route.example + query, "/%2e%2e" + route.example] : [route.example]
            {
                let request = Request(route.method, path, json: sent)
                let response = answer(request, in: &cloud.store, at: cloud.now)
                #expect((200..<600).contains(response.status) && response.status != 500)
            }
        }
    }
    #expect(Store(replaying: cloud.store.contents).contents == cloud.store.contents && before > 0)
}

private let names = [
    "name", "template", "labels", "policy", "schedule", "timeZone", "httpTarget", "conditions", "payload",
    "replication",
    "iamConfiguration", "lifecycle", "key", "value", "masked", "accountId", "serviceAccount", "updateMask", "type",
    "userLabels", "traffic", "scaling", "etag", "serviceIds", "bindings", "httpCheck", "overrides", "containers",
]

private func furnished() -> TestCloud {
    var cloud = TestCloud()
    cloud.account("runner-a")
    cloud.finish("POST", runUrl + "/services?serviceId=x", minimalService)
    cloud.finish("POST", runUrl + "/jobs?jobId=x", minimalJob)
    cloud.finish("POST", repositoryUrl + "?repositoryId=x", ["format": "DOCKER"])
    cloud.call("POST", secretUrl + "?secretId=x", ["replication": ["automatic": [:]]])
    cloud.call("POST", bucketUrl + "?project=acme-ml", uniformBucket("x-of-acme"))
    cloud.call("POST", variableUrl.replacing("acme%2Fml-platform", with: "acme-ml"), ["key": "x", "value": "y"])
    return cloud
}

extension Route {
    /// A path for this route whose variables name objects that `furnished` creates.
    fileprivate var example: String {
        let known = ["project": "acme-ml", "location": "europe-west1", "bucket": "x-of-acme", "version": "1"]
        return "/" + template.replacing(#/\{(\w+)\}/#) { known[String($0.output.1)] ?? "x" }
    }
}
