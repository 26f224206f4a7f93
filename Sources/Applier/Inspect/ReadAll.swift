import PlanModel

/// One read to make: the address is for messages, the rules say which answers prove absence.
struct Read {
    var call: Call
    var address: Address
    var rules: KindRules

    init(_ call: Call, _ address: Address, _ rules: KindRules) {
        (self.call, self.address, self.rules) = (call, address, rules)
    }

    /// How `item` is read by itself; nil while only the server knows its name.
    init?(_ item: Reads.Item) {
        guard let call = item.resource.calls.read.resolved([:], own: nil) else { return nil }
        self.init(call, item.resource.address, item.rules)
    }
}

extension Caller {
    /// The answer to each call; each is sent once, all in parallel.
    func readAll(_ reads: [Read], _ shared: ReadProgress? = nil) async -> [Call: ReadAnswer] {
        let distinct = Dictionary(reads.map { ($0.call, $0) }) { first, _ in first }
        let progress = shared ?? ReadProgress(total: distinct.count, report: effects.report)
        return await withTaskGroup(of: (Call, ReadAnswer).self) { group in
            for read in distinct.values {
                group.addTask {
                    let answer = await readAnswer(read.call, read.address, read.rules)
                    await progress.step()
                    return (read.call, answer)
                }
            }
            var answers: [Call: ReadAnswer] = [:]
            for await (call, answer) in group { answers[call] = answer }
            return answers
        }
    }
}

/// Counts reads for the progress line.
actor ReadProgress {
    private let total: Int
    private let report: @Sendable (Event) -> Void
    private var done = 0

    init(total: Int, report: @escaping @Sendable (Event) -> Void) {
        self.total = total
        self.report = report
    }

    func begin() { report(.reading(done: 0, of: total)) }

    func step() {
        done += 1
        report(.reading(done: done, of: total))
    }
}
