import HTTP
import Text

/// The token in the answer of a token service. Times are measured from `asked`, before the request: a token never lives
/// longer than we think.
func readTokenAnswer(
    _ response: Response, asked: ContinuousClock.Instant, origin: String
) throws(CredentialFailure) -> Token {
    let json = try answerObject(response, origin)
    guard let text = json["access_token"]?.string else { throw senseless(origin, "it has no 'access_token'") }
    if let type = json["token_type"]?.string, type.lowercased() != "bearer" {
        throw senseless(origin, "its token has the type '\(oneWord(type))'")
    }
    var expiry: ContinuousClock.Instant?
    if let value = json["expires_in"], value != .null {
        guard let seconds = value.int ?? value.string.flatMap({ Int($0) }) else {
            throw senseless(origin, "its 'expires_in' is no number")
        }
        guard seconds > 0 else { throw senseless(origin, "its token has expired already") }
        expiry = asked + .seconds(min(seconds, longestLife))
    }
    return try token(text, expiry, origin)
}

/// The token in the answer to an impersonation for `lifetime` seconds. Its `expireTime` is a time of day: it counts only
/// if it is sooner, and not if this machine's clock has passed it already, which says more about the clock.
func readImpersonationAnswer(
    _ response: Response, asked: ContinuousClock.Instant, wallClock: Int, lifetime: Int, origin: String
) throws(CredentialFailure) -> Token {
    let json = try answerObject(response, origin)
    guard let text = json["accessToken"]?.string else { throw senseless(origin, "it has no 'accessToken'") }
    guard let time = json["expireTime"]?.string, let expiry = secondsSince1970(rfc3339: time) else {
        throw senseless(origin, "its 'expireTime' is no time")
    }
    let left = Int(expiry) - wallClock
    return try token(text, asked + .seconds(left > 0 ? min(left, lifetime) : lifetime), origin)
}

/// No access token of Google's lives longer.
private let longestLife = 43_200

private func token(
    _ text: String, _ expiry: ContinuousClock.Instant?, _ origin: String
) throws(CredentialFailure) -> Token {
    do throws(TokenError) { return try Token(text, expiry: expiry) } catch {
        throw senseless(origin, "its token is none: \(error)")
    }
}

private func answerObject(_ response: Response, _ origin: String) throws(CredentialFailure) -> JSONValue {
    guard let json = try? JSONValue(parsing: response.body), json.object != nil else {
        throw senseless(origin, "it is no JSON object but \(response.body.isEmpty ? "empty" : "something else")")
    }
    return json
}

private func senseless(_ origin: String, _ problem: String) -> CredentialFailure {
    CredentialFailure(
        origin, "the token service's answer makes no sense: \(problem)",
        help: "is there a proxy between this machine and Google that answers itself?")
}
