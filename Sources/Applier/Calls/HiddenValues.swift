import HTTP
import Text
import Synchronization

/// The secret values of a run, including its tokens, so that no message passes on one that a server repeats: a refusal
/// often quotes what it refuses, and sometimes the request's headers.
final class HiddenValues: Sendable {
    private let redaction: Mutex<Redaction?>

    init(_ secrets: Set<String> = []) { redaction = Mutex(secrets.isEmpty ? nil : Redaction(secrets)) }

    func hide(_ secret: Secret) {
        redaction.withLock { redaction in
            // Not shared with the mutex meanwhile: it would be copied for each of many secrets.
            var next = redaction ?? Redaction()
            redaction = nil
            for part in secret.parts { next.hide(part) }
            redaction = next
        }
    }

    /// `text` without them.
    func removed(from text: String) -> String {
        redaction.withLock { $0 }.map { $0(text) } ?? text
    }

    /// `text`, in words of ours, without them.
    func removed(fromOwn text: String) -> String {
        redaction.withLock { $0 }.map { $0.inOwnWords(text) } ?? text
    }

    /// A word that a server chose, without them.
    func removed(fromName name: String) -> String {
        redaction.withLock { $0 }.map { $0.inName(name) } ?? name
    }

    /// `send` with the values removed from what is said of a call without an answer. An answer passes as it is: what is
    /// decided by what it says must not depend on them.
    func guarding(_ send: @escaping Send) -> Send {
        { request throws(TransportError) in
            do throws(TransportError) { return try await send(request) } catch {
                throw TransportError(
                    error.stage, self.removed(from: error.message), isPermanent: error.isPermanent)
            }
        }
    }

    /// `value` without them.
    func removed(from value: JSONValue) -> JSONValue {
        redaction.withLock { $0 }.map { $0(value) } ?? value
    }
}
