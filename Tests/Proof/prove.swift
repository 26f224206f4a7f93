import Sampling

/// The results of the cases of one scenario.
package struct Row: Sendable {
    package let scenario: String
    /// Distinct moments at which a run can be killed, and calls that can go wrong.
    package var points: (kill: Int, fault: Int) = (0, 0)
    package var kills = Count()
    package var faults = Count()
    package var plain = Count()
    package var failures: [Failure] = []

    package struct Count: Sendable {
        package var tried = 0
        package var failed = 0
    }
}

/// A case that breaks a law.
package struct Failure: Sendable {
    package let scenario: String
    package let example: String
    package let violations: [String]
    /// What was done to it: `200 {}`, `killed, then again`.
    package let kind: String
    /// The first broken law, in a few words: failures that share it most likely have the same cause.
    package var law: String { String((violations.first ?? "").filter { !$0.isNumber }.prefix(110)) }
}

/// Tries the cases of every scenario whose name `isWanted`, as many at a time as there are cores: all of them, or with
/// `sample` that many of each scenario, including the undisturbed run, chosen by `seed`. Without a sample, the laws are
/// tried on `random` configurations as well.
package func prove(
    seed: String, sample: Int? = nil, random: Range<Int> = 0..<200, width: Int,
    isWanted: @Sendable (String) -> Bool = { _ in true },
    report: @Sendable (Row) -> Void = { _ in }
) async -> [Row] {
    var rows: [Row] = []
    for (name, make) in Scenario.makers where isWanted(name) {
        var random = SplitMix(seed + name)
        var row = Row(scenario: name)
        let scenario: Scenario
        do throws(Unfit) { scenario = try await make() } catch {
            row.plain = .init(tried: 1, failed: 1)
            row.failures = [
                Failure(scenario: name, example: "before it", violations: [error.description], kind: "before it")
            ]
            rows.append(row)
            report(row)
            continue
        }
        let matrix = await Matrix(scenario, seed: random.next(), withParallel: sample == nil)
        row.points = matrix.points
        var cases = matrix.cases
        if let sample {
            let always = Array(cases.prefix { $0 == .plain || $0 == .fresh })
            cases = always + cases.dropFirst(always.count).shuffled(using: &random).prefix(sample)
        }
        await withTaskGroup(of: (Matrix.Case, [String]).self) { group in
            var next = cases.makeIterator()
            func begin() {
                guard let example = next.next() else { return }
                group.addTask { (example, await matrix.violations(of: example)) }
            }
            for _ in 0..<width { begin() }
            for await (example, violations) in group {
                begin()
                row.take(example, violations, matrix)
            }
        }
        rows.append(row)
        report(row)
    }
    if isWanted(Refusals.name) {
        var random = SplitMix(seed + Refusals.name)
        rows.append(await Refusals().row(sample: sample, &random))
        rows.last.map(report)
    }
    if sample == nil, isWanted(randomScenario) {
        rows.append(await proveRandom(seed: seed, numbers: random, width: width))
        rows.last.map(report)
    }
    return rows
}

extension Row {
    mutating func take(_ example: Matrix.Case, _ violations: [String], _ matrix: Matrix) {
        let isFailed = violations.isEmpty ? 0 : 1
        var group = ""
        switch example {
        case .plain, .fresh:
            plain.tried += 1
            plain.failed += isFailed
            group = matrix.name(of: example)
        case .kill(_, let variant):
            kills.tried += 1
            kills.failed += isFailed
            group = "killed, then \(variant)"
        case .fault(_, let kind):
            faults.tried += 1
            faults.failed += isFailed
            group = kind.rawValue
        }
        guard !violations.isEmpty else { return }
        failures.append(
            Failure(scenario: scenario, example: matrix.name(of: example), violations: violations, kind: group))
    }
}

/// The names of all scenarios.
package var scenarios: [String] { Scenario.makers.map(\.name) + [Refusals.name] }
