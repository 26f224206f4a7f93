import Applier
import Text
import PlanModel
import Synchronization
import Testing

/// Two appliers of one plan, each with its own state, in every interleaving of their calls, or a sample.
@Suite struct TwinTests {
    /// Server-named objects: without a creation time, with one, and with one but decreasing names.
    @Test(arguments: [(false, false), (false, true), (true, false), (true, true)])
    func oneAlert(tellsCreation: Bool, countsDown: Bool) async throws {
        var wanted = plan([alert("a")])
        if tellsCreation { wanted.kinds["alert"]?.identity.created = at("createTime") }
        try await expectOne("alerts/", wanted, atLeast: 20) { contents in
            contents.tellsCreation = tellsCreation
            contents.countsDown = countsDown
        }
    }

    /// Another alert refers to it: the losing run must make that alert refer to the one that stays.
    @Test(arguments: [false, true])
    func oneAlertThatIsUsed(countsDown: Bool) async throws {
        var user = alert("user", ["on": "${alert.a#/name}"], needs: ["alert.a"])
        user.body["label"] = "user"
        user.owner = [at("label"): "user"]
        let wanted = plan([alert("a"), user])
        let runs = try await everyOrder(sample: 60) { choices in
            let cloud = FakeCloud()
            cloud.change { $0.countsDown = countsDown }
            let (forks, disks) = try await race(wanted, cloud, choices)
            let note: Comment = "order \(choices)"
            #expect(cloud.objects.values.compactMap { $0["label"]?.string }.sorted() == ["us", "user"], note)
            for disk in disks { try await expectQuiet(wanted, cloud, disk, note) }
            let used = cloud.objects.values.first { $0["label"] == "user" }?["on"]
            #expect(used != nil && used == cloud.objects.values.first { $0["label"] == "us" }?["name"], note)
            return forks
        }
        #expect(runs >= 20, "only \(runs) orders")
    }

    @Test func oneVersion() async throws {
        try await expectOne("secrets/key/versions/", plan([version("key", 1)]), atLeast: 20)
    }

    /// Two numbers have too many orders; those with three switches cover every pair of steps in both orders.
    @Test func theSecondVersion() async throws {
        try await expectOne("secrets/key/versions/", plan([version("key", 2)]), atLeast: 100, switches: 3)
    }

    @Test func oneThing() async throws { try await expectOne("things/", plan([thing("a")]), atLeast: 5) }

    @Test func oneMember() async throws {
        let wanted = plan([member("m", of: "t", role: "viewer", "user:x@y")])
        let runs = try await everyOrder(sample: 60) { choices in
            let cloud = FakeCloud()
            cloud.change { $0.objects["things/t"] = ["name": "things/t", "owner": "us"] }
            let (forks, disks) = try await race(wanted, cloud, choices)
            let note: Comment = "order \(choices)"
            #expect(
                cloud.policies["things/t"]?["bindings"] == [["members": ["user:x@y"], "role": "viewer"]], note)
            for disk in disks { try await expectQuiet(wanted, cloud, disk, note) }
            return forks
        }
        #expect(runs >= 5, "only \(runs) orders")
    }

    private func expectOne(
        _ prefix: String, _ wanted: Plan, atLeast least: Int, switches: Int? = nil,
        _ prepare: (inout FakeCloud.Contents) -> Void = { _ in }
    ) async throws {
        let runs = try await everyOrder(switches: switches, sample: 120) { choices in
            let cloud = FakeCloud()
            cloud.change(prepare)
            let (forks, disks) = try await race(wanted, cloud, choices)
            let note: Comment = "order \(choices)"
            let left = cloud.objects.keys.filter { $0.hasPrefix(prefix) && cloud.objects[$0]?["state"] != "DISABLED" }
            #expect(left.count == 1, "\(left): \(note)")
            if cloud.contents.withLock({ $0.tellsCreation }) {
                let made = left.first.flatMap { cloud.objects[$0]?["createTime"]?.string }
                #expect(made?.hasSuffix("01Z") == true, "\(made ?? "") is not the first: \(note)")
            }
            for disk in disks {
                try await expectQuiet(wanted, cloud, disk, note)
                let state = try State(json: JSONValue(parsing: disk.contents.snapshot ?? []), for: wanted)
                #expect(state.entries.values.map(\.resource.name) == left, note)
            }
            return forks
        }
        #expect(runs >= least, "only \(runs) orders")
    }

    /// Runs both to the end; a run that fails must say why, and its next run must fix it.
    private func race(
        _ wanted: Plan, _ cloud: FakeCloud, _ choices: [Int]
    ) async throws -> (forks: [Turns.Fork], disks: [FakeDisk]) {
        let turns = Turns(cloud, processes: 2, choices: choices)
        let disks = [FakeDisk(), FakeDisk()]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<2 {
                let seat = turns.seat(index)
                let process = FakeProcess(cloud, disks[index], seed: UInt8(index * 100), turns: seat)
                group.addTask {
                    defer { seat.end() }
                    let outcome = try await process.apply(wanted)
                    for failure in outcome?.failures ?? [] {
                        #expect(failure.help != nil, "\(failure.message): order \(choices)")
                    }
                }
            }
            try await group.waitForAll()
        }
        return (turns.forks, disks)
    }

    private func expectQuiet(_ wanted: Plan, _ cloud: FakeCloud, _ disk: FakeDisk, _ note: Comment) async throws {
        let next = FakeProcess(cloud, disk)
        #expect(try await next.apply(wanted)?.isSuccess == true, note)
        #expect(next.writes == [], note)
    }
}
