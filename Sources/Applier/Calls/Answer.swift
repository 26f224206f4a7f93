package import Text
import HTTP

/// The result of a call: the answer's JSON, or why there is none.
package struct Answer: Sendable {
    package var request: Sent
    package var status: Int
    package var json: JSONValue
    /// Set unless the status is 2xx and the operation, if there was one, succeeded.
    package var error: CallError?

    package var isSuccess: Bool { error == nil }
}

/// Why an answered call is not a success.
package struct CallError: Sendable, Hashable {
    /// The HTTP status; for a failed operation, the one that corresponds to its gRPC code.
    package var status: Int
    /// `PERMISSION_DENIED`, or empty.
    package var word: String
    package var message: String
    /// The same with everything that the server said, for decisions alone.
    private var said: Said
    /// Machine-readable reasons such as `SERVICE_DISABLED`.
    package var reasons: [String]
    /// The permission that the caller lacks, if the answer names one.
    package var permission: String?
    /// True: `message` is the server's own; false: it is ours, about an answer without a message.
    package var isSaid = true
    /// Somebody else changed the object since it was read.
    var isConflict: Bool { status == 409 || status == 412 || word == "FAILED_PRECONDITION" || word == "ABORTED" }
    /// It is unknown whether the server acted.
    var isUnclear: Bool { !isOperation && (status == 409 || status == 408 || status >= 500 || status < 300) }
    /// The server says that it did not act.
    var isRefusal: Bool { !isOperation && !isUnclear && status >= 400 }
    /// True: the request was accepted and its operation failed. Sending it again would repeat the work.
    package var isOperation: Bool

    /// `403 PERMISSION_DENIED: the server's message`.
    var inWords: String { "\(status)\(word.isEmpty ? "" : " " + word): \(message)" }

    /// The message has none of the values in `hidden`.
    init(_ error: APIError, isOperation: Bool = false, hiding hidden: HiddenValues) {
        status = error.httpStatus
        word = hidden.removed(fromName: error.status)
        message = hidden.removed(from: error.message)
        said = Said(text: error.message)
        reasons = error.reasons.map { hidden.removed(fromName: $0) }
        permission = error.permission.map { hidden.removed(fromName: $0) }
        self.isOperation = isOperation
    }

    /// True if `text` stands in the server's message, also where a part of it is hidden from people.
    func says(_ text: String) -> Bool { said.text.contains(text) }

    /// True if `id` stands there as a whole.
    func names(_ id: String) -> Bool { said.text.names(id) }

    /// An answer that violates the protocol; it is unknown whether the server acted.
    init(status: Int, brokenAnswer message: String) {
        self.status = status
        word = ""
        self.message = message
        said = Said(text: message)
        reasons = []
        isOperation = false
        isSaid = false
    }
}

/// What a server said, which may hold a secret: it is not printed.
private struct Said: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible {
    let text: String

    var description: String { "(as the server said it)" }
    var debugDescription: String { description }
}
