import Foundation
import Proof
import Testing

/// A sample of the proof, a different one for every commit. `make prove` tries all of it.
@Suite("Proof")
struct ProofTests {
    /// Selects the sample: PROOF_SEED repeats one that failed.
    private static let seed: String = {
        let environment = ProcessInfo.processInfo.environment
        let seed = [environment["PROOF_SEED"], environment["PROOF_COMMIT"]].compactMap(\.self).first { !$0.isEmpty }
        print("proof: the sample of PROOF_SEED=\(seed ?? "0")")
        return seed ?? "0"
    }()

    @Test("kills and faults, a sample by the commit", arguments: scenarios)
    func holds(_ scenario: String) async throws {
        let rows = await prove(seed: Self.seed, sample: 20, width: 1, isWanted: { $0 == scenario })
        let row = try #require(rows.first)
        let cases = row.plain.tried + row.kills.tried + row.faults.tried
        guard !row.failures.isEmpty else { return }
        Issue.record(
            "\(row.failures.count) of \(cases) failed; PROOF_SEED=\(Self.seed) swift test --filter Proof\n\(row.text())"
        )
    }
}
