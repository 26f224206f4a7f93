import HTTP
import PlanModel
import Stores
import Synchronization
import Testing
import Text

@testable import Applier

/// What a journal says of each call, and what it must not.
@Suite struct AuditTests {
    private let mark = RunMark(plan: "sha256:p", commit: "c0ffee", reason: "acme/ml!7")

    /// The records of a run that applies `resources`, as JSON.
    private func journal(
        _ resources: [Resource], environment: [String: String] = [:], cloud: FakeCloud = FakeCloud(),
        faults: @escaping @Sendable (Int, Request) -> Fault? = { _, _ in nil }
    ) async throws -> (lines: [JSONValue], process: FakeProcess) {
        let process = FakeProcess(cloud, FakeDisk(), environment: environment, faults: faults)
        let (decision, state) = try await process.decision(plan(resources))
        let bytes = Mutex<[UInt8]>([])
        var store = process.store
        let append = store.append
        store.append = { more throws(StateStoreError) in
            bytes.withLock { $0 += more }
            try await append(more)
        }
        let ledger = Ledger(state: state, store: store, run: mark)
        _ = await apply(
            plan(resources), digest: "sha256:p", decision, ledger: ledger, caller: process.caller, serially: true)
        let lines = try bytes.withLock { $0 }.split(separator: UInt8(ascii: "\n")).map { try JSONValue(parsing: $0) }
        return (lines, process)
    }

    @Test func itBeginsWithTheRun() async throws {
        let first = try #require(try await journal([thing("a")]).lines.first)
        #expect(first["record"] == "begin")
        #expect(first["run"] == ["commit": "c0ffee", "plan": "sha256:p", "reason": "acme/ml!7"])
    }

    /// Who has the request can tell that it is the one that was sent.
    @Test func everyWriteHasItsDigestsItsStatusAndItsEtag() async throws {
        let (lines, process) = try await journal([
            thing("a"), member("m", of: "a", role: "viewer", "user:x", needs: ["thing.a"]), alert("b"),
        ])
        let answered = lines.filter { $0["record"] == "answered" }
        let writes = process.requests.filter { $0.method != "GET" }
        #expect(writes.count == 3 && answered.count == 3)
        for (call, request) in zip(answered, writes) {
            let text = "\(request.method) \(request.url)\n" + String(decoding: request.body ?? [], as: UTF8.self)
            #expect(call["request"]?.string == digest(Array(text.utf8)), "\(call)")
            #expect(call["method"]?.string == request.method && call["url"]?.string == request.url)
            #expect(call["status"] == 200 && call["answer"]?.string.map { isDigest($0) } == true)
            let intent = lines.last { $0["record"] == "intent" && $0["request"] == call["request"] }
            #expect(intent != nil, "what is announced is what is sent")
        }
        let made = try #require(process.cloud.objects["things/a"])
        #expect(answered.first?["answer"]?.string == digest(made.compactBytes))
        #expect(answered[1]["address"] == "member.m" && answered[1]["etag"]?.string != nil)
    }

    @Test func aRefusalHasNoDigestOfAnAnswer() async throws {
        let no = Response(status: 400, json: ["error": ["code": 400, "message": "no", "status": "INVALID_ARGUMENT"]])
        let (lines, _) = try await journal([thing("a")]) { _, request in request.method == "POST" ? .answer(no) : nil }
        let call = try #require(lines.first { $0["record"] == "answered" })
        #expect(call["status"] == 400 && call["answer"] == nil && call["etag"] == nil)
    }

    @Test func aDeletedObjectsCallIsThereToo() async throws {
        let cloud = FakeCloud()
        let first = FakeProcess(cloud, FakeDisk())
        _ = try await first.apply(plan([thing("a")]))
        let process = FakeProcess(cloud, first.disk)
        let (decision, state) = try await process.decision(plan([]))
        let bytes = Mutex<[UInt8]>([])
        var store = process.store
        store.append = { more throws(StateStoreError) in bytes.withLock { $0 += more } }
        let ledger = Ledger(state: state, store: store, run: mark)
        _ = await apply(plan([]), digest: "sha256:q", decision, ledger: ledger, caller: process.caller)
        let text = String(decoding: bytes.withLock { $0 }, as: UTF8.self)
        #expect(text.contains(#""method":"DELETE","record":"answered""#), "\(text)")
    }

    // MARK: Secrets

    private let resources = {
        var resource = thing("a", ["key": "K"])
        resource.sensitive = [Sensitive(at: at("token"), source: .environment("TOKEN"))]
        return [resource, version("s", 1, source: .environment("TOKEN"))]
    }()

    /// Whoever has the journal could otherwise try short secrets until one fits. The secret is a word that stands
    /// elsewhere too, so that hiding it by its text would show.
    @Test(arguments: ["a", "K", "us", "things", "a-long-secret-value"]) func noLineDependsOnASecret(_ secret: String)
        async throws
    {
        let some = try await journal(resources, environment: ["TOKEN": "another-value"])
        let other = try await journal(resources, environment: ["TOKEN": secret])
        func requests(_ lines: [JSONValue]) -> [JSONValue] { lines.map { $0.setting(nil, at: at("answer")) } }
        #expect(requests(some.lines) == requests(other.lines))
        #expect(some.lines.contains { $0["record"] == "answered" && $0["address"] == "thing.a" })
        let sent = other.process.requests.filter { $0.url.hasSuffix("things?id=a") }
        #expect(sent.contains { String(decoding: $0.body ?? [], as: UTF8.self).contains(secret) })
        // An answer has a digest only where nothing like the secret is in it: then that is the same for both.
        for (one, two) in zip(some.lines, other.lines) {
            #expect(one["answer"] == nil || two["answer"] == nil || one["answer"] == two["answer"])
        }
    }

    /// The line of the create of `thing.a`, whose answer has `text` at `key` as well.
    private func created(answering text: String, at key: String) async throws -> JSONValue {
        let cloud = FakeCloud()
        let (lines, _) = try await journal(resources, environment: ["TOKEN": "hush-hush-hush"], cloud: cloud) {
            _, request in
            guard request.method == "POST", request.url.hasSuffix("things?id=a") else { return nil }
            var answer = (try? JSONValue(parsing: cloud.answer(request).body)) ?? [:]
            answer[key] = .string(text)
            return .answer(Response(status: 200, json: answer))
        }
        return try #require(lines.first { $0["record"] == "answered" && $0["address"] == "thing.a" })
    }

    /// The etag of such an object may be made from it.
    @Test func theEtagOfASecretIsNotKept() async throws {
        let call = try await created(answering: "made-from-it", at: "etag")
        #expect(call["etag"] == nil && call["answer"]?.string != nil)
    }

    /// A server may repeat what it was sent in any place.
    @Test func anAnswerThatRepeatsASecretHasNoDigest() async throws {
        let call = try await created(answering: "you sent hush-hush-hush", at: "log")
        #expect(call["answer"] == nil && call["request"] != nil)
    }
}
