import HTTP
import PlanModel

extension Caller {
    /// Reports the reason and waits. An interrupted wait is the error of a call that was given up.
    func pause(
        _ seconds: Double, _ address: Address, _ action: Action, for reason: String, attempt: Int? = nil
    ) async throws(TransportError) {
        effects.report(.waiting(address, action, for: reason, seconds: seconds, attempt: attempt))
        do { try await effects.sleep(.milliseconds(Int(seconds * 1000))) } catch { throw TransportError.interrupted }
    }

    /// The same between two calls: an interrupted wait is a failure of `address`.
    func wait(
        _ seconds: Double, _ address: Address, _ action: Action, for reason: String, attempt: Int? = nil
    ) async throws(ApplyFailure) {
        do { try await pause(seconds, address, action, for: reason, attempt: attempt) } catch {
            throw ApplyFailure(address, action == .noop ? "read" : action.rawValue, message: error.message)
        }
    }
}
