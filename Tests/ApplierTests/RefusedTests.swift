import Applier
import HTTP
import PlanModel
import Synchronization
import Testing
import Text

/// What a server refused has changed nothing, so nothing stays announced; without a definite answer it does.
@Suite struct RefusedTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    /// The last answer is repeated.
    private func process(
        answering statuses: Int..., to method: String, at place: String = ""
    ) -> FakeProcess {
        let count = Mutex(0)
        return FakeProcess(cloud, disk) { _, request in
            guard request.method == method, request.url.contains(place) else { return nil }
            let number = count.withLock {
                $0 += 1; return $0
            }
            let status = statuses[min(number, statuses.count) - 1]
            guard status != 200 else { return nil }
            let error: JSONValue = ["code": JSONValue(status), "message": "The field cannot be changed."]
            return .answer(Response(status: status, json: ["error": error]))
        }
    }

    private var state: State { get throws { try State(parsing: disk.contents.snapshot ?? []) } }

    private func open() throws -> [String] { try state.open.keys.map(\.text).sorted() }

    @Test func aRefusedChangeIsNotAnnouncedAnyMore() async throws {
        _ = try await FakeProcess(cloud, disk).apply(plan([thing("a", ["size": 1])]))
        let before = try state
        let wanted = plan([thing("a", ["size": 2])])
        let result = try await process(answering: 400, to: "PATCH").apply(wanted)
        #expect(result?.failures.map(\.address.text) == ["thing.a"])
        #expect(try open().isEmpty && state.entries == before.entries && state.openSince.isEmpty)
        let process = FakeProcess(cloud, disk)
        let drift = Applier.drift(
            wanted, try state, await process.caller.readCloud(wanted, try state, isForWriting: false))
        #expect(drift.announced.isEmpty && drift.objects.first?.fields.map(\.moved) == [.plan])
        #expect(try await FakeProcess(cloud, disk).apply(wanted)?.made.map(\.action) == [.update])
    }

    @Test func aRefusedCreateLeavesNothing() async throws {
        _ = try await process(answering: 400, to: "POST").apply(plan([plain("a"), alert("b")]))
        #expect(try open().isEmpty && state.entries.isEmpty && cloud.objects.isEmpty)
    }

    @Test func whatIsNotRefusedStaysAnnounced() async throws {
        for statuses in [[500, 500], [500, 400], [409, 409]] {
            let test = RefusedTests()
            _ = try await FakeProcess(test.cloud, test.disk).apply(plan([thing("a", ["size": 1])]))
            _ = try await test.process(answering: statuses[0], statuses[1], to: "PATCH")
                .apply(plan([thing("a", ["size": 2])]))
            #expect(try test.open() == ["thing.a"], "after \(statuses)")
            // The next refusal says nothing of what was sent before.
            _ = try await test.process(answering: 400, to: "PATCH").apply(plan([thing("a", ["size": 2])]))
            #expect(try test.open() == ["thing.a"], "after \(statuses) and 400")
        }
    }

    /// Of two calls the first one did something.
    @Test func aChangeThatWasMadeInPartStaysAnnounced() async throws {
        func cron(_ size: Int, _ state: String) -> Resource {
            var cron = thing("cron", ["size": JSONValue(size)])
            let verb = state == "PAUSED" ? "pause" : "resume"
            cron.switches = [
                Switch(
                    at: at("state"), value: .string(state), call: Call("POST", root + "things/cron:\(verb)", body: [:]))
            ]
            return cron
        }
        _ = try await FakeProcess(cloud, disk).apply(plan([cron(1, "PAUSED")]))
        let result = try await process(answering: 400, to: "POST", at: ":resume").apply(plan([cron(2, "RUNNING")]))
        #expect(result?.isSuccess == false && cloud.objects["things/cron"]?["size"] == 2)
        #expect(try open() == ["thing.cron"])
    }

    /// They are written together.
    @Test func theMembersOfARefusedPolicyAreNotAnnouncedAnyMore() async throws {
        let all =
            [thing("a")] + ["u", "v"].map { member($0, of: "a", role: "viewer", "user:\($0)", needs: ["thing.a"]) }
        _ = try await process(answering: 400, to: "POST", at: ":setIamPolicy").apply(plan(all))
        #expect(try open().isEmpty && state.entries.keys.map(\.text) == ["thing.a"])
        let test = RefusedTests()
        _ = try await test.process(answering: 500, to: "POST", at: ":setIamPolicy").apply(plan(all))
        #expect(try test.open() == ["member.u", "member.v"])
    }

    /// Nothing else says that it has still to be restarted.
    @Test func aRestartStaysDue() async throws {
        func user(_ number: Int) -> [Resource] {
            var user = thing("user", kind: "starting", ["key": "key"], needs: ["version.key"])
            user.calls.renew = user.calls.update
            return [version("key", number), user]
        }
        _ = try await FakeProcess(cloud, disk).apply(plan(user(1)))
        _ = try await process(answering: 400, to: "PATCH", at: "things/user").apply(plan(user(2)))
        #expect(try open() == ["starting.user"])
        let next = try await FakeProcess(cloud, disk).apply(plan(user(2)))
        #expect(next?.made.map { "\($0.action) \($0.address)" } == ["update starting.user", "delete version.key"])
        #expect(try open().isEmpty)
    }
}
