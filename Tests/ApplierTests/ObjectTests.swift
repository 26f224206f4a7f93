@testable import Applier
import HTTP
import Text
import PlanModel
import Synchronization
import Testing

/// Updates, replacements and deletes of single objects, with the failures that can happen between us and the server.
@Suite struct ObjectTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    @Test func anObjectThatIsNeverReadyEndsAtTheDeadline() async throws {
        var service = thing("s", kind: "service")
        service.calls.create?.url = root + "things?id=s"
        let process = FakeProcess(cloud, disk)
        let outcome = try await process.apply(plan([service]))
        #expect(outcome?.failures.first?.message == "the change was accepted, but its status does not say so yet")
        #expect((1200..<1300).contains(process.now))
    }

    @Test func aStatusOfFailureEndsTheWaitAtOnce() async throws {
        let service = thing("s", kind: "service")
        cloud.change { $0.failingOperations = [:] }
        let process = FakeProcess(cloud, disk)
        let outcome = try await process.apply(plan([service]))
        #expect(outcome?.failures.count == 1 && process.now < 10)
    }

    @Test func aLostReplyToAnUpdateIsSentAgain() async throws {
        try await FakeProcess(cloud, disk).apply(plan([thing("a", ["n": 1])]))
        for fault in [
            Fault.loseReply, .notSent, refusal(503, "UNAVAILABLE"), refusal(412, "ABORTED"), refusal(409, "ABORTED"),
        ] {
            cloud.change { $0.objects["things/a"]?["n"] = 1 }
            #expect(
                try await FakeProcess(cloud, disk, meeting: fault, method: "PATCH").apply(plan([thing("a", ["n": 2])]))?
                    .isSuccess == true)
            #expect(cloud.objects["things/a"]?["n"] == 2)
        }
    }

    @Test func aMergePatchTakesAwayWhatIsNoLongerWanted() async throws {
        try await FakeProcess(cloud, disk).apply(plan([thing("a", ["labels": ["x": "1", "y": "2"]], merge: true)]))
        cloud.change { $0.objects["things/a"]?["labels"]?["theirs"] = "3" }
        let process = FakeProcess(cloud, disk)
        try await process.apply(plan([thing("a", ["labels": ["y": "2"]], merge: true)]))
        #expect(cloud.objects["things/a"]?["labels"] == ["theirs": "3", "y": "2"])
    }

    @Test func anAnswerThatIsOnlyAPartIsReadWhole() async throws {
        try await FakeProcess(cloud, disk).apply(plan([thing("a", ["n": 1])]))
        cloud.change { $0.echoesOnlyPatch = true }
        let next = plan([thing("a", ["n": 2]), thing("b", ["of": "${thing.a#/uid}"], needs: ["thing.a"])])
        #expect(try await FakeProcess(cloud, disk).apply(next)?.isSuccess == true)
        #expect(cloud.objects["things/b"]?["of"] == "uid-of-a")
    }

    @Test func aLostReplyToADeleteIsADelete() async throws {
        for fault in [Fault.loseReply, .notSent, refusal(503, "UNAVAILABLE"), refusal(409, "ABORTED")] {
            try await FakeProcess(cloud, disk).apply(plan([thing("a")]))
            #expect(
                try await FakeProcess(cloud, disk, meeting: fault, method: "DELETE").apply(plan([]))?.isSuccess == true)
            #expect(cloud.objects.isEmpty)
        }
    }

    @Test func aLostReplyToASwitchIsNoFailure() async throws {
        var cron = thing("cron")
        cron.switches = [
            Switch(at: at("state"), value: "PAUSED", call: Call("POST", root + "things/cron:pause", body: [:]))
        ]
        // The repeat is refused: it is already paused.
        #expect(
            try await FakeProcess(cloud, disk, meeting: .loseReply, after: 1).apply(plan([cron]))?.isSuccess == true)
        #expect(cloud.objects["things/cron"]?["state"] == "PAUSED")
        let next = FakeProcess(cloud, disk)
        try await next.apply(plan([cron]))
        #expect(next.writes == [])
    }

    /// A mapping is set as a whole, so the call keeps what others put into it.
    @Test func aSwitchOfAMappingCountsByItsMembers() {
        let labels = Switch(
            at: at("labels"), value: ["a": "1", "b": "2"], call: Call("POST", root + "things/x/setLabels", body: [:]))
        let live: JSONValue = ["labels": ["a": "1", "b": "2", "others": "3", "old": "4"]]
        #expect(labels.isSet(in: live, KindRules(), nil))
        #expect(!labels.isSet(in: live, KindRules(), ["old": "4"]))
        #expect(!labels.isSet(in: ["labels": ["a": "1"]], KindRules(), nil) && !labels.isSet(in: [:], KindRules(), nil))
        let changed = Switch(at: at("labels"), value: ["a": "5"], call: labels.call)
        let call = changed.calling(over: live, ["a": "1", "old": "4"])
        #expect(call.body == ["labels": ["a": "5", "b": "2", "others": "3"]])
        #expect(changed.calling(over: [:], nil).body == ["labels": ["a": "5"]])
    }

    /// A call that refers to what only an answer says hides nothing of the value that a reviewer approves.
    @Test(arguments: [nil, ["name": "things/x", "owner": "us", "labels": ["a": "0"]]] as [JSONValue?])
    func aSwitchShowsWhatIsKnownOfItsValue(live: JSONValue?) async throws {
        let other = thing("other").address.text
        var labelled = thing("x", needs: [other])
        labelled.switches = [
            Switch(
                at: at("labels"), value: ["a": "1", "b": .string("${\(other)#/host}")],
                call: Call("POST", root + "things/x/setLabels", body: ["mark": "${self#/mark}"]))
        ]
        cloud.change { $0.objects["things/x"] = live }
        let decision = try await FakeProcess(cloud, disk).decision(plan([thing("other"), labelled])).0
        #expect(decision.failures.isEmpty)
        let fields = decision.changes.first { $0.address == labelled.address }?.fields ?? []
        let old: FieldChange.Value? = live == nil ? nil : .known("0")
        #expect(
            fields.filter { $0.pointer.tokens.first == "labels" } == [
                FieldChange(at("labels", "a"), old: old, new: .known("1")),
                FieldChange(at("labels", "b"), old: nil, new: .knownAfterApply),
            ])
    }

    /// The server has the object, and left out the field that another one refers to.
    @Test func aFieldThatTheServerLeavesOutIsNamed() async throws {
        let refers = thing(
            "b", ["host": .string("${\(thing("a").address.text)#/host}")], needs: [thing("a").address.text])
        let outcome = try await FakeProcess(cloud, disk).apply(plan([thing("a"), refers]))
        let failure = outcome?.failures.first
        #expect(failure?.message == "it refers to \(thing("a").address.text).host, which is not there")
        #expect(failure?.help?.contains("the server left it out") == true)
    }

    @Test func anApiThatWasJustEnabledIsWaitedForAlsoByReads() async throws {
        let api = thing("api", kind: "api")
        let slow = refusal(403, "PERMISSION_DENIED", "SLOW: not used before")
        let process = FakeProcess(cloud, disk) { call, request in
            call > 3 && call < 9 && request.url.contains("things/a") || (call < 9 && request.url.contains("id=a&"))
                ? slow : nil
        }
        var object = thing("a", needs: ["api.api"])
        object.calls.create?.url += "&"
        #expect(try await process.apply(plan([api, object]))?.isSuccess == true)
        #expect(cloud.births(of: "things/a") == 1)
    }

    @Test func aReplacedObjectIsOneAgain() async throws {
        try await FakeProcess(cloud, disk).apply(plan([thing("a", ["fixed": 1])]))
        let process = FakeProcess(cloud, disk)
        #expect(try await process.apply(plan([thing("a", ["fixed": 2])]))?.isSuccess == true)
        #expect(process.writes == ["DELETE things/a", "POST things?id=a"] && cloud.objects["things/a"]?["fixed"] == 2)
    }

    @Test func aReferenceIsFilledFromWhatWasJustMade() async throws {
        let next = plan(
            [
                thing("a"),
                thing(
                    "b", ["last": "${thing.a#/name|basename}", "text": "x-${thing.a#/uid}-$${y}"], needs: ["thing.a"]),
            ],
            outputs: ["uid": "${thing.a#/uid}", "none": "${thing.a#/nothing}"])
        let outcome = try await FakeProcess(cloud, disk).apply(next)
        #expect(cloud.objects["things/b"]?["last"] == "a")
        #expect(cloud.objects["things/b"]?["text"] == "x-uid-of-a-${y}")
        #expect(outcome?.outputs == ["uid": "uid-of-a"])
        #expect(outcome?.missingOutputs == ["none": "thing.a has no nothing now"])
    }

    /// What is known before the apply says nothing while the object is not there.
    @Test func anOutputNeedsTheObjectThatItIsAbout() async throws {
        var wanted = plan([thing("a"), thing("b")], outputs: ["a": "https://a", "b": "https://b", "none": "text"])
        wanted.outputsOf = ["a": [address("thing.a")], "b": [address("thing.b")]]
        #expect(wanted.outputTargets == [address("thing.a"), address("thing.b")])
        let failing = FakeProcess(cloud, disk) { _, request in
            request.url.hasSuffix("id=b") ? .answer(Response(status: 400, json: [:])) : nil
        }
        let outcome = try await failing.apply(wanted)
        #expect(outcome?.outputs == ["a": "https://a", "none": "text"])
        #expect(outcome?.missingOutputs == ["b": "thing.b is not in place"])
    }

    @Test func aTextThatLooksLikeAReferenceOnceItIsResolvedIsText() async throws {
        let text = plan([thing("a", ["t": "$${thing.a#/x}"])])
        #expect(try await FakeProcess(cloud, disk).apply(text)?.isSuccess == true)
        #expect(cloud.objects["things/a"]?["t"] == "${thing.a#/x}")
    }

    @Test func aReferenceToAFieldThatIsNotThereIsAFailure() async throws {
        let outcome = try await FakeProcess(cloud, disk).apply(
            plan([thing("a"), thing("b", ["x": "${thing.a#/nothing}"], needs: ["thing.a"])]))
        #expect(outcome?.failures.map(\.address.text) == ["thing.b"] && cloud.objects["things/b"] == nil)
    }
}
