import Foundation
import Sampling
import Testing

@testable import Proof

/// The laws on random configurations: the same few for every commit, which is not to blame for what it did not touch.
/// `make prove` tries many.
@Suite("Random configurations")
struct RandomConfigTests {
    @Test func keepTheLaws() async {
        let only = ProcessInfo.processInfo.environment["PROOF_NUMBER"].flatMap { Int($0) }
        let row = await proveRandom(
            seed: Sample.seed, numbers: only.map { $0..<($0 + 1) } ?? 0..<3, width: 1, most: 150)
        #expect(row.plain.tried > 0)
        for failure in row.failures {
            Issue.record("\(failure.example)\n\(failure.violations.joined(separator: "\n"))")
        }
    }

    /// Whoever declares a key, or embeds a type, finds it here if no configuration can have it.
    @Test func sayEverything() {
        var messages: [String] = []
        let coverage = Coverage.most("coverage") { messages.append("\($0.pattern): \($1)") }
        let unsaid = Coverage.declared.subtracting(coverage.keys)
        let said = Set(messages).sorted().joined(separator: "\n")
        #expect(unsaid.subtracting(unreached.keys).subtracting(seldom.keys).sorted() == [], "\(said)")
        #expect(Set(unreached.keys).subtracting(unsaid).sorted() == [], "a configuration has it: take it off the list")
        #expect(unreached.count + seldom.count < 18)
        #expect(Coverage.served.subtracting(coverage.types).sorted() == [])
        #expect(Set(Coverage.reasons.values).count <= 8)
    }
}
