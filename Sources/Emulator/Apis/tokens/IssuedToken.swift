import HTTP
import Text

/// An access token of the local cloud. It says itself when it ends, so that nothing has to be kept.
struct IssuedToken {
    let text: String

    /// For `owner`, as long as `seconds` from `now`.
    init(_ owner: String, seconds: Int, now: Instant) {
        let end = now.milliseconds / 1000 + Int64(seconds)
        text = "ya29.local.\(end).\(Self.seal(end)).\(base64URL(owner.utf8))"
    }

    /// Whether `text` is a token of the local cloud, or one that a service account signed, and when it ends; nil for any
    /// other text.
    static func end(of text: some StringProtocol) -> Int64? {
        if let claims = TokenClaims(text) {
            return claims.issuer == claims.subject ? claims.expiry.map { Int64($0) } : nil
        }
        let parts = text.split(separator: ".")
        guard parts.count == 5, parts[0] == "ya29", parts[1] == "local", let end = Int64(parts[2]),
            parts[3] == seal(end)
        else { return nil }
        return end
    }

    /// Whom a token of the local cloud was issued for; nil for any other text.
    static func owner(of text: some StringProtocol) -> String? {
        let parts = text.split(separator: ".")
        guard parts.count == 5, let bytes = bytes(base64: String(parts[4])) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func seal(_ end: Int64) -> String { Identifiers.hexadecimal("token \(end)", 16) }
}

/// The bearer token of a request.
func bearer(_ request: Request) -> Substring? {
    let parts = (request.headers["Authorization"] ?? "").split(separator: " ")
    return parts.count == 2 && parts[0].lowercased() == "bearer" ? parts[1] : nil
}

/// True if the request has a token of the local cloud that is still valid.
func isKnown(_ request: Request, now: Instant) -> Bool {
    bearer(request).flatMap { IssuedToken.end(of: $0) }.map { $0 > now.milliseconds / 1000 } ?? false
}

/// The answer to a call of Google's with a token that is over (tokens-1), or with none if one is needed; nil for any
/// other.
func refusal(ofTokenIn request: Request, _ target: Target, isNeeded: Bool, now: Instant) -> Response? {
    guard target.host.hasSuffix(".googleapis.com"), !isKnown(request, now: now) else { return nil }
    let isOver = bearer(request).flatMap { IssuedToken.end(of: $0) } != nil
    return isOver || isNeeded ? unauthenticated : nil
}

let unauthenticated = Response(
    status: 401,
    json: [
        "error": [
            "code": 401, "status": "UNAUTHENTICATED",
            "message": "Request had invalid authentication credentials. An access token that is still valid is needed.",
        ]
    ])
