import Applier
import HTTP
import Text
import PlanModel
import Synchronization
import Testing

/// Creates, with the failures that can happen between us and the server: in the end there is exactly one object.
@Suite struct CreateTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    @Test(arguments: [
        Fault.loseReply, .notSent, refusal(503, "UNAVAILABLE"), refusal(429, "RESOURCE_EXHAUSTED"),
        refusal(500, "INTERNAL"),
        .answer(Response(status: 502, body: Array("<html>bad gateway".utf8))),
        .answer(Response(status: 200, body: [0x7B])),
    ])
    func aCreateMakesOneWhateverBecomesOfTheFirstTry(fault: Fault) async throws {
        #expect(
            try await FakeProcess(cloud, disk, meeting: fault).apply(plan([thing("a", ["n": 1])]))?.isSuccess == true)
        #expect(cloud.births(of: "things/a") == 1 && cloud.objects["things/a"]?["n"] == 1)
        #expect(try await FakeProcess(cloud, disk).decision(plan([thing("a", ["n": 1])])).0.changes.isEmpty)
    }

    @Test(arguments: [Fault.loseReply, refusal(503, "UNAVAILABLE"), refusal(500, "INTERNAL")])
    func anObjectThatTheServerNamesIsMadeOnce(fault: Fault) async throws {
        #expect(try await FakeProcess(cloud, disk, meeting: fault).apply(plan([alert("a")]))?.isSuccess == true)
        #expect(cloud.objects.count == 1)
    }

    @Test func aCreateThatArrivesLateIsNotSentAgain() async throws {
        // The gateway gives up while the server continues: the object appears only after the first read.
        let late = Mutex(0)
        let process = FakeProcess(cloud, disk) { _, request in
            if request.method == "POST" { return refusal(504, "DEADLINE_EXCEEDED") }
            if late.withLock({
                $0 += 1; return $0
            }) == 3 {
                self.cloud.change {
                    $0.objects["alerts/9"] = ["name": "alerts/9", "label": "us", "serverDefault": true]
                }
            }
            return nil
        }
        #expect(try await process.apply(plan([alert("a")]))?.isSuccess == true)
        #expect(process.writes == ["POST alerts"])
    }

    @Test func aRequestThatIsStillOnItsWayIsWaitedForAcrossRuns() async throws {
        for moment in 1... {
            let (cloud, disk) = (FakeCloud(), FakeDisk())
            let killed = FakeProcess(cloud, disk, deathAt: moment) { _, request in
                request.method == "POST" ? .late(5) : nil
            }
            _ = try? await killed.apply(plan([alert("a")]))
            guard killed.isDead else { break }
            let next = FakeProcess(cloud, disk)
            #expect(try await next.apply(plan([alert("a")]))?.isSuccess == true)
            #expect(next.writes.count + killed.writes.count == 1, "killed at moment \(moment)")
            #expect(cloud.objects.count == 1, "killed at moment \(moment)")
        }
    }

    @Test func anIntentOfAnOlderProgramCountsAsJustWritten() async throws {
        cloud.change { $0.late = [($0.time + 10, Request("POST", root + "alerts", json: ["label": "us"]))] }
        var state = State(lineage: "l")
        state.open[alert("a").address] = entry(alert("a"))
        let disk = FakeDisk(snapshot: state.json.canonicalBytes)
        #expect(try await FakeProcess(cloud, disk).apply(plan([alert("a")]))?.isSuccess == true)
        #expect(cloud.objects.count == 1)
    }

    @Test func anObjectThatComesLaterThanAnybodyWaitsIsLeftAlone() async throws {
        let first = Mutex(true)
        let process = FakeProcess(cloud, disk) { _, request in
            guard request.method == "POST", request.url.hasSuffix("alerts") else { return nil }
            let isFirst = first.withLock { flag in
                defer { flag = false }
                return flag
            }
            return isFirst ? .late(40) : nil
        }
        var slow = thing("slow", kind: "service")
        // Never ready: this run waits longer than the server needs.
        slow.calls.create?.url = root + "things?id=slow"
        let outcome = try #require(try await process.apply(plan([alert("a"), slow])))
        #expect(outcome.failures.map(\.address.text) == ["service.slow"])
        #expect(cloud.objects.keys.count { $0.hasPrefix("alerts/") } == 1)
    }

    @Test func ofTwoObjectsWithOneLabelTheFirstIsUsedAndTheOtherLeftAlone() async throws {
        cloud.change {
            for id in ["1", "2"] { $0.objects["alerts/" + id] = ["name": .string("alerts/" + id), "label": "us"] }
        }
        let plan = plan([alert("a", ["n": 1]), thing("c", needs: ["alert.a"])])
        #expect(try await FakeProcess(cloud, disk).apply(plan)?.isSuccess == true)
        #expect(cloud.objects["alerts/1"]?["n"] == 1 && cloud.objects["alerts/2"]?["n"] == nil)
        #expect(try await FakeProcess(cloud, disk).decision(plan).0.changes.isEmpty)
    }

    /// Two runs created it, and this one was killed before it saw the other's.
    @Test func whatThisStateMadeGoesWhereAnotherWasThereFirst() async throws {
        cloud.change {
            for id in ["1", "2"] { $0.objects["alerts/" + id] = ["name": .string("alerts/" + id), "label": "us"] }
        }
        var mine = alert("a")
        mine = mine.recorded([:], own: ["name": "alerts/2"])
        var state = State(lineage: "l")
        state.entries[mine.address] = entry(mine)
        let disk = FakeDisk(snapshot: state.json.canonicalBytes)
        let plan = plan([alert("a"), thing("c", needs: ["alert.a"])])
        let process = FakeProcess(cloud, disk)
        #expect(try await process.apply(plan)?.isSuccess == true)
        #expect(process.writes == ["POST things?id=c", "DELETE alerts/2"] && cloud.objects["alerts/1"] != nil)
        #expect(disk.text.contains("alerts/1") && !disk.text.contains("alerts/2"))
        #expect(try await FakeProcess(cloud, disk).decision(plan).0.changes.isEmpty)
    }

    @Test func aLostVersionIsFoundAndNotMadeTwice() async throws {
        #expect(
            try await FakeProcess(cloud, disk, meeting: .loseReply).apply(plan([version("key", 1)]))?.isSuccess == true)
        #expect(cloud.births(of: "secrets/key/versions/1") == 1 && cloud.objects.count == 1)
    }

    @Test func aVersionIsMadeWithThoseBeforeItWhichNobodyUses() async throws {
        let process = FakeProcess(cloud, disk)
        #expect(try await process.apply(plan([version("key", 3)]))?.isSuccess == true)
        let states = cloud.objects.sorted { $0.key < $1.key }.map { $0.value["state"]?.string }
        #expect(states == ["DISABLED", "DISABLED", "ENABLED"])
        #expect(try await FakeProcess(cloud, disk).decision(plan([version("key", 3)])).0.changes.isEmpty)
    }

    @Test func aRefusedCreateIsAFailureAndNothingIsSentAgain() async throws {
        let process = FakeProcess(cloud, disk, meeting: refusal(400, "INVALID_ARGUMENT", "Cannot find field."))
        let failure = try #require(try await process.apply(plan([thing("a")]))?.failures.first)
        #expect(failure.message == "Cannot find field." && failure.saidByServer)
        #expect(
            failure.request?.description == "POST \(root)things?id=a -> 400 INVALID_ARGUMENT"
                && failure.action == "create")
        #expect(process.writes.count == 1)
    }

    @Test func somebodyElsesObjectThatAppearedMeanwhileIsNotTouched() async throws {
        let process = FakeProcess(cloud, disk) { _, request in
            if request.method == "POST" {
                self.cloud.change { $0.objects["things/a"] = ["name": "things/a", "owner": "them"] }
            }
            return nil
        }
        let outcome = try await process.apply(plan([thing("a", ["n": 1])]))
        #expect(outcome?.failures.first?.message.contains("somebody else in the meantime") == true)
        #expect(cloud.objects["things/a"]?["n"] == nil)
    }

    @Test func aFailedOperationLeavesTheObjectAndTheNextRunUpdatesIt() async throws {
        let service = thing("s", kind: "service", ["port": 1], operation: true)
        cloud.change { $0.failingOperations = ["code": 9, "message": "the container failed to listen"] }
        let failed = try #require(try await FakeProcess(cloud, disk).apply(plan([service])))
        #expect(failed.failures.map(\.message) == ["the container failed to listen"])
        #expect(disk.text.contains("\"open\": {\n    \"service.s\""), "the attempt stays known beyond the save")
        cloud.change { $0.failingOperations = nil }
        let next = FakeProcess(cloud, disk)
        #expect(try await next.apply(plan([service]))?.isSuccess == true)
        #expect(next.writes == ["PATCH things/s?operation"] && cloud.births(of: "things/s") == 1)
        #expect(!disk.text.contains("\"open\": {\n    \"service.s\""))
    }

    @Test func anAbandonedAttemptIsDeletedWhenThePlanNoLongerNamesIt() async throws {
        let service = thing("s", kind: "service", operation: true)
        cloud.change { $0.failingOperations = ["code": 9, "message": "no"] }
        try await FakeProcess(cloud, disk).apply(plan([service]))
        cloud.change { $0.failingOperations = nil }
        #expect(try await FakeProcess(cloud, disk).apply(plan([]))?.isSuccess == true)
        #expect(cloud.objects.isEmpty)
    }
}
