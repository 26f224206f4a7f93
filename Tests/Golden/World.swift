import Applier
import Emulator
import HTTP
import PlanModel
import Synchronization
import Stores

/// The value of each variable in the applier's environment; no part of it occurs anywhere else.
let environmentValue = "kQ7-Vx2w-Zp9u-Hs4m-Tb6r"

/// A cloud, a state and a clock in memory, for one case: every run of the same case is the same to the byte.
final class World: Sendable {
    let cloud: Emulator.Cloud
    let state: MemoryStore
    /// In seconds since 1970.
    private let start: Int
    private let time = Mutex(0.0)
    private let seed = Mutex<UInt8>(0)
    /// By name; nil where every variable holds the same value.
    private let environment: [String: String]?

    /// A world in which nothing has been applied yet.
    convenience init(_ plan: Plan, environment: [String: String]? = nil) {
        self.init(
            Emulator.Cloud(Store(projects: [plan.project.id: plan.project.number])), MemoryStore(),
            startsAt: 1_767_225_600, environment: environment)
    }

    init(
        _ cloud: Emulator.Cloud, _ state: MemoryStore, startsAt start: Int, environment: [String: String]? = nil
    ) {
        self.environment = environment
        self.cloud = cloud
        self.state = state
        self.start = start
    }

    /// An independent copy of a world.
    init(copying other: World) {
        cloud = Emulator.Cloud(other.cloud.store)
        state = MemoryStore(copying: other.state)
        start = other.start
        environment = other.environment
        time.withLock { $0 = other.now }
        seed.withLock { seed in seed = other.seed.withLock { $0 } }
    }

    /// Sends to the cloud. A write takes a second of this world's time, a read none, so the number of reads does not
    /// affect any golden.
    var send: Send {
        let inner = localSend(cloud, now: { Instant(milliseconds: Int64(self.start * 1000) + Int64(self.now * 1000)) })
        return { request throws(TransportError) in
            if request.method != "GET" { self.time.withLock { $0 += 1 } }
            return try await inner(request)
        }
    }

    var now: Double { time.withLock { $0 } }

    func caller(_ send: @escaping Send) -> Caller {
        Caller(
            effects: Effects(
                send: send,
                sleep: { duration in self.time.withLock { $0 += Double(duration.components.seconds) + 0.001 } },
                now: { self.now },
                wallClock: { self.start + Int(self.now) },
                random: { 0.5 },
                randomBytes: { count in
                    let first = self.seed.withLock { seed in
                        seed &+= 1
                        return seed
                    }
                    return (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) &+ first }
                },
                environment: { name in self.environment.map { $0[name] } ?? environmentValue }))
    }

    /// What an apply of `plan` would do now.
    func decision(_ plan: Plan, through send: Send? = nil) async throws -> (Decision, State) {
        let caller = caller(send ?? self.send)
        let loaded = try await loadState(state.store, for: plan, newLineage: { "lineage" })
        let recovered = try await caller.recover(loaded, for: plan).get()
        var state = recovered.state
        if recovered.mustBeSaved {
            let ledger = Ledger(state: state, store: self.state.store, isDirty: true)
            try await ledger.save()
            state = await ledger.state
        }
        return (await caller.readAndDecide(plan, state).decision, state)
    }

    /// Applies `plan` as calco-apply does, one change at a time: not at all if no decision is possible.
    func apply(_ plan: Plan, through send: Send? = nil) async throws -> Applied {
        let (decision, state) = try await decision(plan, through: send)
        guard decision.failures.isEmpty else { return Applied(decision: decision, outcome: nil) }
        let ledger = Ledger(state: state, store: self.state.store)
        let outcome = await Applier.apply(
            plan, digest: digest(plan.bytes), decision, ledger: ledger, caller: caller(send ?? self.send),
            serially: true)
        return Applied(decision: decision, outcome: outcome)
    }
}

/// A state store in memory.
final class MemoryStore: Sendable {
    private let contents: Mutex<(snapshot: [UInt8]?, journal: [UInt8])>

    init(_ snapshot: [UInt8]? = nil, journal: [UInt8] = []) { contents = Mutex((snapshot, journal)) }

    init(copying other: MemoryStore) { contents = Mutex(other.contents.withLock { $0 }) }

    var snapshot: [UInt8]? { contents.withLock { $0.snapshot } }

    /// Loses everything, like a deleted file.
    func lose() { contents.withLock { $0 = (nil, []) } }

    var store: StateStore {
        StateStore(
            name: "state",
            load: { self.contents.withLock { ($0.snapshot, $0.journal) } },
            append: { bytes in self.contents.withLock { $0.journal += bytes } },
            replace: { bytes in self.contents.withLock { $0 = (bytes, []) } })
    }
}
