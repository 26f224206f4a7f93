import HTTP
import Sampling
import Synchronization

/// Lets machines act one call at a time, in an order that `choices` say: before each call a machine waits for its turn,
/// and any of them may stand still meanwhile. One more choice, at most `pauses` times, is that everybody stands still for
/// longer than a lock lasts.
final class Stage: Sendable {
    /// A moment at which more than one thing could happen.
    struct Fork: Sendable {
        let options: Int
        let chosen: Int
        /// Equal if everything that can still happen is equal.
        let key: Int
    }

    private struct Table {
        var waiting: [CheckedContinuation<Void, Never>?]
        var isOver: [Bool]
        var heard: [Hasher]
        var forks: [Fork] = []
        var pauses = 0
    }

    private let shore: Shore
    private let choices: [Int]
    private let pauses: Int
    /// What the test itself remembers, as a hash.
    private let memory: @Sendable () -> Int
    private let table: Mutex<Table>

    init(_ shore: Shore, machines: Int, pauses: Int, choices: [Int], memory: @escaping @Sendable () -> Int) {
        (self.shore, self.pauses, self.choices, self.memory) = (shore, pauses, choices, memory)
        table = Mutex(
            Table(
                waiting: .init(repeating: nil, count: machines), isOver: .init(repeating: false, count: machines),
                heard: .init(repeating: Hasher(), count: machines)))
    }

    var forks: [Fork] { table.withLock { $0.forks } }

    /// Waits until it is the turn of `machine`.
    func turn(_ machine: Int) async {
        await withCheckedContinuation { continuation in
            table.withLock { table in
                table.waiting[machine] = continuation
                next(&table)
            }
        }
    }

    func heard(_ machine: Int, _ answer: Response) {
        table.withLock { table in
            table.heard[machine].combine(answer.status)
            table.heard[machine].combine(answer.body)
        }
    }

    func end(_ machine: Int) {
        table.withLock { table in
            table.isOver[machine] = true
            next(&table)
        }
    }

    private func next(_ table: inout Table) {
        guard table.waiting.indices.allSatisfy({ table.isOver[$0] || table.waiting[$0] != nil }) else { return }
        while true {
            let ready = table.waiting.indices.filter { table.waiting[$0] != nil }
            guard !ready.isEmpty else { return }
            let options = ready.count + (table.pauses < pauses ? 1 : 0)
            let chosen = options > 1 ? choose(options, &table) : 0
            guard chosen < ready.count else {
                table.pauses += 1
                shore.pass(300)
                continue
            }
            let continuation = table.waiting[ready[chosen]]
            table.waiting[ready[chosen]] = nil
            continuation?.resume()
            return
        }
    }

    private func choose(_ options: Int, _ table: inout Table) -> Int {
        let chosen = table.forks.count < choices.count ? choices[table.forks.count] : 0
        var key = Hasher()
        for machine in table.heard { key.combine(machine.finalize()) }
        key.combine(table.isOver)
        key.combine(table.pauses)
        key.combine(memory())
        key.combine(shore.now)
        table.forks.append(Fork(options: options, chosen: chosen, key: key.finalize()))
        return chosen
    }

    /// Calls `run` with choices until every order was tried, or of a sample `sample` orders; a moment that was met before,
    /// with the same memory of each machine, is not explored again. Returns the number of runs.
    static func everyOrder(sample: Int, _ run: ([Int]) async throws -> [Fork]) async throws -> Int {
        var (open, seen, runs): ([[Int]], Set<Int>, Int) = ([[]], [], 0)
        var numbers = Sample.numbers(for: "orders")
        while let choices = Sample.next(&open, &numbers), Sample.isAll || runs < sample {
            runs += 1
            let forks = try await run(choices)
            for index in choices.count..<max(choices.count, forks.count) {
                guard seen.insert(forks[index].key).inserted else { break }
                for other in 1..<forks[index].options { open.append(forks[..<index].map(\.chosen) + [other]) }
            }
        }
        return runs
    }
}
