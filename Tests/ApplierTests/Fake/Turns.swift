import HTTP
import Sampling
import Synchronization

/// Interleaves several processes in one chosen order: before each call a process waits for its turn. A turn is given
/// only when every process is waiting, so the same choices give the same run.
///
/// Calls take no time. Time passes only when every process sleeps or has ended, so no process sleeps while another
/// could still act.
final class Turns: Sendable {
    /// A moment at which more than one process could continue.
    struct Fork: Sendable {
        let options: Int
        /// 0 lets the process with the last turn continue, if it can.
        let chosen: Int
        let last: Int
        /// Equal if everything that can still happen is equal.
        let key: Int
    }

    private enum Place {
        case busy
        case calling(CheckedContinuation<Void, Never>)
        case sleeping(until: Double, CheckedContinuation<Void, Never>)
        case ended
    }

    private struct Table {
        var places: [Place]
        /// Everything that each process has received, and when.
        var heard: [Hasher]
        var forks: [Fork] = []
        var last = 0
        var time = 0.0
    }

    private let table: Mutex<Table>
    private let cloud: FakeCloud
    private let choices: [Int]

    /// `choices` are for the first forks; after them the first option is taken.
    init(_ cloud: FakeCloud, processes: Int, choices: [Int]) {
        (self.cloud, self.choices) = (cloud, choices)
        table = Mutex(
            Table(
                places: .init(repeating: .busy, count: processes), heard: .init(repeating: Hasher(), count: processes)))
    }

    var forks: [Fork] { table.withLock { $0.forks } }

    func seat(_ index: Int) -> Seat { Seat(turns: self, index: index) }

    /// One process's view of it.
    struct Seat: Sendable {
        fileprivate let turns: Turns
        fileprivate let index: Int

        var now: Double { turns.table.withLock { $0.time } }

        func call() async {
            await withCheckedContinuation { turns.arrive(index, .calling($0)) }
        }

        func sleep(_ duration: Duration) async {
            let (seconds, attoseconds) = duration.components
            let end = now + Double(seconds) + Double(attoseconds) / 1e18 + 0.001
            await withCheckedContinuation { turns.arrive(index, .sleeping(until: end, $0)) }
        }

        func heard(_ answer: Response) {
            turns.table.withLock { table in
                table.heard[index].combine(answer.status)
                table.heard[index].combine(answer.body)
                table.heard[index].combine(table.time)
            }
        }

        func end() { turns.arrive(index, .ended) }
    }

    private func arrive(_ index: Int, _ place: Place) {
        table.withLock { table in
            table.places[index] = place
            next(&table)
        }
    }

    private func next(_ table: inout Table) {
        var calling: [Int] = []
        for (index, place) in table.places.enumerated() {
            switch place {
            case .busy: return
            case .calling: calling.append(index)
            case .sleeping, .ended: continue
            }
        }
        guard !calling.isEmpty else { return wake(&table) }
        if let last = calling.firstIndex(of: table.last) { calling.swapAt(0, last) }
        let chosen = calling[choose(among: calling.count, &table)]
        table.last = chosen
        guard case .calling(let continuation) = table.places[chosen] else { return }
        table.places[chosen] = .busy
        continuation.resume()
    }

    private func wake(_ table: inout Table) {
        let times = table.places.map { place -> Double? in
            if case .sleeping(let end, _) = place { end } else { nil }
        }
        guard let first = times.compactMap({ $0 }).min() else { return }
        let due = times.indices.filter { times[$0] == first }
        let chosen = due[choose(among: due.count, &table)]
        guard case .sleeping(_, let continuation) = table.places[chosen] else { return }
        cloud.pass(first - table.time)
        table.time = first
        table.places[chosen] = .busy
        continuation.resume()
    }

    private func choose(among options: Int, _ table: inout Table) -> Int {
        guard options > 1 else { return 0 }
        let chosen = table.forks.count < choices.count ? choices[table.forks.count] : 0
        table.forks.append(Fork(options: options, chosen: chosen, last: table.last, key: key(table)))
        return chosen
    }

    private func key(_ table: Table) -> Int {
        var hasher = Hasher()
        for process in table.heard { hasher.combine(process.finalize()) }
        for place in table.places {
            switch place {
            case .busy, .calling: hasher.combine(0)
            case .sleeping(let end, _): hasher.combine(end)
            case .ended: hasher.combine(1)
            }
        }
        hasher.combine(table.time)
        cloud.contents.withLock { contents in
            hasher.combine(contents.objects)
            hasher.combine(contents.policies)
            hasher.combine(contents.payloads)
            hasher.combine(contents.secrets)
        }
        return hasher.finalize()
    }
}

/// Calls `run` with choices, and gets the forks that it met, until every order was tried, or every order with at most
/// `switches` preemptions; of a sample, `sample` orders. A situation met before, with the same cloud and the same memory
/// of each process, is not explored again. Returns the number of runs.
func everyOrder(
    switches: Int? = nil, sample: Int, _ run: ([Int]) async throws -> [Turns.Fork]
) async throws -> Int {
    struct Moment: Hashable {
        var key: Int
        var last: Int?
        var switches: Int?
    }
    var open: [[Int]] = [[]]
    var seen: Set<Moment> = []
    var runs = 0
    var numbers = Sample.numbers(for: "orders")
    while let choices = Sample.next(&open, &numbers), Sample.isAll || runs < sample {
        runs += 1
        let forks = try await run(choices)
        let made = choices.count { $0 > 0 }
        for fork in choices.count..<max(choices.count, forks.count) {
            let moment = Moment(
                key: forks[fork].key, last: switches.map { _ in forks[fork].last }, switches: switches.map { _ in made }
            )
            guard seen.insert(moment).inserted, switches.map({ made < $0 }) ?? true else { break }
            for other in 1..<forks[fork].options { open.append(forks[..<fork].map(\.chosen) + [other]) }
        }
    }
    return runs
}
