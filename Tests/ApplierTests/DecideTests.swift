import Applier
import HTTP
import Text
import PlanModel
import Testing

private func state(_ resources: Resource..., deposed: [Resource] = []) -> State {
    var state = State(lineage: "l")
    for resource in resources { state.entries[resource.address] = entry(resource) }
    state.deposed = deposed.map(entry)
    return state
}

/// The decision if the cloud contains exactly what `made` built.
private func decide(_ plan: Plan, _ state: State, _ made: [String: JSONValue]) async -> Decision {
    let cloud = FakeCloud()
    cloud.change { $0.objects = made }
    return decide(plan, state, await FakeProcess(cloud, FakeDisk()).caller.readCloud(plan, state))
}

private func actions(_ decision: Decision) -> [String] {
    decision.steps.map { "\($0.change.action.glyph)\($0.resource.address)" }
        + decision.deletions.map { "\($0.change.action.rawValue) \($0.resource.name)" }
}

private func object(_ name: String, _ body: JSONValue = [:], owner: JSONValue? = "us") -> JSONValue {
    var object = body
    object["name"] = .string("things/" + name)
    object["owner"] = owner
    return object
}

@Suite struct DecideTests {
    @Test(arguments: [
        JSONValue.object(["access": ["uniform": true]]), ["access": ["uniform": false]], ["size": 1], [:],
    ])
    func whatAnObjectThatIsThereMustSayOfItself(body: JSONValue) async throws {
        var existing = thing("bucket")
        existing.calls.create = nil
        existing.body = [:]
        existing.requires = [LiveRule(at: at("access", "uniform"), equals: true, help: "turn it on")]
        let cloud = FakeCloud()
        cloud.change {
            $0.objects["things/bucket"] = ["name": "things/bucket", "owner": "us", "access": body["access"] ?? [:]]
        }
        let process = FakeProcess(cloud, FakeDisk())
        let folder = thing("folder", needs: ["thing.bucket"])
        let outcome = try await process.apply(plan([thing("first"), existing, folder]))
        guard body["access"]?["uniform"] != true else { return #expect(outcome?.isSuccess == true) }
        #expect(outcome == nil && process.writes == [])
        let failure = try await process.decision(plan([existing, folder])).0.failures.first
        #expect(failure?.help == "turn it on" && failure?.message.hasSuffix("and must be true") == true)
        #expect(failure?.address == address("thing.bucket"))
    }

    private func value(of holder: String, help: String = "put it in") -> Awaited {
        Awaited(
            in: address("thing.\(holder)"), Call("GET", root + "things/\(holder)-value"), equals: [at("state"): "ON"],
            message: "\(holder) has no value", help: help)
    }

    /// Whoever puts one value in is not told of the next one only then.
    @Test func allThatIsMissingIsNamedAtOnce() async throws {
        var user = thing("user", needs: ["thing.a", "thing.b", "thing.c"])
        user.awaits = [value(of: "a"), value(of: "b", help: "ask"), value(of: "c")]
        let plan = plan([thing("a"), thing("b"), thing("c"), user])
        let first = await decide(plan, State(lineage: "l"), [:])
        #expect(first.failures.isEmpty)
        #expect(first.steps.last?.waitsFor.map(\.message) == ["a has no value", "b has no value", "c has no value"])
        let made = ["a", "b", "c"].map { ("things/" + $0, object($0)) } + [("things/b-value", ["state": "ON"])]
        let decision = await decide(plan, State(lineage: "l"), Dictionary(uniqueKeysWithValues: made))
        #expect(decision.failures.map(\.message) == ["a has no value; c has no value"])
        #expect(decision.failures.first?.help == "put it in; then apply again")
    }

    /// What the plan only referred to was never its own to delete, whatever else of that kind is deleted.
    @Test func whatWasOnlyUsedIsNotKeptForItsKind() async throws {
        var used = thing("used")
        (used.calls.create, used.calls.delete) = (nil, nil)
        var lasting = thing("lasting")
        lasting.calls.delete = nil
        let decision = await decide(
            plan([]), state(used, lasting), ["things/used": object("used"), "things/lasting": object("lasting")])
        #expect(
            decision.deletions.map { "\($0.entry.resource.name) \($0.change.reason ?? "")" }.sorted() == [
                "things/lasting this kind is never deleted", "things/used it was only used, not made",
            ])
    }

