import Text
import Testing

@testable import Emulator

/// Whom the members of a policy include (iam-5, iam-32).
@Suite struct MembershipTests {
    private var cloud = TestCloud()
    private let secret = secretUrl + "/s"
    private let accessor = "roles/secretmanager.secretAccessor"
    private let asked = ["secretmanager.versions.access"]
    private let runner = "serviceAccount:runner-a@acme-ml.iam.gserviceaccount.com"

    init() {
        cloud.account("runner-a")
        cloud.call("POST", secretUrl + "?secretId=s", ["replication": ["automatic": [:]]])
        cloud.call("POST", bucketUrl + "?project=acme-ml", ["name": "acme-data"])
    }

    // iam-5
    @Test(arguments: ["principal", "principalSet"])
    mutating func aPrincipalIsTheOneThatIsNamed(kind: String) {
        let pool = kind + "://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/CI/"
        cloud.grant(accessor, pool + "subject/Alice", on: secret)
        #expect(cloud.has(secret, asked, as: pool + "subject/Alice") == asked)
        #expect(cloud.has(secret, asked, as: pool + "subject/alice") == [] || kind == "principalSet")
    }

    // iam-5
    @Test mutating func anAddressIsTheSameInAnyCase() {
        cloud.grant(accessor, "user:Ann@X.example", "group:Team@X.example", on: secret)
        #expect(cloud.has(secret, asked, as: "user:aNN@x.example") == asked)
        #expect(cloud.has(secret, asked, as: "group:TEAM@x.example") == asked)
        let member = "serviceAccount:Runner-A@acme-ml.iam.gserviceaccount.com"
        cloud.grant(accessor, runner, on: secret)
        let places = [secretShelf("acme-ml") + "/s"]
        #expect(cloud.store.access(of: member, to: asked[0], on: places) == .granted)
    }

    @Test mutating func anOwnerStaysOneInAnyCase() {
        let owner: JSONValue = ["role": "roles/owner", "members": ["user:ann@x.example"]]
        cloud.store[Store.policyShelf, projectKey("acme-ml")] = ["bindings": [owner]]
        cloud.grant("roles/owner", "user:Ann@x.example", on: projectUrl)
        #expect(cloud.store[Store.policyShelf, projectKey("acme-ml")]?["bindings"] == [owner])
    }

    // iam-32
    @Test(arguments: [
        "group:team@x.example", "domain:x.example",
        "principalSet://iam.googleapis.com/locations/global/workforcePools/p/*",
        "principalHierarchy://iam.googleapis.com/organizations/1",
    ])
    mutating func anUnknownMembershipIsRefusedByName(named: String) {
        let ann = "user:ann@y.example"
        cloud.grant(accessor, named, on: secret)
        let answer = cloud.test(secret, asked, as: ann)
        #expect(answer.status == 501 && answer.1.message.contains(named))
        // Where it does not matter, there is an answer.
        #expect(cloud.has(secret, asked, as: named) == asked || !named.hasPrefix("group:"))
        #expect(cloud.test(secret, ["secretmanager.secrets.get"], as: ann).status == 200)
        cloud.grant(accessor, named, ann, on: secret)
        #expect(cloud.has(secret, asked, as: ann) == asked)
    }

    @Test mutating func aDomainHasItsUsers() {
        cloud.grant(accessor, "domain:X.example", on: secret)
        #expect(cloud.has(secret, asked, as: "user:ann@x.example") == asked)
        let account = cloud.test(secret, asked, as: runner)
        #expect(account.status == 200 && account.1 == [:])
    }

    // storage-11: a new bucket's policy gives the viewers of the project the role of a reader.
    @Test mutating func aBucketCountsItsProjectsMembers() {
        let bucket = bucketUrl + "/acme-data"
        let asked = ["storage.buckets.get"]
        #expect(cloud.has(bucket, asked, as: runner) == [])
        cloud.grant("roles/viewer", runner, on: projectUrl)
        #expect(cloud.has(bucket, asked, as: runner) == asked)
        cloud.grant("roles/viewer", "group:team@x.example", on: projectUrl)
        #expect(cloud.test(bucket, asked, as: runner).status == 501)
    }
}
