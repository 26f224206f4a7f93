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

    /// `send` with the values removed from every error answer.
    func guarding(_ send: @escaping Send) -> Send {
        { request throws(TransportError) in
            let response: Response
            do throws(TransportError) { response = try await send(request) } catch {
                throw TransportError(
                    error.stage, self.removed(from: error.message), isPermanent: error.isPermanent)
            }
            guard !response.isSuccess, let redaction = self.redaction.withLock({ $0 }) else { return response }
            var hidden = response
            hidden.body = Array(redaction(String(decoding: response.body, as: UTF8.self)).utf8)
            return hidden
        }
    }

    /// `value` without them; null if they cannot be removed otherwise.
    func removed(from value: JSONValue) -> JSONValue {
        guard let redaction = redaction.withLock({ $0 }) else { return value }
        return (try? JSONValue(parsing: redaction(value.compactText))) ?? .null
    }
}
