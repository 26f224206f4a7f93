import HTTP
import Text
import Testing

@testable import Emulator

private let value: JSONValue = [
    "kind": "x", "items": [["id": "1", "labels": ["a": "1", "b": "2"], "size": 3], ["id": "2"]],
]

// google-18
@Test func aSelectionKeepsWhatItNames() throws {
    func selected(_ text: String) throws -> JSONValue { try #require(FieldSelection(text)).apply(to: value) }
    #expect(try selected("kind") == ["kind": "x"])
    #expect(try selected("items/id") == ["items": [["id": "1"], ["id": "2"]]])
    #expect(
        try selected("items(id,labels/a),kind")
            == ["kind": "x", "items": [["id": "1", "labels": ["a": "1"]], ["id": "2"]]])
    #expect(try selected("items.id,items.size") == ["items": [["id": "1", "size": 3], ["id": "2"]]])
    #expect(try selected("*") == value)
    #expect(try selected("items/*/b") == ["items": [["labels": ["b": "2"]], [:]]])
    for broken in ["", ",", "a(", "a)", "a(b", "a//b", "(a)", "a,", "a/", "a()b"] {
        #expect(FieldSelection(broken) == nil, "\(broken)")
    }
    #expect(FieldSelection(String(repeating: "a(", count: 5000)) == nil)
}

@Test func aResponseHasOnlyTheRequestedFields() {
    var cloud = TestCloud()
    cloud.account("runner-a")
    #expect(
        cloud.call("GET", iamUrl + "?fields=accounts/email").body
            == ["accounts": [["email": "runner-a@acme-ml.iam.gserviceaccount.com"]]])
    let refused = cloud.call("GET", iamUrl + "?fields=accounts/colour")
    #expect(refused.status == 400 && refused.body.message.contains("accounts/colour"))
    #expect(cloud.call("GET", iamUrl + "?fields=accounts(").status == 400)
    #expect(cloud.call("GET", iamUrl + "?fields=accounts/email/x").status == 400)
}

// google-14
@Test func unsupportedMethodsAndParametersAreNamed() {
    var cloud = TestCloud()
    let parameter = cloud.call("GET", monitoringUrl + "/uptimeCheckConfigs?orderBy=x&colour=red")
    #expect(parameter.status == 400 && parameter.body.message.contains("orderBy"))
    let known = cloud.call("GET", bucketUrl + "?project=acme-ml&returnPartialSuccess=true")
    #expect(known.status == 501 && known.body.message.contains("returnPartialSuccess of storage.v1 buckets.list"))
    #expect(cloud.call("GET", bucketUrl + "?project=acme-ml&returnPartialSuccess=False").status == 200)
    #expect(cloud.call("GET", bucketUrl + "?project=acme-ml&colour=red").status == 400)
    #expect(cloud.call("GET", bucketUrl + "?project=acme-ml&alt=proto").status == 501)
    let method = cloud.call("GET", "https://monitoring.googleapis.com/v3/uptimeCheckIps")
    #expect(method.status == 501 && method.body.message.contains("monitoring.v3 uptimeCheckIps.list"))
    #expect(cloud.call("POST", bucketUrl + "/b/anywhereCaches", [:]).status == 501)
    #expect(cloud.call("GET", "https://monitoring.googleapis.com/v3/nowhere").status == 404)
}

@Test func aPostMayOverrideItsMethod() {
    var cloud = TestCloud()
    let email = cloud.account("runner-a")
    let request = Request("POST", iamUrl + "/" + email, headers: [Header("X-HTTP-Method-Override", "GET")])
    #expect(answer(request, in: &cloud.store, at: cloud.now).status == 200)
}
