import Text
import Testing

@testable import Emulator

// The sequence and the shapes: iam-10, iam-12, iam-13.
@Test func aServiceAccountIsCreatedUpdatedAndDeletedAsRecorded() {
    var cloud = TestCloud()
    let url = iamUrl + "/runner-a@acme-ml.iam.gserviceaccount.com"
    let missing = cloud.call("GET", url)
    #expect(missing.status == 404)
    #expect(
        missing.body["error"] == [
            "code": 404, "errors": [["domain": "global", "message": "Unknown service account", "reason": "notFound"]],
            "message": "Unknown service account", "status": "NOT_FOUND",
        ])
    let made = cloud.call("POST", iamUrl, ["accountId": "runner-a", "serviceAccount": ["displayName": "Runner"]])
    #expect(
        made.body.object?.sortedKeys == [
            "displayName", "email", "etag", "name", "oauth2ClientId", "projectId", "uniqueId",
        ])
    #expect(made.body["uniqueId"]?.string?.count == 21)
    #expect(cloud.call("GET", url).body == made.body)
    #expect(cloud.call("POST", url + ":disable").body == [:])
    #expect(cloud.call("GET", url).body["disabled"] == true)
    #expect(cloud.call("POST", url + ":enable", [:]).body == [:])
    #expect(cloud.call("GET", url).body == made.body)
    #expect(cloud.call("DELETE", url).body == [:])
    #expect(cloud.call("GET", url).status == 404)
}

@Test func aPatchAnswersOnlyWhatItPatched() {
    var cloud = TestCloud()
    let url = iamUrl + "/" + cloud.account("runner-a")
    let body: JSONValue = ["serviceAccount": ["displayName": "New", "description": "no"], "updateMask": "displayName"]
    let reply = cloud.call("PATCH", url, body).body
    #expect(reply.object?.sortedKeys == ["displayName", "name"])
    #expect(cloud.call("GET", url).body["description"] == nil)
    #expect(cloud.call("PATCH", url, ["serviceAccount": ["displayName": "x"]]).status == 400)
    #expect(cloud.call("PATCH", url, ["serviceAccount": ["email": "x"], "updateMask": "email"]).status == 400)
}

@Test func aDeletedAccountIsRestoredByItsNumber() {
    var cloud = TestCloud()
    let email = cloud.account("runner-a")
    let before = cloud.call("GET", iamUrl + "/" + email).body
    let id = before["uniqueId"]?.string ?? ""
    #expect(cloud.call("GET", iamUrl + "/" + id).body == before)
    cloud.call("DELETE", iamUrl + "/" + email)
    #expect(cloud.call("POST", iamUrl + "/\(email):undelete", [:]).status == 404)
    #expect(cloud.call("POST", iamUrl + "/\(id):undelete", [:]).body["restoredAccount"] == before)
    cloud.call("DELETE", iamUrl + "/" + email)
    cloud.account("runner-a")
    #expect(cloud.call("GET", iamUrl + "/" + email).body["uniqueId"] != before["uniqueId"])
    #expect(cloud.call("POST", iamUrl + "/\(id):undelete", [:]).body.status == "FAILED_PRECONDITION")
}

@Test func afterThirtyDaysNothingCanBeRestored() {
    var cloud = TestCloud()
    let email = cloud.account("runner-a")
    let id = cloud.call("GET", iamUrl + "/" + email).body["uniqueId"]?.string ?? ""
    cloud.call("DELETE", iamUrl + "/" + email)
    cloud.now = cloud.now.adding(days: 31)
    #expect(cloud.call("POST", iamUrl + "/\(id):undelete", [:]).status == 404)
}

@Test func wrongAccountsAreRefused() {
    var cloud = TestCloud()
    cloud.account("runner-a")
    let again = cloud.call("POST", iamUrl, ["accountId": "runner-a"])
    #expect(again.status == 409)
    #expect(again.body.message == "Service account runner-a already exists within project projects/acme-ml.")
    for id in ["short", "Upper-case", "1starts-with-digit", "ends-with-", String(repeating: "a", count: 31), ""] {
        #expect(cloud.call("POST", iamUrl, ["accountId": .string(id)]).status == 400, "\(id)")
    }
    let long = JSONValue.string(String(repeating: "ä", count: 51))
    #expect(
        cloud.call("POST", iamUrl, ["accountId": "runner-b", "serviceAccount": ["displayName": long]]).status == 400)
}

@Test func addressesInDomainProjectsAreReversed() {
    #expect(accountProject("x@p.iam.gserviceaccount.com") == "p")
    #expect(accountProject("x@p.example.com.iam.gserviceaccount.com") == "example.com:p")
    #expect(accountProject("1-compute@developer.gserviceaccount.com") == nil)
}
