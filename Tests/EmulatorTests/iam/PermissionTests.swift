import HTTP
import Text
import Testing

@testable import Emulator

/// Which permissions somebody has (iam-28 to iam-31).
@Suite struct PermissionTests {
    private var cloud = TestCloud()
    private let runner = "serviceAccount:runner-a@acme-ml.iam.gserviceaccount.com"
    private let secret = secretUrl + "/s"

    init() {
        cloud.account("runner-a")
        cloud.call("POST", secretUrl + "?secretId=s", ["replication": ["automatic": [:]]])
    }

    private mutating func test(_ url: String, _ asked: [String], as member: String? = nil) -> (status: Int, JSONValue) {
        var request = Request(
            "POST", url + ":testIamPermissions", json: ["permissions": .array(asked.map { .string($0) })])
        if let member { request.headers.append(Header("Authorization", "Bearer " + member)) }
        let response = answer(request, in: &cloud.store, at: cloud.now)
        return (response.status, (try? JSONValue(parsing: response.body)) ?? .null)
    }

    private mutating func has(_ url: String, _ asked: [String], as member: String? = nil) -> [String] {
        (test(url, asked, as: member).1["permissions"]?.array ?? []).compactMap(\.string)
    }

    private mutating func grant(_ role: String, _ member: String, on url: String, _ more: JSONObject = [:]) {
        var binding: JSONObject = ["role": .string(role), "members": [.string(member)]]
        for (key, value) in more { binding[key] = value }
        let set = cloud.call(
            "POST", url + ":setIamPolicy", ["policy": ["bindings": [.object(binding)], "version": 3]])
        #expect(set.status == 200, "\(set.body)")
    }

    @Test mutating func theOwnerHasAll() {
        let asked = ["secretmanager.versions.access", "secretmanager.secrets.delete"]
        #expect(has(secret, asked) == asked)
        #expect(has(projectUrl, ["run.jobs.runWithOverrides", "pubsub.topics.create"]).count == 2)
        // A token that names nobody is that of the owner.
        #expect(has(secret, asked, as: "ya29.token") == asked)
    }

    @Test mutating func aMemberHasWhatThePoliciesGive() {
        let asked = ["secretmanager.versions.access", "secretmanager.secrets.delete"]
        #expect(has(secret, asked, as: runner) == [])
        grant("roles/secretmanager.secretAccessor", runner, on: secret)
        #expect(has(secret, asked, as: runner) == ["secretmanager.versions.access"])
        #expect(has(secret, asked, as: runner.replacing("runner-a", with: "Runner-A")).count == 1)
        #expect(has(secret, asked, as: "user:other@x.example") == [])
        grant("roles/secretmanager.admin", runner, on: projectUrl)
        #expect(has(secret, asked, as: runner) == asked)
        #expect(has(projectUrl, ["run.jobs.get"], as: runner) == [])
        grant("roles/owner", runner, on: projectUrl)
        #expect(has(projectUrl, ["run.jobs.get"], as: runner) == ["run.jobs.get"])
        grant("roles/run.invoker", "allUsers", on: serviceOfRun())
        #expect(has(serviceOfRun(), ["run.routes.invoke", "run.services.get"], as: "user:a@x.example").count == 1)
    }

    private mutating func serviceOfRun() -> String {
        cloud.finish("POST", runUrl + "/services?serviceId=api", minimalService)
        return runUrl + "/services/api"
    }

    @Test mutating func aCustomRoleHoldsWhatItLists() {
        cloud.call(
            "POST", projectUrl.replacing("cloudresourcemanager", with: "iam") + "/roles",
            ["roleId": "reader", "role": ["includedPermissions": ["secretmanager.secrets.get"]]])
        grant("projects/acme-ml/roles/reader", runner, on: projectUrl)
        #expect(has(secret, ["secretmanager.secrets.get", "secretmanager.secrets.list"], as: runner).count == 1)
    }

