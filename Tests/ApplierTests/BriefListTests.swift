import Applier
import HTTP
import PlanModel
import Testing
import Text

/// Lists that may show less than is there, or what was there a while ago: nothing but that nothing is to be done is taken
/// from them.
@Suite struct BriefListTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    init() { cloud.change { $0.pageSize = 1000 } }

    private func brief(_ name: String, _ body: JSONValue = ["size": 1], needs: [String] = []) -> Resource {
        thing(name, kind: "brief", body, needs: needs)
    }

    private func five(_ body: JSONValue = ["size": 1]) -> [Resource] { (0..<5).map { brief("t\($0)", body) } }

    private func apply(_ resources: [Resource]) async throws {
        let result = try await FakeProcess(cloud, disk).apply(plan(resources))
        try #require(result?.isSuccess == true)
    }

    /// A run whose list shows each object as `shown` says, nil: not at all.
    private func process(
        _ shown: @escaping @Sendable (JSONValue) -> JSONValue? = { $0 }
    ) -> FakeProcess {
        FakeProcess(cloud, disk) { [cloud] _, request in
            guard request.url.hasPrefix(root + "things"), !request.url.contains("things/"), request.method == "GET"
            else { return nil }
            let all = cloud.objects.filter { $0.key.hasPrefix("things/") }.sorted { $0.key < $1.key }.map(\.value)
            return .answer(Response(status: 200, json: ["items": .array(all.compactMap(shown))]))
        }
    }

    /// What was read, without the root.
    private func reads(_ process: FakeProcess) -> [String] {
        process.requests.map { $0.url.replacing(root, with: "") }.sorted()
    }

    private let each = ["things", "things/t0", "things/t1", "things/t2", "things/t3", "things/t4"]

    @Test func whatIsAsItShouldBeIsReadOnceForAll() async throws {
        try await apply(five())
        let process = process()
        #expect(try await process.decision(plan(five())).0.changes.isEmpty)
        #expect(reads(process) == ["things"])
        let drift = self.process()
        let state = try await loadState(drift.store, for: plan(five()), newLineage: { "l" }).state
        #expect(await drift.caller.readDrift(plan(five()), state).isNone)
        #expect(reads(drift) == ["things"])
    }

    @Test func twoAreNotWorthAList() async throws {
        try await apply([brief("t0"), brief("t1")])
        let process = process()
        #expect(try await process.decision(plan([brief("t0"), brief("t1")])).0.changes.isEmpty)
        #expect(reads(process) == ["things/t0", "things/t1"])
    }

    @Test func whatAListLeavesOutIsReadByItself() async throws {
        try await apply(five())
        let short = process { $0.setting(nil, at: at("size")) }
        #expect(try await short.decision(plan(five())).0.changes.isEmpty)
        #expect(reads(short) == each)
        let missing = process { $0["name"] == "things/t3" ? nil : $0 }
        #expect(try await missing.decision(plan(five())).0.changes.isEmpty)
        #expect(reads(missing) == ["things", "things/t3"])
        let unmarked = process { $0["name"] == "things/t3" ? $0.setting(nil, at: at("owner")) : $0 }
        #expect(try await unmarked.decision(plan(five())).0.changes.isEmpty)
        #expect(reads(unmarked) == ["things", "things/t3"])
    }

    /// False, zero and nothing are the same to the comparison; in a short item they are not.
    @Test(arguments: [false, 0, "", [], [:], [["on": false]], [1, 0]] as [JSONValue])
    func whatIsEmptyMustBeShownToo(empty: JSONValue) async throws {
        let resources = five(["size": 1, "extra": empty])
        try await apply(resources)
        let whole = process()
        #expect(try await whole.decision(plan(resources)).0.changes.isEmpty)
        #expect(reads(whole) == ["things"])
        cloud.change { $0.objects["things/t2"] = $0.objects["things/t2"]?.setting("other", at: at("extra")) }
        let short = process { $0.setting(nil, at: at("extra")) }
        #expect(try await short.decision(plan(resources)).0.changes.map(\.address.text) == ["brief.t2"])
        #expect(reads(short) == each)
        let null = process { $0.setting(.null, at: at("extra")) }
        #expect(try await null.decision(plan(resources)).0.changes.map(\.address.text) == ["brief.t2"])
        #expect(reads(null) == each)
    }

    /// What is asked of an object besides its fields, a list need not show.
    @Test func whatMoreIsAskedOfIsReadByItself() async throws {
        let other = thing("other", ["size": 1])
        try await apply(five() + [other])
        var wanted = five() + [other]
        wanted[1].leave = [at("color")]
        wanted[2].marks = [at("owner"): "us"]
        let process = process()
        _ = try await process.decision(plan(wanted))
        #expect(Set(reads(process)).isSuperset(of: ["things/t1", "things/t2", "things/other"]))
        #expect(!reads(process).contains("things/t0"))
    }

    /// What the state knows otherwise than the plan, or not for certain, is no reason to believe a list.
    @Test func whatTheStateIsNotSureOfIsReadByItself() async throws {
        try await apply(five())
        let load = { (process: FakeProcess) in
            try await loadState(process.store, for: plan(five()), newLineage: { "l" }).state
        }
        func address(_ name: String) -> Address { Address(kind: "brief", name: name) }
        let announced = process()
        var open = try await load(announced)
        open.open[address("t1")] = open.entries[address("t1")]
        _ = await announced.caller.readAndDecide(plan(five()), open)
        #expect(reads(announced) == ["things", "things/t1"])
        let elsewhere = process()
        var moved = try await load(elsewhere)
        moved.entries[address("t1")]?.resource.calls.read = Call("GET", root + "things/t1?view=FULL")
        moved.entries[address("t2")]?.resource.served = [at("extra"): .null]
        _ = await elsewhere.caller.readDrift(plan(five()), moved)
        #expect(reads(elsewhere) == ["things", "things/t1", "things/t2"])
    }

    /// Nothing is sent for it, but the state would say so from now on.
    @Test func whatIsRecordedAnewIsReadByItself() async throws {
        try await apply(five())
        cloud.change { $0.objects["things/t1"] = $0.objects["things/t1"]?.setting("blue", at: at("color")) }
        let old = process { $0["name"] == "things/t1" ? $0.setting("red", at: at("color")) : $0 }
        var wanted = five()
        wanted[1].body["color"] = "red"
        #expect(try await old.decision(plan(wanted)).0.changes.map(\.action) == [.update])
        #expect(reads(old) == ["things", "things/t1"])
    }

    @Test func anOldItemChangesNothing() async throws {
        try await apply(five())
        let old = process { $0["name"] == "things/t1" ? $0.setting(7, at: at("size")) : $0 }
        #expect(try await old.decision(plan(five())).0.changes.isEmpty)
        #expect(reads(old) == ["things", "things/t1"])
        // Gone since: it is made again only because its own read says so.
        cloud.change { $0.objects["things/t1"] = nil }
        let gone = process()
        let changes = try await gone.decision(plan(five())).0.changes
        #expect(changes.map(\.action) == [.create] && reads(gone).prefix(2) == ["things", "things/t1"])
    }

    @Test func aChangeIsMadeOfTheWholeObject() async throws {
        try await apply(five())
        cloud.change { $0.objects["things/t1"] = $0.objects["things/t1"]?.setting("deep", at: at("hidden")) }
        let process = process { $0.setting(nil, at: at("hidden")) }
        var wanted = five()
        wanted[1].body["size"] = 2
        let decision = try await process.decision(plan(wanted)).0
        #expect(decision.changes.map(\.action) == [.update] && reads(process) == ["things", "things/t1"])
        let live = decision.steps.first { $0.resource.address.text == "brief.t1" }?.live
        #expect(live?["hidden"] == "deep")
    }

    @Test func driftIsToldOfTheWholeObject() async throws {
        try await apply(five())
        cloud.change { $0.objects["things/t1"] = $0.objects["things/t1"]?.setting(7, at: at("size")) }
        func drift(_ process: FakeProcess) async throws -> Drift {
            let state = try await loadState(process.store, for: plan(five()), newLineage: { "l" }).state
            return await process.caller.readDrift(plan(five()), state)
        }
        let process = process()
        #expect(try await drift(process).objects.map(\.address.text) == ["brief.t1"])
        #expect(reads(process) == ["things", "things/t1"])
        // The list is older than what somebody has put right.
        let old = self.process { $0.setting(9, at: at("size")) }
        #expect(try await drift(old).objects.map(\.address.text) == ["brief.t1"] && reads(old) == each)
    }

    /// What a list shows may be refused only because it is old.
    @Test func aRefusalIsOfTheWholeObject() async throws {
        func kept(_ text: String) -> [Resource] {
            five(["fixed": .string(text)]).map { resource in
                var resource = resource
                resource.retain = true
                return resource
            }
        }
        try await apply(kept("new"))
        let process = process { $0["name"] == "things/t3" ? $0.setting("old", at: at("fixed")) : $0 }
        let decision = try await process.decision(plan(kept("new"))).0
        #expect(decision.failures.isEmpty && decision.changes.isEmpty, "\(decision.failures)")
        #expect(reads(process) == ["things", "things/t3"])
    }

    /// Somebody who needs a field of an object gets it from the object.
    @Test func whatIsReferredToIsReadByItself() async throws {
        let first = five()
        try await apply(first + [thing("user", ["size": 1], needs: ["brief.t1"])])
        let process = process { $0.setting(nil, at: at("uid")) }
        let user = thing("user", ["size": 1, "of": "${brief.t1#/uid}"], needs: ["brief.t1"])
        let decision = try await process.decision(plan(first + [user])).0
        #expect(decision.steps.last?.recorded.body["of"] == cloud.objects["things/t1"]?["uid"])
        #expect(reads(process) == ["things", "things/t1", "things/user"])
    }

    @Test func outputsAreOfTheWholeObject() async throws {
        try await apply(five())
        let process = process { $0.setting(nil, at: at("uid")) }
        let wanted = plan(five(), outputs: ["uid": "${brief.t4#/uid}"])
        #expect(try await process.decision(wanted).0.changes.isEmpty)
        #expect(reads(process).contains("things/t4"))
    }

    @Test(arguments: [400, 403, 404, 503]) func aListThatFailsIsNoMatter(status: Int) async throws {
        try await apply(five())
        let process = FakeProcess(cloud, disk) { _, request in
            request.url == root + "things" ? .answer(Response(status: status, json: [:])) : nil
        }
        #expect(try await process.decision(plan(five())).0.changes.isEmpty)
        #expect(Set(reads(process)) == Set(each))
    }

    @Test func whatTheStateDoesNotHaveIsReadByItself() async throws {
        try await apply(five())
        let process = FakeProcess(cloud, FakeDisk())
        #expect(try await process.decision(plan(five())).0.failures.isEmpty)
        #expect(reads(process) == Array(each.dropFirst()))
    }

    /// Others have filled the collection: its pages come one after another.
    @Test func ofALongListOnlyAsMuchIsReadAsPays() async throws {
        try await apply(five())
        cloud.change { contents in
            contents.pageSize = 2
            for index in 0..<100 { contents.objects["things/a\(index)"] = ["name": .string("things/a\(index)")] }
        }
        let process = FakeProcess(cloud, disk)
        #expect(try await process.decision(plan(five())).0.changes.isEmpty)
        #expect(reads(process) == each)
    }

    /// What is recorded of an object does not depend on how it was found.
    @Test func theStateDoesNotRecordHowItWasFound() async throws {
        try await apply(five())
        #expect(!disk.text.contains("\"brief\":["))
    }
}
