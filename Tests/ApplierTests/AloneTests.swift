import Applier
import HTTP
import PlanModel
import Synchronization
import Testing
import Text

/// What is there already in place of an object of the plan, and what is not.
@Suite struct AloneTests {
    private let cloud = FakeCloud()
    private let disk = FakeDisk()

    init() { cloud.change { $0.pageSize = 100 } }

    private func plan(_ names: String...) -> Plan {
        var plan = ApplierTests.plan(names.map { thing($0, kind: "listed", ["title": "same"]) })
        plan.kinds["listed"]?.identity.alone = [at("title"): .caseInsensitive]
        return plan
    }

    private func there(_ name: String, owner: JSONValue?) {
        cloud.change {
            var object: JSONValue = ["name": .string("things/" + name), "title": "same"]
            object["owner"] = owner
            $0.objects["things/" + name] = object
        }
    }

    private func failures(_ plan: Plan) async throws -> [String] {
        try await FakeProcess(cloud, disk).decision(plan).0.failures.map(\.message)
    }

    @Test func anothersIsRefused() async throws {
        there("other", owner: "them")
        let messages = try await failures(plan("a", "b", "c"))
        #expect(messages.count == 3 && messages.allSatisfy { $0.contains("things/other has the same /title") })
    }

    /// What nobody has marked, and the plan names, becomes its own.
    @Test func whatThePlanTakesOverIsNoOther() async throws {
        there("a", owner: nil)
        #expect(try await failures(plan("a", "b", "c")) == [])
    }

    /// What this stack made under a former name goes in the same run.
    @Test func whatIsOursIsNoOther() async throws {
        there("former", owner: "us")
        #expect(try await failures(plan("a", "b", "c")) == [])
    }

    /// A tombstone needs no deletion.
    @Test func whatIsSpentIsNotDeleted() async throws {
        var before = ApplierTests.plan([thing("a"), thing("b")])
        before.kinds["thing"]?.readiness.spent = [at("state"): ["GONE"]]
        before.inventory["thing"]?.rules.readiness.spent = [at("state"): ["GONE"]]
        _ = try await FakeProcess(cloud, disk).apply(before)
        cloud.change { $0.objects["things/b"]?["state"] = "GONE" }
        var after = before
        after.resources.removeLast()
        let process = FakeProcess(cloud, disk)
        let decision = try await process.decision(after).0
        #expect(decision.deletions.map(\.change.action) == [.noop] && decision.failures.isEmpty)
    }

    /// Between the decision and its turn, somebody has put an object of theirs there.
    @Test func whatIsNoLongerOursIsNotReplaced() async throws {
        _ = try await FakeProcess(cloud, disk).apply(ApplierTests.plan([thing("a", ["fixed": 1])]))
        let looks = Mutex(0)
        let process = FakeProcess(cloud, disk) { [cloud] _, request in
            guard request.method == "GET", request.url == root + "things/a" else { return nil }
            if looks.withLock({
                $0 += 1; return $0
            }) == 2 {
                cloud.change { $0.objects["things/a"]?["owner"] = "them" }
            }
            return nil
        }
        let result = try await process.apply(ApplierTests.plan([thing("a", ["fixed": 2])]))
        #expect(result?.isSuccess == false && !process.writes.contains("DELETE things/a"), "\(process.writes)")
        #expect(cloud.objects["things/a"]?["owner"] == "them" && cloud.births(of: "things/a") == 1)
    }

    /// A list may be behind: what the state knows is looked for, and its policy is read.
    @Test func thePolicyOfWhatTheStateKnowsIsRead() async throws {
        let all = ApplierTests.plan(
            ["a", "b", "c"].map { thing($0, kind: "listed") }
                + [member("m", of: "a", role: "viewer", "allUsers", needs: ["listed.a"])])
        _ = try await FakeProcess(cloud, disk).apply(all)
        let process = FakeProcess(cloud, disk) { [cloud] _, request in
            guard request.method == "GET", request.url.hasPrefix(root + "things"), !request.url.contains("things/")
            else { return nil }
            let shown = cloud.objects.filter { $0.key != "things/a" }.sorted { $0.key < $1.key }.map(\.value)
            return .answer(Response(status: 200, json: ["items": .array(shown)]))
        }
        #expect(try await process.decision(all).0.changes.isEmpty)
    }

    /// An answer to a create may be without what only a read shows; others that refer to it get it from there.
    @Test func aFieldThatAnAnswerLacksIsRead() async throws {
        let both = ApplierTests.plan([thing("a"), thing("b", ["of": "${thing.a#/uid}"], needs: ["thing.a"])])
        let process = FakeProcess(cloud, disk) { [cloud] _, request in
            guard request.method == "POST", request.url.hasSuffix("id=a") else { return nil }
            _ = cloud.answer(request)
            return .answer(Response(status: 200, json: ["name": "things/a", "owner": "us"]))
        }
        #expect(try await process.apply(both)?.isSuccess == true)
        #expect(cloud.objects["things/b"]?["of"] == "uid-of-a")
    }
}
