import HTTP
import Synchronization
import Testing
import Text

@testable import Stores

/// Two machines that want one state in a bucket, in every order of their calls, standing still at every step, even for
/// longer than the lock lasts.
@Suite struct RaceTests {
    /// What everybody did, in the order of time.
    private final class Diary: Sendable {
        struct Entries: Sendable, Hashable {
            /// The machine that took the lock last.
            var holder = 0
            /// Calls to the cloud of a machine after another had taken its lock, by machine.
            var late = [0, 0]
            /// The texts that were stored, in order.
            var stored: [String] = []
        }
        let entries = Mutex(Entries())
    }

    @Test func nobodyWritesOverTheOtherAndOnlyOneCallIsLate() async throws {
        let saved = Mutex((none: 0, one: 0, both: 0))
        let runs = try await Stage.everyOrder(sample: 300) { choices in
            let shore = Shore()
            let diary = Diary()
            let stage = Stage(
                shore, machines: 2, pauses: 1, choices: choices, memory: { diary.entries.withLock { $0.hashValue } })
            await withTaskGroup(of: Void.self) { group in
                for machine in 0..<2 {
                    group.addTask {
                        try? await apply(machine, shore, stage, diary)
                        stage.end(machine)
                    }
                }
            }
            let entries = diary.entries.withLock { $0 }
            let note: Comment = "order \(choices)"
            // Each was stopped before it wrote twice without its lock: one call may have been under way.
            #expect(entries.late.allSatisfy { $0 <= 1 }, note)
            // Everything that was stored is in what was stored last.
            let final = String(decoding: try await shore.bucket().read() ?? [], as: UTF8.self)
            #expect(entries.stored.allSatisfy { final.contains($0) }, note)
            saved.withLock { counts in
                switch entries.stored.count {
                case 0: counts.none += 1
                case 1: counts.one += 1
                default: counts.both += 1
                }
            }
            return stage.forks
        }
        // Every outcome was seen, and somebody always got through.
        let counts = saved.withLock { $0 }
        print("race: \(runs) orders, \(counts)")
        #expect(runs > 100 && counts.one > 0 && counts.both > 0, "\(runs) orders: \(counts)")
    }

    /// What an apply does: lock, read, two calls to the cloud, save, unlock.
    private func apply(_ machine: Int, _ shore: Shore, _ stage: Stage, _ diary: Diary) async throws {
        var effects = shore.effects()
        let send = effects.send
        effects.send = { request throws(TransportError) in
            await stage.turn(machine)
            let answer = try await send(request)
            stage.heard(machine, answer)
            return answer
        }
        let state = SharedState.bucket("acme-state", prefix: "ml/master", effects)
        try await state.lock(holder("machine-\(machine)"))
        diary.entries.withLock { $0.holder = machine }
        let before = String(decoding: try await state.read() ?? [], as: UTF8.self)
        for call in 0..<2 {
            guard await state.holds(100) else { throw StateStoreError("lost") }
            // The call itself may be held up.
            await stage.turn(machine)
            stage.heard(machine, Response(status: 200, body: Array("call \(call)".utf8)))
            diary.entries.withLock { if $0.holder != machine { $0.late[machine] += 1 } }
        }
        let text = "\(before) machine-\(machine)"
        try await state.write(Array(text.utf8))
        diary.entries.withLock { $0.stored.append("machine-\(machine)") }
        try await state.unlock("machine-\(machine)")
    }
}
