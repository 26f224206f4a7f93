import HTTP
import JSON
import Synchronization

/// The secret values of a run, so that no message repeats one that a server repeats: a refusal often quotes what it
/// refuses.
final class HiddenValues: Sendable {
    private let redaction = Mutex<Redaction?>(nil)

    func hide(_ secret: Secret) {
        redaction.withLock { redaction in
            var next = redaction ?? Redaction()
            next.hide(secret.text)
            redaction = next
        }
    }

    /// `send` with the values taken out of every answer that is an error.
    func guarding(_ send: @escaping Send) -> Send {
        { request throws(TransportError) in
            var response = try await send(request)
            guard !response.isSuccess, let redaction = self.redaction.withLock({ $0 }) else { return response }
            response.body = Array(redaction(String(decoding: response.body, as: UTF8.self)).utf8)
            return response
        }
    }

    /// `value` without them; null where it cannot be told otherwise.
    func removed(from value: JSONValue) -> JSONValue {
        guard let redaction = redaction.withLock({ $0 }) else { return value }
        return (try? JSONValue(parsing: redaction(value.compactText))) ?? .null
    }
}
