import Synchronization

/// Lets machines act one call at a time, on one clock. A call takes no time; time passes while machines sleep. At each
/// moment at which more than one thing could happen, `choices` say which: by the number of the moment, the number of the
/// option. The first option is that the machine that acted last goes on. One more option, once in a run, is that
/// everybody stands still for longer than a lock lasts.
final class TakingTurns: Sendable {
    private enum Place {
        case busy
        case calling(CheckedContinuation<Void, Never>)
        case sleeping(until: Double, CheckedContinuation<Void, Never>)
        case ended
    }

    private struct Table {
        var places: [Place]
        var last = 0
        var time: Double
        var options: [Int] = []
        var pauses: Int
    }

    private let choices: [Int: Int]
    private let table: Mutex<Table>

    /// `start` is in seconds since 1970.
    init(machines: Int, startsAt start: Double, pauses: Int, choices: [Int: Int]) {
        self.choices = choices
        table = Mutex(Table(places: .init(repeating: .busy, count: machines), time: start, pauses: pauses))
    }

    var now: Double { table.withLock { $0.time } }

    /// How many options each moment had.
    var options: [Int] { table.withLock { $0.options } }

    /// Waits until it is the turn of `machine`.
    func turn(_ machine: Int) async {
        await withCheckedContinuation { arrive(machine, .calling($0)) }
    }

    func sleep(_ machine: Int, _ seconds: Double) async {
        let end = now + seconds + 0.001
        await withCheckedContinuation { arrive(machine, .sleeping(until: end, $0)) }
    }

    /// Lets time pass for somebody who takes no turns.
    func pass(_ seconds: Double) { table.withLock { $0.time += seconds } }

    func end(_ machine: Int) { arrive(machine, .ended) }

    private func arrive(_ machine: Int, _ place: Place) {
        table.withLock { table in
            table.places[machine] = place
            next(&table)
        }
    }

    private func next(_ table: inout Table) {
        var (ready, asleep): ([Int], [(until: Double, machine: Int)]) = ([], [])
        for (machine, place) in table.places.enumerated() {
            switch place {
            case .busy: return
            case .calling: ready.append(machine)
            case .sleeping(let until, _): asleep.append((until, machine))
            case .ended: continue
            }
        }
        if let last = ready.firstIndex(of: table.last) { ready.swapAt(0, last) }
        let sleeper = asleep.min { $0.until < $1.until }
        let count = ready.count + (sleeper == nil ? 0 : 1)
        guard count > 0 else { return }
        // Whoever is alone may stand still as well: its lock goes on.
        let chosen = choose(count + (table.pauses > 0 ? 1 : 0), &table)
        if chosen == count {
            table.pauses -= 1
            table.time += 300
            return next(&table)
        }
        let machine = chosen < ready.count ? ready[chosen] : sleeper?.machine ?? 0
        table.last = machine
        switch table.places[machine] {
        case .calling(let continuation):
            table.places[machine] = .busy
            continuation.resume()
        case .sleeping(let until, let continuation):
            table.time = max(table.time, until)
            table.places[machine] = .busy
            continuation.resume()
        case .busy, .ended: return
        }
    }

    private func choose(_ options: Int, _ table: inout Table) -> Int {
        guard options > 1 else { return 0 }
        let chosen = choices[table.options.count] ?? 0
        table.options.append(options)
        return min(chosen, options - 1)
    }
}
