import HTTP
import PlanModel
import Testing
import Text

@testable import Applier

/// What holds for types that a configuration chooses: nothing is taken over in passing, other spellings are no
/// difference, and what left is deleted only where it stands.
@Suite struct AnyResourceTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    /// An object whose kind carries no proof, and that is not taken over.
    private func own(_ name: String, _ body: JSONValue = [:], retain: Bool = false) -> Resource {
        var resource = thing(name, kind: "plain", body)
        resource.owner = [:]
        resource.adopts = false
        resource.retain = retain
        return resource
    }

    private func put(_ name: String, _ fields: JSONValue = [:]) {
        cloud.change {
            $0.objects["things/\(name)"] = fields
            $0.objects["things/\(name)"]?["name"] = .string("things/\(name)")
        }
    }

    // MARK: Whose it is

    @Test func whatIsThereIsNotTakenOverInPassing() async throws {
        put("x", ["color": "red"])
        let process = FakeProcess(cloud, disk)
        let wanted = plan([own("x", ["color": "blue"])])
        let failure = try #require(try await process.decision(wanted).0.failures.first)
        #expect(failure.message.contains("nothing proves that this stack made it"))
        #expect(failure.help?.contains("adopt: true") == true)
        #expect(try await process.apply(wanted) == nil && process.writes == [])
        var adopted = own("x", ["color": "blue"])
        adopted.adopts = true
        #expect(try await FakeProcess(cloud, disk).apply(plan([adopted]))?.isSuccess == true)
        #expect(cloud.objects["things/x"]?["color"] == "blue")
    }

    /// What has no read of its own is the first of what a list for it answers with.
    @Test func whatIsReadByAListIsThereOrIsNot() async throws {
        var link = own("x", ["color": "red"])
        link.calls.read = Call("GET", root + "things")
        link.calls.read.item = at("items", "0")
        var wanted = plan([link])
        wanted.inventory["plain"]?.forms = [
            Form(link.calls.read.shape, delete: link.calls.delete?.shape, item: at("items", "0"))
        ]
        #expect(try await FakeProcess(cloud, disk).apply(wanted)?.isSuccess == true)
        #expect(cloud.objects["things/x"]?["color"] == "red")
        let again = FakeProcess(cloud, disk)
        #expect(try await again.apply(wanted)?.isSuccess == true && again.writes == [])
        wanted.resources[0].calls.read.item = at("items", "0", "name")
        let failure = try #require(try await FakeProcess(cloud, FakeDisk()).decision(wanted).0.failures.first)
        #expect(failure.message.contains("no object at /items/0/name"))
    }

    /// A key that the server hides and no call changes: without a state nobody knows it. Taken over, it is as it is.
    @Test func whatNobodyCanReadIsTakenOverOnlyByName() async throws {
        func certificate(adopts: Bool) -> Resource {
            var resource = own("x")
            resource.owner = [JSONPointer(tokens: ["owner"]): "us"]
            resource.body = ["owner": "us"]
            resource.calls.update = nil
            resource.adopts = adopts
            let key = JSONPointer(tokens: ["privateKey"])
            resource.sensitive = [Sensitive(at: key, source: .environment("KEY"))]
            return resource
        }
        put("x", ["owner": "us"])
        let process = FakeProcess(cloud, disk, environment: ["KEY": "hush"])
        let failure = try #require(try await process.decision(plan([certificate(adopts: false)])).0.failures.first)
        #expect(failure.message.contains("nobody can read whether /privateKey is what the config says"))
        #expect(failure.help?.contains("adopt: true") == true)
        #expect(try await process.apply(plan([certificate(adopts: true)]))?.isSuccess == true && process.writes == [])
    }

    /// What only a create marks can be taken over, and is then ours by the state's word.
    @Test func whatNothingCanMarkLaterIsTakenOver() async throws {
        func once(adopts: Bool, team: String? = nil) -> Resource {
            var resource = thing("x", kind: "once", ["color": "red", "owner": "us"])
            if let team { resource.body["team"] = .string(team) }
            resource.calls.update = nil
            resource.leave = [at("owner"), at("team")]
            resource.adopts = adopts
            return resource
        }
        func plan(_ resources: [Resource]) -> Plan {
            var plan = ApplierTests.plan(resources)
            plan.kinds["once"] = rules["plain"]
            plan.inventory["once"] = ApplierTests.inventory["thing"]
            plan.inventory["once"]?.ownedAtCreate = true
            return plan
        }
        put("x", ["color": "red"])
        let refused = try await FakeProcess(cloud, disk).decision(plan([once(adopts: false)])).0.failures
        #expect(refused.first?.message.contains("nothing proves") == true)
        let taken = FakeProcess(cloud, disk)
        #expect(try await taken.apply(plan([once(adopts: true)]))?.isSuccess == true && taken.writes == [])
        let labelled = FakeProcess(cloud, disk)
        #expect(try await labelled.apply(plan([once(adopts: true, team: "data")]))?.isSuccess == true)
        #expect(labelled.writes == [])
        // Somebody else's is not.
        cloud.change { $0.objects["things/x"]?["owner"] = "them" }
        let foreign = try await FakeProcess(cloud, disk).decision(plan([once(adopts: true)])).0.failures
        #expect(foreign.first?.message.contains("somebody else") == true)
        cloud.change { $0.objects["things/x"]?["owner"] = nil }
        let gone = FakeProcess(cloud, disk)
        #expect(try await gone.apply(plan([]))?.isSuccess == true && gone.writes == ["DELETE things/x"])
    }

    /// Only what is refused is told: what refers to it is as it was.
    @Test func whatRefersToSomethingRefusedIsNotRefusedWithIt() async throws {
        put("x")
        cloud.change { $0.objects["things/x"]?["uid"] = "uid-of-x" }
        put("y", ["color": "uid-of-x", "owner": "us"])
        var user = own("y", ["color": "${plain.x#/uid}"])
        user.adopts = true
        user.calls.update = nil
        user.dependsOn = [Address(kind: "plain", name: "x")]
        let (decision, _) = try await FakeProcess(cloud, disk).decision(plan([own("x"), user]))
        #expect(decision.failures.map(\.address.text) == ["plain.x"], "\(decision.failures)")
    }

    /// What only the server writes is not sent, and neither is what held nothing else.
    @Test func nothingEmptyIsSentOfWhatTheServerWrites() async throws {
        put("x", ["owner": "us", "config": ["size": 1, "made": ["at": "noon"], "other": ["a": 1, "at": "noon"]]])
        var resource = thing("x", kind: "tolerant", ["config": ["size": 2]])
        resource.calls.update?.sends = .masked(.query("mask"))
        var wanted = plan([resource])
        wanted.kinds["tolerant"]?.comparison.outputOnly = [at("config", "made", "at"), at("config", "other", "at")]
        let process = FakeProcess(cloud, disk)
        #expect(try await process.apply(wanted)?.isSuccess == true)
        let sent = try #require(process.requests.last { $0.method == "PATCH" })
        #expect(try JSONValue(parsing: sent.body ?? []) == ["config": ["size": 2, "other": ["a": 1]]])
    }

    @Test func whatWeMadeStaysOurs() async throws {
        try await FakeProcess(cloud, disk).apply(plan([own("x", ["color": "red"])]))
        #expect(try await FakeProcess(cloud, disk).apply(plan([own("x", ["color": "blue"])]))?.isSuccess == true)
        #expect(cloud.objects["things/x"]?["color"] == "blue")
        // With the state lost, nobody knows.
        #expect(try await FakeProcess(cloud, FakeDisk()).apply(plan([own("x", ["color": "red"])])) == nil)
    }

    @Test func whatWasKeptComesBack() async throws {
        try await FakeProcess(cloud, disk).apply(plan([own("x", retain: true)]))
        #expect(try await FakeProcess(cloud, disk).apply(plan([]))?.made.map(\.action) == [.keep])
        #expect(try await FakeProcess(cloud, disk).apply(plan([own("x", retain: true)]))?.isSuccess == true)
        #expect(cloud.births(of: "things/x") == 1)
    }

    /// Killed at any moment, a run leaves nothing that the next one does not take for ours.
    @Test func aCreateThatWasKilledIsOurs() async throws {
        for moment in 1..<200 {
            let (cloud, disk) = (FakeCloud(), FakeDisk())
            let killed = FakeProcess(cloud, disk, deathAt: moment)
            _ = try? await killed.apply(plan([own("x")]))
            #expect(try await FakeProcess(cloud, disk).apply(plan([own("x")]))?.isSuccess == true, "moment \(moment)")
            #expect(cloud.births(of: "things/x") == 1, "moment \(moment)")
            guard killed.isDead else { return }
        }
        Issue.record("it never ended")
    }

    // MARK: The key *

    private func inventory(_ others: Inventory) -> Plan {
        var empty = plan([])
        empty.inventory["plain"] = nil
        empty.inventory["*"] = others
        return empty
    }

    private let anywhere = Inventory(forms: [
        Form(CallShape("GET", root + "**"), delete: CallShape("DELETE", root + "**"))
    ])

    @Test func whatLeftIsDeletedByTheFormOfAnyKind() async throws {
        cloud.change { $0.objects["parts/a/things/x"] = ["name": "parts/a/things/x"] }
        var resource = own("x")
        let url = root + "parts/a/things/x"
        resource.kind = "new_things"
        resource.address = Address(kind: "new_things", name: "x")
        resource.calls = Calls(read: Call("GET", url), delete: Call("DELETE", url))
        #expect(inventory(anywhere).objection(to: entry(resource), isOpen: false) == nil)
        for bad in [root + "parts/../x", "https://cloud.test/projects/q/x", root + "a//b", root + "x?force=true"] {
            resource.calls = Calls(read: Call("GET", bad), delete: Call("DELETE", bad))
            #expect(inventory(anywhere).objection(to: entry(resource), isOpen: false) != nil, "\(bad)")
        }
        // Read here and deleted there.
        resource.calls = Calls(read: Call("GET", url), delete: Call("DELETE", root + "parts/b/things/x"))
        #expect(inventory(anywhere).objection(to: entry(resource), isOpen: false) != nil)
    }

    /// A state cannot rename a kind that carries a proof into one that carries none.
    @Test func aKnownKindCannotPassAsAnother() {
        var resource = thing("x")
        resource.kind = "anything"
        resource.address = Address(kind: "anything", name: "x")
        let objection = inventory(anywhere).objection(to: entry(resource), isOpen: false)
        #expect(objection?.contains("is a '") == true, "\(objection ?? "none")")
    }
}

extension Call {
    fileprivate var shape: CallShape { CallShape(method, url) }
}
