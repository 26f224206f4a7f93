import Compiler
import Diagnostics
import Foundation
import PlanModel
import Proof
import Sampling
import Testing

/// Two machines apply one plan with one state in a bucket of the local cloud: whole appliers, from the lock to the lock,
/// which get their turns call by call in many orders.
@Suite("Two appliers and one state")
struct ApplierRaceTests {
    private typealias Ending = RaceOfAppliers.Ending

    /// A topic and what refers to it, and a thing to which the server gives the name.
    private static func plan() throws -> Plan {
        func file(_ path: String, _ text: String) -> SourceFile {
            SourceFile(path: path, displayPath: "config/\(path)", bytes: Array(text.utf8))
        }
        let files = [
            file("project.yaml", "stack: acme\n"),
            file(
                "environments/test.yaml",
                "project_id: acme-test\nproject_number: 123456789012\nregion: europe-west1\n"),
            file(
                "resources/all.yaml",
                """
                events: {type: pubsub.v1/projects.topics}
                inbox: {type: pubsub.v1/projects.subscriptions, body: {topic: "${pubsub_topics.events.name}"}}
                oncall:
                  type: essentialcontacts.v1/projects.contacts
                  body: {email: oncall@acme.example, notificationCategorySubscriptions: [ALL], languageTag: en}

                """),
        ]
        let reading = readConfig(files: files, environment: "test", images: nil)
        return compile(try #require(reading.config, "\(reading.diagnostics.map(\.message))"))
    }

    /// In orders with one switch from the first machine to the second, everywhere, and with more, anywhere.
    @Test(arguments: [false, true]) func onlyOneIsAtWork(waits: Bool) async throws {
        let plan = try Self.plan()
        let straight = try await race(plan, waits: waits, [:])
        var numbers = SplitMix(seed: 7)
        var orders = sample(straight.options).map { [$0: 1] }
        for _ in 0..<30 {
            let places = (0..<Int.random(in: 2...4, using: &numbers)).map { _ in
                Int.random(in: 0..<straight.options.count, using: &numbers)
            }
            orders.append(Dictionary(places.map { ($0, 1) }) { first, _ in first })
        }
        var seen = (applied: 0, refused: 0)
        for order in orders {
            let ended = try await race(plan, waits: waits, order)
            let note: Comment = "order \(order.sorted { $0.key < $1.key })"
            for (machine, ending) in ended.endings.enumerated() {
                switch ending {
                case .applied: seen.applied += 1
                case .refused(let message):
                    seen.refused += 1
                    #expect(!waits && message.contains("machine-\(1 - machine)"), "\(message): \(note)")
                case .stopped(let message): Issue.record("machine \(machine): \(message): \(note)")
                }
            }
            #expect(ended.late == [0, 0], note)
        }
        print("race of appliers: \(orders.count) orders of \(straight.options.count) moments, \(seen)")
        #expect(waits ? seen.refused == 0 : seen.refused > 20, "\(seen)")
        #expect(seen.applied >= orders.count)
    }

    /// At some moment everybody stands still until the lock is over.
    @Test func whoLosesTheLockStops() async throws {
        let plan = try Self.plan()
        let straight = try await race(plan, waits: true, pauses: 1, [:])
        var stopped = 0
        for moment in sample(straight.options) {
            for next in [nil, moment + 1] {
                var order = [moment: straight.options[moment] - 1]
                if let next { order[next] = 1 }
                let ended = try await race(plan, waits: true, pauses: 1, order)
                let note: Comment = "order \(order.sorted { $0.key < $1.key })"
                // One call may have been under way.
                #expect(ended.late.allSatisfy { $0 <= 1 }, note)
                for case .stopped(let message) in ended.endings {
                    stopped += 1
                    #expect(message.contains("lock"), "\(message): \(note)")
                }
            }
        }
        print("race of appliers: pauses at \(straight.options.count) moments, \(stopped) stopped")
        #expect(stopped > 0)
    }

    /// Some forty of the moments, from the first to the last.
    private func sample(_ moments: [Int]) -> [Int] {
        Array(stride(from: 0, to: moments.count, by: max(1, moments.count / 40)))
    }

    private struct Ended {
        var endings: [Ending]
        var options: [Int]
        var late: [Int]
    }

    /// Runs both to the end, then a third that must find what there is as the state says, or finish it.
    private func race(_ plan: Plan, waits: Bool, pauses: Int = 0, _ order: [Int: Int]) async throws -> Ended {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("calco-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let race = try RaceOfAppliers(plan, folder, pauses: pauses, choices: order)
        let endings = try await withThrowingTaskGroup(of: (Int, Ending).self) { group in
            for machine in 0..<2 {
                group.addTask {
                    defer { race.turns.end(machine) }
                    return (machine, await race.run(machine, waits: waits))
                }
            }
            return try await group.reduce(into: [Int: Ending]()) { $0[$1.0] = $1.1 }
        }
        let ended = Ended(
            endings: [0, 1].compactMap { endings[$0] }, options: race.turns.options, late: race.late)
        let note: Comment = "order \(order.sorted { $0.key < $1.key })"
        let isWhole = ended.endings.contains { if case .applied = $0 { true } else { false } }
        // A call that was under way when the lock was lost is what nobody can call back.
        let isLate = ended.late != [0, 0]
        if !isWhole || isLate {
            guard case .applied = await race.again() else {
                Issue.record("nobody can apply any more: \(note)")
                return ended
            }
        }
        let made = try race.made()
        #expect(made["topics"] == 1 && made["subscriptions"] == 1, "\(made): \(note)")
        #expect(made["contacts"] == 1 || isLate && made["contacts"] == 2, "\(made): \(note)")
        let (changes, entries) = try await race.look()
        #expect(changes.isEmpty, "\(changes): \(note)")
        #expect(entries == plan.resources.map(\.address.text).sorted(), note)
        return ended
    }
}
