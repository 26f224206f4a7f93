import HTTP
import PlanModel
import Synchronization
import Testing
import Text

@testable import Applier

/// What a plan names and does not make is looked for before the first write.
@Suite struct NameCheckTests {
    private func plan(_ resources: [Resource]) -> Plan {
        var plan = ruled(resources)
        plan.kinds["thing"]?.checks.names = [
            NamedObject(at: at("uses"), "other", text: "*", url: root + "things/{1}"),
            NamedObject(at: at("in"), "part", text: "*", url: root + "things/{1}/parts/p"),
        ]
        return plan
    }

    private func checks(_ plan: Plan, on cloud: FakeCloud = FakeCloud()) async throws -> (
        checks: [Precheck], asked: [String]
    ) {
        let process = FakeProcess(cloud, FakeDisk())
        let decision = try await process.decision(plan).0
        let known = process.requests.count
        let checks = await process.caller.check(
            plan, decision, LiveCloud(), .told(granted: [], asked: []), by: PermissionTable(plan), validating: 0)
        let told = checks.filter { !["permission", "takeover", "validation"].contains($0.about) }
        return (told, process.requests.dropFirst(known).map { String($0.url.dropFirst(root.count)) }.sorted())
    }

    private func with(_ things: String...) async throws -> FakeCloud {
        let cloud = FakeCloud()
        for name in things { cloud.change { $0.objects["things/" + name] = ["owner": "somebody"] } }
        return cloud
    }

    @Test func itIsLookedForAlsoWhereSomethingElseIsMadeFirst() async throws {
        let new = plan([thing("base"), thing("a", ["uses": "lost"], needs: ["thing.base"])])
        let (checks, _) = try await checks(new)
        #expect(checks.map(\.subject) == ["lost"] && checks.map(\.verdict) == [.no])
        #expect(checks.first?.addresses == [address("thing.a")])
        let (there, _) = try await self.checks(new, on: with("lost"))
        #expect(there.map(\.verdict) == [.yes])
    }

    @Test func whatThePlanMakesIsNotAskedNorWhatIsInIt() async throws {
        let new = plan([thing("base"), thing("a", ["uses": "base", "in": "base"], needs: ["thing.base"])])
        let (checks, asked) = try await checks(new)
        #expect(checks == [] && !asked.contains { $0.hasPrefix("things/base") }, "\(asked)")
        // In what is there it is asked.
        let cloud = FakeCloud()
        _ = try await FakeProcess(cloud, FakeDisk()).apply(plan([thing("base")]))
        let (later, _) = try await self.checks(plan([thing("base"), thing("a", ["in": "base"])]), on: cloud)
        #expect(later.map(\.verdict) == [.no])
    }

    @Test func aGrantOnNothingIsANo() async throws {
        let new = plan([
            member("one", of: "lost", role: "viewer", "user:a@x"),
            member("two", of: "lost", role: "editor", "user:b@x"),
        ])
        let (checks, asked) = try await checks(new)
        #expect(checks.map(\.verdict) == [.no] && checks.map(\.subject) == ["lost"])
        #expect(checks.first?.addresses == [address("member.one"), address("member.two")])
        // It was read with everything else.
        #expect(!asked.contains { $0.contains("getIamPolicy") }, "\(asked)")
        let (there, _) = try await self.checks(new, on: with("lost"))
        #expect(there == [])
    }

    @Test func aGrantOnWhatThePlanMakesIsNone() async throws {
        let (own, _) = try await checks(
            plan([thing("t"), member("one", of: "t", role: "viewer", "user:a@x", needs: ["thing.t"])]))
        #expect(own == [])
        // Said or not that it depends on it.
        let (named, _) = try await checks(plan([thing("t"), member("one", of: "t", role: "viewer", "user:a@x")]))
        #expect(named == [])
    }

    /// What is made first may bring what the grant is on; an account is only its member.
    @Test func aGrantBehindSomethingNewMayFindItsTarget() async throws {
        func stack(_ member: String) -> Plan {
            plan([
                thing("agent"), grant("one", of: "lost", role: "viewer", member, needs: ["thing.agent"]),
            ])
        }
        let (after, _) = try await checks(stack("user:a@x"))
        #expect(after == [])
        let (account, _) = try await checks(stack("serviceAccount:agent"))
        #expect(account.map(\.subject) == ["lost"])
    }

    /// Only a 404 says that it is not there.
    @Test func aPolicyThatMayNotBeReadSaysNothing() async throws {
        let process = FakeProcess(FakeCloud(), FakeDisk()) { _, request in
            request.url.contains("getIamPolicy")
                ? .answer(FakeCloud.Contents.error(403, "PERMISSION_DENIED", "no")) : nil
        }
        let plan = plan([member("one", of: "lost", role: "viewer", "user:a@x")])
        let decision = try await process.decision(plan).0
        #expect(checkTargets(decision, plan) == [])
    }
}

private func grant(_ name: String, of target: String, role: String, _ who: String, needs: [String]) -> Resource {
    member(name, of: target, role: role, who, needs: needs)
}
