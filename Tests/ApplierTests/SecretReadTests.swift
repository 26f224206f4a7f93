import Applier
import HTTP
import Text
import PlanModel
import Testing

/// Values that are read in the cloud: one that cannot be read is told before the first write, if it is to be sent.
@Suite struct SecretReadTests {
    private let cloud = FakeCloud()
    private let disk = FakeDisk()

    /// A key that is there, and a copy of it that is not.
    private func applied(_ key: Resource) async throws -> Plan {
        try await FakeProcess(cloud, disk).apply(plan([key]))
        return plan([thing("first"), key, variable("KEY", from: "key", 1, needs: ["version.key"])])
    }

    private func denying(_ status: Int) -> FakeProcess {
        FakeProcess(cloud, disk) { _, request in
            request.url.hasSuffix(":access")
                ? .answer(FakeCloud.Contents.error(status, "NO", "it is not for you")) : nil
        }
    }

    @Test(arguments: [400, 403, 404])
    func aKeyThatIsThereAndCannotBeReadIsToldBefore(status: Int) async throws {
        let all = try await applied(version("key", 1))
        let process = denying(status)
        let (decision, _) = try await process.decision(all)
        let failure = try #require(decision.failures.first)
        #expect(decision.failures.count == 1 && failure.address == address("variable.KEY") && failure.saidByServer)
        #expect(failure.request?.description.contains("versions/1:access -> \(status)") == true)
        #expect((failure.help == nil) == (status == 403), "what permission is missing, the words of a 403 say")
        #expect(try await process.apply(all) == nil && process.writes.isEmpty)
    }

    @Test func aKeyThatThisPlanMakesOrChangesCannotBeKnownYet() async throws {
        // Nothing is there: nothing is read.
        let all = plan([version("key", 1), variable("KEY", from: "key", 1, needs: ["version.key"])])
        let process = denying(403)
        #expect(try await process.decision(all).0.failures == [])
        #expect(!process.requests.contains { $0.url.hasSuffix(":access") })
        // It is there, and this plan switches it on.
        try await FakeProcess(cloud, disk).apply(plan([version("key", 1)]))
        cloud.change { $0.objects["secrets/key/versions/1"]?["state"] = "DISABLED" }
        #expect(try await denying(400).decision(all).0.failures == [])
    }

    @Test func aKeyThatNothingIsSentOfNeedNotBeReadable() async throws {
        let all = plan([version("key", 1), variable("KEY", from: "key", 1, needs: ["version.key"])])
        try await FakeProcess(cloud, disk).apply(all)
        let (decision, _) = try await denying(403).decision(all)
        #expect(decision.failures == [] && decision.changes == [])
    }
}
