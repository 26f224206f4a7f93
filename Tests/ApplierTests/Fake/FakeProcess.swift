import Applier
import HTTP
import PlanModel
import Synchronization
import Stores

/// What happens to one request.
enum Fault: Sendable {
    /// The server never sees it; this is the answer.
    case answer(Response)
    /// The server acts, but the answer is lost.
    case loseReply
    /// The answer is lost, and the server acts this many seconds later, whether or not the process is still alive.
    case late(Double)
    /// No answer, for this many seconds.
    case hang(Double)
    /// The connection fails before anything is sent.
    case notSent
}

/// One run of the applier against a cloud and a store that outlive it. It can be killed: from then on nothing it does
/// has any effect.
final class FakeProcess: Sendable {
    private struct Life: Sendable {
        var time = 0.0
        var moments = 0
        var calls = 0
        var isDead = false
        var requests: [Request] = []
        var events: [String] = []
        var seed: UInt8
    }

    let cloud: FakeCloud
    let disk: FakeDisk
    private let deathAt: Int?
    private let faults: @Sendable (Int, Request) -> Fault?
    private let stopsAfter: Int?
    private let environment: [String: String]
    private let secrets: Set<String>
    /// Set if several processes run at once: then this decides whose turn it is, and only this advances time.
    private let turns: Turns.Seat?
    /// True: the snapshot is where other machines read it, and only the journal is on this machine's disk.
    private let isShared: Bool
    /// Hosts, as URL prefixes, that this run may not call.
    private let outOfReach: String?
    private let life: Mutex<Life>

    /// `deathAt` counts the moments at which a run can be killed: before and after each effect. `faults` gets the
    /// number of the call, from 1; after `stopsAfter` calls the user asks to stop.
    init(
        _ cloud: FakeCloud, _ disk: FakeDisk, deathAt: Int? = nil, seed: UInt8 = 0, environment: [String: String] = [:],
        stopsAfter: Int? = nil, hiding secrets: Set<String> = [], turns: Turns.Seat? = nil, outOfReach: String? = nil,
        isShared: Bool = false,
        faults: @escaping @Sendable (Int, Request) -> Fault? = { _, _ in nil }
    ) {
        (self.cloud, self.disk, self.deathAt, self.faults) = (cloud, disk, deathAt, faults)
        (self.stopsAfter, self.environment, self.secrets) = (stopsAfter, environment, secrets)
        (self.turns, self.outOfReach, self.isShared) = (turns, outOfReach, isShared)
        life = Mutex(Life(seed: seed))
    }

    /// A process of which one call of `method` meets `fault`: the first, or the one after `skip` others.
    convenience init(
        _ cloud: FakeCloud, _ disk: FakeDisk, meeting fault: Fault, method: String = "POST", after skip: Int = 0
    ) {
        let count = Mutex(0)
        self.init(cloud, disk) { _, request in
            guard request.method == method else { return nil }
            return count.withLock {
                $0 += 1; return $0
            } == skip + 1 ? fault : nil
        }
    }

    var isDead: Bool { life.withLock { $0.isDead } }
    var requests: [Request] { life.withLock { $0.requests } }
    var events: [String] { life.withLock { $0.events } }
    var now: Double { turns?.now ?? life.withLock { $0.time } }
    /// `POST things?id=x`: every request sent that changes something.
    var writes: [String] {
        requests.filter { $0.method != "GET" }.map { "\($0.method) \($0.url.dropFirst(root.count))" }
    }

    /// A moment at which the process may die; true if it survives.
    private func survives() -> Bool {
        life.withLock { life in
            guard !life.isDead else { return false }
            life.moments += 1
            if life.moments == deathAt { life.isDead = true }
            return !life.isDead
        }
    }

    var send: Send {
        { request throws(TransportError) in
            guard self.survives() else { throw TransportError(.cancelled, "killed") }
            await self.turns?.call()
            let call = self.life.withLock { life in
                if self.turns == nil {
                    life.time += 0.01
                    self.cloud.pass(0.01)
                }
                life.calls += 1
                life.requests.append(request)
                return life.calls
            }
            let answer: Response
            switch self.faults(call, request) {
            case nil: answer = self.cloud.answer(request)
            case .answer(let response): answer = response
            case .notSent: throw TransportError(.notSent, "connection refused")
            case .loseReply:
                _ = self.cloud.answer(request)
                throw TransportError(.unanswered, "connection reset")
            case .hang(let seconds):
                self.life.withLock { $0.time += seconds }
                self.cloud.pass(seconds)
                throw TransportError(.unanswered, "no answer within \(seconds) s")
            case .late(let seconds):
                self.cloud.change { $0.late.append(($0.time + seconds, request)) }
                guard self.survives() else { throw TransportError(.cancelled, "killed") }
                throw TransportError(.unanswered, "connection reset")
            }
            guard self.survives() else { throw TransportError(.cancelled, "killed") }
            self.turns?.heard(answer)
            return answer
        }
    }

