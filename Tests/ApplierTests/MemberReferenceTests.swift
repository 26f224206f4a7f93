import Applier
import PlanModel
import Testing
import Text

private let target = thing("t")
private let one = member("one", of: "t", role: "viewer", "serviceAccount:one@x", needs: ["thing.t"])

private let two = member("two", of: "t", role: "editor", "serviceAccount:two@x", needs: ["thing.t"])

/// Grants to members that another object names.
@Suite struct MemberReferenceTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    private var members: [String] {
        (cloud.policies["things/t"]?["bindings"]?.array ?? []).flatMap { $0["members"]?.array ?? [] }.compactMap(
            \.string)
    }

    @Test func grantsMayReferToWhatThisRunMakes() async throws {
        var grant = one
        grant.body["member"] = "serviceAccount:${thing.t#/uid}@x"
        #expect(try await FakeProcess(cloud, disk).apply(plan([target, grant]))?.isSuccess == true)
        #expect(members == ["serviceAccount:uid-of-t@x"])
    }

    /// A grant to a member that `thing.ID` names.
    private func referring(to id: String) -> Resource {
        var grant = member("ref", of: "t", role: "viewer", "serviceAccount:${thing.\(id)#/uid}@x", needs: ["thing.t"])
        grant.dependsOn.append(thing(id).address)
        return grant
    }

    private func setUID(_ id: String, _ uid: String) {
        cloud.change { $0.objects["things/\(id)"]?["uid"] = .string(uid) }
    }

    @Test func aMemberThatAnObjectNamesIsRecordedByItsValueAndTakenBack() async throws {
        let all = [target, thing("id"), referring(to: "id")]
        #expect(try await FakeProcess(cloud, disk).apply(plan(all))?.isSuccess == true)
        #expect(members == ["serviceAccount:uid-of-id@x"])
        let again = FakeProcess(cloud, disk)
        #expect(try await again.apply(plan(all))?.isSuccess == true && again.writes.isEmpty)
        // The object that names it is gone with it, and its value with that.
        #expect(try await FakeProcess(cloud, disk).apply(plan([target]))?.isSuccess == true)
        #expect(members.isEmpty)
    }

    @Test func theOldMemberGoesWhenTheValueChanges() async throws {
        let all = [target, thing("id"), referring(to: "id")]
        try await FakeProcess(cloud, disk).apply(plan(all))
        setUID("id", "another")
        let process = FakeProcess(cloud, disk)
        #expect(try await process.apply(plan(all))?.isSuccess == true)
        #expect(members == ["serviceAccount:another@x"])
        let again = FakeProcess(cloud, disk)
        let (decision, _) = try await again.decision(plan(all))
        #expect(decision.changes.isEmpty)
    }

    /// It names somebody else then, or the same as before, whose grant stays as it is.
    @Test(arguments: ["before", "uid-of-id"])
    func anObjectThatIsMadeAgainSaysWhoTheMemberIsNow(before: String) async throws {
        let all = [target, thing("id"), referring(to: "id")]
        try await FakeProcess(cloud, disk).apply(plan(all))
        setUID("id", before)
        try await FakeProcess(cloud, disk).apply(plan(all))
        cloud.change { $0.objects["things/id"] = nil }
        let process = FakeProcess(cloud, disk)
        #expect(try await process.apply(plan(all))?.isSuccess == true)
        #expect(members == ["serviceAccount:uid-of-id@x"])
        #expect(process.writes.contains { $0.hasSuffix(":setIamPolicy") } == (before != "uid-of-id"))
        let (decision, _) = try await FakeProcess(cloud, disk).decision(plan(all))
        #expect(decision.changes.isEmpty)
    }

    @Test func withoutAStateOnlyTheMemberThatIsNamedNowIsOurs() async throws {
        let all = [target, thing("id"), referring(to: "id")]
        try await FakeProcess(cloud, disk).apply(plan(all))
        setUID("id", "another")
        let process = FakeProcess(cloud, FakeDisk())
        #expect(try await process.apply(plan(all))?.isSuccess == true)
        #expect(Set(members) == ["serviceAccount:uid-of-id@x", "serviceAccount:another@x"])
    }

    @Test func whatIsNoMemberIsNotSent() async throws {
        var grant = referring(to: "id")
        grant.body["member"] = "${thing.id#/uid}"
        let outcome = try await FakeProcess(cloud, disk).apply(plan([target, thing("id"), grant]))
        #expect(outcome?.failures.first?.message == "'uid-of-id', which it refers to, is no member")
    }

    @Test func membersThatCannotBeJoinedGoOneAfterTheOther() async throws {
        // `two` needs a thing that needs `one`: a single write for both would wait for itself.
        let between = thing("between", needs: ["member.one"])
        var late = two
        late.dependsOn.append(between.address)
        let process = FakeProcess(cloud, disk)
        #expect(try await process.apply(plan([target, one, between, late]), serially: false)?.isSuccess == true)
        #expect(process.writes.filter { $0.hasSuffix("setIamPolicy") }.count == 2 && members.count == 2)
    }
}
