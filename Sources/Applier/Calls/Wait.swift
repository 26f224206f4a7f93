import HTTP
import PlanModel

/// The pauses between two polls: each is 1.5 times the previous one, up to the longest.
struct Intervals {
    private var seconds: Double
    private let longest: Double

    init(_ pace: Pace) { (seconds, longest) = (pace.pollFirst, pace.pollMaximum) }

    mutating func next() -> Double {
        defer { seconds = min(seconds * 1.5, longest) }
        return seconds
    }
}

extension Pace {
    var intervals: Intervals { Intervals(self) }
}

extension Caller {
    /// Reports the reason and waits. An interrupted wait is the error of a call that was given up.
    func pause(
        _ seconds: Double, _ address: Address, _ action: Action, for reason: String
    ) async throws(TransportError) {
        effects.report(.waiting(address, action, for: reason))
        do { try await effects.sleep(.milliseconds(Int(seconds * 1000))) } catch { throw TransportError.interrupted }
    }

    /// The same between two calls: an interrupted wait is a failure of `address`.
    func wait(
        _ seconds: Double, _ address: Address, _ action: Action, for reason: String
    ) async throws(ApplyFailure) {
        do { try await pause(seconds, address, action, for: reason) } catch {
            throw ApplyFailure(address, action == .noop ? "read" : action.rawValue, message: error.message)
        }
    }
}
