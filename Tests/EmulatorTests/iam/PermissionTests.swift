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

    @Test mutating func theOwnerHasAll() {
        let asked = ["secretmanager.versions.access", "secretmanager.secrets.delete"]
        #expect(cloud.has(secret, asked) == asked)
        #expect(cloud.has(projectUrl, ["run.jobs.runWithOverrides", "pubsub.topics.create"]).count == 2)
        // A token that names nobody is that of the owner.
        #expect(cloud.has(secret, asked, as: "ya29.token") == asked)
    }

    @Test mutating func aMemberHasWhatThePoliciesGive() {
        let asked = ["secretmanager.versions.access", "secretmanager.secrets.delete"]
        #expect(cloud.has(secret, asked, as: runner) == [])
        cloud.grant("roles/secretmanager.secretAccessor", runner, on: secret)
        #expect(cloud.has(secret, asked, as: runner) == ["secretmanager.versions.access"])
        #expect(cloud.has(secret, asked, as: runner.replacing("runner-a", with: "Runner-A")).count == 1)
        #expect(cloud.has(secret, asked, as: "user:other@x.example") == [])
        cloud.grant("roles/secretmanager.admin", runner, on: projectUrl)
        #expect(cloud.has(secret, asked, as: runner) == asked)
        #expect(cloud.has(projectUrl, ["run.jobs.get"], as: runner) == [])
        cloud.grant("roles/owner", runner, on: projectUrl)
        #expect(cloud.has(projectUrl, ["run.jobs.get"], as: runner) == ["run.jobs.get"])
        cloud.grant("roles/run.invoker", "allUsers", on: serviceOfRun())
        #expect(
            cloud.has(serviceOfRun(), ["run.routes.invoke", "run.services.get"], as: "user:a@x.example").count == 1)
    }

    // iam-28
    @Test(arguments: [
        ("secretmanager.secrets.addVersion", "secretmanager.versions.add"),
        ("iam.keys.disable", "iam.serviceAccountKeys.disable"),
        ("resourcemanager.projects.search", "resourcemanager.projects.get"),
        ("serviceusage.services.batchEnable", "serviceusage.services.enable"),
        ("storage.notifications.create", "storage.buckets.update"),
        ("storage.objects.rewrite", "storage.objects.create"),
    ])
    mutating func aMethodNeedsThePermissionThatExists(name: String, real: String) {
        #expect(cloud.test(projectUrl, [name]).status == 400)
        #expect(cloud.has(projectUrl, [real]) == [real])
    }

    // iam-29
    @Test mutating func anAdminHasItsServiceAndReadsProjects() {
        let reading = ["resourcemanager.projects.get", "resourcemanager.projects.list"]
        for service in ["run.jobs.run", "secretmanager.versions.add", "storage.objects.delete"] {
            cloud.grant("roles/\(service.prefix { $0 != "." }).admin", runner, on: projectUrl)
            #expect(cloud.has(projectUrl, reading + [service, "iam.roles.get"], as: runner) == reading + [service])
        }
        #expect(cloud.has(projectUrl, ["storage.hmacKeys.list"], as: runner) == [])
        cloud.grant("roles/iam.admin", runner, on: projectUrl)
        let other = cloud.test(projectUrl, ["iam.roles.get"], as: runner)
        #expect(other.status == 501 && other.1.message.contains("roles/iam.admin"))
    }

    private mutating func serviceOfRun() -> String {
        cloud.finish("POST", runUrl + "/services?serviceId=api", minimalService)
        return runUrl + "/services/api"
    }

    @Test mutating func aCustomRoleHoldsWhatItLists() {
        cloud.call(
            "POST", projectUrl.replacing("cloudresourcemanager", with: "iam") + "/roles",
            ["roleId": "reader", "role": ["includedPermissions": ["secretmanager.secrets.get"]]])
        cloud.grant("projects/acme-ml/roles/reader", runner, on: projectUrl)
        #expect(cloud.has(secret, ["secretmanager.secrets.get", "secretmanager.secrets.list"], as: runner).count == 1)
    }

    @Test mutating func unanswerableQuestionsAreRefusedByName() {
        cloud.grant("roles/editor", runner, on: projectUrl)
        let role = cloud.test(projectUrl, ["run.jobs.get"], as: runner)
        #expect(role.status == 501 && role.1.message.contains("roles/editor"))
        cloud.grant("roles/run.admin", runner, on: projectUrl, ["condition": ["title": "t", "expression": "true"]])
        #expect(cloud.test(projectUrl, ["run.jobs.get"], as: runner).status == 501)
        #expect(cloud.has(projectUrl, ["secretmanager.secrets.get"], as: runner) == [])
        cloud.grant("organizations/1/roles/r", runner, on: projectUrl)
        #expect(cloud.test(projectUrl, ["run.jobs.get"], as: runner).status == 501)
        let service = cloud.test(projectUrl, ["compute.instances.list"])
        #expect(service.status == 501 && service.1.message.contains("compute"))
    }

    @Test(arguments: [
        "run.jobs.fly", "run.jobs", "run.*", "secretmanager.secrets.*", "", "nosuch.jobs.get", "compute.instances.*",
    ])
    mutating func anUnknownPermissionIsRefused(name: String) {
        let answer = cloud.test(projectUrl, ["run.jobs.get", name])
        #expect(answer.status == 400 && answer.1.message == "Permission \(name) is not valid for this resource.")
    }

    // secretmanager-16
    @Test mutating func nobodyHasPermissionsOnAMissingSecret() {
        let answer = cloud.test(secretUrl + "/none", ["secretmanager.versions.access"])
        #expect(answer.status == 200 && answer.1 == [:])
        #expect(cloud.test(secretUrl + "/none", ["secretmanager.secrets.fly"]).status == 400)
        #expect(cloud.test(runUrl + "/services/none", ["run.services.get"]).status == 404)
    }

    @Test mutating func aResourceHasThePermissionsOfItsOwnService() {
        #expect(cloud.test(secret, ["run.jobs.get"]).status == 400)
        #expect(
            cloud.test(iamUrl + "/runner-a@acme-ml.iam.gserviceaccount.com", ["iam.serviceAccounts.actAs"]).status
                == 200)
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
