import Applier
import HTTP
import PlanModel
import Sampling
import Synchronization
import Testing
import Text

/// Server-numbered versions: which of them are ours, whatever others add and wherever a run is killed.
@Suite struct NumberTests {
    private static let foreign: JSONValue = "Zm9yZWlnbg=="

    /// A cloud in which somebody else adds a version before the n-th call, counted over all runs.
    private final class Meddler: Sendable {
        let cloud = FakeCloud()
        private let calls = Mutex(0)
        private let at: Int?

        init(at: Int?) { self.at = at }

        /// The faults that every run passes to its process.
        var faults: @Sendable (Int, Request) -> Fault? {
            { _, _ in
                let call = self.calls.withLock { calls in
                    calls += 1
                    return calls
                }
                if call == self.at { self.add() }
                return nil
            }
        }

        func add() {
            _ = cloud.answer(
                Request("POST", root + "secrets/key:addVersion", json: ["payload": ["data": NumberTests.foreign]]))
        }

        var didAdd: Bool { !others.isEmpty }
        var payloads: [String: JSONValue] { cloud.contents.withLock { $0.payloads } }
        var ours: [String] { payloads.filter { $0.value != NumberTests.foreign }.keys.sorted() }
        var others: [String] { payloads.filter { $0.value == NumberTests.foreign }.keys.sorted() }
    }

    /// Kills a first run at every moment and lets a foreign version in before every call of it and of the next one. For
    /// the longer runs, a sample of moments is enough: the steps repeat.
    @Test(arguments: [(1, 1), (2, 5), (3, 11)])
    func everyOrder(wanted: Int, stride: Int) async throws {
        try await expectEveryOrder(wanted, stride, .generated(bytes: 32))
    }

    /// Here a version is recognised by its value, because there is no digest.
    @Test(arguments: [(1, 1), (2, 5)])
    func everyOrderOfAValueFromTheEnvironment(wanted: Int, stride: Int) async throws {
        try await expectEveryOrder(wanted, stride, .environment("PASSWORD"))
    }

    private static let environment = ["PASSWORD": "correct-horse"]

