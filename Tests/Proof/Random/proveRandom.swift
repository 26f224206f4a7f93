/// The name of the scenario of random configurations.
package let randomScenario = "random configurations"

/// Tries the laws on the configurations of these numbers, as many at a time as `width` says. What fails is made as small
/// as it gets, and the row has it as files.
package func proveRandom(seed: String, numbers: Range<Int>, width: Int, most: Int = 400) async -> Row {
    var row = Row(scenario: randomScenario)
    let start: World
    do throws(Unfit) { start = try await World.others(seed) } catch {
        row.plain = .init(tried: 1, failed: 1)
        row.failures = [
            Failure(scenario: randomScenario, example: "the second stack", violations: [error.description], kind: "")
        ]
        return row
    }
    var shown: Set<String> = []
    await withTaskGroup(of: (Int, RandomFailure?, Trial?).self) { group in
        var next = numbers.makeIterator()
        func begin() {
            guard let number = next.next() else { return }
            group.addTask {
                guard let trial = Trial.make(seed, number) else {
                    return (number, RandomFailure(law: .compiles, text: "nothing of it compiles"), nil)
                }
                return (number, await trial.failure(in: start), trial)
            }
        }
        for _ in 0..<width { begin() }
        for await (number, failure, trial) in group {
            begin()
            row.plain.tried += 1
            guard let failure else { continue }
            row.plain.failed += 1
            var (small, last): (Trial?, RandomFailure) = (trial, failure)
            // One of each sort, and a few sorts, are enough to see what is wrong.
            let isNew = shown.count < 12 && shown.insert(failure.kind).inserted
            if let trial, isNew { (small, last) = await trial.shrunk(failure, in: start, most: most) }
            row.failures.append(
                Failure(
                    scenario: randomScenario,
                    example: "number \(number): PROOF_SEED=\(seed) PROOF_NUMBER=\(number) swift test --filter Random",
                    violations: ["\(last.law.rawValue): \(last.text)"]
                        + (isNew ? [small?.text(last) ?? ""] : []), kind: last.law.rawValue))
        }
    }
    return row
}
