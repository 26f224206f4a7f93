import Applier
import Emulator
import HTTP
import PlanModel
import Stores
import Synchronization
import Text

/// A cloud, a state and a clock in memory, with a way to have the cloud answer otherwise.
final class StackWorld: Sendable {
    struct Write: Sendable, Hashable {
        var method: String
        var url: String
        var body: JSONValue
    }

    private struct Contents: Sendable {
        var time = 0.0
        var writes: [Write] = []
        var served: [String] = []
        var stays: [String] = []
        var sent: [String] = []
        /// Bodies with these texts are refused, with the body as the reason.
        var refused: [String] = []
        var snapshot: [UInt8]?
        var journal: [UInt8] = []
        /// Every byte that was ever in the state's files.
        var everKept = ""
        var everTold = ""
    }

    private let cloud: Emulator.Cloud
    private let contents = Mutex(Contents())
    private let spelling: Spelling?
    private let environment: @Sendable (String) -> String?

    /// Without a `spelling`, the cloud answers as it does.
    init(_ spelling: Spelling? = nil, environment: @escaping @Sendable (String) -> String? = { _ in nil }) {
        cloud = Emulator.Cloud(Store(projects: ["acme-local": "100000000001"]))
        self.spelling = spelling
        self.environment = environment
    }

    /// What the last run did.
    struct Outcome {
        var failures: [String]
        var writes: [Write]
        /// What was told to be kept otherwise, as `ADDRESS POINTER`.
        var served: [String]
        /// What was dropped and told to stay, in the same form.
        var stays: [String]
        /// What to do about the failures.
        var help: [String]
        var changes: [Change]
    }

    var kept: String { contents.withLock { $0.everKept } }
    var sent: [String] { contents.withLock { $0.sent } }
    var told: String { contents.withLock { $0.everTold } }

    func apply(_ plan: Plan, refusing refused: [String] = []) async throws -> Outcome {
        contents.withLock { ($0.writes, $0.served, $0.stays, $0.refused) = ([], [], [], refused) }
        let caller = caller
        let loaded = try await loadState(store, for: plan, newLineage: { "lineage" })
        let state = try await caller.recover(loaded, for: plan).get().state
        let decision = await caller.readAndDecide(plan, state).decision
        var failures = decision.failures + decision.blocked
        if decision.failures.isEmpty {
            let ledger = Ledger(state: state, store: store)
            let outcome = await Applier.apply(
                plan, digest: digest(plan.bytes), decision, ledger: ledger, caller: caller, serially: true)
            failures += outcome.failures
            for skipped in outcome.skipped { tell("skipped \(skipped)") }
        }
        for failure in failures { tell("\(failure)") }
        for change in decision.changes { tell("\(change)") }
        return contents.withLock { contents in
            Outcome(
                failures: failures.map {
                    "\($0.address): \($0.action): \($0.request?.description ?? "") \($0.message)"
                },
                writes: contents.writes, served: contents.served, stays: contents.stays,
                help: failures.compactMap(\.help),
                changes: decision.changes)
        }
    }

    /// What somebody else does to the cloud, or reads in it.
    @discardableResult func call(_ method: String, _ url: String, _ body: JSONValue? = nil) async throws -> JSONValue {
        let send = localSend(cloud) { Instant(milliseconds: 1_767_225_600_000) }
        let response = try await send(body.map { Request(method, url, json: $0) } ?? Request(method, url))
        return (try? JSONValue(parsing: response.body)) ?? .null
    }

    private func tell(_ text: String) { contents.withLock { $0.everTold += text + "\n" } }

    private var caller: Caller {
        Caller(
            effects: Effects(
                send: send,
                sleep: { duration in self.contents.withLock { $0.time += Double(duration.components.seconds) + 0.001 }
                },
                now: { self.contents.withLock { $0.time } },
                wallClock: { 1_767_225_600 + Int(self.contents.withLock { $0.time }) }, random: { 0.5 },
                randomBytes: { Array(repeating: 7, count: $0) }, environment: environment,
                report: { event in
                    self.tell("\(event)")
                    if case .stays(let address, let pointer) = event {
                        self.contents.withLock { $0.stays.append("\(address) \(pointer.text)") }
                    }
                    guard case .served(let address, let pointer, let value) = event else { return }
                    self.contents.withLock { $0.served.append("\(address) \(pointer.text) \(value.compactText)") }
                }))
    }

    private var send: Send {
        let inner = localSend(cloud) {
            Instant(milliseconds: 1_767_225_600_000 + Int64(self.contents.withLock { $0.time } * 1000))
        }
        return { request throws(TransportError) in
            let body = request.body.flatMap { try? JSONValue(parsing: $0) } ?? .null
            self.contents.withLock { contents in
                contents.time += 0.01
                guard request.method != "GET" else { return }
                contents.writes.append(Write(method: request.method, url: request.url, body: body))
            }
            let text = body.compactText
            let isRefused = self.contents.withLock { contents in
                contents.sent.append(text)
                return contents.refused.contains { text.contains($0) }
            }
            guard !isRefused else {
                let error: JSONValue = ["code": 400, "status": "INVALID_ARGUMENT", "message": .string("bad: \(text)")]
                return Response(status: 400, json: ["error": error])
            }
            var request = request
            if let spelling = self.spelling, request.body != nil {
                request.body = Array(spelling.heard(body, request).compactText.utf8)
            }
            var response = try await inner(request)
            guard let spelling = self.spelling, let answer = try? JSONValue(parsing: response.body) else {
                return response
            }
            response.body = Array(
                spelling.told(answer, to: request, isError: !response.isSuccess).compactText.utf8)
            return response
        }
    }

    private var store: StateStore {
        StateStore(
            name: "state",
            load: { self.contents.withLock { ($0.snapshot, $0.journal) } },
            append: { bytes in
                self.contents.withLock { contents in
                    contents.journal += bytes
                    contents.everKept += String(decoding: bytes, as: UTF8.self)
                }
            },
            replace: { bytes in
                self.contents.withLock { contents in
                    (contents.snapshot, contents.journal) = (bytes, [])
                    contents.everKept += String(decoding: bytes, as: UTF8.self)
                }
            })
    }
}
