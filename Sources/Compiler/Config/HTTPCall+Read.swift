import Text
import YAML

/// The keys of an HTTP request of a schedule.
struct HTTPCallKeys: KeyGroup {
    let method = Key("method", Notation<HTTPCall.Method>.choice, default: .post)
    let headers = Key(
        "headers", .headers, otherwise: "none",
        "Cloud Scheduler adds its own; `Content-Type` goes with `body`. Whoever may read the schedule in Cloud Scheduler can "
            + "read a secret in it, so a token of `auth` is better")
    let body = Key("body", .openText, otherwise: "none", "Only with POST, PUT and PATCH")

    func read(_ fields: inout Fields) -> WrittenCall? {
        let (method, headers, body) = (fields.read(method), fields.read(headers), fields.read(body))
        guard let method else { return nil }
        if body != nil, !method.takesBody {
            fields.fail(
                Problem("a \(method.rawValue) request has no body", hint: "write method: POST, PUT or PATCH"),
                at: self.body.name)
        }
        let written = headers ?? [:]
        let texts = written.compactMapValues { if case .text(let text) = $0 { text } else { nil } }
        return WrittenCall(call: HTTPCall(method: method, headers: texts, body: body), headers: written)
    }
}

/// A call, and its headers before it is known which secrets there are.
struct WrittenCall: Sendable {
    var call: HTTPCall
    var headers: [String: HeaderValue]
}

extension Notation where Value == String {
    /// A path of a URL, which may have a query.
    static let pathAndQuery = text("HTTP path", "may have a query", pattern: "^/") { (text) throws(Problem) in
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        _ = try parseHTTPPath(String(parts[0]))
        guard parts.count == 1 || isQuery(parts[1]) else {
            throw Problem("'\(text)' is not the path of a URL", hint: "no spaces and no #; write %20 for a space")
        }
        return try checkOpen(text)
    }
}

/// True for a query, or what else may follow the host in a URL.
func isQuery(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { $0.isLetterOrDigit || "/-._~%+:@!$&'()*,;=?".utf8.contains($0) }
}
