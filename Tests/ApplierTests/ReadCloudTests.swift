import Applier
import HTTP
import Text
import PlanModel
import Testing

private let empty: State = {
    var state = State(lineage: "l")
    return state
}()

@Suite struct ReadCloudTests {
    @Test(arguments: [
        #"{"items":"x"}"#, #"{"items":{}}"#, #"{"items":[1]}"#, #"{"items":[],"nextPageToken":5}"#,
    ])
    func aListThatIsNoListProvesNothing(text: String) async throws {
        let cloud = FakeCloud()
        let process = FakeProcess(cloud, FakeDisk()) { _, request in
            request.method == "GET" ? .answer(Response(status: 200, body: Array(text.utf8))) : nil
        }
        #expect(try await process.apply(plan([alert("a")])) == nil && process.writes == [])
    }

    @Test func aListThatLeavesTheArrayOutIsEmpty() async throws {
        for text in ["{}", #"{"items":null}"#] {
            let process = FakeProcess(FakeCloud(), FakeDisk()) { call, _ in
                call == 1 ? .answer(Response(status: 200, body: Array(text.utf8))) : nil
            }
            #expect(try await process.apply(plan([alert("a")]))?.isSuccess == true)
        }
    }

    @Test func aListWithoutEndEnds() async throws {
        let process = FakeProcess(FakeCloud(), FakeDisk()) { call, _ in
            .answer(Response(status: 200, json: ["items": [], "nextPageToken": .string("t\(call)")]))
        }
        let failure = try #require(try await process.decision(plan([alert("a")])).0.failures.first)
        #expect(failure.message.hasPrefix("the list does not end") && process.requests.count < 200)
    }

    @Test func aServerThatHangsIsNotAskedForTwelveMinutes() async throws {
        let cloud = FakeCloud()
        let process = FakeProcess(cloud, FakeDisk()) { _, _ in .hang(120) }
        #expect(try await process.decision(plan([thing("a")])).0.failures.count == 1)
        #expect(process.now < 130, "the patience of a read is a minute")
    }

    @Test func whatNobodyOwnsIsTakenOverOnlyWhileItIsEmpty() async throws {
        func decision(_ contents: [String: JSONValue], owner: JSONValue?) async throws -> Decision {
            let cloud = FakeCloud()
            cloud.change {
                $0.objects = contents
                $0.objects["things/v"] = ["name": "things/v"]
                $0.objects["things/v"]?["owner"] = owner
            }
            var vault = thing("v", kind: "vault")
            vault.calls.contents = Call("GET", root + "secrets")
            return try await FakeProcess(cloud, FakeDisk()).decision(plan([vault])).0
        }
        let full: [String: JSONValue] = ["secrets/v": ["name": "secrets/v"]]
        #expect(try await decision([:], owner: nil).changes.map(\.action) == [.update])
        #expect(try await decision(full, owner: "us").changes.isEmpty)
        let failure = try #require(try await decision(full, owner: nil).failures.first)
        #expect(failure.message.contains("it is not empty") && failure.help?.contains("/owner to \"us\"") == true)
    }

    @Test func ourWordsAreNotTheServers() async throws {
        func failure(_ response: Response) async throws -> ApplyFailure {
            let process = FakeProcess(FakeCloud(), FakeDisk()) { _, _ in .answer(response) }
            return try #require(try await process.decision(plan([thing("a")])).0.failures.first)
        }
        #expect(try await failure(Response(status: 403, json: ["error": ["message": "no"]])).saidByServer)
        #expect(try await !failure(Response(status: 403)).saidByServer)
        #expect(try await !failure(Response(status: 403, json: [:])).saidByServer)
        #expect(try await !failure(Response(status: 200, body: [0x7B])).saidByServer)
        let moved = try await failure(Response(status: 302, headers: [Header("Location", "http://elsewhere/x")]))
        #expect(!moved.saidByServer && moved.message.contains("redirects to http://elsewhere/x"))
    }

