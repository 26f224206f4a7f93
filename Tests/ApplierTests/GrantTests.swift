import Applier
import HTTP
import Text
import PlanModel
import Stores
import Synchronization
import Testing

private let target = thing("t")
private let one = member("one", of: "t", role: "viewer", "serviceAccount:one@x", needs: ["thing.t"])
private let two = member("two", of: "t", role: "editor", "serviceAccount:two@x", needs: ["thing.t"])

private func isSet(_ request: Request) -> Bool { request.url.hasSuffix(":setIamPolicy") }

/// Through all of `apply`: read, merge and write of policies.
@Suite struct GrantTests {
    let cloud = FakeCloud()
    let disk = FakeDisk()

    private var members: [String] {
        (cloud.policies["things/t"]?["bindings"]?.array ?? []).flatMap { $0["members"]?.array ?? [] }.compactMap(
            \.string)
    }

    @Test func allMembersOfATargetAreOneWrite() async throws {
        let process = FakeProcess(cloud, disk)
        #expect(try await process.apply(plan([target, one, two]), serially: false)?.isSuccess == true)
        #expect(process.writes == ["POST things?id=t", "POST things/t:setIamPolicy"])
        #expect(members.count == 2)
    }

    /// Each write to the state waits for the disk, and all members wait for each other.
    @Test func manyMembersTakeNoMoreWritesToTheStateThanOne() async throws {
        func appends(_ count: Int) async throws -> Int {
            let process = FakeProcess(FakeCloud(), FakeDisk())
            let members = (0..<count).map {
                member("m\($0)", of: "t", role: "viewer", "serviceAccount:m\($0)@x", needs: ["thing.t"])
            }
            let plan = plan([target] + members)
            let (decision, state) = try await process.decision(plan)
            let appends = Mutex(0)
            var store = process.store
            let append = store.append
            store.append = { bytes throws(StateStoreError) in
                appends.withLock { $0 += 1 }
                try await append(bytes)
            }
            let result = await apply(
                plan, digest: "sha256:p", decision, ledger: Ledger(state: state, store: store), caller: process.caller)
            #expect(result.made.count == count + 1)
            return appends.withLock { $0 }
        }
        #expect(try await appends(20) == appends(1))
    }

    @Test func aConflictIsReadAgainAndKeepsTheOthersMember() async throws {
        let other = Mutex(true)
        let process = FakeProcess(cloud, disk) { _, request in
            // Somebody else writes just before our write.
            if isSet(request),
                other.withLock({ flag in
                    defer { flag = false }; return flag
                })
            {
                self.cloud.change {
                    $0.policies["things/t"] = [
                        "etag": "X", "bindings": [["role": "viewer", "members": ["user:other@x"]]],
                    ]
                }
            }
            return nil
        }
        #expect(try await process.apply(plan([target, one, two]))?.isSuccess == true)
        #expect(Set(members) == ["user:other@x", "serviceAccount:one@x", "serviceAccount:two@x"])
    }

    @Test func conflictsWithoutEndEndInAFailure() async throws {
        let process = FakeProcess(cloud, disk) { _, request in
            isSet(request) ? .answer(FakeCloud.Contents.error(409, "ABORTED", "concurrent policy changes")) : nil
        }
        let outcome = try #require(try await process.apply(plan([target, one, two])))
        #expect(Set(outcome.failures.map(\.address.text)) == ["member.one", "member.two"])
        #expect(outcome.failures[0].message == "concurrent policy changes")
    }

    @Test func aLostReplyIsNoSecondGrant() async throws {
        let lose = Mutex(true)
        let process = FakeProcess(cloud, disk) { _, request in
            isSet(request)
                && lose.withLock({ flag in
                    defer { flag = false }; return flag
                }) ? .loseReply : nil
        }
        #expect(try await process.apply(plan([target, one]))?.isSuccess == true)
        #expect(members == ["serviceAccount:one@x"])
    }

