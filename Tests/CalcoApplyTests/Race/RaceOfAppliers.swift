import Applier
import Emulator
import HTTP
import PlanModel
import Stores
import Synchronization
import Testing
import Text

@testable import calco_apply

/// Two machines, one plan, one state in a bucket of the local cloud.
final class RaceOfAppliers: Sendable {
    /// What became of one machine's run.
    enum Ending: Sendable {
        case applied
        /// Another has the lock: what it was told.
        case refused(String)
        /// It stopped: what it was told.
        case stopped(String)
    }

    let turns: TakingTurns
    private let plan: Plan
    private let cloud: Cloud
    private let folder: String
    /// The machine that took the lock last, and by machine its writes after another had taken it.
    private let locks = Mutex((holder: -1, late: [0, 0]))
    private let sends = Mutex<[Int: Send]>([:])

    init(_ plan: Plan, _ folder: String, pauses: Int, choices: [Int: Int]) throws {
        (self.plan, self.folder) = (plan, folder)
        turns = TakingTurns(machines: 2, startsAt: 1_795_000_000, pauses: pauses, choices: choices)
        cloud = Cloud(Store(projects: [plan.project.id: plan.project.number]))
        let project = "projects/\(plan.project.id)"
        for request in [
            Request(
                "POST", "https://serviceusage.googleapis.com/v1/\(project)/services/storage.googleapis.com:enable",
                json: [:]),
            Request(
                "POST", "https://storage.googleapis.com/storage/v1/b?project=\(plan.project.id)",
                json: ["name": "acme-state", "versioning": ["enabled": true]]),
        ] { try #require(try answer(request).isSuccess) }
    }

    var late: [Int] { locks.withLock { $0.late } }

    /// How many objects of each sort there are.
    func made() throws -> [String: Int] {
        let project = "projects/\(plan.project.id)"
        return try [
            "topics": "pubsub.googleapis.com/v1/\(project)/topics",
            "subscriptions": "pubsub.googleapis.com/v1/\(project)/subscriptions",
            "contacts": "essentialcontacts.googleapis.com/v1/\(project)/contacts",
        ].reduce(into: [:]) { counts, list in
            let answer = try JSONValue(parsing: answer(Request("GET", "https://\(list.value)")).body)
            counts[list.key] = answer[list.key]?.array?.count ?? 0
        }
    }

    /// What a third machine finds to do, and what the state has.
    func look() async throws -> (changes: [String], entries: [String]) {
        let loaded = try await loadState(store(2), for: plan, newLineage: { "lineage" })
        let decision = await caller(2, store(2)).readAndDecide(plan, loaded.state).decision
        let changes = decision.changes.map { "\($0.action) \($0.address)" } + decision.failures.map(\.message)
        return (changes, loaded.state.entries.keys.map(\.text).sorted() + loaded.state.open.keys.map { "open \($0)" })
    }

    /// A third machine, once the locks of the others are over.
    func again() async -> Ending { await run(2, waits: true) }

    /// What calco-apply does, from the lock to the lock.
    func run(_ machine: Int, waits: Bool) async -> Ending {
        let store = store(machine)
        do {
            return try await store.withLock(
                by: "process 1",
                waits: { _ in
                    guard waits else { return false }
                    await self.sleep(machine, 20)
                    return true
                }
            ) {
                locks.withLock { $0.holder = machine }
                return try await apply(store, caller(machine, store))
            }
        } catch let error as StateStoreError {
            if case .held = error { return .refused("\(error)") }
            return .stopped("\(error)")
        } catch {
            return .stopped("\(error)")
        }
    }

    private func apply(_ store: StateStore, _ caller: Caller) async throws -> Ending {
        let loaded = try await loadState(store, for: plan, newLineage: { "lineage" })
        let recovered = try await caller.recover(loaded, for: plan).get()
        var state = recovered.state
        if recovered.mustBeSaved {
            let ledger = Ledger(state: state, store: store, isDirty: true, sleep: never)
            try await ledger.save()
            state = await ledger.state
        }
        let decision = await caller.readAndDecide(plan, state).decision
        guard decision.failures.isEmpty else {
            return .stopped(decision.failures.map { "\($0.address): \($0.message)" }.joined(separator: "; "))
        }
        let result = await Applier.apply(
            plan, digest: digest(plan.bytes), decision, ledger: Ledger(state: state, store: store, sleep: never),
            caller: caller, serially: true)
        guard result.isSuccess else {
            let failures = result.failures.map { "\($0.address): \($0.message)" }
            return .stopped((failures + [result.saveError.map { "\($0)" } ?? ""]).joined(separator: "; "))
        }
        return .applied
    }

    // MARK: The world of a machine

    private func answer(_ request: Request) throws(TransportError) -> Response {
        let now = Instant(milliseconds: Int64(turns.now * 1000))
        var response = try cloud.answer(request, at: now)
        response.headers.append(Header("Date", now.httpDate))
        return response
    }

    /// One call at a time, each at its turn.
    private func send(_ machine: Int) -> Send {
        sends.withLock { sends in
            let send = sends[machine] ?? newSend(machine)
            sends[machine] = send
            return send
        }
    }

    private func newSend(_ machine: Int) -> Send {
        limited(
            { [self] request throws(TransportError) in
                if machine < 2 { await turns.turn(machine) }
                let isOwn = request.url.contains("/acme-state/")
                if machine < 2, !isOwn, !changesNothing(request.method, request.url) {
                    locks.withLock { if $0.holder != machine { $0.late[machine] += 1 } }
                }
                return try answer(request)
            }, to: 1)
    }

    private func sleep(_ machine: Int, _ seconds: Double) async {
        if machine < 2 { await turns.sleep(machine, seconds) } else { turns.pass(seconds) }
    }

    private var never: @Sendable (Duration) async throws -> Void {
        { _ in try await Task.sleep(for: .seconds(86_400)) }
    }

    private func caller(_ machine: Int, _ store: StateStore) -> Caller {
        Caller(
            effects: Effects(
                send: fenced(send(machine), by: store), sleep: { await self.sleep(machine, $0 / .seconds(1)) },
                now: { self.turns.now },
                wallClock: { Int(self.turns.now) }, random: { 0.5 },
                randomBytes: { count in .init(repeating: UInt8(machine), count: count) }, environment: { _ in nil }),
            patience: plan.patience)
    }

    private func store(_ machine: Int) -> StateStore {
        let effects = SharedEffects(
            send: send(machine),
            sleep: { duration in
                // Its lock is renewed before a call, not by the clock: nobody stands still between two of its calls.
                if duration >= .seconds(60) { try await self.never(duration) }
                await self.sleep(machine, duration / .seconds(1))
            }, now: { self.turns.now }, random: { 0.5 })
        let owner = JSONObject([("stack", .string(plan.stack))])
        return .shared(
            .bucket("acme-state", prefix: "race", effects), beside: "\(folder)/\(machine)/state.json",
            holder: LockHolder(
                id: "machine-\(machine)", who: "process 1 on machine-\(machine)", since: "2026-11-27T06:00:00Z",
                owner: owner),
            machine: "machine-\(machine)", warn: { _ in })
    }
}
