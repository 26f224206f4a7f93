/// Sends a request and returns the answer, whatever its status. Throws `TransportError` when there was none.
/// This is the only door to the network; tests and the local cloud put another function in its place.
package typealias Send = @Sendable (Request) async throws(TransportError) -> Response

/// Why a request has no answer.
package struct TransportError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Stage: Sendable, Hashable {
        /// The connection failed before a byte of the request was sent: the server cannot have acted on it.
        case notSent
        /// The request, or a part of it, went out and no complete answer came back: the server may have acted on it.
        case unanswered
        /// The call was given up on purpose (interrupt).
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
