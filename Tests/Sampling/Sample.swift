import Foundation

/// Which cases of a proof that is too long for every run of the tests are tried: a sample, or with PROOF=all each of them.
///
/// PROOF_SEED chooses the sample. Without it every commit tries the same cases: nobody is held up by what they did not
/// touch. `make prove` tries all.
package enum Sample {
    private static let environment = ProcessInfo.processInfo.environment

    package static let isAll = environment["PROOF"] == "all"

    package static let seed = environment["PROOF_SEED"].flatMap { $0.isEmpty ? nil : $0 } ?? "0"

    /// What repeats the sample of the tests that match `filter`.
    package static func command(_ filter: String) -> String { "PROOF_SEED=\(seed) swift test --filter \(filter)" }

    /// The same numbers for the same seed and the same `name`.
    package static func numbers(for name: String) -> SplitMix { SplitMix("\(seed) \(name)") }

    /// The numbers from 1 on, without end: one of any `interval` that follow each other, or all.
    package static func moments(_ name: String, oneOf interval: Int) -> StrideTo<Int> {
        var numbers = numbers(for: name)
        return isAll
            ? stride(from: 1, to: .max, by: 1)
            : stride(from: .random(in: 1...interval, using: &numbers), to: .max, by: interval)
    }

    /// Takes what is tried next from `open`: the newest, or in a sample any of them; nil if it is empty.
    package static func next<Element>(_ open: inout [Element], _ numbers: inout SplitMix) -> Element? {
        guard !isAll, let index = open.indices.randomElement(using: &numbers) else { return open.popLast() }
        open.swapAt(index, open.count - 1)
        return open.popLast()
    }
}
