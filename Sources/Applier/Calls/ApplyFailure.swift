package import HTTP
package import PlanModel
import Text

/// Why one resource could not be read or changed: the address, the action, the request, and the server's own message.
package struct ApplyFailure: Error, Sendable, Hashable {
    package var address: Address
    /// `read`, `create`, `update`, `delete`…
    package var action: String
    /// Nil when no request was involved.
    package var request: Sent?
    /// The server's message, or our description of the problem.
    package var message: String
    /// True: `message` is the server's.
    package var saidByServer: Bool
    /// What the user can do.
    package var help: String?
    /// The server's error, if it answered.
    package var error: CallError?
    /// True: it does not affect other resources, so those that do not depend on this one are still applied.
    package var isOwnMatter = false
    /// The name of an object that is there, and of which only nothing proves that it is ours.
    package var unadopted: String?

    package init(
        _ address: Address, _ action: String, _ request: Sent? = nil, message: String, saidByServer: Bool = false,
        help: String? = nil
    ) {
        self.address = address
        self.action = action
        self.request = request
        self.message = message
        self.saidByServer = saidByServer
        self.help = help
    }

    /// The failure for an answer's `error`.
    package init(_ address: Address, _ action: String, _ answer: Answer, _ error: CallError) {
        let word = error.word.isEmpty ? "" : " " + error.word
        let outcome = error.isOperation ? "its operation failed:\(word)" : "\(error.status)\(word)"
        var sent = answer.request
        sent.outcome = outcome
        self.init(address, action, sent, message: error.message, saidByServer: error.isSaid)
        self.error = error
    }

    /// The failure for a call without an answer.
    package init(_ address: Address, _ action: String, _ call: Call, _ error: TransportError) {
        self.init(address, action, Sent(call), message: error.message)
    }

    /// The same failure with secrets removed: not every server text arrives as an error.
    func hiding(_ hidden: HiddenValues) -> ApplyFailure {
        var failure = self
        failure.message = saidByServer ? hidden.removed(from: message) : hidden.removed(fromOwn: message)
        failure.help = help.map { hidden.removed(fromOwn: $0) }
        failure.error?.message = hidden.removed(from: error?.message ?? "")
        return failure
    }

    /// True if the server's error is one that `pattern` describes.
    func fits(_ pattern: ErrorPattern) -> Bool {
        error.map(pattern.fits) ?? false
    }
}

extension ErrorPattern {
    func fits(_ error: CallError) -> Bool {
        // The status alone says too little: a permanent refusal has the same one.
        error.status == status && !contains.isEmpty
            && (error.says(contains) || error.reasons.contains(contains))
            && (about.isEmpty || about.contains(where: error.says))
    }
}

extension KindRules {
    /// True if `error` says that the object does not exist, and not just that it is not visible to us.
    func provesAbsence(_ error: CallError) -> Bool {
        readiness.missing.isEmpty ? error.status == 404 : readiness.missing.contains { $0.fits(error) }
    }
}
