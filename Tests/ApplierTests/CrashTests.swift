import Applier
import HTTP
import Sampling
import Text
import PlanModel
import Synchronization
import Testing

/// The cloud and the state, as far as two ways to the same place must agree on them.
private struct Place: Equatable {
    var objects: [String: JSONValue]
    var grants: [String: JSONValue]
    var state: JSONValue

    init(_ cloud: FakeCloud, _ disk: FakeDisk) throws {
        // Server-assigned numbers, random values and etags may differ.
        objects = Dictionary(
            uniqueKeysWithValues: cloud.objects.map { path, object in
                var object = object
                if path.hasPrefix("alerts/") { object["name"] = "alerts/N" }
                if object["value"] != nil { object["value"] = "(secret)" }
                return (path.hasPrefix("alerts/") ? "alerts/N" : path, object)
            })
        grants = cloud.policies.mapValues { $0["bindings"] ?? .null }
        let text = String(decoding: disk.contents.snapshot ?? [], as: UTF8.self)
            .replacing(/alerts\/\d+/, with: "alerts/N")
        state = try JSONValue(parsing: text)
        state["serial"] = nil
        state["lineage"] = nil
    }
}

/// Everything that must hold after a clean apply of `plan`.
private func expectConverged(
    _ plan: Plan, _ cloud: FakeCloud, _ disk: FakeDisk, _ wanted: Place, _ note: Comment
) async throws {
    #expect(try Place(cloud, disk) == wanted, note)
    #expect(cloud.objects.keys.count { $0.hasPrefix("alerts/") } == 1, note)
    let payloads = cloud.contents.withLock { $0.payloads }
    for (path, object) in cloud.objects where object["value"] != nil {
        let newest = payloads[payloads.keys.sorted().last ?? ""]?.string
        #expect(base64(Array((object["value"]?.string ?? "").utf8)) == newest, "\(path) is not the secret: \(note)")
    }
    #expect(disk.contents.journal.isEmpty, note)
    let next = FakeProcess(cloud, disk)
    let (decision, _) = try await next.decision(plan)
    #expect(decision.changes.isEmpty && decision.failures.isEmpty, note)
    for payload in payloads.values.compactMap(\.string) {
        #expect(!disk.text.contains(payload), "a secret in the state: \(note)")
    }
}

/// Kills an apply at every moment - before and after every request, and around and within every write of the journal
/// and the state - and expects one more apply to reach the same end state.
@Suite struct CrashTests {
    @Test func everyMomentOfAFirstApply() async throws {
        let plan = samplePlan()
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        #expect(try await FakeProcess(cloud, disk).apply(plan)?.isSuccess == true)
        try await killEverywhere(plan, from: (FakeCloud(), FakeDisk()), to: Place(cloud, disk))
    }

    @Test func everyMomentOfAChange() async throws {
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        #expect(try await FakeProcess(cloud, disk).apply(samplePlan())?.isSuccess == true)
        let before = (cloud.contents.withLock { $0 }, disk.copy())
        #expect(try await FakeProcess(cloud, disk).apply(samplePlan(changed: true))?.isSuccess == true)
        let start = FakeCloud()
        start.change { $0 = before.0 }
        try await killEverywhere(samplePlan(changed: true), from: (start, before.1), to: Place(cloud, disk))
    }

    @Test func whatAKilledRunBeganIsGoneWhenTheNextPlanDoesNotNameIt() async throws {
        for moment in Sample.moments("gone", oneOf: 3) {
            let (cloud, disk) = (FakeCloud(), FakeDisk())
            let killed = FakeProcess(cloud, disk, deathAt: moment)
            _ = try? await killed.apply(samplePlan())
            guard killed.isDead else {
                #expect(moment > 120, "only \(moment) moments were tried")
                return
            }
            let outcome = try await FakeProcess(cloud, disk).apply(plan([]))
            #expect(outcome?.isSuccess == true, "killed at moment \(moment): \(outcome?.failures ?? [])")
            // Objects that may hold data are kept, and a secret version is disabled, not deleted.
            let left = cloud.objects.filter { $0.key != "things/bucket" && $0.value["state"] != "DISABLED" }
            #expect(left.isEmpty, "killed at moment \(moment): \(left.keys.sorted())")
        }
    }

    @Test(arguments: [false, true]) func everyMomentWithAStateThatMachinesShare(lost: Bool) async throws {
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        #expect(try await FakeProcess(cloud, disk, isShared: true).apply(samplePlan())?.isSuccess == true)
        try await killEverywhere(
            samplePlan(), from: (FakeCloud(), FakeDisk()), to: Place(cloud, disk), isShared: true, lost: lost)
        let before = (cloud.contents.withLock { $0 }, disk.copy())
        #expect(try await FakeProcess(cloud, disk, isShared: true).apply(samplePlan(changed: true))?.isSuccess == true)
        let start = FakeCloud()
        start.change { $0 = before.0 }
        try await killEverywhere(
            samplePlan(changed: true), from: (start, before.1), to: Place(cloud, disk), isShared: true, lost: lost)
    }

    /// The answer is lost with the machine, and the create arrives when the next run has begun.
    @Test func aCreateThatArrivesAfterItsMachineWasLostIsMadeOnce() async throws {
        let plan = samplePlan()
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        #expect(try await FakeProcess(cloud, disk, isShared: true).apply(plan)?.isSuccess == true)
        try await killEverywhere(
            plan, from: (FakeCloud(), FakeDisk()), to: Place(cloud, disk), isShared: true, lost: true,
            faults: { _, request in
                request.method == "POST" && request.url.contains("/alerts") ? .late(5) : nil
            })
    }

    @Test func everyMomentWithAServerThatActsFiveSecondsLate() async throws {
        let plan = samplePlan()
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        #expect(try await FakeProcess(cloud, disk).apply(plan)?.isSuccess == true)
        try await killEverywhere(plan, from: (FakeCloud(), FakeDisk()), to: Place(cloud, disk)) { _, request in
            // These two carry no id of ours: sent twice, they would be two objects.
            request.method == "POST" && (request.url.hasSuffix("alerts") || request.url.hasSuffix("addVersion"))
                ? .late(5) : nil
        }
    }

    /// `lost`: the snapshot is shared, and the machine with the journal is lost with the process.
    private func killEverywhere(
        _ plan: Plan, from start: (FakeCloud, FakeDisk), to wanted: Place, isShared: Bool = false, lost: Bool = false,
        faults: @escaping @Sendable (Int, Request) -> Fault? = { _, _ in nil }
    ) async throws {
        var last = 0
        for moment in Sample.moments("\(isShared) \(lost)", oneOf: 5) {
            last = moment
            let (cloud, disk) = (FakeCloud(), start.1.copy())
            let contents = start.0.contents.withLock { $0 }
            cloud.change { $0 = contents }
            let killed = FakeProcess(cloud, disk, deathAt: moment, seed: 100, isShared: isShared, faults: faults)
            _ = try? await killed.apply(plan)
            guard killed.isDead else { break }
            if lost { disk.emptyJournal() }
            let next = FakeProcess(cloud, disk, isShared: isShared)
            let outcome = try await next.apply(plan)
            #expect(outcome?.isSuccess == true, "killed at moment \(moment): \(outcome?.failures ?? [])")
            try await expectConverged(plan, cloud, disk, wanted, "killed at moment \(moment)")
            for (path, births) in cloud.contents.withLock({ $0.births }) where !path.hasPrefix("things/replaced") {
                #expect(births == 1, "\(path) was made \(births) times: killed at moment \(moment)")
            }
        }
        #expect(last > 120, "only \(last) moments can be tried")
    }
}
