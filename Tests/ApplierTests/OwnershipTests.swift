import Applier
import Text
import PlanModel
import Testing

/// Nothing that is not ours is adopted, changed or deleted.
@Suite struct OwnershipTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    private func put(_ path: String, _ fields: JSONValue) {
        cloud.change {
            $0.objects[path] = fields
            $0.objects[path]?["name"] = .string(path)
        }
    }

    /// A state that records `resources`, whoever wrote it.
    private func know(_ resources: Resource..., kept: [Resource] = []) throws {
        var state = State(lineage: "l")
        for resource in resources { state.entries[resource.address] = entry(resource) }
        state.kept = kept.map { entry($0) }
        try know(state)
    }

    private func know(_ state: State) throws {
        disk.emptyJournal()
        try disk.replace(state.json.canonicalBytes)
    }

    private var known: [String] {
        get throws {
            let state = try State(json: JSONValue(parsing: disk.contents.snapshot ?? []), for: plan([]))
            return state.all.map(\.address.text).sorted()
        }
    }

    /// As people write it.
    @Test func itsNameIsToldWithoutEscapes() async throws {
        put("things/%28default%29", ["owner": "them"])
        let failures = try await FakeProcess(cloud, disk).decision(plan([thing("db", id: "%28default%29")])).0.failures
        #expect(failures.first?.message.contains("things/(default) belongs to somebody else") == true, "\(failures)")
    }

    @Test func aBucketOfAnotherProjectIsNotTakenOver() async throws {
        for owner in ["us", "them"] as [JSONValue] {
            put("things/b", ["owner": owner, "projectNumber": "2", "fixed": "old"])
            for retire in [[], [address("bucket.b")]] {
                let process = FakeProcess(cloud, disk)
                let wanted = plan([bucket("b", ["fixed": "new"])], retire: retire)
                let failure = try #require(try await process.decision(wanted).0.failures.first)
                #expect(failure.message.contains("belongs to somebody else"))
                #expect(failure.help == "write 'create: false'")
                #expect(try await process.apply(wanted) == nil && process.writes == [])
            }
        }
    }

    @Test func aStateThatClaimsABucketOfAnotherProjectLetsGoOfIt() async throws {
        put("things/b", ["owner": "us", "projectNumber": "2"])
        try know(bucket("b"))
        let process = FakeProcess(cloud, disk)
        let outcome = try #require(try await process.apply(plan([])))
        #expect(outcome.made.map(\.action) == [.keep] && process.writes == [])
        #expect(try known == [])
    }

    @Test func aStateThatClaimsSomebodyElsesThingLetsGoOfIt() async throws {
        for owner in [["owner": "them"], [:]] as [JSONValue] {
            put("things/a", owner)
            try know(thing("a"))
            let process = FakeProcess(cloud, disk)
            let outcome = try #require(try await process.apply(plan([])))
            #expect(outcome.made.first?.reason == "its labels do not say that it is ours" && process.writes == [])
            #expect(try known == [])
        }
    }

    @Test func aStateDoesNotChangeWhoseAThingIs() async throws {
        // A state's rules come from a file; here they claim that the object needs no proof.
        put("things/a", ["owner": "them"])
        var claimed = thing("a")
        claimed.owner = [:]
        try know(claimed)
        let process = FakeProcess(cloud, disk)
        #expect(try await process.apply(plan([]))?.made.map(\.action) == [.keep] && process.writes == [])
    }

    @Test func whatNobodyOwnsIsTakenOverButNotReplaced() async throws {
        put("things/b", ["projectNumber": "1", "fixed": "old"])
        let (decision, _) = try await FakeProcess(cloud, disk).decision(plan([bucket("b", ["fixed": "old"])]))
        #expect(decision.changes.map(\.action) == [.update])
        for retire in [[], [address("bucket.b")]] {
            let wanted = plan([bucket("b", ["fixed": "new"])], retire: retire)
            for isKnown in [false, true] {
                if isKnown { try know(bucket("b", ["fixed": "old"])) } else { try know() }
                let process = FakeProcess(cloud, disk)
                let failure = try #require(try await process.decision(wanted).0.failures.first)
                #expect(failure.message.contains("was not made by this stack"))
                #expect(failure.help == "write 'create: false'")
                #expect(try await process.apply(wanted) == nil && process.writes == [])
            }
        }
        try know()
        #expect(try await FakeProcess(cloud, disk).apply(plan([bucket("b", ["fixed": "old"])]))?.isSuccess == true)
        #expect(cloud.objects["things/b"]?["owner"] == "us")
    }

    @Test func whatHasNoLabelIsReplacedOnlyIfTheStateKnowsIt() async throws {
        put("things/a", ["fixed": "old"])
        let wanted = plan([plain("a", ["fixed": "new"])])
        let stranger = FakeProcess(cloud, disk)
        let failure = try #require(try await stranger.decision(wanted).0.failures.first)
        #expect(failure.message.contains("was not made by this stack"))
        #expect(try await stranger.apply(wanted) == nil && stranger.writes == [])
        try know(plain("a", ["fixed": "old"]))
        let maker = FakeProcess(cloud, disk)
        #expect(try await maker.apply(wanted)?.made.map(\.action) == [.replace])
        #expect(maker.writes == ["DELETE things/a", "POST things?id=a"])
    }

    @Test func whatHasNoLabelIsDeletedOnlyIfTheStateKnowsIt() async throws {
        put("things/a", [:])
        #expect(try await FakeProcess(cloud, disk).apply(plan([]))?.made.isEmpty == true)
        #expect(cloud.objects["things/a"] != nil)
        try know(plain("a"))
        #expect(try await FakeProcess(cloud, disk).apply(plan([]))?.made.map(\.action) == [.delete])
        #expect(cloud.objects["things/a"] == nil)
    }

    @Test func aKindThatThePlanDoesNotKnowIsKeptAndNotRead() async throws {
        put("things/a", ["owner": "us"])
        try know(thing("a"))
        var wanted = plan([])
        wanted.inventory["thing"] = nil
        let process = FakeProcess(cloud, disk)
        #expect(try await process.apply(wanted)?.made.map(\.reason) == ["this plan knows no such kind"])
        #expect(process.requests.isEmpty && cloud.objects["things/a"] != nil)
    }

    /// An object in a bucket has neither label nor project: the bucket is the proof.
    @Test func aPartGoesOnlyWithTheProofOfWhatItStandsIn() async throws {
        func apply(bucket there: JSONValue?, _ wanted: Plan, kept: [Resource] = [], _ known: Resource...) async throws
            -> (made: [Action], isThere: Bool)
        {
            cloud.change { $0.objects = [:] }
            put("things/b/folders/f", [:])
            if let there { put("things/b", there) }
            var state = State(lineage: "l")
            for resource in known + [folder("f", in: "b")] { state.entries[resource.address] = entry(resource) }
            state.kept = kept.map { entry($0) }
            try know(state)
            let outcome = try #require(try await FakeProcess(cloud, disk).apply(wanted))
            let made = outcome.made.filter { $0.kind == "folder" }.map(\.action)
            return (made, cloud.objects["things/b/folders/f"] != nil)
        }
        let ours: JSONValue = ["owner": "us", "projectNumber": "1"]
        let theirs: JSONValue = ["owner": "us", "projectNumber": "2"]
        // In the plan; in the state, and its own answer proves it; kept, and it proves it; ours is not even needed.
        #expect(try await apply(bucket: ours, plan([bucket("b")])) == ([.delete], false))
        #expect(try await apply(bucket: ours, plan([]), bucket("b")) == ([.delete], false))
        let kept = bucket("b", retain: true)
        #expect(try await apply(bucket: ours, plan([]), kept: [kept]) == ([.delete], false))
        #expect(try await apply(bucket: ["projectNumber": "1"], plan([]), bucket("b")) == ([.delete], false))
        // In another project, in none, missing, unknown.
        #expect(try await apply(bucket: theirs, plan([]), bucket("b")) == ([.keep], true))
        #expect(try await apply(bucket: theirs, plan([]), kept: [kept]) == ([.keep], true))
        #expect(try await apply(bucket: ["owner": "us"], plan([]), bucket("b")) == ([.keep], true))
        #expect(try await apply(bucket: nil, plan([]), bucket("b")) == ([.keep], true))
        #expect(try await apply(bucket: ours, plan([])) == ([.keep], true))
        #expect(try await apply(bucket: ours, plan([bucket("other")])) == ([.keep], true))
    }

    @Test func whatBecameSomebodyElsesKeepsWhatItRunsAs() async throws {
        var service = thing(
            "s", kind: "service", needs: ["thing.account", "member.grant", "plain.other"])
        service.calls.create = Call("POST", root + "things?id=s&ready")
        var before = plan([
            thing("account"), thing("target"), plain("other"), thing("alone"),
            member("grant", of: "target", role: "reader", "serviceAccount:account@p", needs: ["thing.account"]),
            service,
        ])
        before.kinds["service"]?.identity.runsWith = ["thing", "member"]
        #expect(try await FakeProcess(cloud, disk).apply(before)?.isSuccess == true)
        cloud.change { $0.objects["things/s"]?["owner"] = "them" }
        var next = plan([thing("target")])
        next.inventory["service"]?.rules.identity.runsWith = ["thing", "member"]
        let outcome = try #require(try await FakeProcess(cloud, disk).apply(next))
        #expect(outcome.isSuccess)
        #expect(Set(cloud.objects.keys) == ["things/s", "things/account", "things/target"])
        #expect(cloud.policies["things/target"]?["bindings"]?.array?.count == 1)
        #expect(try known == ["thing.target"])
    }

    @Test func whatIsStillOursTakesWhatItRunsAsWithIt() async throws {
        var before = plan([
            thing("account"), thing("s", kind: "service", needs: ["thing.account"]),
        ])
        before.kinds["service"]?.identity.runsWith = ["thing"]
        #expect(try await FakeProcess(cloud, disk).apply(before)?.isSuccess == true)
        #expect(try await FakeProcess(cloud, disk).apply(plan([]))?.isSuccess == true)
        #expect(cloud.objects.isEmpty)
    }
}
