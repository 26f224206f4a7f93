import Foundation
import Proof

/// The whole proof: every scenario, every kill, every fault.
@main struct Prove {
    static func main() async {
        let environment = ProcessInfo.processInfo.environment
        let seed = environment["PROOF_SEED"] ?? environment["PROOF_COMMIT"] ?? "0"
        let only = environment["PROOF_ONLY"]
        let details = environment["PROOF_DETAILS"].flatMap { Int($0) } ?? 1
        let number = environment["PROOF_NUMBER"].flatMap { Int($0) }
        let clock = ContinuousClock()
        let begin = clock.now
        print("seed \(seed)\n\(Row.title)")
        let rows = await prove(
            seed: seed, sample: environment["PROOF_SAMPLE"].flatMap { Int($0) },
            random: number.map { $0..<$0 + 1 } ?? 0..<(environment["PROOF_RANDOM"].flatMap { Int($0) } ?? 200),
            width: ProcessInfo.processInfo.activeProcessorCount,
            isWanted: { name in only.map { name == $0 } ?? true },
            report: { row in
                print(row.text(details: details), "| after", clock.now - begin)
                fflush(nil)
            })
        let failed = rows.map { $0.kills.failed + $0.faults.failed + $0.plain.failed }.reduce(0, +)
        let tried = rows.map { $0.kills.tried + $0.faults.tried + $0.plain.tried }.reduce(0, +)
        print("\(tried) cases, \(failed) failed, \(clock.now - begin)")
        exit(failed == 0 ? 0 : 1)
    }
}
