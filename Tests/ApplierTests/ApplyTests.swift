import Applier
import HTTP
import Text
import PlanModel
import Synchronization
import Testing
import Stores

private func refused(_ part: String) -> @Sendable (Int, Request) -> Fault? {
    { _, request in
        request.url.contains(part) && request.method != "GET"
            ? .answer(FakeCloud.Contents.error(400, "INVALID_ARGUMENT", "no")) : nil
    }
}

@Suite struct ApplyTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    @Test func aSecondApplySendsAndSavesNothing() async throws {
        for changed in [false, true] {
            #expect(
                try await FakeProcess(cloud, disk).apply(samplePlan(changed: changed), serially: false)?.isSuccess
                    == true)
            let before = disk.contents.snapshot
            let second = FakeProcess(cloud, disk)
            #expect(try await second.apply(samplePlan(changed: changed))?.made.isEmpty == true)
            #expect(second.writes == [] && disk.contents.snapshot == before)
        }
    }

    @Test func aLostStateLosesNothing() async throws {
        try await FakeProcess(cloud, disk).apply(samplePlan())
        let fresh = FakeProcess(cloud, FakeDisk())
        #expect(try await fresh.apply(samplePlan())?.isSuccess == true)
        #expect(fresh.writes == [])
    }

    @Test func aFailureStopsItsDependentsAndNobodyElse() async throws {
        let all = plan([
            thing("a"), thing("b", needs: ["thing.a"]), thing("c", needs: ["thing.b"]), thing("d", needs: ["thing.a"]),
        ])
        let outcome = try #require(
            try await FakeProcess(cloud, disk, faults: refused("id=b")).apply(all, serially: false))
        #expect(cloud.objects.keys.sorted() == ["things/a", "things/d"])
        #expect(outcome.failures.map(\.address.text) == ["thing.b"])
        #expect(outcome.skipped.map { "\($0.change.address): \($0.because)" } == ["thing.c: thing.b is not in place"])
        #expect(!outcome.isSuccess && outcome.serial == 1)
        #expect(try await FakeProcess(cloud, disk).apply(all)?.isSuccess == true)
    }

    /// One alert policy for all jobs replaces one for each: what failed to come must not leave nobody warned.
    @Test func whatMayBeReplacedByAFailedNewcomerStays() async throws {
        try await FakeProcess(cloud, disk).apply(plan([thing("old"), thing("other", kind: "service")]))
        let outcome = try #require(
            try await FakeProcess(cloud, disk, faults: refused("id=new")).apply(plan([thing("new")])))
        #expect(cloud.objects.keys.sorted() == ["things/old"])
        #expect(
            outcome.skipped.map { "\($0.change.address): \($0.because)" }
                == [
                    "thing.old: thing.new, which may take its place, is not in order; if it does not, list it under 'retire'"
                ])
        #expect(try await FakeProcess(cloud, disk).apply(plan([thing("new")]))?.isSuccess == true)
        #expect(cloud.objects.keys.sorted() == ["things/new"])
    }

    /// The second run of a rename finds the new object there, and still not working.
    @Test func whatMayBeReplacedByWhatDoesNotWorkStaysInEveryRun() async throws {
        let grant = member("all", of: "old", role: "r", "allUsers", needs: ["service.old"])
        try await FakeProcess(cloud, disk).apply(plan([thing("old", kind: "service", operation: true), grant]))
        let broken: @Sendable (Int, Request) -> Fault? = { _, request in
            request.url.contains("new") && (request.method == "PATCH" || request.url.contains(":"))
                && request.method != "GET" ? .answer(FakeCloud.Contents.error(400, "INVALID_ARGUMENT", "no")) : nil
        }
        let renamed = plan([thing("new", kind: "service", ["size": 1])])
        try await FakeProcess(cloud, disk, faults: refused("id=new")).apply(renamed)
        #expect(cloud.objects.keys.sorted() == ["things/old"])
        cloud.contents.withLock { $0.objects["things/new"] = ["name": "things/new", "owner": "us", "size": 0] }
        let (decision, _) = try await FakeProcess(cloud, disk, faults: broken).decision(renamed)
        #expect(decision.failures == [])
        let outcome = try #require(try await FakeProcess(cloud, disk, faults: broken).apply(renamed))
        #expect(outcome.failures.map(\.address) == [address("service.new")])
        #expect(cloud.objects["things/old"] != nil)
        // And its callers still reach it.
        #expect(outcome.skipped.map(\.change.address.text).sorted() == ["member.all", "service.old"])
    }

    /// Nobody may call the new one: in the first run, and in those that find it there.
    @Test func whatNobodyMayUseTakesNobodysPlace() async throws {
        let old = plan([
            thing("old", kind: "service"), member("all", of: "old", role: "r", "allUsers", needs: ["service.old"]),
        ])
        try await FakeProcess(cloud, disk).apply(old)
        var renamed = plan([
            thing("new", kind: "service"), member("each", of: "new", role: "r", "allUsers", needs: ["service.new"]),
        ])
        for _ in 0..<2 {
            let outcome = try #require(
                try await FakeProcess(cloud, disk, faults: refused("new:setIamPolicy")).apply(renamed))
            #expect(outcome.failures.map(\.address) == [address("member.each")])
            #expect(outcome.skipped.map(\.change.address.text).sorted() == ["member.all", "service.old"])
        }
        #expect(cloud.objects.keys.sorted() == ["things/new", "things/old"])
        // Its owner says that it is no rename.
        renamed.retire = [address("service.old")]
        try await FakeProcess(cloud, disk, faults: refused("new:setIamPolicy")).apply(renamed)
        #expect(cloud.objects.keys.sorted() == ["things/new"])
    }

    /// A role can be revoked although another one cannot be given.
    @Test func aGrantThatFailsKeepsOnlyItsOwnKind() async throws {
        func grant(_ role: String) -> Resource {
            member(role, of: "t", role: role, "user:\(role)@x.test", needs: ["thing.t"])
        }
        try await FakeProcess(cloud, disk).apply(plan([thing("t"), grant("a"), grant("b")]))
        let server = FakeProcess(cloud, disk) { _, request in
            guard request.url.hasSuffix(":setIamPolicy") else { return nil }
            let namesC = String(decoding: request.body ?? [], as: UTF8.self).contains("user:c@")
            return namesC ? .answer(FakeCloud.Contents.error(400, "INVALID_ARGUMENT", "User c does not exist.")) : nil
        }
        let outcome = try #require(try await server.apply(plan([thing("t"), grant("a"), grant("c")])))
        #expect(outcome.failures.map(\.address) == [address("member.c")] && outcome.skipped.isEmpty)
    }

    @Test func whatWorksAndCannotBeChangedKeepsNothingElse() async throws {
        try await FakeProcess(cloud, disk).apply(plan([thing("a", ["size": 1]), thing("b")]))
        let outcome = try #require(
            try await FakeProcess(cloud, disk, faults: refused("things/a")).apply(plan([thing("a", ["size": 2])])))
        #expect(outcome.failures.map(\.address) == [address("thing.a")] && outcome.skipped.isEmpty)
        #expect(cloud.objects.keys.sorted() == ["things/a"])
    }

    @Test func aDeleteWaitsForAFailedUser() async throws {
        try await FakeProcess(cloud, disk).apply(plan([thing("a"), thing("b", ["of": "a"], needs: ["thing.a"])]))
        // `b` no longer needs `a`, but `b` cannot be updated to say so.
        let outcome = try #require(
            try await FakeProcess(cloud, disk, faults: refused("things/b")).apply(plan([thing("b", ["of": "none"])])))
        #expect(cloud.objects["things/a"] != nil)
        #expect(outcome.skipped.map(\.because) == ["thing.b still uses it"])
    }

    @Test func anOldNameStaysUntilTheNewOneIsThere() async throws {
        try await FakeProcess(cloud, disk).apply(plan([thing("a", id: "one")]))
        let outcome = try #require(
            try await FakeProcess(cloud, disk, faults: refused("id=two")).apply(plan([thing("a", id: "two")])))
        #expect(cloud.objects.keys.sorted() == ["things/one"] && outcome.skipped.count == 1)
        #expect(try await FakeProcess(cloud, disk).apply(plan([thing("a", id: "two")]))?.isSuccess == true)
        #expect(cloud.objects.keys.sorted() == ["things/two"])
    }

    @Test func aNameThatIsTakenBackAfterAFailureDeletesOnlyTheOther() async throws {
        try await FakeProcess(cloud, disk).apply(plan([thing("a", id: "one")]))
        let stuck: @Sendable (Int, Request) -> Fault? = { _, request in
            request.method == "DELETE" ? .answer(FakeCloud.Contents.error(400, "FAILED_PRECONDITION", "in use")) : nil
        }
        try await FakeProcess(cloud, disk, faults: stuck).apply(plan([thing("a", id: "two")]))
        #expect(cloud.objects.count == 2)
        #expect(try await FakeProcess(cloud, disk).apply(plan([thing("a", id: "one")]))?.isSuccess == true)
        #expect(cloud.objects.keys.sorted() == ["things/one"])
        let after = FakeProcess(cloud, disk)
        #expect(try await after.apply(plan([thing("a", id: "one")]))?.made.isEmpty == true)
        #expect(after.writes == [] && !disk.text.contains("things/two"))
    }

    @Test func anAddressThatMovesKeepsItsObjectAndForgetsTheOldOne() async throws {
        try await FakeProcess(cloud, disk).apply(
            plan([thing("old", id: "x"), member("g", of: "x", role: "r", "allUsers", needs: ["thing.old"])]))
        let process = FakeProcess(cloud, disk)
        let moved = plan([thing("new", id: "x"), member("h", of: "x", role: "r", "allUsers", needs: ["thing.new"])])
        #expect(try await process.apply(moved)?.isSuccess == true)
        #expect(process.writes == [] && cloud.objects.count == 1)
        #expect(!disk.text.contains("thing.old") && disk.text.contains("thing.new"))
        #expect(try await FakeProcess(cloud, disk).apply(plan([]))?.isSuccess == true)
        #expect(cloud.objects.isEmpty)
    }

    @Test func nothingIsSentOnceTheStateCannotBeSaved() async throws {
        let things = (0..<8).map { thing("t\($0)") }
        for failing in 1...12 {
            let (cloud, disk) = (FakeCloud(), FakeDisk(failsAt: failing))
            let process = FakeProcess(cloud, disk)
            let outcome = try #require(try await process.apply(plan(things)))
            #expect(outcome.saveError != nil && !outcome.isSuccess)
            // The first write is the run's own record; then intent, call, outcome for each thing.
            #expect(process.writes.count <= failing / 2, "\(process.writes.count) writes, failing at \(failing)")
            let mended = FakeDisk(snapshot: disk.contents.snapshot, journal: disk.contents.journal)
            #expect(try await FakeProcess(cloud, mended).apply(plan(things))?.isSuccess == true)
            #expect(cloud.contents.withLock { $0.births.values.allSatisfy { $0 == 1 } && $0.births.count == 8 })
        }
    }

    @Test func anInterruptFinishesWhatBeganAndBeginsNothing() async throws {
        let things = (0..<8).map { thing("t\($0)") }
        let process = FakeProcess(cloud, disk, stopsAfter: 11)
        let outcome = try #require(try await process.apply(plan(things)))
        #expect(outcome.made.count == 3 && outcome.failures.isEmpty && outcome.skipped.count == 5)
        #expect(outcome.skipped.allSatisfy { $0.because == "the run was interrupted" })
        #expect(cloud.objects.count == 3 && outcome.serial == 1)
        #expect(try await FakeProcess(cloud, disk).apply(plan(things))?.made.count == 5)
    }

    @Test func theSampleHoldsWhatTheLawsAskFor() async throws {
        try await FakeProcess(cloud, disk).apply(samplePlan())
        let outcome = try #require(try await FakeProcess(cloud, disk).apply(samplePlan(changed: true)))
        #expect(outcome.isSuccess && outcome.outputs == ["uid": "uid-of-account"])
        // Kept: it may hold data. Deleted: the old service, and everything that left the plan.
        #expect(
            cloud.objects["things/bucket"] != nil && cloud.objects["things/api"] == nil
                && cloud.objects["things/old"] == nil)
        #expect(cloud.objects["secrets/key/versions/1"]?["state"] == "DISABLED")
        #expect(cloud.policies["things/replaced"]?["bindings"] == [["role": "viewer", "members": ["allUsers"]]])
        #expect(cloud.objects["things/account"]?["labels"] == ["b": "2"])
    }

    @Test func callsOfALaneNeverOverlap() async throws {
        // Eight alerts, in parallel: with two requests in flight the fake would see the second before the first answer.
        let alerts = (0..<8).map { index in
            var alert = alert("a\(index)")
            alert.body["label"] = .string("us\(index)")
            return alert
        }
        var plan = plan(alerts)
        for index in plan.resources.indices { plan.resources[index].owner = [:] }
        let most = Peak()
        let process = FakeProcess(cloud, disk)
        let (decision, state) = try await process.decision(plan)
        var effects = process.caller.effects
        let send = effects.send
        effects.send = { request throws(TransportError) in
            if request.method == "POST" { await most.enter() }
            await Task.yield()
            let result: Result<Response, TransportError>
            do throws(TransportError) { result = .success(try await send(request)) } catch { result = .failure(error) }
            if request.method == "POST" { await most.leave() }
            return try result.get()
        }
        let store = StateStore(name: "s", load: { (nil, []) }, append: { _ in }, replace: { _ in })
        let outcome = await apply(
            plan, digest: "d", decision, ledger: Ledger(state: state, store: store), caller: Caller(effects: effects))
        #expect(outcome.isSuccess && cloud.objects.count == 8)
        #expect(await most.peak == 1)
    }
}

private actor Peak {
    private(set) var peak = 0
    private var now = 0

    func enter() {
        now += 1
        peak = max(peak, now)
    }

    func leave() { now -= 1 }
}
