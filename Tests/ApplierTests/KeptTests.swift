import Applier
import HTTP
import Text
import PlanModel
import Testing

/// An object that holds data stays until a plan retires it, however long ago it left the plan.
@Suite struct KeptTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    private func apply(_ resources: [Resource], retire: [String] = []) async throws -> ApplyResult? {
        try await FakeProcess(cloud, disk).apply(plan(resources, retire: retire.map(address)))
    }

    @Test func whatLeftThePlanCanBeRetiredLater() async throws {
        _ = try await apply([thing("a", kind: "kept"), thing("b")])
        #expect(try await apply([thing("b")])?.made.map(\.action) == [.keep])
        #expect(cloud.objects["things/a"] != nil)
        // From then on it is kept silently.
        #expect(try await apply([thing("b")])?.made.isEmpty == true)
        #expect(try await apply([thing("b")], retire: ["kept.a"])?.made.map(\.action) == [.delete])
        #expect(cloud.objects["things/a"] == nil && cloud.objects["things/b"] != nil)
        #expect(try await apply([thing("b")], retire: ["kept.a"])?.made.isEmpty == true)
    }

    @Test func whatComesBackIntoThePlanIsNoLongerOnlyKept() async throws {
        _ = try await apply([thing("a", kind: "kept")])
        _ = try await apply([])
        #expect(try await apply([thing("a", kind: "kept")], retire: ["kept.a"])?.made.isEmpty == true)
        #expect(cloud.objects["things/a"] != nil)
    }

    /// Nothing but the state proves that this stack made it: that must not get lost where its change is not reached. Kept
    /// for the sake of another, it may go as soon as that does, unlike what holds data.
    @Test func whatComesBackIsOursEvenIfTheRunDoesNotGetToIt() async throws {
        func user(_ size: Int, needs: [String]) -> Resource {
            var resource = plain("db/user", ["size": JSONValue(size)])
            (resource.dependsOn, resource.adopts) = (needs.map(address), false)
            return resource
        }
        func plan(_ resources: [Resource]) -> Plan {
            var plan = ApplierTests.plan(resources)
            let inner = root + "things/*/*"
            plan.inventory["plain"]?.forms.append(
                Form(CallShape("GET", inner), delete: CallShape("DELETE", inner), name: "things/*/*"))
            return plan
        }
        let database = thing("db", kind: "kept")
        _ = try await FakeProcess(cloud, disk).apply(plan([database, user(1, needs: ["kept.db"])]))
        let left = try await FakeProcess(cloud, disk).apply(plan([]))
        #expect(left?.made.map(\.action) == [.keep, .keep])
        let wanted = plan([thing("x"), database, user(2, needs: ["kept.db", "thing.x"])])
        let failing = FakeProcess(cloud, disk) { _, request in
            request.method == "POST"
                ? .answer(.init(status: 400, json: ["error": ["message": "Not this."]])) : nil
        }
        #expect(try await failing.apply(wanted)?.skipped.map(\.change.action) == [.update])
        #expect(try await FakeProcess(cloud, disk).apply(wanted)?.isSuccess == true)
        #expect(cloud.objects["things/db/user"]?["size"] == 2)
    }

    /// The same of an object whose delete failed, when the plan goes back to its name; `isReached`: so is its change.
    @Test(arguments: [true, false]) func whatWasToBeDeletedAndComesBackIsOurs(isReached: Bool) async throws {
        func named(_ id: String, _ size: Int, needs: [String] = []) -> Resource {
            var resource = thing("x", kind: "plain", id: id, ["size": JSONValue(size)])
            (resource.owner, resource.dependsOn, resource.adopts) = ([:], needs.map(address), false)
            return resource
        }
        _ = try await apply([named("a", 1)])
        let stuck = FakeProcess(cloud, disk) { _, request in
            request.method == "DELETE" ? .answer(.init(status: 400, json: ["error": ["message": "In use."]])) : nil
        }
        #expect(try await stuck.apply(plan([named("b", 1)]))?.failures.count == 1)
        let wanted = plan([thing("y"), named("a", 2, needs: ["thing.y"])])
        if !isReached {
            let failing = FakeProcess(cloud, disk) { _, request in
                request.method == "POST"
                    ? .answer(.init(status: 400, json: ["error": ["message": "Not this."]])) : nil
            }
            #expect(try await failing.apply(wanted)?.failures.map(\.address) == [address("thing.y")])
        }
        #expect(try await apply(wanted.resources)?.isSuccess == true)
        #expect(cloud.objects["things/a"]?["size"] == 2 && cloud.objects["things/b"] == nil)
    }

    @Test func aKeptPartKeepsWhatItStandsIn() async throws {
        let parts = [thing("bucket", kind: "kept"), thing("folder", kind: "kept", needs: ["kept.bucket"])]
        _ = try await apply(parts)
        let outcome = try await apply([], retire: ["kept.bucket"])
        #expect(outcome?.made.allSatisfy { $0.action == .keep } == true && cloud.objects.count == 2)
        #expect(try await apply([], retire: ["kept.bucket"])?.made.contains { $0.action == .delete } == false)
        #expect(try await apply([], retire: ["kept.bucket", "kept.folder"])?.isSuccess == true)
        #expect(cloud.objects.isEmpty)
    }

    @Test func whatIsKeptKeepsWhatItNeedsAndItsParts() async throws {
        let all = [
            thing("net"), thing("peering", needs: ["thing.net"]),
            thing("db", kind: "kept", needs: ["thing.peering"]), thing("db/user", needs: ["kept.db"]),
            thing("other", needs: ["kept.db"]),
        ]
        func plan(_ resources: [Resource], retire: [String] = []) -> Plan {
            var plan = ApplierTests.plan(resources, retire: retire.map(address))
            let inner = root + "things/*/*"
            plan.inventory["thing"]?.forms.append(
                Form(CallShape("GET", inner), delete: CallShape("DELETE", inner), name: "things/*/*"))
            return plan
        }
        func apply(_ resources: [Resource], retire: [String] = []) async throws -> ApplyResult? {
            try await FakeProcess(cloud, disk).apply(plan(resources, retire: retire))
        }
        _ = try await apply(all)
        let process = FakeProcess(cloud, disk)
        let (decision, _) = try await process.decision(plan([]))
        let reasons = Dictionary(uniqueKeysWithValues: decision.changes.map { ($0.address.text, $0.reason ?? "") })
        let both = "; list both under 'retire' to delete them"
        #expect(reasons["thing.net"] == "thing.peering is kept and needs it" + both)
        #expect(reasons["thing.peering"] == "kept.db is kept and needs it" + both)
        #expect(reasons["thing.db/user"] == "kept.db is kept, and this is a part of it" + both)
        #expect(decision.changes.filter { $0.action == .delete }.map(\.address) == [address("thing.other")])
        #expect(try await apply([])?.isSuccess == true && cloud.objects.count == 4)
        // From then on it is kept silently, and gone with what it was kept for.
        #expect(try await FakeProcess(cloud, disk).decision(plan([])).0.changes.isEmpty)
        #expect(try await apply([])?.made.isEmpty == true && cloud.objects.count == 4)
        #expect(try await apply([], retire: ["kept.db"])?.made.map(\.action) == Array(repeating: .delete, count: 4))
        #expect(cloud.objects.isEmpty)
        // A part that leaves later than the whole is deleted.
        _ = try await apply(all)
        _ = try await apply(
            all.filter { $0.address.text != "kept.db" }.map { resource in
                var resource = resource
                resource.dependsOn.removeAll { $0.text == "kept.db" }
                return resource
            })
        #expect(
            try await apply([])?.made.contains { $0.action == .delete && $0.address.text == "thing.db/user" } == true)
        #expect(cloud.objects["things/db"] != nil && cloud.objects["things/net"] != nil)
    }

    /// A protected job is no data: without its account it would stand there and fail.
    @Test func aProtectedObjectStopsTheApplyUntilItIsRetired() async throws {
        func plan(_ resources: [Resource], retire: [Address] = []) -> Plan {
            var plan = ApplierTests.plan(resources, retire: retire)
            plan.inventory["service"]?.protects = [at("keep"): "yes"]
            return plan
        }
        let job = thing("job", kind: "service", ["keep": "yes"], needs: ["thing.account"])
        #expect(try await FakeProcess(cloud, disk).apply(plan([thing("account"), job]))?.isSuccess == true)
        let refused = FakeProcess(cloud, disk)
        let (decision, _) = try await refused.decision(plan([]))
        #expect(
            decision.failures.map(\.message) == [
                "things/job is protected from deletion, and the configuration has it no longer"
            ])
        #expect(try await refused.apply(plan([])) == nil && refused.writes == [] && cloud.objects.count == 2)
        #expect(try await FakeProcess(cloud, disk).apply(plan([thing("account"), job]))?.isSuccess == true)
        // Somebody else's is not ours to protect.
        cloud.change { $0.objects["things/job"]?["owner"] = "them" }
        #expect(try await FakeProcess(cloud, disk.copy()).decision(plan([])).0.failures == [])
        cloud.change { $0.objects["things/job"]?["owner"] = "us" }
        let retired = plan([], retire: [address("service.job")])
        #expect(try await FakeProcess(cloud, disk).apply(retired)?.made.map(\.action) == [.delete, .delete])
        #expect(cloud.objects.isEmpty)
    }

    @Test func orderPassesThroughWhatStaysAsItIs() async throws {
        let middle = thing("middle", needs: ["thing.first"])
        _ = try await apply([thing("first"), middle])
        let next = [
            thing("first", ["size": 2]), middle, thing("last", needs: ["thing.middle"]),
        ]
        let failing = FakeProcess(cloud, disk) { _, request in
            request.method == "PATCH" ? .answer(.init(status: 400, json: ["error": ["message": "no"]])) : nil
        }
        let outcome = try #require(try await failing.apply(plan(next)))
        #expect(outcome.failures.map(\.address) == [address("thing.first")])
        #expect(outcome.skipped.map(\.change.address) == [address("thing.last")])
        #expect(cloud.objects["things/last"] == nil)
    }

    @Test func anOldMemberStaysWhereTheNewOneFails() async throws {
        let target = thing("t")
        let old = member("old", of: "t", role: "r", "user:old@x.test", needs: ["thing.t"])
        _ = try await apply([target, old])
        let new = member("new", of: "t", role: "r", "user:new@x.test", needs: ["thing.t"])
        let failing = FakeProcess(cloud, disk) { _, request in
            guard request.url.hasSuffix(":setIamPolicy") else { return nil }
            return .answer(.init(status: 400, json: ["error": ["message": "User new@x.test does not exist."]]))
        }
        let outcome = try #require(try await failing.apply(plan([target, new])))
        #expect(outcome.failures.count == 1 && outcome.skipped.map(\.change.action) == [.delete])
        #expect(failing.writes.count { $0.hasSuffix(":setIamPolicy") } == 1)
    }

    @Test func aCreateThatMeetsABusyServerIsSentAgain() async throws {
        var wanted = plan([thing("a")])
        wanted.kinds["thing"]?.timing.busy = [.init(status: 400, contains: "in progress")]
        func server(failing count: Int, _ message: String) -> FakeProcess {
            FakeProcess(cloud, disk) { call, request in
                guard request.method == "POST", call <= count else { return nil }
                return .answer(.init(status: 400, json: ["error": ["message": .string(message)]]))
            }
        }
        #expect(try await server(failing: 99, "Invalid name.").apply(wanted)?.failures.count == 1)
        let process = server(failing: 4, "Another activation or deactivation is in progress.")
        #expect(try await process.apply(wanted)?.isSuccess == true)
        #expect(process.writes.count == 2)
    }

    /// Not even with `adopt: true`, and whoever made it.
    @Test(arguments: [["state": "DESTROYED", "owner": "us"], ["deleted": true, "owner": "them"]] as [JSONObject])
    func aTombstoneIsNeitherChangedNorTakenOver(fields: JSONObject) async throws {
        var wanted = plan([thing("a", ["color": "red"])])
        wanted.resources[0].adopts = true
        wanted.kinds["thing"]?.readiness.spent = [at("state"): ["DESTROYED"], at("deleted"): ["true"]]
        cloud.change {
            $0.objects["things/a"] = .object(fields)
            $0.objects["things/a"]?["name"] = "things/a"
        }
        let process = FakeProcess(cloud, disk)
        let failure = try await process.decision(wanted).0.failures.first
        #expect(failure?.message == "things/a was deleted, and its name is not free yet")
        #expect(failure?.help == "undelete it, or choose another id")
        #expect(try await process.apply(wanted) == nil && process.writes == [])
    }

    @Test func aDestroyedVersionWantsTheNextNumber() async throws {
        var wanted = plan([version("key", 1)])
        wanted.kinds["version"]?.readiness.spent = [at("state"): ["DESTROYED"]]
        #expect(try await FakeProcess(cloud, disk).apply(wanted)?.isSuccess == true)
        cloud.change { $0.objects["secrets/key/versions/1"]?["state"] = "DESTROYED" }
        let failure = try await FakeProcess(cloud, disk).decision(wanted).0.failures.first
        #expect(failure?.message.contains("was destroyed, and nothing can be made under that name again") == true)
        #expect(failure?.help == "raise its number by one")
    }

    @Test func whatLeavesATombstoneIsNotReplaced() async throws {
        var wanted = plan([thing("a", ["color": "red"])])
        wanted.kinds["thing"]?.comparison.immutable = [at("color")]
        wanted.kinds["thing"]?.readiness.spent = [at("state"): ["DELETED"]]
        #expect(try await FakeProcess(cloud, disk).apply(wanted)?.isSuccess == true)
        wanted.resources[0].body["color"] = "blue"
        let process = FakeProcess(cloud, disk)
        #expect(try await process.decision(wanted).0.failures.first?.message.contains("cannot be changed") == true)
        #expect(try await process.apply(wanted) == nil && process.writes == [])
    }
}
