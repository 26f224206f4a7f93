package import HTTP
package import PlanModel
package import Text

/// What happens while a plan is applied, in order.
package enum Event: Sendable {
    case reading(done: Int, of: Int)
    case started(Address, Action)
    /// The action is still in progress: an operation is polled, an object is not ready yet, a grant has to settle.
    /// It is looked at again, or tried again, after that many seconds; `attempt` is the number of the try that failed.
    case waiting(Address, Action, for: String, seconds: Double = 0, attempt: Int? = nil)
    case retrying(Address, RetryNotice)
    case finished(Address, Action, seconds: Double)
    /// The server keeps the field differently than it was sent.
    case served(Address, JSONPointer, JSONValue)
    /// The field is wanted no more, and the update that dropped it left it as it was.
    case stays(Address, JSONPointer)
    case failed(ApplyFailure)
    case skipped(Address, Action, because: String)
    /// The state is stored with this serial, in the place with this name.
    case saved(serial: Int, place: String)

    /// The same event with secrets removed.
    func hiding(_ hidden: HiddenValues) -> Event {
        switch self {
        case .waiting(let address, let action, let reason, let seconds, let attempt):
            .waiting(address, action, for: hidden.removed(fromOwn: reason), seconds: seconds, attempt: attempt)
        case .retrying(let address, let notice):
            .retrying(
                address,
                RetryNotice(
                    method: notice.method, url: notice.url, number: notice.number, delay: notice.delay,
                    cause: hidden.removed(from: notice.cause)))
        case .failed(let failure): .failed(failure.hiding(hidden))
        case .served(let address, let pointer, let value): .served(address, pointer, hidden.removed(from: value))
        default: self
        }
    }
}