    @Test func anUpdateShowsWhatElseItTakesAway() async throws {
        let live: JSONValue = [
            "n": 1, "labels": ["ours": "1", "theirs": "2", "gone": ""], "network": ["egress": "ALL"], "other": 3,
            "parts": [["image": "i", "command": ["x"]]],
        ]
        let body: JSONValue = ["labels": ["ours": "1"], "parts": [["image": "i"]]]
        func decided(_ n: JSONValue, owner: JSONValue? = "us") async throws -> Change {
            var body = body
            body["n"] = n
            let step = await decide(
                plan([thing("a", kind: "whole", body)]), state(), ["things/a": object("a", live, owner: owner)]
            ).steps.first
            return try #require(step).change
        }
        // By themselves they are not a change.
        #expect(try await decided(1).action == .noop)
        let lost = [
            FieldChange(at("labels", "theirs"), old: .known("2"), new: nil, isReset: true),
            FieldChange(at("network"), old: .known(["egress": "ALL"]), new: nil, isReset: true),
            FieldChange(at("parts", "0", "command"), old: .known(["x"]), new: nil, isReset: true),
        ]
        #expect(try await decided(2).fields.filter(\.isReset) == lost)
        let adopted = try await decided(1, owner: nil)
        #expect(adopted.action == .update && adopted.fields.filter(\.isReset) == lost)
    }

    @Test func whatIsThereAsWantedIsLeftAlone() async {
        let decision = await decide(
            plan([thing("a", ["n": 1])]), state(), ["things/a": object("a", ["n": "1", "extra": 2])])
        #expect(actions(decision) == [" thing.a"] && decision.changes.isEmpty)
    }

    @Test func whatIsMissingIsMadeAndSaysWhy() async {
        let decision = await decide(plan([thing("a")]), state(thing("a")), [:])
        #expect(actions(decision) == ["+thing.a"])
        #expect(decision.changes[0].reason == "it was deleted outside of Calco")
    }

    @Test func aFieldThatIsNoLongerWantedIsAChange() async {
        let decision = await decide(
            plan([thing("a")]), state(thing("a", ["n": 1])), ["things/a": object("a", ["n": 1, "other": 5])])
        #expect(decision.changes.map { $0.fields.map(\.pointer.text) } == [["/n"]])
    }

    @Test func somebodyElsesObjectStopsEverything() async {
        let decision = await decide(plan([thing("a")]), state(), ["things/a": object("a", owner: "them")])
        #expect(decision.failures.first?.message.contains("belongs to somebody else") == true)
    }

    @Test func nobodysObjectIsTakenOver() async {
        let decision = await decide(plan([thing("a")]), state(), ["things/a": object("a", owner: nil)])
        #expect(actions(decision) == ["~thing.a"])
        #expect(decision.changes[0].reason == "it exists already and is taken over")
    }

    @Test func whatLeftThePlanIsDeletedOnlyWithItsLabel() async {
        let before = state(thing("a"), thing("b"), thing("c"))
        let decision = await decide(
            plan([]), before, ["things/a": object("a"), "things/b": object("b", owner: "them")])
        #expect(Set(actions(decision)) == ["delete things/a", "keep things/b", "noop things/c"])
    }

    @Test func whatHoldsDataIsDeletedOnlyWhenItIsRetired() async {
        let kept = thing("k", kind: "kept")
        let made = ["things/k": object("k")]
        #expect(actions(await decide(plan([]), state(kept), made)) == ["keep things/k"])
        #expect(actions(await decide(plan([], retire: [kept.address]), state(kept), made)) == ["delete things/k"])
    }

