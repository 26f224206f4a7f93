import Applier
import HTTP
import PlanModel
import Text
import Testing

/// `--replace`: an object is made anew although nothing differs.
@Suite struct ReplaceTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    private func decision(_ plan: Plan, _ replacing: [String]) async throws -> Decision {
        let process = FakeProcess(cloud, disk)
        let state = try await process.decision(plan).1
        return decide(plan, state, await process.caller.readCloud(plan, state), replacing: Set(replacing.map(address)))
    }

    private func apply(_ plan: Plan, _ replacing: [String], deathAt: Int? = nil) async throws -> FakeProcess {
        let process = FakeProcess(cloud, disk, deathAt: deathAt)
        let state = try await process.decision(plan).1
        let cloud = await process.caller.readCloud(plan, state)
        _ = await Applier.apply(
            plan, digest: digest(plan.bytes), decide(plan, state, cloud, replacing: Set(replacing.map(address))),
            ledger: Ledger(state: state, store: process.store), caller: process.caller, serially: true)
        return process
    }

    private let parts: Plan = {
        var parts = plan([
            thing("net"), thing("db", needs: ["thing.net"]), thing("db/user", needs: ["thing.db"]),
            thing("user", needs: ["thing.db"]), member("m", of: "db", role: "viewer", "allUsers", needs: ["thing.db"]),
        ])
        let inner = root + "things/*/*"
        parts.inventory["thing"]?.forms.append(
            Form(CallShape("GET", inner), delete: CallShape("DELETE", inner), name: "things/*/*"))
        return parts
    }()

    @Test func whatGoesWithItIsMadeAgainAndNothingElse() async throws {
        _ = try await FakeProcess(cloud, disk).apply(parts)
        let changes = try await decision(parts, ["thing.db"]).changes
        #expect(
            changes.map { "\($0.action) \($0.address)" } == [
                "replace thing.db", "create thing.db/user", "create member.m",
            ])
        #expect(changes.first?.reason == "it is made anew, as --replace asks" && changes.first?.fields.isEmpty == true)
        let process = try await apply(parts, ["thing.db"])
        #expect(process.writes.prefix(2) == ["DELETE things/db", "POST things?id=db"])
        #expect(try await decision(parts, []).changes.isEmpty)
    }

    /// The server says that no update makes it: the help says what does.
    @Test(arguments: ["thing", "kept"])
    func whatNoUpdateMakesIsSaid(kind: String) async throws {
        func wanted(_ size: JSONValue) throws -> Plan {
            var all = plan([thing("x", kind: kind, ["size": size])])
            all.kinds[kind]?.readiness.fixed = [.init(status: 400, contains: "does not match")]
            return try Plan(parsing: all.bytes)
        }
        _ = try await FakeProcess(cloud, disk).apply(wanted(1))
        for (words, isTold) in [("the schema does not match", true), ("the size is odd", false)] {
            let process = FakeProcess(cloud, disk) { _, request in
                request.method == "PATCH"
                    ? .answer(FakeCloud.Contents.error(400, "INVALID_ARGUMENT", words)) : nil
            }
            let failure = try #require(try await process.apply(wanted(2))?.failures.first)
            #expect((failure.help?.contains("--replace \(kind).x") == true) == isTold)
            #expect((failure.help?.contains("'retire'") == true) == (isTold && kind == "kept"))
        }
    }

    @Test func aKilledReplacementIsFinishedByAnyRun() async throws {
        var moments = 0
        for moment in 1... {
            let test = ReplaceTests()
            _ = try await FakeProcess(test.cloud, test.disk).apply(parts)
            let killed = try? await test.apply(parts, ["thing.db"], deathAt: moment)
            let next = try await FakeProcess(test.cloud, test.disk).apply(parts)
            #expect(next?.isSuccess == true, "killed at \(moment)")
            #expect(test.cloud.objects.keys.sorted() == ["things/db", "things/db/user", "things/net", "things/user"])
            #expect(try await test.decision(parts, []).changes.isEmpty, "killed at \(moment)")
            guard killed.map(\.isDead) ?? true else { break }
            moments = moment
        }
        #expect(moments > 20, "only \(moments) moments were tried")
    }

    @Test func whatIsNotThereIsOnlyMade() async throws {
        #expect(try await decision(plan([thing("a")]), ["thing.a"]).changes.map(\.action) == [.create])
    }

    @Test func dataAreReplacedOnlyIfTheyAreRetired() async throws {
        let wanted = plan([thing("a", kind: "kept")])
        _ = try await FakeProcess(cloud, disk).apply(wanted)
        let failure = try await decision(wanted, ["kept.a"]).failures.first
        #expect(
            failure?.message
                == "--replace names it, and things/a holds data: replacing it would delete them")
        #expect(failure?.help == "apply without it, or list kept.a under 'retire' in project.yaml")
        var retired = wanted
        retired.retire = [address("kept.a")]
        #expect(try await decision(retired, ["kept.a"]).changes.map(\.action) == [.replace])
    }

    @Test func whatIsNotOursOrNoObjectIsRefused() async throws {
        _ = try await FakeProcess(cloud, disk).apply(plan([thing("db"), version("s", 1)]))
        var foreign = plan([plain("x")])
        foreign.resources[0].adopts = true
        cloud.change { $0.objects["things/x"] = ["name": "things/x"] }
        #expect(
            try await decision(foreign, ["plain.x"]).failures.first?.message
                == "--replace names it, and things/x was not made by this stack: it is not deleted")
        #expect(
            try await decision(parts, ["member.m"]).failures.first?.message
                == "member.m is a grant, a line in the policy of something else: there is nothing to make anew")
        #expect(
            try await decision(plan([version("s", 1)]), ["version.s"]).failures.first?.message
                == "version.s has a number, and none is made twice")
    }
}
