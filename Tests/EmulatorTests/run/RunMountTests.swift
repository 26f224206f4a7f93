import Text
import Testing

@testable import Emulator

/// A folder of a bucket can be mounted only by accounts that may list the bucket (gcsfuse-5 to gcsfuse-7).
@Suite struct RunMountTests {
    private var cloud = TestCloud()
    private let email: String
    private let url = runUrl + "/services/api"
    private let body: JSONValue

    init() {
        email = cloud.account("runner-a")
        cloud.call("POST", bucketUrl + "?project=acme-ml", ["name": "acme-features"])
        body = [
            "template": [
                "serviceAccount": .string(email), "containers": [["image": "x"]],
                "volumes": [
                    ["name": "data", "gcs": ["bucket": "acme-features", "mountOptions": ["only-dir=features"]]]
                ],
            ]
        ]
    }

    private mutating func grant(_ role: String, condition: JSONValue? = nil) {
        var binding: JSONObject = ["role": .string(role), "members": [.string("serviceAccount:" + email)]]
        binding["condition"] = condition
        let policy: JSONValue = ["bindings": [.object(binding)], "version": condition == nil ? 1 : 3]
        #expect(cloud.call("PUT", bucketUrl + "/acme-features/iam", policy).status == 200)
    }

    private mutating func error() -> String? {
        cloud.finish("PATCH", url + "?allowMissing=true", body)["error", "message"]?.string
    }

    @Test mutating func withoutAGrantItFailsInTheWordsOfGcsfuse() {
        #expect(error()?.contains("Bad credentials for bucket \"acme-features\": permission denied") == true)
    }

    @Test mutating func aRoleThatListsIsEnough() {
        grant("roles/storage.objectViewer")
        #expect(error() == nil)
    }

    @Test mutating func aCustomRoleThatListsIsEnough() {
        let roles = "https://iam.googleapis.com/v1/projects/acme-ml/roles"
        let role: JSONValue = ["roleId": "lister", "role": ["includedPermissions": ["storage.objects.list"]]]
        cloud.call("POST", roles, role)
        grant("projects/acme-ml/roles/lister")
        #expect(error() == nil)
        cloud.call("DELETE", roles + "/lister")
        #expect(error() != nil)
    }

    @Test mutating func oneThatOnlyReadsObjectsIsNot() {
        grant("roles/storage.objectCreator")
        #expect(error() != nil)
    }

    @Test mutating func aConditionOnAPrefixNeverLists() {
        grant(
            "roles/storage.objectViewer",
            condition: [
                "title": "prefix",
                "expression": "resource.name.startsWith(\"projects/_/buckets/acme-features/objects/features/\")",
            ])
        #expect(error() != nil)
    }

    @Test mutating func aGrantOnTheFolderIsNotEnough() {
        cloud.call(
            "PATCH", bucketUrl + "/acme-features",
            ["iamConfiguration": ["uniformBucketLevelAccess": ["enabled": true]]])
        let folders = bucketUrl + "/acme-features/managedFolders"
        cloud.call("POST", folders, ["name": "features/"])
        let policy: JSONValue = [
            "bindings": [["role": "roles/storage.objectUser", "members": [.string("serviceAccount:" + email)]]]
        ]
        #expect(cloud.call("PUT", folders + "/features%2F/iam", policy).status == 200)
        #expect(error() != nil)
    }

    @Test mutating func anExecutionFailsToo() {
        var job = body
        job["template"] = ["template": body["template"] ?? .null]
        cloud.finish("POST", runUrl + "/jobs?jobId=daily", job)
        let operation = cloud.finish("POST", runUrl + "/jobs/daily:run", [:])
        let name = operation["metadata", "name"]?.string ?? ""
        let execution = cloud.call("GET", "https://run.googleapis.com/v2/" + name).body
        #expect(execution["failedCount"] == 1)
        #expect(execution["conditions", "0", "message"]?.string?.contains("Bad credentials") == true)
    }
}
