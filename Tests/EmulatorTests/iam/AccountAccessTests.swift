import Text
import Testing

@testable import Emulator

// iam-24
@Test func anAccountIsFoundWithoutItsProject() {
    var cloud = TestCloud()
    let email = cloud.account("runner-a")
    let root = "https://iam.googleapis.com/v1/projects/-/serviceAccounts/"
    let found = cloud.call("GET", root + email).body
    #expect(found["email"]?.string == email)
    #expect(cloud.call("GET", root + (found["uniqueId"]?.string ?? "")).body == found)
    #expect(cloud.call("POST", root + email + ":getIamPolicy", [:]).body == ["etag": "ACAB"])
    for name in ["nope-nope@acme-ml.iam.gserviceaccount.com", "123", "nobody"] {
        #expect(cloud.call("GET", root + name).status == 404, "\(name)")
    }
    #expect(cloud.call("GET", "https://iam.googleapis.com/v1/projects/-/serviceAccounts").status == 403)
}

// iam-25
@Test func aPutReplacesTheTexts() {
    var cloud = TestCloud()
    let url = iamUrl + "/" + cloud.account("runner-a")
    let put = cloud.call("PUT", url, ["displayName": "one", "description": "two"]).body
    #expect(put["displayName"] == "one" && put["email"] != nil)
    #expect(cloud.call("PUT", url, ["displayName": "x", "etag": put["etag"] ?? ""]).body["description"] == nil)
    #expect(cloud.call("PUT", url, ["etag": put["etag"] ?? ""]).status == 409)
}

// iam-26
@Test func anAccountHasAKeyManagedByGoogle() {
    var cloud = TestCloud()
    let url = iamUrl + "/" + cloud.account("runner-a") + "/keys"
    let keys = cloud.call("GET", url).body["keys"]?.array ?? []
    #expect(keys.count == 1 && keys.first?["keyType"] == "SYSTEM_MANAGED")
    #expect(cloud.call("GET", url).body["keys"]?.array?.first?["name"] == keys.first?["name"])
    #expect(cloud.call("GET", url + "?keyTypes=USER_MANAGED").body == [:])
    #expect(cloud.call("GET", url + "?keyTypes=USER_MANAGED&keyTypes=SYSTEM_MANAGED").body["keys"] != nil)
    #expect(cloud.call("GET", url + "?keyTypes=X").status == 400)
    let made = cloud.call("POST", url, [:])
    #expect(made.status == 501 && made.body.message.contains("serviceAccounts.keys.create"))
}

// iam-27
@Test func aRoleIsOneOfGooglesOrACustomOne() {
    var cloud = TestCloud()
    func set(_ role: String) -> Int {
        cloud.call(
            "POST", projectUrl + ":setIamPolicy",
            ["policy": ["bindings": [["role": .string(role), "members": ["group:a@b.example"]]]]]
        ).status
    }
    for role in [
        "roles/viewer", "roles/run.invoker", "roles/cloudbuild.builds.builder", "roles/newthing.serviceAgent",
        "projects/acme-ml/roles/mine",
    ] { #expect(set(role) == 200, "\(role)") }
    for role in ["roles/no.such", "roles/run.", "roles/nobody", "roles/run invoker", "run.invoker"] {
        #expect(set(role) == 400, "\(role)")
    }
}
