/// Sends a request and returns the answer, whatever its status. Throws `TransportError` when there was none. This is
/// the only way to the network; tests and the local cloud substitute another function.
package typealias Send = @Sendable (Request) async throws(TransportError) -> Response

/// Why a request has no answer.
package struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Stage: Sendable, Hashable {
        /// The connection failed before a byte of the request was sent: the server cannot have acted on it.
        case notSent
        /// The request, or part of it, was sent and no complete answer came back: the server may have acted on it.
        case unanswered
        /// The call was abandoned on purpose (interrupt).
        case cancelled
    }

    package let stage: Stage
    package let message: String
    /// Sending the same request again would fail the same way: a malformed URL, a certificate that does not verify.
    package let isPermanent: Bool

    package init(_ stage: Stage, _ message: String, isPermanent: Bool = false) {
        self.stage = stage
        self.message = message
        self.isPermanent = isPermanent
    }

    package var description: String { message }
}
