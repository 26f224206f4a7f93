import Text
import Testing

@testable import Emulator

private func policy(_ role: String, _ members: [JSONValue], etag: String? = nil) -> JSONValue {
    var policy: JSONValue = ["bindings": [["role": .string(role), "members": .array(members)]]]
    policy["etag"] = etag.map { .string($0) }
    return ["policy": policy]
}

@Test func anEmptyPolicyIsAnEtag() {
    var cloud = TestCloud()
    #expect(cloud.call("POST", projectUrl + ":getIamPolicy", [:]).body == ["etag": "ACAB"])
}

private let proxyUrl = projectUrl.replacing("cloudresourcemanager", with: "iap")

/// The objects with a policy, how each is created, and how its policy is read and written.
private let holders: [(url: String, make: [(String, JSONValue)], read: String)] = [
    (projectUrl, [], "POST"),
    (projectUrl.replacing("/v1/", with: "/v3/"), [], "POST"),
    (proxyUrl + "/iap_web", [], "POST"),
    (proxyUrl + "/iap_web/cloud_run-europe-west1/services/api", [], "POST"),
    (proxyUrl + "/iap_tunnel/zones/europe-west1-b/instances/vm", [], "POST"),
    (runUrl + "/services/api", [(runUrl + "/services?serviceId=api", minimalService)], "GET"),
    (runUrl + "/jobs/j", [(runUrl + "/jobs?jobId=j", minimalJob)], "GET"),
    (secretUrl + "/k", [(secretUrl + "?secretId=k", ["replication": ["automatic": [:]]])], "GET"),
    (repositoryUrl + "/w", [(repositoryUrl + "?repositoryId=w", ["format": "DOCKER"])], "GET"),
    (iamUrl + "/target-a@acme-ml.iam.gserviceaccount.com", [(iamUrl, ["accountId": "target-a"])], "POST"),
]

