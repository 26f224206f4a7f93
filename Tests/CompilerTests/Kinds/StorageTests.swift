import Text
import PlanModel
import Testing

@testable import Compiler

/// The bucket, the folder and the image repository.
@Suite struct StorageTests {
    private let plan = compile(SampleConfig.full)

    @Test func theBucketIsClosed() throws {
        let bucket = try #require(plan["bucket.acme-ml-local-features"])
        #expect(bucket.body["location"] == "EUROPE-WEST1")
        #expect(bucket.body["iamConfiguration"]?["publicAccessPrevention"] == "enforced")
        #expect(bucket.body["iamConfiguration"]?["uniformBucketLevelAccess"]?["enabled"] == true)
        #expect(bucket.calls.update?.merge == true)
        #expect(bucket.calls.create?.url.contains("project=acme-ml-local") == true)
    }

    /// Google locks by a method, and a field that says so would only never be as it is wanted (storage-38).
    @Test func aPolicyIsNotLockedByAField() {
        let bucket = "buckets: {audit: {name: acme-audit, retention: 365d, body: {retentionPolicy: {isLocked: true}}}}"
        #expect(
            ConfigFiles.project(bucket).problems().map {
                $0.contains("--lock-retention-period") && $0.contains("isLocked")
            }
                == [true])
    }

    @Test func anExistingBucketIsOnlyRead() throws {
        let plan = compile(changed { $0.project.storage?.create = false })
        let bucket = try #require(plan["bucket.acme-ml-local-features"])
        #expect(bucket.calls == Calls(read: bucket.calls.read))
        #expect(bucket.body == [:])
        // Another stack's labels on it do not matter.
        #expect(bucket.owner.isEmpty && plan.inventory["bucket"]?.owner.isEmpty == false)
    }

    @Test func theFolderIsOneStepOfItsURL() throws {
        let plan = compile(changed { $0.project.storage?.folder = "ml/features/" })
        let folder = try #require(plan["managed_folder.ml/features"])
        #expect(folder.calls.read.url.hasSuffix("/b/acme-ml-local-features/managedFolders/ml%2Ffeatures%2F"))
        #expect(folder.body == ["name": "ml/features/"])
        #expect(folder.calls.delete?.url.contains("?") == false)
        #expect(folder.dependsOn.contains(.bucket("acme-ml-local-features")))
    }

    @Test func theRepositoryKeepsAndDeletes() throws {
        let policies = try #require(plan["artifact_repository.workloads"]?.body["cleanupPolicies"])
        #expect(policies["keep-recent"]?["mostRecentVersions"]?["keepCount"] == 10)
        #expect(policies["keep-recent"]?["action"] == "KEEP")
        #expect(policies["delete-old"]?["action"] == "DELETE")
        for (key, policy) in policies.object ?? [:] { #expect(policy["id"]?.string == key) }
    }
}
