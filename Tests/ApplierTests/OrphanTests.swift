import Applier
import HTTP
import Text
import PlanModel
import Testing

/// Objects with our labels that are in neither plan nor state are reported, and deleted only on request.
@Suite struct OrphanTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    private func listing(_ resources: [Resource] = [], deletes: Bool = true) -> Plan {
        var wanted = plan(resources)
        wanted.inventory["thing"]?.list = ListCall(url: root + "things", items: at("items"), partial: at("unreachable"))
        wanted.inventory["thing"]?.read = Call("GET", root + "${self#/name}")
        wanted.inventory["thing"]?.delete = deletes ? Call("DELETE", root + "${self#/name}") : nil
        return wanted
    }

    private func put(_ names: String..., owner: JSONValue = "us") {
        cloud.change {
            for name in names { $0.objects["things/" + name] = ["name": .string("things/" + name), "owner": owner] }
        }
    }

    private func orphans(_ process: FakeProcess, _ wanted: Plan) async throws -> Orphans {
        let loaded = try await loadState(process.store, for: wanted, newLineage: { "l" })
        return Applier.orphans(wanted, loaded.state, await process.caller.readCloud(wanted, loaded.state))
    }

    /// Answers the list of things with `items`.
    private func saying(_ items: JSONValue) -> FakeProcess {
        FakeProcess(cloud, disk) { _, request in
            request.url == root + "things" ? .answer(Response(status: 200, json: ["items": items])) : nil
        }
    }

    @Test func whatNobodyKnowsIsListed() async throws {
        put("a", "b", "c")
        put("theirs", owner: "them")
        put("nobodys", owner: .null)
        _ = try await FakeProcess(cloud, disk).apply(listing([thing("a"), thing("left")]))
        // `left` left the plan, but is in the state: it is deleted, and is not an orphan.
        let process = FakeProcess(cloud, disk)
        let found = try await orphans(process, listing([thing("a")]))
        #expect(found.found.map(\.name) == ["things/b", "things/c"] && found.unseen.isEmpty)
        #expect(process.writes == [])
    }

    /// Whether it was protected before the list, or only after it.
    @Test(arguments: [true, false]) func whatIsProtectedIsNeverPruned(before: Bool) async throws {
        put("a", "b")
        let protect: @Sendable () -> Void = { [cloud] in cloud.change { $0.objects["things/a"]?["keep"] = "yes" } }
        if before { protect() }
        var wanted = listing()
        wanted.inventory["thing"]?.protects = [at("keep"): "yes"]
        let process = FakeProcess(cloud, disk)
        let found = try await orphans(process, wanted)
        #expect(found.found.map(\.reason) == (before ? [.isProtected, nil] : [nil, nil]))
        if !before { protect() }
        let result = await prune(found, caller: process.caller)
        #expect(result.gone == 1 && cloud.objects.keys.sorted() == ["things/a"])
    }

    @Test func aNameWithTheProjectsNumberIsTheSame() async throws {
        var resource = thing("a")
        resource.name = "projects/p/things/a"
        let items: JSONValue = [
            ["name": "projects/1/things/a", "owner": "us"], ["name": "projects/1/things/z", "owner": "us"],
        ]
        let found = try await orphans(saying(items), listing([resource]))
        #expect(found.found.map(\.name) == ["projects/p/things/z"])
    }

    @Test func whatMayNotBeLookedAtIsNoFailure() async throws {
        let bodies: [JSONValue] = [
            ["error": ["code": 403, "message": "API has not been used", "status": "PERMISSION_DENIED"]], [:],
        ]
        for body in bodies {
            let process = FakeProcess(cloud, disk) { _, request in
                request.url == root + "things" ? .answer(Response(status: 403, json: body)) : nil
            }
            let wanted = listing([plain("x")])
            let (decision, state) = try await process.decision(wanted)
            #expect(decision.failures.isEmpty)
            let found = Applier.orphans(wanted, state, await process.caller.readCloud(wanted, state))
            #expect(found.found.isEmpty && found.unseen["thing"]?.isEmpty == false)
        }
    }

    @Test func anIncompleteListIsTold() async throws {
        put("b")
        cloud.change { $0.isPartial = true }
        let found = try await orphans(FakeProcess(cloud, disk), listing())
        #expect(found.found.count == 1 && found.unseen["thing"] == "the list is incomplete")
    }

    @Test func exactlyWhatWasListedIsDeleted() async throws {
        put("a", "b", "c")
        put("theirs", owner: "them")
        _ = try await FakeProcess(cloud, disk).apply(listing([thing("a")]))
        let process = FakeProcess(cloud, disk)
        let found = try await orphans(process, listing([thing("a")]))
        #expect(await prune(found, caller: process.caller).failures.isEmpty)
        #expect(Set(process.writes) == ["DELETE things/b", "DELETE things/c"])
        #expect(Set(cloud.objects.keys) == ["things/a", "things/theirs"])
        #expect(try await orphans(process, listing([thing("a")])).found.isEmpty)
    }

    @Test func whatHoldsDataIsListedAndNotPruned() async throws {
        put("b")
        let process = FakeProcess(cloud, disk)
        let found = try await orphans(process, listing(deletes: false))
        #expect(found.found.map(\.name) == ["things/b"])
        #expect(await prune(found, caller: process.caller).failures.isEmpty && process.writes == [])
    }

    @Test func whatIsUsedGoesInALaterPass() async throws {
        put("a", "b", "c")
        let cloud = cloud
        // a is used by b, b by c.
        let process = FakeProcess(cloud, disk) { _, request in
            let users = ["a": "b", "b": "c"]
            guard request.method == "DELETE", let name = request.url.split(separator: "/").last.map(String.init),
                let user = users[name], cloud.objects["things/" + user] != nil
            else { return nil }
            return .answer(FakeCloud.Contents.error(400, "FAILED_PRECONDITION", "\(user) uses it"))
        }
        let found = try await orphans(process, listing())
        #expect(await prune(found, caller: process.caller).failures.isEmpty && cloud.objects.isEmpty)
    }

    @Test func whatIsRefusedForGoodIsTold() async throws {
        put("a", "b")
        let process = FakeProcess(cloud, disk) { _, request in
            request.url.hasSuffix("/a") && request.method == "DELETE"
                ? .answer(FakeCloud.Contents.error(403, "PERMISSION_DENIED", "no")) : nil
        }
        let failures = await prune(try await orphans(process, listing()), caller: process.caller).failures
        #expect(failures.count == 1 && failures.first?.request?.url == root + "things/a")
        #expect(Set(cloud.objects.keys) == ["things/a"] && process.writes.count == 3)
    }

    @Test(arguments: [
        "things/../../q/things/x", "things/%2e%2e/x", "../q/things/x", "things/x?y=z", "alerts/1", "things/x/y", "",
        // These match the form.
        "things/..", "things/.x", "things/-x", "things/x:undelete", "things/x%2Fy", "things/x+y",
    ])
    func aNameThatLeadsOutOfTheProjectIsNotSent(name: String) async throws {
        let process = saying([["name": .string(name), "owner": "us"]])
        let found = try await orphans(process, listing())
        #expect(found.found.map(\.delete) == [nil])
        #expect(await prune(found, caller: process.caller).failures.isEmpty && process.writes == [])
    }

    @Test func anInterruptedPruningCountsWhatIsGone() async throws {
        put("a", "b", "c")
        let found = try await orphans(FakeProcess(cloud, disk), listing())
        // The read and the delete of the first one.
        let process = FakeProcess(cloud, disk, stopsAfter: 2)
        let result = await prune(found, caller: process.caller)
        #expect(result.wanted == 3 && result.gone == 1 && !result.isComplete && result.failures.isEmpty)
        #expect(process.writes == ["DELETE things/a"])
    }

    @Test func whatIsRefusedInAnInterruptedPruningIsTold() async throws {
        put("a", "b")
        let found = try await orphans(FakeProcess(cloud, disk), listing())
        let process = FakeProcess(cloud, disk, stopsAfter: 2) { _, request in
            request.method == "DELETE" ? refusal(403, "PERMISSION_DENIED") : nil
        }
        let result = await prune(found, caller: process.caller)
        #expect(result.gone == 0 && result.failures.map(\.message) == ["no"])
        #expect(process.events.contains { $0.hasPrefix("failed") })
    }
}