    /// GitLab's answer when the token has lost its access.
    private static let blind = Fault.answer(Response(status: 404, json: ["message": "404 Project Not Found"]))

    @Test func anAnswerThatDoesNotProveAbsenceForgetsNothing() async throws {
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        try await FakeProcess(cloud, disk).apply(plan([thing("a", kind: "seen")]))
        let before = disk.contents.snapshot
        for next in [plan([thing("a", kind: "seen")]), plan([thing("b")])] {
            let process = FakeProcess(cloud, disk) { _, request in
                request.url.hasSuffix("/a") ? Self.blind : nil
            }
            let failure = try #require(try await process.decision(next).0.failures.first)
            #expect(failure.message == "Project Not Found" && failure.help != nil)
            #expect(try await process.apply(next) == nil && process.writes == [])
            #expect(disk.contents.snapshot == before)
        }
        #expect(try await FakeProcess(cloud, disk).decision(plan([thing("c", kind: "seen")])).0.failures.isEmpty)
    }

    @Test func aDeleteThatIsAnsweredBlindlyIsNoDelete() async throws {
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        try await FakeProcess(cloud, disk).apply(plan([thing("a", kind: "seen")]))
        let process = FakeProcess(cloud, disk) { _, request in request.method == "DELETE" ? Self.blind : nil }
        #expect(try await process.apply(plan([]))?.isSuccess == false)
        #expect(disk.text.contains("things/a"))
    }
    let cloud = FakeCloud()

    private func process(_ faults: @escaping @Sendable (Int, Request) -> Fault? = { _, _ in nil }) -> FakeProcess {
        FakeProcess(cloud, FakeDisk(), faults: faults)
    }

    private func fill(_ count: Int) {
        cloud.change { contents in
            for index in 0..<count {
                contents.objects["things/t\(index)"] = ["name": .string("things/t\(index)"), "owner": "us"]
            }
        }
    }