@Test(arguments: holders.indices)
func policiesAreReadAndWritten(index: Int) {
    let holder = holders[index]
    var cloud = TestCloud()
    _ = cloud.call(
        "POST", "https://serviceusage.googleapis.com/v1/projects/acme-ml/services/iap.googleapis.com:enable", [:])
    let email = cloud.account("runner-a")
    if !holder.make.isEmpty { #expect(cloud.call(holder.read, holder.url + ":getIamPolicy").status == 404) }
    for (url, body) in holder.make { #expect(cloud.call("POST", url, body).status == 200) }
    let member = JSONValue.string("serviceAccount:" + email)
    let set = cloud.call("POST", holder.url + ":setIamPolicy", policy("roles/viewer", [member], etag: "ACAB"))
    #expect(set.status == 200)
    let read = cloud.call(holder.read, holder.url + ":getIamPolicy").body
    #expect(read == set.body)
    #expect(read["bindings"] == [["role": "roles/viewer", "members": [member]]] && read["version"] == 1)
    let stale = cloud.call("POST", holder.url + ":setIamPolicy", policy("roles/viewer", [member], etag: "ACAB"))
    #expect(stale.status == 409 && stale.body.status == "ABORTED")
    #expect(stale.body.message.hasPrefix("There were concurrent policy changes."))
    let other = holder.read == "GET" ? "POST" : "GET"
    #expect([404, 501].contains(cloud.call(other, holder.url + ":getIamPolicy").status))
}

@Test func aPolicyGoesWithItsResource() {
    var cloud = TestCloud()
    cloud.finish("POST", runUrl + "/services?serviceId=api", minimalService)
    cloud.call("POST", runUrl + "/services/api:setIamPolicy", policy("roles/run.invoker", ["allUsers"]))
    cloud.finish("DELETE", runUrl + "/services/api")
    #expect(cloud.call("GET", runUrl + "/services/api:getIamPolicy").status == 404)
    cloud.finish("POST", runUrl + "/services?serviceId=api", minimalService)
    #expect(cloud.call("GET", runUrl + "/services/api:getIamPolicy").body == ["etag": "ACAB"])
}

@Test func bindingsOfOneRoleAreMerged() {
    var cloud = TestCloud()
    let sent: JSONValue = [
        "policy": [
            "bindings": [
                ["role": "roles/viewer", "members": ["user:A@x.example", "user:b@x.example"]],
                ["role": "roles/viewer", "members": ["user:a@x.example"]], ["role": "roles/editor", "members": []],
            ]
        ]
    ]
    let set = cloud.call("POST", projectUrl + ":setIamPolicy", sent).body
    #expect(set["bindings"] == [["role": "roles/viewer", "members": ["user:a@x.example", "user:b@x.example"]]])
}

@Test(arguments: [
    (
        "serviceAccount:nobody@acme-ml.iam.gserviceaccount.com",
        "Service account nobody@acme-ml.iam.gserviceaccount.com does not exist."
    ),
    ("allUsers", "Member allUsers is not allowed in the policy of a project."),
    ("someone", "The member someone is of an unknown type. Please set a valid type prefix for the member."),
    (
        "robot:a@b.example",
        "The member robot:a@b.example is of an unknown type. Please set a valid type prefix for the member."
    ),
    ("user:nobody", "Invalid member: user:nobody is not an email address."),
])
func aWrongMemberIsRefused(member: String, message: String) {
    var cloud = TestCloud()
    cloud.account("runner-a")
    let answer = cloud.call("POST", projectUrl + ":setIamPolicy", policy("roles/viewer", [.string(member)]))
    #expect(answer.status == 400 && answer.body.message == message)
}

@Test func agentsAndForeignAccountsAreAccepted() {
    var cloud = TestCloud()
    let members: [JSONValue] = [
        "serviceAccount:service-1@gcp-sa-pubsub.iam.gserviceaccount.com",
        "serviceAccount:100000000001-compute@developer.gserviceaccount.com",
        "serviceAccount:x@elsewhere-project.iam.gserviceaccount.com", "domain:x.example",
    ]
    #expect(cloud.call("POST", projectUrl + ":setIamPolicy", policy("roles/viewer", members)).status == 200)
    #expect(cloud.call("POST", projectUrl + ":setIamPolicy", policy("viewer", members)).status == 400)
}

@Test func conditionsNeedVersionThree() {
    var cloud = TestCloud()
    var sent: JSONValue = [
        "policy": [
            "bindings": [
                [
                    "role": "roles/run.viewer", "members": ["user:a@x.example"],
                    "condition": ["title": "t", "expression": "true"],
                ], ["role": "roles/run.viewer", "members": ["user:b@x.example"]],
            ]
        ]
    ]
    #expect(cloud.call("POST", projectUrl + ":setIamPolicy", sent).status == 400)
    sent["policy"]?["version"] = 3
    #expect(cloud.call("POST", projectUrl + ":setIamPolicy", sent).body["version"] == 3)
    let old = cloud.call("POST", projectUrl + ":getIamPolicy", [:]).body
    #expect(old["version"] == 1 && old["bindings"]?.array?.count == 1)
    let new = cloud.call("POST", projectUrl + ":getIamPolicy", ["options": ["requestedPolicyVersion": 3]]).body
    #expect(new["version"] == 3 && new["bindings"]?.array?.count == 2)
}

@Test func auditConfigsSurviveAPolicyWithoutThem() {
    var cloud = TestCloud()
    let audit: JSONValue = [["service": "allServices", "auditLogConfigs": [["logType": "ADMIN_READ"]]]]
    cloud.call("POST", projectUrl + ":setIamPolicy", ["policy": ["auditConfigs": audit]])
    let set = cloud.call("POST", projectUrl + ":setIamPolicy", policy("roles/viewer", ["user:a@x.example"])).body
    #expect(set["auditConfigs"] == audit)
}

@Test func aDeletedAccountLeavesATombstone() {
    var cloud = TestCloud()
    let email = cloud.account("runner-a")
    let id = cloud.call("GET", iamUrl + "/" + email).body["uniqueId"]?.string ?? ""
    let set = cloud.call(
        "POST", projectUrl + ":setIamPolicy", policy("roles/viewer", [.string("serviceAccount:" + email)]))
    let bucket = bucketUrl + "/data-of-acme"
    cloud.call("POST", bucketUrl + "?project=acme-ml", uniformBucket("data-of-acme"))
    cloud.call(
        "PUT", bucket + "/iam", ["bindings": [["role": "roles/storage.admin", "members": ["user:a@x.example"]]]])
    let other = cloud.call("GET", bucket + "/iam").body
    cloud.call("DELETE", iamUrl + "/" + email)
    #expect(other["bindings"] != nil && cloud.call("GET", bucket + "/iam").body == other, "it was not in this one")
    let after = cloud.call("POST", projectUrl + ":getIamPolicy", [:]).body
    #expect(after["bindings", "0", "members", "0"]?.string == "deleted:serviceAccount:\(email)?uid=\(id)")
    #expect(after["etag"] != set.body["etag"])
    cloud.account("runner-a")
    #expect(cloud.call("POST", projectUrl + ":getIamPolicy", [:]).body == after)
}
