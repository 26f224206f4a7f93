import Testing
import Text

@testable import Discovery

@Suite("What was deleted and is still read")
struct TombstoneTests {
    @Test(
        arguments: [
            ("iam.v1", "projects.roles", ["deleted": true]),
            ("iam.v1", "projects.locations.workloadIdentityPools", ["state": "DELETED"]),
            ("iam.v1", "projects.locations.workloadIdentityPools.namespaces.managedIdentities", ["state": "DELETED"]),
            ("iam.v1", "projects.locations.oauthClients", ["state": "DELETED"]),
            ("logging.v2", "folders.locations.buckets", ["lifecycleState": "DELETE_REQUESTED"]),
            ("cloudresourcemanager.v3", "projects", ["state": "DELETE_REQUESTED"]),
            ("privateca.v1", "projects.locations.caPools.certificateAuthorities", ["state": "DELETED"]),
            // What is deleted is gone, whatever its states and times are called.
            ("iam.v1", "projects.serviceAccounts", [:]), ("secretmanager.v1", "projects.secrets", [:]),
            ("notebooks.v2", "projects.locations.instances", [:]), ("run.v2", "projects.locations.workerPools", [:]),
            ("cloudkms.v1", "projects.locations.keyRings.cryptoKeys", [:]),
        ] as [(String, String, JSONObject)])
    func aTypeSaysHow(api: String, type: String, tombstone: JSONObject) throws {
        let known = try #require(GoogleAPI.named(api))
        #expect(known.tombstone(of: try #require(known.resource(type))) == tombstone)
    }

    @Test(
        arguments: [
            ("state #Job.state -;expireTime t -", "?x s", ["state": "DELETED"]),
            ("state #Job.state -", "?showDeleted b", ["state": "DELETED"]),
            ("state #Job.state -;expireTime t", "?x s", [:]),
            ("state #Job.state;expireTime t -", "?showDeleted b", [:]),
            ("deleted b", "?showDeleted b", ["deleted": true]), ("deleted b", "?x s", [:]),
            ("deleted s", "?showDeleted b", [:]),
        ] as [(String, String, JSONObject)])
    func aStateAloneProvesNothing(fields: String, parameter: String, tombstone: JSONObject) throws {
        let api = smallAPI(
            schemas: ["Job -;\(fields)", "List -;jobs [@Job"], enums: ["Job.state -;ACTIVE;DELETED"],
            resources: ["jobs;get GET v1/{name=jobs/*} - Job;list GET v1/jobs - List;\(parameter)"])
        #expect(api.tombstone(of: try #require(api.resource("jobs"))) == tombstone)
    }
}