    private func expectEveryOrder(_ wanted: Int, _ stride: Int, _ source: Sensitive.Source) async throws {
        let environment = Self.environment
        var (deaths, adds, refusals) = (0, 0, 0)
        let step = Sample.isAll ? stride : stride * 6
        for death in Swift.stride(from: 1, to: 10_000, by: step) {
            var isAlive = false
            for add in 0... {
                let (meddler, disk) = (Meddler(at: add == 0 ? nil : add), FakeDisk())
                let note: Comment = "version \(wanted), killed at moment \(death), foreign before call \(add)"
                let killed = FakeProcess(
                    meddler.cloud, disk, deathAt: death, seed: 100, environment: environment, faults: meddler.faults)
                _ = try? await killed.apply(plan([version("key", wanted, source: source)]))
                isAlive = !killed.isDead
                let (wasRefused, writes) = try await expectOurs(wanted, meddler, disk, source, note)
                if wasRefused { refusals += 1 }
                for other in meddler.others {
                    #expect(!(killed.writes + writes).contains { $0.contains(other) }, "\(other) was touched: \(note)")
                    #expect(meddler.cloud.objects[other]?["state"] == "ENABLED", note)
                }
                guard add == 0 || meddler.didAdd else { break }
                adds = max(adds, add)
            }
            if isAlive { break }
            deaths = death
        }
        #expect(
            deaths + step > 20 && adds > 5 && refusals > (Sample.isAll ? 5 : 0),
            "\(deaths) deaths, \(adds) additions, \(refusals) refusals")
    }

    /// Checks what must hold after the next run, and after the run that follows its refusal's advice. Returns whether
    /// it was refused, and everything that was written.
    private func expectOurs(
        _ wanted: Int, _ meddler: Meddler, _ disk: FakeDisk, _ source: Sensitive.Source, _ note: Comment
    ) async throws -> (wasRefused: Bool, writes: [String]) {
        var number = wanted
        let environment = Self.environment
        let next = FakeProcess(
            meddler.cloud, disk, seed: 150, environment: environment, faults: meddler.faults)
        var failures = try await failures(of: next, plan([version("key", number, source: source)]))
        var writes = next.writes
        let refused = !failures.isEmpty
        if refused {
            #expect(meddler.didAdd, "\(failures): \(note)")
            number = try #require(asked(failures), "\(failures): \(note)")
            let had = meddler.ours
            let obeying = FakeProcess(meddler.cloud, disk, seed: 200, environment: environment)
            failures = try await self.failures(of: obeying, plan([version("key", number, source: source)]))
            writes += obeying.writes
            #expect(failures.isEmpty, "\(failures): \(note)")
            if had.contains("secrets/key/versions/\(number)") { #expect(meddler.ours == had, note) }
        }
        let path = "secrets/key/versions/\(number)"
        #expect(meddler.ours.contains(path), "\(path) is not ours: \(note)")
        #expect(meddler.cloud.objects[path]?["state"] == "ENABLED", note)
        let needed = number - meddler.others.count { $0 < path }
        #expect(meddler.ours.count <= needed + 1, "\(meddler.ours): \(note)")
        if !meddler.didAdd { #expect(meddler.ours.count == number, "\(meddler.ours): \(note)") }
        // What exists needs no variable.
        let last = FakeProcess(meddler.cloud, disk, seed: 250)
        #expect(try await last.apply(plan([version("key", number, source: source)]))?.isSuccess == true, note)
        #expect(last.writes == [], note)
        return (refused, writes)
    }

    private func failures(of process: FakeProcess, _ plan: Plan) async throws -> [ApplyFailure] {
        let (decision, _) = try await process.decision(plan)
        guard decision.failures.isEmpty else { return decision.failures }
        guard let outcome = try await process.apply(plan) else {
            return try await process.decision(plan).0.failures
        }
        return outcome.failures
    }

    /// The number that the failure says to write.
    private func asked(_ failures: [ApplyFailure]) -> Int? {
        failures.first?.help?.firstMatch(of: /write the number (\d+) in the config/).flatMap { Int($0.1) }
    }

    /// A secret as left by an older program: two versions and no annotation.
    private func olderSecret() -> Meddler {
        let meddler = Meddler(at: nil)
        meddler.cloud.change { contents in
            contents.secrets["secrets/key"] = ["name": "secrets/key", "etag": "0"]
            for number in 1...2 {
                let path = "secrets/key/versions/\(number)"
                contents.objects[path] = ["name": .string(path), "state": "ENABLED"]
                contents.payloads[path] = .string("b3Vycw=\(number)")
            }
        }
        return meddler
    }

    /// The state of that program, whose second version was the current one.
    private func olderDisk() -> FakeDisk {
        var current = version("key", 2)
        current.numbering = nil
        return FakeDisk(journal: lines(.begin(lineage: "l", serial: 0), .done(current)))
    }

    @Test func whatAnOlderProgramMadeCountsAsOursOnce() async throws {
        let (meddler, disk) = (olderSecret(), olderDisk())
        let process = FakeProcess(meddler.cloud, disk)
        let (decision, _) = try await process.decision(plan([version("key", 2)]))
        #expect(decision.changes.map(\.reason) == ["that this stack made it is written down"])
        #expect(try await process.apply(plan([version("key", 2)]))?.isSuccess == true)
        #expect(process.writes == ["PATCH secrets/key"])
        let secret = meddler.cloud.contents.withLock { $0.secrets["secrets/key"] }
        #expect(secret?["annotations"] == ["made": "1,2"])
        meddler.add()
        let failures = try await failures(of: FakeProcess(meddler.cloud, disk), plan([version("key", 3)]))
        #expect(failures.first?.message.contains("somebody else took the number 3") == true && asked(failures) == 4)
        #expect(try await FakeProcess(meddler.cloud, disk).apply(plan([version("key", 4)]))?.isSuccess == true)
        #expect(meddler.ours.contains("secrets/key/versions/4"))
    }

    @Test func anOlderSecretIsWrittenDownBeforeTheNextNumberIsMade() async throws {
        let (meddler, disk) = (olderSecret(), olderDisk())
        #expect(try await FakeProcess(meddler.cloud, disk).apply(plan([version("key", 3)]))?.isSuccess == true)
        let secret = meddler.cloud.contents.withLock { $0.secrets["secrets/key"] }
        #expect(secret?["annotations"] == ["made": "1,2,3"])
    }

    /// Adopted with the versions of others, a secret looks like one of an older program: only the state tells them apart.
    @Test func withoutAStateThatSaysSoNothingIsAnOlderPrograms() async throws {
        let (meddler, disk) = (olderSecret(), FakeDisk())
        for wanted in 1...2 {
            let process = FakeProcess(meddler.cloud, disk)
            let failures = try await failures(of: process, plan([version("key", wanted)]))
            #expect(failures.first?.message.contains("somebody else took the number \(wanted)") == true)
            #expect(asked(failures) == 3 && process.writes == [])
        }
        #expect(try await FakeProcess(meddler.cloud, disk).apply(plan([version("key", 3)]))?.isSuccess == true)
        let secret = meddler.cloud.contents.withLock { $0.secrets["secrets/key"] }
        #expect(secret?["annotations"] == ["made": "3"])
    }

    @Test func otherAnnotationsStay() async throws {
        let cloud = FakeCloud()
        cloud.change {
            $0.secrets["secrets/key"] = [
                "name": "secrets/key", "etag": "0", "annotations": ["made": "none", "team": "ours"],
            ]
        }
        try await FakeProcess(cloud, FakeDisk()).apply(plan([version("key", 1)]))
        let secret = cloud.contents.withLock { $0.secrets["secrets/key"] }
        #expect(secret?["annotations"] == ["made": "1", "team": "ours"])
    }

    @Test(arguments: [false, true])
    func aLostAnswerMakesNoSecondOne(isLate: Bool) async throws {
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        let process = FakeProcess(cloud, disk) { _, request in
            request.url.hasSuffix(":addVersion") ? (isLate ? .late(5) : .loseReply) : nil
        }
        #expect(try await process.apply(plan([version("key", 1)]))?.isSuccess == true)
        #expect(cloud.objects.keys.sorted() == ["secrets/key/versions/1"])
        #expect(process.writes.count { $0.hasSuffix(":addVersion") } == 1)
    }

    @Test func whatIsLostOnItsWayIsSentAgain() async throws {
        let sent = Mutex(0)
        let cloud = FakeCloud()
        let process = FakeProcess(cloud, FakeDisk()) { _, request in
            guard request.url.hasSuffix(":addVersion") else { return nil }
            let count = sent.withLock { count in
                count += 1
                return count
            }
            return count == 1 ? .hang(1) : nil
        }
        #expect(try await process.apply(plan([version("key", 1)]))?.isSuccess == true)
        #expect(cloud.objects.keys.sorted() == ["secrets/key/versions/1"] && process.now > 15)
    }

    @Test func somebodyChangesTheSecretBetweenReadingAndAnnouncing() async throws {
        let cloud = FakeCloud()
        let process = FakeProcess(cloud, FakeDisk()) { call, request in
            guard request.method == "PATCH", call < 6 else { return nil }
            cloud.change {
                $0.secrets["secrets/key"] = [
                    "name": "secrets/key", "etag": "other", "annotations": ["made": "none", "team": "theirs"],
                ]
            }
            return nil
        }
        #expect(try await process.apply(plan([version("key", 1)]))?.isSuccess == true)
        let secret = cloud.contents.withLock { $0.secrets["secrets/key"] }
        #expect(secret?["annotations"] == ["made": "1", "team": "theirs"], "what they wrote is not lost")
        #expect(cloud.objects.keys.sorted() == ["secrets/key/versions/1"])
        #expect(process.writes.first == "PATCH secrets/key" && process.writes.count == 4)
    }

    @Test func aForeignVersionIsNeverTakenThoughItIsThere() async throws {
        let (meddler, disk) = (Meddler(at: nil), FakeDisk())
        meddler.add()
        let process = FakeProcess(meddler.cloud, disk)
        let failures = try await failures(of: process, plan([version("key", 1)]))
        #expect(asked(failures) == 2 && process.writes == [])
    }

    /// A damaged record says nothing: its numbers could be ours or somebody else's.
    @Test(arguments: ["1,x", "0", "-1", "1,,2", " 1"])
    func whatIsWrittenInAnotherWayIsNotBelieved(text: String) async throws {
        let cloud = FakeCloud()
        cloud.change {
            $0.objects["secrets/key/versions/1"] = ["name": "secrets/key/versions/1", "state": "ENABLED"]
            $0.secrets["secrets/key"] = [
                "name": "secrets/key", "owner": "us", "etag": "1", "annotations": ["made": .string(text)],
            ]
        }
        for wanted in [1, 2] {
            let process = FakeProcess(cloud, FakeDisk())
            let failures = try await failures(of: process, plan([version("key", wanted)]))
            let end = "which says the numbers that this stack made, is damaged"
            #expect(failures.first?.message.hasSuffix(end) == true)
            #expect(process.writes == [])
        }
    }

    @Test func thatSomebodyTookANumberIsAFailureOfTheLookThatShowsIt() async throws {
        let (meddler, disk) = (Meddler(at: nil), FakeDisk())
        meddler.add()
        let (decision, _) = try await FakeProcess(meddler.cloud, disk).decision(plan([version("key", 1)]))
        #expect(decision.failures.map(\.action) == ["read"])
    }

    /// The version is created but the answer is about another one: the announced one is looked for.
    @Test(arguments: ["secrets/key/versions/1", "secrets/other/versions/2", "secrets/key"])
    func anAnswerAboutSomethingElseIsNotBelieved(name: String) async throws {
        let (cloud, disk) = (FakeCloud(), FakeDisk())
        try await FakeProcess(cloud, disk).apply(plan([version("key", 1)]))
        let process = FakeProcess(cloud, disk, seed: 100) { _, request in
            guard request.url.hasSuffix(":addVersion") else { return nil }
            _ = cloud.answer(request)
            return .answer(Response(status: 200, json: ["name": .string(name), "state": "ENABLED"]))
        }
        #expect(try await process.apply(plan([version("key", 2)]))?.isSuccess == true)
        #expect(process.writes.count { $0.hasSuffix(":addVersion") } == 1)
        #expect(cloud.contents.withLock { $0.secrets["secrets/key"]?["annotations"] } == ["made": "1,2"])
    }
}
