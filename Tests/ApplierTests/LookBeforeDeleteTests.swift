import Applier
import HTTP
import PlanModel
import Synchronization
import Testing
import Text

/// Minutes may pass between reading the cloud and a delete, for example at the prompt: an object that changed owners
/// meanwhile is not deleted.
@Suite struct LookBeforeDeleteTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    /// A run in which `change` happens immediately before the second request whose URL ends with `path`.
    private func run(beforeSecond path: String, _ change: @escaping @Sendable (inout FakeCloud.Contents) -> Void)
        -> FakeProcess
    {
        let seen = Mutex(0)
        let cloud = cloud
        return FakeProcess(cloud, disk) { _, request in
            guard request.url.hasSuffix(path) else { return nil }
            let count = seen.withLock { count in
                count += 1
                return count
            }
            if count == 2 { cloud.change(change) }
            return nil
        }
    }

    @Test func whatChangedHandsIsNotDeleted() async throws {
        try await FakeProcess(cloud, disk).apply(plan([thing("a")]))
        let process = run(beforeSecond: "things/a") { $0.objects["things/a"]?["owner"] = "them" }
        let failure = try #require(try await process.apply(plan([]))?.failures.first)
        #expect(failure.message.hasPrefix("it changed hands since it was looked at") && failure.action == "delete")
        #expect(process.writes == [] && cloud.objects["things/a"] != nil)
    }

    @Test func whatChangedHandsIsNotReplaced() async throws {
        try await FakeProcess(cloud, disk).apply(plan([thing("a", ["fixed": 1])]))
        let process = run(beforeSecond: "things/a") { $0.objects["things/a"]?["owner"] = "them" }
        let outcome = try await process.apply(plan([thing("a", ["fixed": 2])]))
        #expect(outcome?.failures.first?.message.hasPrefix("it changed hands") == true)
        #expect(process.writes == [] && cloud.objects["things/a"]?["fixed"] == 1)
    }

    @Test func whatIsGoneMeanwhileIsAsGoodAsDeleted() async throws {
        try await FakeProcess(cloud, disk).apply(plan([thing("a")]))
        let process = run(beforeSecond: "things/a") { $0.objects["things/a"] = nil }
        #expect(try await process.apply(plan([]))?.isSuccess == true)
        #expect(process.writes == [] && !disk.text.contains("things/a"))
    }

    /// A read may be wrong: what one answer lacks, the next may have.
    @Test func oneAnswerThatDeniesItIsNotBelieved() async throws {
        try await FakeProcess(cloud, disk).apply(plan([thing("a")]))
        let seen = Mutex(0)
        let process = FakeProcess(cloud, disk) { _, request in
            guard request.method == "GET", request.url.hasSuffix("things/a") else { return nil }
            let count = seen.withLock { count in
                count += 1
                return count
            }
            return count == 2 ? refusal(404, "NOT_FOUND") : nil
        }
        #expect(try await process.apply(plan([]))?.isSuccess == true)
        #expect(process.writes == ["DELETE things/a"] && cloud.objects.isEmpty)
    }

    /// A plan whose grants belong to whoever owns their target.
    private func owned(_ resources: [Resource], by kind: String = "thing") -> Plan {
        var wanted = plan(resources)
        wanted.inventory["member"]?.forms[0].parent = .init(kind, CallShape("GET", root + "things/*"))
        return wanted
    }

    /// A grant has no label: its target says who owns it.
    @Test func aGrantOnWhatChangedHandsIsNotTakenAway() async throws {
        let grant = member("one", of: "t", role: "viewer", "user:x@y", needs: ["thing.t"])
        try await FakeProcess(cloud, disk).apply(owned([thing("t"), grant]))
        let process = run(beforeSecond: "things/t:getIamPolicy") { $0.objects["things/t"]?["owner"] = "them" }
        let failure = try #require(try await process.apply(owned([thing("t")]))?.failures.first)
        #expect(failure.message.contains("what it stands in is not ours") && failure.address == grant.address)
        #expect(process.writes == [] && cloud.policies["things/t"]?["bindings"]?.array?.count == 1)
    }

    /// Grants on anything in the project have a form too, wherever it stands among the others: it proves nothing.
    @Test func aFormForAnythingDoesNotHideWhoseItIs() async throws {
        let grant = member("one", of: "t", role: "viewer", "user:x@y", needs: ["thing.t"])
        var wanted = owned([thing("t"), grant])
        var anything = wanted.inventory["member"]!.forms[0]
        anything.parent = nil
        wanted.inventory["member"]?.forms.insert(anything, at: 0)
        try await FakeProcess(cloud, disk).apply(wanted)
        cloud.change { $0.objects["things/t"]?["owner"] = "them" }
        wanted.resources = []
        let process = FakeProcess(cloud, disk)
        #expect(try await process.apply(wanted)?.made.contains { $0.action == .delete } == false)
        #expect(process.writes == [] && cloud.policies["things/t"]?["bindings"]?.array?.count == 1)
    }

    /// The rules of the target's kind say which answers prove that it is gone: another 404 may only mean that it is
    /// hidden. `hiddenAfter` is how often the grant is read before that.
    @Test(arguments: [0, 2]) func aGrantOnWhatIsHiddenIsNotForgotten(hiddenAfter reads: Int) async throws {
        let target = thing("t", kind: "seen")
        let grant = member("one", of: "t", role: "viewer", "user:x@y", needs: ["seen.t"])
        try await FakeProcess(cloud, disk).apply(owned([target, grant], by: "seen"))
        let seen = Mutex(0)
        let process = FakeProcess(cloud, disk) { _, request in
            let count = seen.withLock { count in
                if request.url.hasSuffix("things/t:getIamPolicy") { count += 1 }
                return count
            }
            let isHidden = request.url.hasSuffix("things/t") && count >= reads
            return isHidden ? refusal(404, "Project Not Found") : nil
        }
        let wanted = owned(reads == 0 ? [] : [target], by: "seen")
        let (decision, _) = try await process.decision(wanted)
        #expect(decision.failures.map(\.address).contains(grant.address) == (reads == 0))
        seen.withLock { $0 = 0 }
        let outcome = try await process.apply(wanted)
        #expect(outcome?.failures.map(\.address) == (reads == 0 ? nil : [grant.address]))
        #expect(process.writes == [] && disk.text.contains("things/t:getIamPolicy"))
        #expect(cloud.policies["things/t"]?["bindings"]?.array?.count == 1)
    }

    @Test func aGrantOnWhatIsGoneNeedsNoWrite() async throws {
        let grant = member("one", of: "t", role: "viewer", "user:x@y", needs: ["thing.t"])
        try await FakeProcess(cloud, disk).apply(plan([thing("t"), grant]))
        let process = run(beforeSecond: "things/t:getIamPolicy") { contents in
            contents.objects["things/t"] = nil
            contents.policies["things/t"] = nil
        }
        #expect(try await process.apply(plan([thing("t")]))?.isSuccess == true)
        #expect(process.writes == [])
    }
}