    @Test func aNewAddressForTheSameObjectDeletesNothing() async {
        let decision = await decide(
            plan([thing("new", id: "x")]), state(thing("old", id: "x")), ["things/x": object("x")])
        #expect(actions(decision) == [" thing.new", "noop things/x"])
    }

    @Test func anAddressThatTakesItsFormerNameBackKeepsTheObject() async {
        let decision = await decide(
            plan([thing("a", id: "one")]), state(thing("a", id: "two"), deposed: [thing("a", id: "one")]),
            ["things/one": object("one"), "things/two": object("two")])
        #expect(Set(actions(decision)) == [" thing.a", "delete things/two", "noop things/one"])
    }

    @Test func anotherNameAtTheSameAddressMakesFirstAndDeletesThen() async {
        let decision = await decide(
            plan([thing("a", id: "two")]), state(thing("a", id: "one")), ["things/one": object("one")])
        #expect(actions(decision) == ["+thing.a", "delete things/one"])
        #expect(decision.deletions[0].isDeposed)
    }

    @Test func anImmutableFieldMeansReplaceUnlessDataIsThere() async {
        let made = ["things/a": object("a", ["fixed": "old"])]
        #expect(actions(await decide(plan([thing("a", ["fixed": "new"])]), state(), made)) == ["-/+thing.a"])
        let kept = thing("a", kind: "kept", ["fixed": "new"])
        #expect(await decide(plan([kept]), state(), made).failures.first?.message.contains("holds data") == true)
        #expect(actions(await decide(plan([kept], retire: [kept.address]), state(), made)) == ["-/+kept.a"])
    }

    @Test func anImmutablePatternReachesIntoArrays() async {
        var plan = plan([thing("a", ["parts": [["type": "new"]]])])
        plan.kinds["thing"]?.comparison.immutable = [at("parts", "*", "type")]
        let decision = await decide(plan, state(), ["things/a": object("a", ["parts": [["type": "old"]]])])
        #expect(actions(decision) == ["-/+thing.a"])
    }

    @Test func whatGoesWithAReplacedObjectIsMadeAgain() async {
        var part = thing("part", id: "a/part", needs: ["thing.a"])
        part.body["owner"] = "us"
        let grant = member("g", of: "a", role: "viewer", "allUsers", needs: ["thing.a"])
        let beside = thing("beside", needs: ["thing.a"])
        let cloud = FakeCloud()
        cloud.change { contents in
            contents.objects = [
                "things/a": object("a", ["fixed": 1]), "things/a/part": object("a/part"),
                "things/beside": object("beside"),
            ]
            contents.policies["things/a"] = ["etag": "1", "bindings": [["role": "viewer", "members": ["allUsers"]]]]
        }
        let plan = plan([thing("a", ["fixed": 2]), part, grant, beside])
        let decision = decide(plan, state(), await FakeProcess(cloud, FakeDisk()).caller.readCloud(plan, state()))
        #expect(actions(decision) == ["-/+thing.a", "+thing.part", "+member.g", " thing.beside"])
    }

    @Test func aDependentOfAReplacedObjectWaitsForItsNewValues() async {
        let decision = await decide(
            plan([thing("a", ["fixed": 2]), thing("b", ["of": "${thing.a#/uid}"], needs: ["thing.a"])]), state(),
            ["things/a": object("a", ["fixed": 1, "uid": "u"]), "things/b": object("b", ["of": "u"])])
        #expect(actions(decision) == ["-/+thing.a", "~thing.b"])
        #expect(decision.changes[1].fields.map(\.new) == [.knownAfterApply])
    }

