import PlanModel
import Text

/// A body with secrets in it, and the same without them: only that may be recorded, even as a digest.
struct Filled: Sendable {
    /// What is sent.
    var sent: JSONValue
    var shown: JSONValue
}

extension Call {
    /// What is sent with the resource's own `body`.
    func wrapping(_ body: Filled) -> Filled {
        Filled(sent: wrapping(body.sent), shown: wrapping(body.shown))
    }
}