    @Test func aCollectionIsReadByItsPagesAndNotOneByOne() async {
        fill(7)
        let process = process()
        let found = await process.caller.readCloud(plan((0..<8).map { thing("t\($0)", kind: "listed") }), empty).found
        #expect(found.values.count { $0.live != nil } == 7 && found[address("listed.t7")] == .absent)
        #expect(
            process.requests.map { $0.url.replacing(root, with: "") } == [
                "things", "things?pageToken=2", "things?pageToken=4", "things?pageToken=6",
            ])
    }

    @Test func oneOrTwoObjectsAreReadThemselves() async {
        fill(2)
        let process = process()
        _ = await process.caller.readCloud(plan([thing("t0", kind: "listed"), thing("t1", kind: "listed")]), empty)
        #expect(Set(process.requests.map(\.url)) == [root + "things/t0", root + "things/t1"])
    }

    @Test func anIncompleteListProvesNoAbsence() async {
        fill(2)
        cloud.change { $0.isPartial = true }
        let process = process()
        let things = plan((0..<4).map { thing("t\($0)", kind: "listed") })
        let found = await process.caller.readCloud(things, empty).found
        #expect(found.values.count { $0 == .absent } == 2)
        #expect(process.requests.count { $0.url.hasSuffix("things/t3") || $0.url.hasSuffix("things/t2") } == 2)
        // An object without a known name cannot be read by itself: it must not be created a second time.
        guard
            case .failed(let failure)? = await self.process().caller.readCloud(plan([alert("a")]), empty).found[
                alert("a").address]
        else { return #expect(Bool(false), "an alert in an incomplete list is not absent") }
        #expect(failure.message.contains("incomplete"))
    }

    @Test(arguments: [false, true]) func thePolicyOfWhatAListDoesNotHaveIsNotRead(isPartial: Bool) async {
        fill(2)
        cloud.change { $0.isPartial = isPartial }
        let process = process()
        let things = (0..<4).map { thing("t\($0)", kind: "listed") }
        let members = (0..<4).map {
            member("m\($0)", of: "t\($0)", role: "viewer", "allUsers", needs: ["listed.t\($0)"])
        }
        let found = await process.caller.readCloud(plan(things + members), empty).found
        #expect(members.allSatisfy { found[$0.address] == .absent })
        let asked = process.requests.filter { $0.url.hasSuffix(":getIamPolicy") }.map { $0.url.dropFirst(root.count) }
        let whole = ["things/t0:getIamPolicy", "things/t1:getIamPolicy"]
        // What such a list does not have may be there all the same.
        #expect(
            asked.sorted().map(String.init) == whole
                + (isPartial ? ["things/t2:getIamPolicy", "things/t3:getIamPolicy"] : []))
    }

    @Test(arguments: [["x", "x"], ["x", "y", "x"]]) func aListThatGoesInCirclesEnds(tokens: [String]) async {
        let process = process { call, _ in
            .answer(
                Response(status: 200, json: ["items": [], "nextPageToken": .string(tokens[(call - 1) % tokens.count])]))
        }
        let found = await process.caller.readCloud(plan([alert("a")]), empty).found
        guard case .failed(let failure)? = found[alert("a").address] else { return #expect(Bool(false), "\(found)") }
        #expect(failure.message.contains("same page"))
    }

    @Test func ofTwoObjectsWithTheSameLabelsTheFirstIsRead() async {
        cloud.change {
            $0.objects = [
                "alerts/1": ["name": "alerts/1", "label": "us"], "alerts/2": ["name": "alerts/2", "label": "us"],
            ]
        }
        let there = await process().caller.readCloud(plan([alert("a")]), empty)
        #expect(there.found[alert("a").address]?.live?["name"] == "alerts/1")
        #expect(there.twins[alert("a").address]?.count == 2)
    }

    @Test func onlyA404IsAbsence() async {
        for status in [400, 401, 403, 500] {
            let process = process { _, _ in .answer(FakeCloud.Contents.error(status, "X", "no")) }
            guard case .failed? = await process.caller.readCloud(plan([thing("a")]), empty).found[thing("a").address]
            else { return #expect(Bool(false), "\(status) was taken for an absence") }
        }
        for body in ["", "[]", "null", "{", "<html>"] {
            let process = process { _, _ in .answer(Response(status: 200, body: Array(body.utf8))) }
            guard case .failed? = await process.caller.readCloud(plan([thing("a")]), empty).found[thing("a").address]
            else { return #expect(Bool(false), "'\(body)' was taken for an object") }
        }
    }

    @Test func aDisabledApiHidesNothingOnlyWhenThePlanEnablesIt() async {
        let process = process { _, request in
            request.url.hasSuffix("things/a")
                ? .answer(FakeCloud.Contents.error(403, "PERMISSION_DENIED", "SLOW")) : nil
        }
        let api = thing("api", kind: "api")
        let with = await process.caller.readCloud(plan([api, thing("a", needs: ["api.api"])]), empty).found
        #expect(with[thing("a").address] == .absent)
        guard case .failed? = await process.caller.readCloud(plan([api, thing("a")]), empty).found[thing("a").address]
        else { return #expect(Bool(false)) }
    }

    @Test func aPolicyIsReadOnceForAllItsMembers() async {
        fill(1)
        let process = process()
        let members = (0..<5).map { member("m\($0)", of: "t0", role: "r\($0)", "allUsers") }
        _ = await process.caller.readCloud(plan(members), empty)
        #expect(process.requests.count == 1)
    }

    @Test func anAbsentValueMakesAnObjectAbsent() async {
        cloud.change { $0.objects["things/a"] = ["name": "things/a", "state": "DESTROYED"] }
        var plan = plan([thing("a")])
        plan.kinds["thing"]?.readiness.absent = [at("state"): ["DESTROYED"]]
        #expect(await process().caller.readCloud(plan, empty).found[thing("a").address] == .absent)
    }
}