    @Test func whatThePlanDoesNotCreateMustExist() async {
        var found = thing("a")
        found.calls.create = nil
        #expect(
            await decide(plan([found]), state(), [:]).failures.first?.message.contains("does not create it") == true)
    }

    @Test func whatCannotBeChangedIsRefusedBeforeAnythingIsSent() async {
        var fixed = thing("a", ["n": 2])
        fixed.calls.update = nil
        let decision = await decide(plan([fixed]), state(), ["things/a": object("a", ["n": 1])])
        #expect(decision.failures.first?.message.contains("differs in /n") == true)
    }

    @Test func aReadThatFailsIsNeverAnAbsence() async {
        let process = FakeProcess(FakeCloud(), FakeDisk()) { _, _ in
            .answer(FakeCloud.Contents.error(403, "PERMISSION_DENIED", "no"))
        }
        let plan = plan([thing("a")])
        let decision = decide(plan, state(thing("b")), await process.caller.readCloud(plan, state(thing("b"))))
        #expect(decision.steps.isEmpty && decision.deletions.isEmpty && decision.failures.count == 2)
    }

    @Test func anObjectThatIsNotReadyIsSentAgain() async {
        let service = thing("s", kind: "service")
        var plan = plan([service])
        let broken = ["things/s": object("s", ["status": "FAILED", "why": "no port"])]
        let decision = await decide(plan, state(), broken)
        #expect(decision.changes.map(\.reason) == ["it is not ready: no port"] && decision.steps[0].sendsBody)
        plan.resources[0].calls.update = nil
        #expect(await decide(plan, state(), broken).failures.count == 1)
    }

    /// One that cannot be updated, failed, and has nothing in it.
    @Test func whatNeverCameToBeIsMadeAnew() async {
        var plan = plan([thing("s", kind: "service")])
        plan.resources[0].calls.update = nil
        plan.kinds["service"]?.readiness.ready?.present = [at("records")]
        func actions(_ live: JSONValue) async -> [Action] {
            await decide(plan, state(), ["things/s": object("s", live)]).changes.map(\.action)
        }
        #expect(await actions(["status": "FAILED", "why": "not verified"]) == [.replace])
        #expect(await actions(["status": "PENDING"]) == [])
        #expect(await actions(["status": "FAILED", "records": ["x"]]) == [])
    }

    @Test func deletesGoAgainstTheDependencies() async {
        let before = state(thing("a"), thing("b", needs: ["thing.a"]), thing("c", needs: ["thing.b"]))
        let made = ["things/a": object("a"), "things/b": object("b"), "things/c": object("c")]
        #expect(
            actions(await decide(plan([]), before, made)) == ["delete things/c", "delete things/b", "delete things/a"])
    }

    @Test func aHiddenValueIsComparedByWhereItComesFrom() async {
        let wanted = variable("KEY", from: "key", 1, needs: [])
        let hidden = ["things/KEY": object("KEY", ["key": "KEY", "value": .null])]
        #expect(actions(await decide(plan([wanted]), state(wanted), hidden)) == [" variable.KEY"])
        let before = variable("KEY", from: "key", 2, needs: [])
        let cloud = FakeCloud()
        cloud.change {
            $0.objects = hidden.merging(["secrets/key/versions/1": ["state": "ENABLED"]]) { $1 }
            $0.payloads["secrets/key/versions/1"] = "c2VjcmV0"
        }
        let live = await FakeProcess(cloud, FakeDisk()).caller.readCloud(plan([wanted]), state(before))
        let decision = decide(plan([wanted]), state(before), live)
        let (old, new) = (before.sensitive[0].source, wanted.sensitive[0].source)
        #expect(
            decision.changes.map(\.fields) == [[FieldChange(at("value"), old: .sensitive(old), new: .sensitive(new))]])
    }

    @Test func aCopyOfAValueThatIsMadeAnewIsWrittenAnew() async {
        // The version is gone: the variable still holds the old value, and its source has the same URL as before.
        let copy = variable("KEY", from: "key", 1, needs: ["version.key"])
        let made = ["things/KEY": object("KEY", ["key": "KEY", "value": "old"])]
        #expect(
            actions(await decide(plan([version("key", 1), copy]), state(copy), made)) == [
                "+version.key", "~variable.KEY",
            ])
    }
}
