import Text
import YAML

/// The keys of an HTTP request of a schedule.
struct HTTPCallKeys: KeyGroup {
    let method = Key("method", Notation<HTTPCall.Method>.choice, default: .post)
    let headers = Key(
        "headers", .headers, otherwise: "none", "Cloud Scheduler adds its own; `Content-Type` goes with `body`")
    let body = Key("body", .openText, otherwise: "none", "Only with POST, PUT and PATCH")

    func read(_ fields: inout Fields) -> HTTPCall? {
        let (method, headers, body) = (fields.read(method), fields.read(headers), fields.read(body))
        guard let method else { return nil }
        if body != nil, !method.takesBody {
            fields.fail(
                Problem("a \(method.rawValue) request has no body", hint: "write method: POST, PUT or PATCH"),
                at: self.body.name)
        }
        return HTTPCall(method: method, headers: headers ?? [:], body: body)
    }
}

extension Notation where Value == [String: String] {
    fileprivate static let headers = Notation.map(
        "mapping of texts",
        "names: letters, digits and `-`; not `Authorization`, `Host`, `Content-Length` or `User-Agent`, nor those that "
            + "begin with `X-CloudScheduler`, `X-Google-` or `X-AppEngine-` (set by Cloud Scheduler)",
        names:
            "^(?!Authorization$|Host$|Content-Length$|User-Agent$|X-CloudScheduler|X-Google-|X-AppEngine-)[A-Za-z0-9-]+$",
        of: .header
    ) { (name) throws(Problem) in
        guard !name.isEmpty, name.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }) else {
            throw Problem("'\(name)' is not the name of a header", hint: "letters, digits and -")
        }
        let lower = name.lowercased()
        if lower == "authorization" {
            throw Problem(
                "a plan must not hold a credential",
                hint: "a service is called with a token anyway; else write auth: oidc")
        }
        // cloudscheduler-19
        let isOwn = ["x-cloudscheduler", "x-google-", "x-appengine-"].contains { lower.hasPrefix($0) }
        guard !isOwn, !["host", "content-length", "user-agent"].contains(lower) else {
            throw Problem("'\(name)' is set by Cloud Scheduler", hint: "remove it")
        }
    }
}

extension Notation where Value == String {
    fileprivate static let header = text { (text) throws(Problem) in
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
            throw Problem("a header has one line of ASCII characters")
        }
        return try checkOpen(text)
    }

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
