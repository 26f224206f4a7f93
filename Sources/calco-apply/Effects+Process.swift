import Applier
import Crypto
import Foundation
import HTTP

extension Effects {
    /// Those of this process.
    init(
        _ send: @escaping Send, environment: [String: String], _ console: Console,
        report: @escaping @Sendable (Event) -> Void
    ) {
        self.init(
            send: send,
            sleep: { try await Task.sleep(for: $0) },
            now: monotonic,
            wallClock: { Int(Date().timeIntervalSince1970) },
            random: { Double.random(in: 0..<1) },
            randomBytes: { count in SymmetricKey(size: .init(bitCount: count * 8)).withUnsafeBytes { Array($0) } },
            environment: { environment[$0] },
            shouldStop: console.isInterrupted,
            report: report)
    }
}

/// Seconds on a clock that never goes back.
let monotonic: @Sendable () -> Double = {
    let start = ContinuousClock.now
    return { () -> Double in
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}()
