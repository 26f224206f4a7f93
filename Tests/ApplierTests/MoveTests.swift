import Applier
import HTTP
import PlanModel
import Text
import Testing

/// An object that has another address in the new plan, which says so, is the same object.
@Suite struct MoveTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    private func plan(_ resources: [Resource], moved: [String: String] = [:], retire: [String] = []) -> Plan {
        var plan = ApplierTests.plan(resources, retire: retire.map(address))
        plan.moved = Dictionary(uniqueKeysWithValues: moved.map { (address($0), address($1)) })
        return plan
    }

    private func state() throws -> State { try State(parsing: disk.contents.snapshot ?? []) }

    @Test func aRenameWithTheSameNameInTheCloudIsNoChange() async throws {
        // Nothing but the state says that a plain object is ours.
        var new = plain("a", ["size": 1])
        (new.address, new.adopts) = (address("plain.b"), false)
        let user = thing("user", needs: ["plain.a"])
        var newUser = user
        newUser.dependsOn = [address("plain.b")]
        _ = try await FakeProcess(cloud, disk).apply(plan([plain("a", ["size": 1]), user]))
        let unsaid = try await FakeProcess(cloud, disk).decision(plan([new, newUser])).0
        #expect(unsaid.failures.map(\.address) == [address("plain.b")])

        let wanted = plan([new, newUser], moved: ["plain.a": "plain.b"])
        let process = FakeProcess(cloud, disk)
        #expect(try await process.apply(wanted)?.made.isEmpty == true)
        #expect(process.writes.isEmpty)
        #expect(try state().entries.keys.sorted() == [address("plain.b"), address("thing.user")])
        #expect(try state().entries[address("thing.user")]?.resource.dependsOn == [address("plain.b")])
        // Said for good, it is silent.
        let serial = try state().serial
        #expect(try await FakeProcess(cloud, disk).apply(wanted)?.made.isEmpty == true)
        #expect(try state().serial == serial)
    }

    @Test func whatWasKeptAndWhatIsStillToBeDeletedMoveToo() async throws {
        _ = try await FakeProcess(cloud, disk).apply(plan([thing("a", kind: "kept"), thing("x")]))
        _ = try await FakeProcess(cloud, disk).apply(plan([]))
        var back = thing("a", kind: "kept", ["size": 2])
        back.address = address("kept.b")
        back.owner = [:]
        let applied = try await FakeProcess(cloud, disk).apply(plan([back], moved: ["kept.a": "kept.b"]))
        #expect(applied?.made.map(\.action) == [.update])
        #expect(try state().kept.isEmpty && state().entries.keys.map(\.text) == ["kept.b"])

        var state = try state()
        let entry = try #require(state.entries[address("kept.b")])
        (state.entries, state.deposed, state.open) = ([:], [entry], [entry.address: entry])
        state.openSince = [entry.address: 7]
        let moved = state.move([address("kept.b"): address("kept.c")])
        #expect(moved.made == [address("kept.b"): address("kept.c")] && state.deposed.map(\.address.text) == ["kept.c"])
        #expect(state.open.map { "\($0.key) \($0.value.address)" } == ["kept.c kept.c"])
        #expect(state.openSince == [address("kept.c"): 7])
        let again = state.move([address("kept.b"): address("kept.c")])
        #expect(again == Moves())
    }

    @Test func anObjectThatIsThereAlreadyKeepsItsPlace() async throws {
        _ = try await FakeProcess(cloud, disk).apply(plan([thing("a"), thing("b")]))
        let wanted = plan([thing("b")], moved: ["thing.a": "thing.b"])
        let process = FakeProcess(cloud, disk)
        let loaded = try await loadState(process.store, for: wanted, newLineage: { "l" })
        #expect(loaded.moves.blocked == [address("thing.a"): address("thing.b")] && loaded.moves.made.isEmpty)
        let applied = try await process.apply(wanted)
        #expect(applied?.made.map { "\($0.action) \($0.address)" } == ["delete thing.a"])
        #expect(cloud.objects.keys.sorted() == ["things/b"])
    }

    /// With another name in the cloud it is another object, made before the old one goes.
    @Test func killedAtAnyMomentItEndsTheSame() async throws {
        var renamed = thing("b", id: "b", ["fixed": "x"])
        renamed.dependsOn = [address("plain.q")]
        var stays = plain("p")
        stays.address = address("plain.q")
        let before = plan([plain("p"), thing("a", ["fixed": "x"], needs: ["plain.p"])])
        let after = plan([stays, renamed], moved: ["thing.a": "thing.b", "plain.p": "plain.q"])
        var moments = 0
        for moment in 1... {
            let (cloud, disk) = (FakeCloud(), FakeDisk())
            _ = try await FakeProcess(cloud, disk).apply(before)
            let killed = FakeProcess(cloud, disk, deathAt: moment)
            _ = try? await killed.apply(after)
            if killed.isDead {
                let next = try await FakeProcess(cloud, disk).apply(after)
                #expect(next?.isSuccess == true, "killed at \(moment): \(next?.failures ?? [])")
            }
            #expect(cloud.objects.keys.sorted() == ["things/b", "things/p"], "killed at \(moment)")
            let state = try State(parsing: disk.contents.snapshot ?? [])
            #expect(state.all.map(\.address.text).sorted() == ["plain.q", "thing.b"], "killed at \(moment)")
            guard killed.isDead else { break }
            moments = moment
        }
        #expect(moments > 15, "only \(moments) moments were tried")
    }
}
