import Applier
import HTTP
import PlanModel
import Testing
import Text

/// What the cloud, the plan and the last apply say of each other, and that asking writes nothing.
@Suite struct DriftTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    private func apply(_ resources: [Resource], environment: [String: String] = [:]) async throws {
        let result = try await FakeProcess(cloud, disk, environment: environment).apply(plan(resources))
        try #require(result?.isSuccess == true)
    }

    private func drift(_ plan: Plan) async throws -> Drift {
        let process = FakeProcess(cloud, disk)
        let before = (disk.text, cloud.objects)
        let state = try await loadState(process.store, for: plan, newLineage: { "lineage" }).state
        let drift = await process.caller.readDrift(plan, state)
        #expect(process.requests.allSatisfy { $0.method == "GET" } && (disk.text, cloud.objects) == before)
        return drift
    }

    private func drift(_ resources: [Resource]) async throws -> Drift { try await drift(plan(resources)) }

    private func set(_ value: JSONValue?, at pointer: JSONPointer, of path: String) {
        cloud.change { $0.objects[path] = $0.objects[path]?.setting(value, at: pointer) }
    }

    @Test func afterAnApplyThereIsNone() async throws {
        let process = FakeProcess(cloud, disk)
        try #require(try await process.apply(samplePlan())?.isSuccess == true)
        let drift = try await drift(samplePlan())
        #expect(drift.isNone && drift.failures.isEmpty, "\(drift)")
        #expect(drift.count == samplePlan().resources.count)
        // What the next plan changes is not what the cloud changed.
        let next = try await self.drift(samplePlan(changed: true))
        #expect(next.objects.flatMap(\.fields).allSatisfy { $0.moved == .plan }, "\(next.objects)")
        #expect(next.objects.contains { $0.address == address("thing.cron") && $0.fields.count == 2 })
    }

    /// Whether such a value differs nobody can tell, but an apply makes more changes than the one that can be seen.
    @Test func whatAnApplySendsAgainIsTold() async throws {
        let resources = [version("s", 1), variable("v", from: "s", 1, needs: ["version.s"])]
        try await apply(resources)
        #expect(try await drift(resources).isNone)
        set("DISABLED", at: at("state"), of: "secrets/s/versions/1")
        let drift = try await drift(resources)
        #expect(drift.objects.map(\.address) == ["version.s", "variable.v"].map(address))
        #expect(
            drift.objects.last?.note
                == "value cannot be compared, and an apply sends it again: what it comes from has changed")
        #expect(drift.objects.last?.fields == [])
        let decision = try await FakeProcess(cloud, disk).decision(plan(resources)).0
        #expect(decision.changes.map(\.address) == drift.objects.map(\.address))
    }

    @Test func eachFieldSaysWhichSideMoved() async throws {
        let body: JSONValue = ["a": 1, "b": 1, "c": 1, "d": 1, "e": 1, "list": ["x"]]
        try await apply([thing("t", body)])
        for (field, value) in [("b", 2), ("d", 2), ("e", 2)] { set(JSONValue(value), at: at(field), of: "things/t") }
        set(["x", "y"], at: at("list"), of: "things/t")
        let wanted: JSONValue = ["a": 1, "b": 1, "c": 3, "d": 3, "e": 2, "list": ["x"]]
        let object = try #require(try await drift([thing("t", wanted)]).objects.first)
        func row(_ name: String, _ side: FieldDrift.Side, _ values: JSONValue...) -> FieldDrift {
            FieldDrift(
                pointer: at(name), moved: side, applied: .known(values[0]), live: .known(values[1]),
                planned: .known(values[2]))
        }
        #expect(object.standing == .changed)
        #expect(
            object.fields == [
                row("b", .cloud, 1, 2, 1), row("c", .plan, 1, 1, 3), row("d", .both, 1, 2, 3),
                row("list", .cloud, ["x"], ["x", "y"], ["x"]),
                // Somebody was faster than the apply: the state alone is behind.
                row("e", .both, 1, 2, 2),
            ])
    }

    @Test func whatIsGoneNewForeignOrLeftIsTold() async throws {
        try await apply([thing("deleted"), thing("stolen"), thing("left"), thing("both"), thing("same")])
        cloud.change { contents in
            contents.objects["things/deleted"] = nil
            contents.objects["things/both"] = nil
            contents.objects["things/unrecorded"] = ["name": "things/unrecorded", "owner": "us", "size": 2]
        }
        set("them", at: at("owner"), of: "things/stolen")
        let drift = try await drift([
            thing("deleted"), thing("stolen"), thing("planned"), thing("unrecorded", ["size": 1]), thing("same"),
            thing("needs", ["on": "${thing.planned#/uid}"], needs: ["thing.planned"]),
        ])
        #expect(
            drift.objects.map { "\($0.address) \($0.standing)" } == [
                "thing.deleted deleted", "thing.stolen foreign", "thing.planned planned",
                "thing.unrecorded unrecorded", "thing.needs planned", "thing.both deleted", "thing.left left",
            ])
        #expect(drift.objects[1].note == "/owner is \"them\"")
        let field = try #require(drift.objects[3].fields.first)
        #expect(
            field.moved == .unknown && field.applied == nil && field.live == .known(2) && field.planned == .known(1))
        #expect(drift.objects[5].note == "the plan does not have it either")
    }

    /// Where the server gives names, the one that it gave is told.
    @Test func whatTheServerNamedHasItsName() async throws {
        try await apply([alert("a", ["size": 1])])
        let name = try #require(cloud.objects.keys.first)
        set(2, at: at("size"), of: name)
        #expect(try await drift([alert("a", ["size": 1])]).objects.map(\.name) == [name])
        var unproven = alert("a", ["size": 1])
        (unproven.owner, unproven.adopts) = ([:], false)
        let test = FakeProcess(cloud, FakeDisk())
        let failure = try await test.decision(plan([unproven])).0.failures.first
        #expect(failure?.message.hasPrefix("\(name) is there already") == true, "\(String(describing: failure))")
        #expect(failure?.request?.url == root + name && failure?.unadopted == name)
        cloud.change { $0.objects[name] = nil }
        #expect(try await drift([alert("a", ["size": 1])]).objects.map(\.name) == [name], "also if it is gone")
    }

    /// An unwritten object is no drift of those that refer to it.
    @Test func whatRefersToADeletedObjectDidNotChange() async throws {
        let resources = [thing("a"), thing("b", ["on": "${thing.a#/uid}"], needs: ["thing.a"])]
        try await apply(resources)
        cloud.change { $0.objects["things/a"] = nil }
        #expect(try await drift(resources).objects.map(\.address) == [address("thing.a")])
        set("other", at: at("on"), of: "things/b")
        let fields = try await drift(resources).objects.last?.fields
        #expect(fields?.map(\.moved) == [.cloud], "\(String(describing: fields))")
        #expect(fields?.first?.applied == .known("uid-of-a") && fields?.first?.live == .known("other"))
    }

    /// What the server keeps in its own way is no drift, until it keeps it in another.
    @Test func whatIsServedDifferentlyIsNoDrift() async throws {
        let resources = [thing("t", kind: "tolerant", ["color": "red"])]
        let process = FakeProcess(cloud, disk) { _, request in
            guard request.method != "GET", let body = request.body.flatMap({ try? JSONValue(parsing: $0) }) else {
                return nil
            }
            var changed = request
            changed.body = Array(body.setting("RAL red", at: at("color")).compactText.utf8)
            return .answer(self.cloud.answer(changed))
        }
        _ = try await process.apply(plan(resources))
        try #require(cloud.objects["things/t"]?["color"] == "RAL red")
        #expect(try await drift(resources).isNone)
        set("RAL blue", at: at("color"), of: "things/t")
        let field = try await drift(resources).objects.first?.fields.first
        #expect(field?.moved == .cloud && field?.applied == .known("red") && field?.live == .known("RAL blue"))
    }

    @Test func aSecretIsComparedAndNeverShown() async throws {
        func resource(_ variable: String) -> Resource {
            var resource = thing("t", ["size": 1])
            resource.sensitive = [Sensitive(at: at("value"), source: .environment(variable))]
            return resource
        }
        try await apply([resource("A")], environment: ["A": "the-first-value"])
        // Whoever only looks need not have the value.
        #expect(try await drift([resource("A")]).isNone)
        let moved = try await drift([resource("B")])
        #expect(moved.objects.first?.fields.map(\.moved) == [.plan])
        #expect(!"\(moved)".contains("the-first-value"))
        let process = FakeProcess(cloud, disk, environment: ["A": "the-second-value"])
        let plan = plan([resource("A")])
        let state = try await loadState(process.store, for: plan, newLineage: { "l" }).state
        let drift = await process.caller.readDrift(plan, state)
        #expect(drift.objects.first?.fields.map(\.moved) == [.unknown])
        #expect(!"\(drift.objects)".contains("-value"))
    }

    /// It left the plan with all that it was in: what shows that is told without it. So is what somebody else put there.
    @Test func aSecretThatIsWantedNoMoreIsNotShown() async throws {
        var resource = thing("t", ["holder": ["on": true]])
        resource.sensitive = [Sensitive(at: at("holder", "key"), source: .environment("A"))]
        try await apply([resource], environment: ["A": "the-first-value"])
        try #require(cloud.objects["things/t"]?["holder"]?["key"] == "the-first-value")
        for value in ["the-first-value", "their-value"] {
            set(.string(value), at: at("holder", "key"), of: "things/t")
            let moved = try await drift([thing("t", ["size": 1])])
            #expect(moved.objects.first?.fields.isEmpty == false)
            #expect(!"\(moved)".contains("-value"), "\(moved)")
        }
    }

    @Test func whatAKilledRunAnnouncedIsTold() async throws {
        var told: Set<String> = []
        for moment in 1...80 {
            let (cloud, disk) = (FakeCloud(), FakeDisk())
            let process = FakeProcess(cloud, disk, deathAt: moment)
            _ = try? await process.apply(plan([thing("a"), alert("b")]))
            guard process.isDead else { continue }
            let next = FakeProcess(cloud, disk)
            let loaded = try await loadState(next.store, for: plan([thing("a"), alert("b")]), newLineage: { "l" })
            let wanted = plan([thing("a"), alert("b")])
            let drift = Applier.drift(
                wanted, loaded.state, await next.caller.readCloud(wanted, loaded.state, isForWriting: false))
            #expect(next.requests.allSatisfy { $0.method == "GET" } && drift.failures.isEmpty)
            #expect(Set(drift.announced.map(\.address)) == Set(loaded.state.open.keys))
            for announced in drift.announced {
                #expect(announced.since != nil)
                told.insert("\(announced.address) \(announced.isThere == true)")
                #expect(
                    !drift.objects.contains { $0.address == announced.address && $0.standing != .changed },
                    "it is told once: \(drift.objects)")
            }
        }
        #expect(told == ["thing.a false", "thing.a true", "alert.b false", "alert.b true"])
    }

    @Test func whoChangedItIsTakenFromWhereThePlanSays() async throws {
        try await apply([thing("t", ["size": 1])])
        set(2, at: at("size"), of: "things/t")
        set("2026-11-27T09:00:00Z", at: at("meta", "time"), of: "things/t")
        set("ann@example.com", at: at("meta", "who"), of: "things/t")
        var wanted = plan([thing("t", ["size": 1])])
        #expect(try await drift(wanted).objects.first?.lastChange == LastChange.Said())
        wanted.inventory["thing"]?.lastChange = LastChange(
            at: [at("nowhere"), at("meta", "time")], by: [at("meta", "who")])
        #expect(
            try await drift(wanted).objects.first?.lastChange
                == LastChange.Said(at: "2026-11-27T09:00:00Z", by: "ann@example.com"))
        wanted.inventory["thing"]?.lastChange = LastChange(at: [at("size")], by: [at("nowhere")])
        #expect(try await drift(wanted).objects.first?.lastChange == LastChange.Said())
    }

    @Test func whatCannotBeReadIsAFailureAndTheRestIsCompared() async throws {
        try await apply([thing("a", ["size": 1]), thing("b")])
        set(2, at: at("size"), of: "things/a")
        let process = FakeProcess(cloud, disk) { _, request in
            request.url.hasSuffix("/b") ? .answer(Response(status: 403, json: ["error": ["code": 403]])) : nil
        }
        let wanted = plan([thing("a", ["size": 1]), thing("b")])
        let state = try await loadState(process.store, for: wanted, newLineage: { "l" }).state
        let drift = Applier.drift(wanted, state, await process.caller.readCloud(wanted, state, isForWriting: false))
        #expect(drift.failures.map(\.address) == [address("thing.b")])
        #expect(drift.objects.map(\.address) == [address("thing.a")])
    }
}
