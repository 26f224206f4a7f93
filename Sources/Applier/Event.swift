package import HTTP
package import PlanModel

/// What happens while a plan is applied, in the order in which it happens.
package enum Event: Sendable {
    case reading(done: Int, of: Int)
    case started(Address, Action)
    /// The call goes on: an operation is polled, an object is not ready yet, a grant has to settle.
    case waiting(Address, Action, for: String)
    case retrying(Address, RetryNotice)
    case finished(Address, Action, seconds: Double)
    case failed(ApplyFailure)
    case skipped(Address, Action, because: String)
}
