import Proof
import Sampling
import Testing

/// A sample of the proof, the same for every commit. `make prove` tries all of it.
@Suite("Proof")
struct ProofTests {
    @Test("kills and faults, a sample", arguments: scenarios)
    func holds(_ scenario: String) async throws {
        let rows = await prove(seed: Sample.seed, sample: 20, width: 1, isWanted: { $0 == scenario })
        let row = try #require(rows.first)
        let cases = row.plain.tried + row.kills.tried + row.faults.tried
        guard !row.failures.isEmpty else { return }
        Issue.record(
            "\(row.failures.count) of \(cases) failed; \(Sample.command("Proof"))\n\(row.text())"
        )
    }
}
