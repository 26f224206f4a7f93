import Applier
import HTTP
import Text
import PlanModel
import Synchronization
import Testing

/// An answer about a different object changes nothing; neither does a wrong clock.
@Suite struct BeliefTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    private func identified(_ resources: [Resource]) -> Plan {
        var wanted = plan(resources)
        for kind in wanted.kinds.keys where kind != "member" { wanted.kinds[kind]?.identity.field = at("name") }
        for kind in wanted.inventory.keys where kind != "member" {
            wanted.inventory[kind]?.rules.identity.field = at("name")
        }
        return wanted
    }

    private func answering(_ url: String, _ json: JSONValue) -> FakeProcess {
        FakeProcess(cloud, disk) { _, request in
            request.method == "GET" && request.url == root + url ? .answer(Response(status: 200, json: json)) : nil
        }
    }

    /// Everything is as it should be, then one answer is about a different object.
    @Test(
        arguments: [
            ("things/a", [:]), ("things/a", ["name": "things/b", "owner": "us"]), ("things/a", ["name": 1]),
            ("things/t:getIamPolicy", [:]), ("things/t:getIamPolicy", ["bindings": []]),
            ("secrets/key/versions/1", [:]), ("secrets/key/versions/1", ["name": "secrets/key/versions/2"]),
            ("secrets/key", [:]), ("secrets/key", ["name": "secrets/key", "annotations": ["made": "none"]]),
        ] as [(String, JSONValue)])
    func anAnswerAboutSomethingElse(url: String, json: JSONValue) async throws {
        let all = [
            thing("a", ["size": 1]), thing("t"), member("m", of: "t", role: "r", "user:x@y", needs: ["thing.t"]),
            version("key", 1),
        ]
        let wanted = identified(all)
        #expect(try await FakeProcess(cloud, disk).apply(wanted)?.isSuccess == true)
        let (objects, policies, state) = (cloud.objects, cloud.policies, disk.contents.snapshot)
        // Unchanged, and about to be deleted.
        for next in [wanted, identified([])] {
            let process = answering(url, json)
            if next.resources.isEmpty, url == "secrets/key" { continue }
            #expect(try await process.decision(next).0.failures.count == 1, "\(url) \(json.compactText)")
            #expect(try await process.apply(next) == nil && process.writes == [])
            #expect(cloud.objects == objects && cloud.policies == policies && disk.contents.snapshot == state)
        }
    }

    @Test func aCreateIsNotDoneWhileItsReadIsAboutSomethingElse() async throws {
        let process = FakeProcess(cloud, disk) { call, request in
            guard call > 1 else { return nil }
            return request.method == "GET" ? .answer(Response(status: 200, json: [:])) : .loseReply
        }
        let outcome = try #require(try await process.apply(identified([plain("a")])))
        #expect(outcome.failures.count == 1 && process.writes.count == 1)
        #expect(try await FakeProcess(cloud, disk).apply(identified([plain("a")]))?.isSuccess == true)
        #expect(cloud.contents.withLock { $0.births } == ["things/a": 1])
    }

    /// The clock was set back by a day, forward by a day, or is right.
    @Test(arguments: [86_400, -86_400, 0])
    func aWrongClockMakesNoRunWaitLonger(ahead: Int) async throws {
        for wanted in [plan([]), plan([alert("a")])] {
            var state = State(lineage: "l")
            state.open[alert("a").address] = entry(alert("a"))
            state.openSince[alert("a").address] = 1_000_000 + ahead
            let disk = FakeDisk(snapshot: state.json.canonicalBytes)
            let process = FakeProcess(FakeCloud(), disk)
            #expect(try await process.apply(wanted)?.isSuccess == true)
            #expect(process.now < 17, "waited \(process.now) s")
            if ahead >= 0 { #expect(process.now >= 14, "what was sent may still arrive") }
            if ahead < 0 { #expect(process.now < 2) }
        }
    }

    @Test func aTakenNameFailsAtOnce() async throws {
        var wanted = plan([bucket("b")])
        wanted.kinds["bucket"]?.readiness.taken = [.init(status: 409, contains: "not available")]
        let process = FakeProcess(cloud, disk) { _, request in
            request.method == "POST"
                ? .answer(FakeCloud.Contents.error(409, "CONFLICT", "The requested bucket name is not available."))
                : nil
        }
        let failure = try #require(try await process.apply(wanted)?.failures.first)
        #expect(failure.help == "write 'create: false'" && failure.message.contains("not available"))
        #expect(process.writes.count == 1 && process.now < 0.1, "after \(process.now) s")
        #expect(!process.events.contains { $0.contains("waiting") })
    }

    private func kept() throws -> [String] {
        try State(json: JSONValue(parsing: disk.contents.snapshot ?? []), for: plan([])).kept.map(\.resource.name)
    }

    @Test func whatIsOutOfReachStaysKnownUntilARunMayGoThere() async throws {
        _ = try await FakeProcess(cloud, disk).apply(plan([thing("far"), thing("near")]))
        for _ in 0..<2 {
            let process = FakeProcess(cloud, disk, outOfReach: root + "things/far")
            let outcome = try #require(try await process.apply(plan([])))
            #expect(outcome.isSuccess && !process.requests.contains { $0.url.contains("far") })
            #expect(outcome.made.contains { $0.reason?.contains("where this run may not go") == true })
            #expect(Set(cloud.objects.keys) == ["things/far"])
            #expect(try kept() == ["things/far"])
        }
        #expect(try await FakeProcess(cloud, disk).apply(plan([]))?.made.map(\.action) == [.delete])
        #expect(cloud.objects.isEmpty)
        #expect(try kept() == [])
    }

    @Test func whatWasBegunOutOfReachIsSettledByARunThatMayGoThere() async throws {
        // Killed after the server acted and before the answer came.
        for moment in 1... {
            cloud.change { $0.objects = [:] }
            let files = FakeDisk()
            let process = FakeProcess(cloud, files, deathAt: moment)
            _ = try? await process.apply(plan([thing("far")]))
            try #require(process.isDead)
            guard cloud.objects["things/far"] == nil else {
                disk.append(files.contents.journal[...])
                break
            }
        }
        #expect(disk.text.contains("things/far"))
        let process = FakeProcess(cloud, disk, outOfReach: root + "things/far")
        #expect(try await process.apply(plan([]))?.isSuccess == true)
        #expect(process.requests.isEmpty)
        #expect(try kept() == ["things/far"])
        let next = FakeProcess(cloud, disk)
        #expect(try await next.apply(plan([]))?.isSuccess == true)
        #expect(cloud.objects.isEmpty)
        #expect(try kept() == [])
    }
}