    @Test(arguments: [#"{"bindings":[{"ro"#, ""])
    func anAnswerThatIsCutOffIsSettledByReading(text: String) async throws {
        let first = Mutex(true)
        let process = FakeProcess(cloud, disk) { _, request in
            let isFirst =
                isSet(request)
                && first.withLock { flag in
                    defer { flag = false }
                    return flag
                }
            guard isFirst else { return nil }
            _ = self.cloud.answer(request)
            return .answer(Response(status: 200, body: Array(text.utf8)))
        }
        #expect(try await process.apply(plan([target, one]))?.isSuccess == true)
        #expect(process.writes.count { $0.hasSuffix("setIamPolicy") } == 1 && members == ["serviceAccount:one@x"])
    }

    /// It was one when it was read first: what is sent is made of what is read last.
    @Test func whatIsNoPolicyAnyMoreIsNotWritten() async throws {
        _ = try await FakeProcess(cloud, disk).apply(plan([target]))
        let reads = Mutex(0)
        let process = FakeProcess(cloud, disk) { _, request in
            guard request.url.hasSuffix(":getIamPolicy") else { return nil }
            let count = reads.withLock { reads in
                reads += 1
                return reads
            }
            return count == 1 ? nil : .answer(Response(status: 200, json: ["name": "things/x", "etag": "E"]))
        }
        let failure = try #require(try await process.apply(plan([target, one]))?.failures.first)
        #expect(failure.message == "the answer is no policy")
        #expect(!process.writes.contains { $0.hasSuffix("setIamPolicy") })
    }

    @Test func aPolicyThatComesBackWithoutTheMemberIsAFailure() async throws {
        let process = FakeProcess(cloud, disk) { _, request in
            isSet(request) ? .answer(Response(status: 200, json: ["bindings": [], "etag": "F"])) : nil
        }
        let failure = try #require(try await process.apply(plan([target, one]))?.failures.first)
        #expect(failure.message == "the policy was accepted, but comes back without this member")
    }

    @Test func aNewAccountIsWaitedForOnlyIfThisRunMadeIt() async throws {
        let account = thing("one", id: "one@x")
        cloud.change { $0.unknownMembers = ["serviceAccount:one@x"] }
        var grant = one
        grant.dependsOn.append(account.address)
        let process = FakeProcess(cloud, disk) { call, request in
            if isSet(request), call > 10 { self.cloud.change { $0.unknownMembers = [] } }
            return nil
        }
        #expect(try await process.apply(plan([target, account, grant]))?.isSuccess == true)
        #expect(process.events.contains { $0.contains("what was just made to be known") })

        cloud.change { $0.unknownMembers = ["serviceAccount:two@x"] }
        var late = two
        late.dependsOn.append(account.address)
        let next = FakeProcess(cloud, disk)
        let outcome = try await next.apply(plan([target, account, grant, late]))
        #expect(outcome?.failures.map(\.address.text) == ["member.two"])
        #expect(next.writes.count == 1, "the account is old: its absence is no matter of waiting")
    }

    @Test func aRefusalIsWaitedForOnlyWhereWhatWasMadeIsNeededItself() async throws {
        let slow = FakeCloud.Contents.error(403, "PERMISSION_DENIED", "SLOW: not yet")
        func failure(_ resources: [Resource], _ answer: Response = slow) async throws -> (ApplyFailure?, Double) {
            let process = FakeProcess(FakeCloud(), FakeDisk()) { _, request in
                request.url.contains("id=last") ? .answer(answer) : nil
            }
            return (try await process.apply(plan(resources))?.failures.first, process.now)
        }
        let api = thing("api", kind: "api")
        let direct = try await failure([api, thing("last", needs: ["api.api"])])
        #expect(direct.0 != nil && direct.1 > 290)
        let far = try await failure([api, thing("mid", needs: ["api.api"]), thing("last", needs: ["thing.mid"])])
        #expect(far.0?.message == "SLOW: not yet" && far.1 < 10)
        let other = FakeCloud.Contents.error(403, "PERMISSION_DENIED", "Permission denied for good")
        #expect(try await failure([api, thing("last", needs: ["api.api"])], other).1 < 10)
        // The same message from another host is about something else.
        var foreign = thing("last", needs: ["api.api"])
        foreign.calls.create?.url = "https://gitlab.example/id=last"
        #expect(try await failure([api, foreign]).1 < 10)
    }

    /// The target is new; whom the server does not know, this run has not made.
    @Test func anotherMemberThatIsNotThereIsNotWaitedFor() async throws {
        cloud.change { $0.unknownMembers = ["serviceAccount:two@x"] }
        let process = FakeProcess(cloud, disk)
        let failures = try await process.apply(plan([target, one, two]), serially: false)?.failures ?? []
        #expect(!failures.isEmpty && failures.allSatisfy { $0.message.contains("two@x does not exist") })
        #expect(process.now < 60)
    }

    /// The member is new; what is not there is what the role is for, and this run does not make it.
    @Test func aTargetThatIsNotThereIsNotWaitedFor() async throws {
        let account = thing("one", id: "one@x")
        var grant = one
        grant.dependsOn = [account.address]
        var all = plan([account, grant])
        all.kinds["thing"]?.timing.settles?.errors.append(.init(status: 404, contains: "does not exist"))
        let process = FakeProcess(cloud, disk)
        let failure = try #require(try await process.apply(all)?.failures.first)
        #expect(failure.message == "the object that the role is for does not exist" && process.now < 60)
    }

    /// An API that is off in another project is none that this run has enabled.
    @Test func aRefusalAboutSomethingElseIsNotWaitedFor() async throws {
        func time(_ about: [String]) async throws -> Double {
            var all = plan([thing("api", kind: "api"), thing("last", needs: ["api.api"])])
            all.kinds["api"]?.timing.settles?.errors = [.init(status: 403, contains: "SLOW", about: about)]
            let process = FakeProcess(FakeCloud(), FakeDisk()) { _, request in
                request.url.contains("id=last")
                    ? .answer(FakeCloud.Contents.error(403, "PERMISSION_DENIED", "SLOW in project 7 before")) : nil
            }
            #expect(try await process.apply(try Plan(parsing: all.bytes))?.failures.count == 1)
            return process.now
        }
        #expect(try await time(["project 7 ", "project p "]) > 290)
        #expect(try await time(["project 1 ", "project p "]) < 10)
    }

    @Test func aGrantWaitsForWhatItsTargetNeeds() async throws {
        let api = thing("api", kind: "api")
        let process = FakeProcess(cloud, disk) { call, request in
            isSet(request) && call < 16
                ? .answer(FakeCloud.Contents.error(403, "PERMISSION_DENIED", "SLOW: not yet")) : nil
        }
        #expect(try await process.apply(plan([api, thing("t", needs: ["api.api"]), one]))?.isSuccess == true)
        // The server's message is reported once.
        #expect(process.events.count { $0.contains("retrying") && $0.contains("SLOW: not yet") } == 1)
    }

    @Test func aMemberWhoseAccountFailedIsLeftOut() async throws {
        let account = thing("acc")
        var grant = two
        grant.dependsOn.append(account.address)
        let process = FakeProcess(cloud, disk) { _, request in
            request.url.contains("id=acc") ? .answer(FakeCloud.Contents.error(400, "INVALID_ARGUMENT", "bad")) : nil
        }
        let outcome = try #require(try await process.apply(plan([target, account, one, grant])))
        #expect(members == ["serviceAccount:one@x"])
        #expect(outcome.failures.map(\.address.text) == ["thing.acc"])
        #expect(outcome.skipped.map(\.change.address.text) == ["member.two"])
    }

    @Test func membersThatLeaveThePlanGoInOneWriteAndOthersStay() async throws {
        try await FakeProcess(cloud, disk).apply(plan([target, one, two]))
        cloud.change { contents in
            let bindings = contents.policies["things/t"]?["bindings"]?.array ?? []
            let other: JSONValue = ["role": "viewer2", "members": ["user:h@x"]]
            contents.policies["things/t"]?["bindings"] = .array(bindings + [other])
        }
        let process = FakeProcess(cloud, disk)
        #expect(try await process.apply(plan([target]))?.isSuccess == true)
        #expect(process.writes == ["POST things/t:setIamPolicy"] && members == ["user:h@x"])
    }

    @Test func removingWhatSomebodyRemovedMeanwhileSendsNothing() async throws {
        try await FakeProcess(cloud, disk).apply(plan([target, one]))
        let process = FakeProcess(cloud, disk) { call, request in
            // Between the reading of the cloud and the reading before the write.
            if request.url.hasSuffix(":getIamPolicy"), call > 2 {
                self.cloud.change { $0.policies["things/t"] = ["etag": "9"] }
            }
            return nil
        }
        #expect(try await process.apply(plan([target]))?.isSuccess == true)
        #expect(process.writes == [])
    }

    @Test func aPolicyWithoutAnEtagIsNotWritten() async throws {
        try await FakeProcess(cloud, disk).apply(plan([target]))
        cloud.change { $0.policies["things/t"] = ["bindings": []] }
        let process = FakeProcess(cloud, disk)
        let (decision, _) = try await process.decision(plan([target, one]))
        #expect(decision.failures.first?.message.contains("is no policy") == true)
        #expect(try await process.apply(plan([target, one])) == nil && process.writes == [])
    }
}
