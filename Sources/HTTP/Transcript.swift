import Text
import Synchronization

/// Wraps a `Send` and records every request with its answer, in the order of the requests.
package final class Transcript: Sendable {
    /// One call: the request and its outcome; nil while it is in flight.
    package struct Exchange: Sendable, Hashable {
        package var request: Request
        package var outcome: Result<Response, TransportError>?

        /// Whether the call can change anything.
        package var isWrite: Bool { !changesNothing(request.method, request.url) }
    }

    private struct Record {
        var exchanges: [Exchange] = []
        var redaction: Redaction
    }

    private let record: Mutex<Record>
    private let inner: Send

    package init(of send: @escaping Send, hiding secrets: Set<String> = []) {
        inner = send
        record = Mutex(Record(redaction: Redaction(secrets)))
    }

    package var exchanges: [Exchange] { record.withLock { $0.exchanges } }

    /// Hides another secret, for example one created during the run, in everything this transcript renders.
    package func hide(_ secret: String) { record.withLock { $0.redaction.hide(secret) } }

    /// Sends through the recorded function.
    package var send: Send {
        { (request: Request) async throws(TransportError) -> Response in
            let index = self.record.withLock { record in
                record.exchanges.append(Exchange(request: request, outcome: nil))
                return record.exchanges.count - 1
            }
            do throws(TransportError) {
                let response = try await self.inner(request)
                self.record.withLock { $0.exchanges[index].outcome = .success(response) }
                return response
            } catch {
                self.record.withLock { $0.exchanges[index].outcome = .failure(error) }
                throw error
            }
        }
    }

    /// The calls as stable text for goldens: method, URL, body, `-> status`, answer; JSON in canonical form, no
    /// headers, secrets replaced. With `writesOnly`, calls that only read are omitted.
    package func text(writesOnly: Bool = false) -> String {
        let (exchanges, redaction) = record.withLock { ($0.exchanges, $0.redaction) }
        return exchanges.filter { !writesOnly || $0.isWrite }.map { redaction(render($0)) }.joined(separator: "\n")
    }
}

private func render(_ exchange: Transcript.Exchange) -> String {
    var text = "\(exchange.request.method) \(exchange.request.url)\n" + render(exchange.request.body ?? [])
    switch exchange.outcome {
    case .success(let response): text += "-> \(response.status)\n" + render(response.body)
    case .failure(let error): text += "-> no answer: \(error.message)\n"
    case nil: text += "-> (under way)\n"
    }
    return text
}

/// A body with a final newline: JSON in canonical form, other text as it is, for other bytes their number.
private func render(_ body: [UInt8]) -> String {
    guard !body.isEmpty else { return "" }
    if let json = try? JSONValue(parsing: body) { return String(decoding: json.canonicalBytes, as: UTF8.self) }
    guard let text = String(validating: body, as: UTF8.self) else { return "(\(body.count) bytes)\n" }
    return text.hasSuffix("\n") ? text : text + "\n"
}