    var store: StateStore {
        let disk = disk
        return StateStore(
            name: "state.json",
            load: { () throws(StateStoreError) in
                guard !self.isDead else { throw StateStoreError("killed") }
                return disk.contents
            },
            append: { bytes throws(StateStoreError) in
                guard self.survives() else { throw StateStoreError("killed") }
                // Half a write is a separate moment: the journal then ends in a torn line.
                disk.append(bytes[..<(bytes.count / 2)])
                guard self.survives() else { throw StateStoreError("killed") }
                try disk.append(rest: bytes[(bytes.count / 2)...])
                guard self.survives() else { throw StateStoreError("killed") }
            },
            replace: { bytes throws(StateStoreError) in
                guard self.survives() else { throw StateStoreError("killed") }
                try disk.replace(bytes)
                guard self.survives() else { throw StateStoreError("killed") }
                disk.emptyJournal()
                guard self.survives() else { throw StateStoreError("killed") }
            },
            sharing: isShared
                ? StateStore.Sharing(
                    publish: { bytes throws(StateStoreError) in
                        guard self.survives() else { throw StateStoreError("killed") }
                        try disk.replace(bytes)
                        guard self.survives() else { throw StateStoreError("killed") }
                    }, holds: { _ in true }) : nil)
    }

    var caller: Caller {
        Caller(
            effects: Effects(
                send: send,
                sleep: { duration in
                    guard !self.isDead else { throw StateStoreError("killed") }
                    if let turns = self.turns { return await turns.sleep(duration) }
                    let (seconds, attoseconds) = duration.components
                    let passed = Double(seconds) + Double(attoseconds) / 1e18 + 0.001
                    self.cloud.pass(passed)
                    self.life.withLock { $0.time += passed }
                },
                now: { self.now }, wallClock: { self.cloud.contents.withLock { Int($0.time) } }, random: { 0.5 },
                randomBytes: { count in
                    let seed = self.life.withLock { life in
                        life.seed &+= 1
                        return life.seed
                    }
                    return (0..<count).map { UInt8(truncatingIfNeeded: $0) &* 7 &+ seed }
                },
                environment: { self.environment[$0] },
                shouldStop: { self.stopsAfter.map { stop in self.life.withLock { $0.calls } >= stop } ?? false },
                report: { event in self.life.withLock { $0.events.append("\(event)") } }),
            // When every order is tried, fewer reads mean fewer orders.
            pace: turns.map { _ in Pace(first: 5, longest: 10) }, hiding: secrets,
            reaches: { [outOfReach] url in outOfReach.map { !url.hasPrefix($0) } ?? true })
    }

    /// What an apply would do, and the state as read and recovered. Compacts a journal like calco-apply.
    func decision(_ plan: Plan) async throws -> (Decision, State) {
        let loaded = try await loadState(store, for: plan, newLineage: { "lineage" })
        let recovered = try await caller.recover(loaded, for: plan).get()
        var state = recovered.state
        if recovered.mustBeSaved {
            let ledger = Ledger(state: state, store: store, isDirty: true)
            try await ledger.save()
            state = await ledger.state
        }
        return (await caller.readAndDecide(plan, state).decision, state)
    }

    /// The whole of calco-apply: load, recover, read, decide, apply. Nil if it stopped before the first change.
    @discardableResult func apply(_ plan: Plan, serially: Bool = true) async throws -> ApplyResult? {
        let (decision, state) = try await decision(plan)
        guard decision.failures.isEmpty else { return nil }
        let ledger = Ledger(state: state, store: store)
        return await Applier.apply(
            plan, digest: digest(plan.bytes), decision, ledger: ledger, caller: caller, serially: serially)
    }
}

/// The state's files, which outlive a process. `failsAt` makes the n-th append or replace fail.
final class FakeDisk: Sendable {
    private struct Files: Sendable {
        var snapshot: [UInt8]?
        var journal: [UInt8] = []
        var writes = 0
    }

    private let files = Mutex(Files())
    private let failsAt: Int?

    init(snapshot: [UInt8]? = nil, journal: [UInt8] = [], failsAt: Int? = nil) {
        self.failsAt = failsAt
        files.withLock { $0 = Files(snapshot: snapshot, journal: journal) }
    }

    var contents: (snapshot: [UInt8]?, journal: [UInt8]) { files.withLock { ($0.snapshot, $0.journal) } }
    var text: String { String(decoding: (contents.snapshot ?? []) + contents.journal, as: UTF8.self) }

    func copy() -> FakeDisk { FakeDisk(snapshot: contents.snapshot, journal: contents.journal) }
    func append(_ bytes: ArraySlice<UInt8>) { files.withLock { $0.journal += bytes } }

    func append(rest bytes: ArraySlice<UInt8>) throws(StateStoreError) {
        try count()
        append(bytes)
    }

    func replace(_ bytes: [UInt8]) throws(StateStoreError) {
        try count()
        files.withLock { $0.snapshot = bytes }
    }

    func emptyJournal() { files.withLock { $0.journal = [] } }

    private func count() throws(StateStoreError) {
        let writes = files.withLock { files in
            files.writes += 1
            return files.writes
        }
        if writes == failsAt { throw StateStoreError("no space left on device") }
    }
}
