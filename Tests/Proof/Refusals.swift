import Sampling

/// A state that another environment, stack or project left behind, complete or killed at any moment, must be refused:
/// no change is sent, and its files stay as they are.
struct Refusals: Sendable {
    static let name = "state of another"

    private let moments: [Attempt.Moment]

    enum Stranger: String, CaseIterable {
        case environment, stack, project
    }

    init() async {
        let attempt = Attempt(in: World.shared, isRecorded: true)
        _ = await attempt.run(Stack.full.target("whose it is"))
        // Without a single complete line, nothing says whose it is, and nothing was sent.
        moments = attempt.moments.filter { $0.world.files.snapshot != nil || $0.world.files.journal.contains(10) }
    }

    func row(sample: Int?, _ random: inout SplitMix) async -> Row {
        var row = Row(scenario: Self.name)
        row.points.kill = moments.count
        var cases = moments.flatMap { moment in Stranger.allCases.map { (moment, $0) } }
        if let sample { cases = Array(cases.shuffled(using: &random).prefix(sample)) }
        for (moment, stranger) in cases {
            let violations = await violations(moment.world, stranger)
            row.kills.tried += 1
            guard !violations.isEmpty else { continue }
            row.kills.failed += 1
            row.failures.append(
                Failure(
                    scenario: Self.name, example: "killed after \(moment.name), then another \(stranger)",
                    violations: violations, kind: "another \(stranger)"))
        }
        return row
    }

    private func violations(_ world: World, _ stranger: Stranger) async -> [String] {
        let attempt = Attempt(in: world)
        let ending = await attempt.run(stranger.target)
        var found: [String] = []
        if ending.isSuccess { found.append("accepted: \(ending.changes.count) changes were made") }
        if let write = attempt.writes.first { found.append("sent: \(attempt.writes.count) writes, first \(write)") }
        if attempt.world.files != world.files { found.append("state: its files were changed") }
        return found
    }
}

extension Refusals.Stranger {
    var target: Target {
        let full = Stack.full
        switch self {
        case .environment:
            let text = full["environments/test.yaml"]?.replacing("acme-test", with: "acme-master")
                .replacing("123456789012", with: "999999999999")
            return full.with("environments/stage.yaml", text).target("stage", environment: "stage")
        case .stack: return full.replacing("stack: acme", with: "stack: zeta", in: "project.yaml").target("zeta")
        case .project:
            return full.replacing("acme-test", with: "acme-other", in: "environments/test.yaml")
                .replacing("123456789012", with: "222222222222", in: "environments/test.yaml").target("moved")
        }
    }
}