    @Test mutating func unanswerableQuestionsAreRefusedByName() {
        grant("roles/editor", runner, on: projectUrl)
        let role = test(projectUrl, ["run.jobs.get"], as: runner)
        #expect(role.status == 501 && role.1.message.contains("roles/editor"))
        grant("roles/run.admin", runner, on: projectUrl, ["condition": ["title": "t", "expression": "true"]])
        #expect(test(projectUrl, ["run.jobs.get"], as: runner).status == 501)
        #expect(has(projectUrl, ["secretmanager.secrets.get"], as: runner) == [])
        grant("organizations/1/roles/r", runner, on: projectUrl)
        #expect(test(projectUrl, ["run.jobs.get"], as: runner).status == 501)
        let service = test(projectUrl, ["compute.instances.list"])
        #expect(service.status == 501 && service.1.message.contains("compute"))
    }

    @Test(arguments: [
        "run.jobs.fly", "run.jobs", "run.*", "secretmanager.secrets.*", "", "nosuch.jobs.get", "compute.instances.*",
    ])
    mutating func anUnknownPermissionIsRefused(name: String) {
        let answer = test(projectUrl, ["run.jobs.get", name])
        #expect(answer.status == 400 && answer.1.message == "Permission \(name) is not valid for this resource.")
    }

    // secretmanager-16
    @Test mutating func nobodyHasPermissionsOnAMissingSecret() {
        let answer = test(secretUrl + "/none", ["secretmanager.versions.access"])
        #expect(answer.status == 200 && answer.1 == [:])
        #expect(test(secretUrl + "/none", ["secretmanager.secrets.fly"]).status == 400)
        #expect(test(runUrl + "/services/none", ["run.services.get"]).status == 404)
    }

    @Test mutating func aResourceHasThePermissionsOfItsOwnService() {
        #expect(test(secret, ["run.jobs.get"]).status == 400)
        #expect(test(iamUrl + "/runner-a@acme-ml.iam.gserviceaccount.com", ["iam.serviceAccounts.actAs"]).status == 200)
    }

    @Test mutating func aBucketCountsItsProjectsMembers() {
        cloud.call("POST", bucketUrl + "?project=acme-ml", ["name": "acme-data"])
        func url(_ name: String) -> Request {
            Request(
                "GET", bucketUrl + "/acme-data/iam/testPermissions?permissions=" + name,
                headers: [Header("Authorization", "Bearer " + runner)])
        }
        #expect(
            String(decoding: answer(url("storage.buckets.get"), in: &cloud.store, at: cloud.now).body, as: UTF8.self)
                .contains("storage.buckets.get") == false)
        // A new bucket's policy gives the viewers of the project the role of a reader (storage-11).
        grant("roles/viewer", runner, on: projectUrl)
        #expect(
            String(decoding: answer(url("storage.buckets.get"), in: &cloud.store, at: cloud.now).body, as: UTF8.self)
                .contains("storage.buckets.get"))
    }

    // iam-31
    @Test mutating func testablePermissionsAreListed() {
        let url = "https://iam.googleapis.com/v1/permissions:queryTestablePermissions"
        let name = "//secretmanager.googleapis.com/projects/acme-ml/secrets/s"
        var body: JSONObject = ["fullResourceName": .string(name), "pageSize": 10]
        let first = cloud.call("POST", url, .object(body)).body
        #expect(first["permissions"]?.array?.count == 10)
        #expect(first["permissions"]?.array?.first?["name"]?.string?.hasPrefix("secretmanager.") == true)
        body["pageToken"] = first["nextPageToken"]
        let second = cloud.call("POST", url, .object(body)).body
        #expect(second["permissions"] != nil && second["permissions"] != first["permissions"])
        body["fullResourceName"] = "//cloudresourcemanager.googleapis.com/projects/acme-ml"
        #expect(cloud.call("POST", url, .object(body)).status == 400)
        body["fullResourceName"] = "projects/acme-ml"
        #expect(cloud.call("POST", url, .object(body)).status == 400)
    }
}
