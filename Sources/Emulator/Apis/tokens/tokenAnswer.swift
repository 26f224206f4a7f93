import HTTP
import Text

/// The services that give tokens: Google's for people and keys, the one that exchanges subject tokens, the one that lets
/// accounts become others, and the metadata server. They belong to no project. Nil for any other request. Facts:
/// docs/facts/tokens.md.
func tokenAnswer(_ request: Request, _ target: Target, seconds: Int, now: Instant) -> Response? {
    let isGoogle = target.host.hasSuffix(".googleapis.com")
    func isAt(_ host: String) -> Bool { !isGoogle || target.host == host }
    switch (request.method, target.segments.count, target.segments.first) {
    case ("POST", 1, "token") where isAt("oauth2.googleapis.com"): return refreshed(form(request), seconds, now)
    case ("POST", 1, "tokeninfo") where isAt("oauth2.googleapis.com"): return about(bearer(request), now)
    case ("POST", 2, "v1") where target.segments[1] == "token" && isAt("sts.googleapis.com"):
        return exchanged(form(request), seconds, now)
    case ("POST", 5, "v1")
    where target.segments[3] == "serviceAccounts" && target.segments[4].hasSuffix(":generateAccessToken")
        && isAt("iamcredentials.googleapis.com"):
        return impersonated(String(target.segments[4].dropLast(":generateAccessToken".count)), request, seconds, now)
    case ("GET", _, "computeMetadata"): return metadata(request, target, seconds, now)
    default: return nil
    }
}

private func form(_ request: Request) -> [String: String] {
    let text = String(decoding: request.body ?? [], as: UTF8.self)
    return Dictionary(parseForm(text).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
}

private func granted(_ owner: String, _ seconds: Int, _ now: Instant) -> JSONObject {
    [
        "access_token": .string(IssuedToken(owner, seconds: seconds, now: now).text), "expires_in": JSONValue(seconds),
        "token_type": "Bearer",
    ]
}

/// A refusal in OAuth's form (tokens-2).
private func refused(_ word: String, _ description: String, status: Int = 400) -> Response {
    Response(status: status, json: ["error": .string(word), "error_description": .string(description)])
}

/// A refresh token with `revoked` in it stands for one that its owner took back.
private func refreshed(_ form: [String: String], _ seconds: Int, _ now: Instant) -> Response {
    guard form["grant_type"] == "refresh_token" else {
        return refused("unsupported_grant_type", "Invalid grant_type: \(form["grant_type"] ?? "")")
    }
    guard form["client_id"]?.isEmpty == false, form["client_secret"]?.isEmpty == false else {
        return refused("invalid_client", "The OAuth client was not found.", status: 401)
    }
    guard let token = form["refresh_token"], !token.isEmpty, !token.contains("revoked") else {
        return refused("invalid_grant", "Token has been expired or revoked.")
    }
    return Response(status: 200, json: .object(granted("user", seconds, now)))
}

/// Whose an access token is, and for how long (tokens-11). The token of a provider stands for no account.
private func about(_ token: Substring?, _ now: Instant) -> Response {
    let left = token.flatMap { IssuedToken.end(of: $0) }.map { $0 - now.milliseconds / 1000 } ?? 0
    guard left > 0, let owner = token.flatMap({ IssuedToken.owner(of: $0) }), !owner.hasPrefix("principal:") else {
        return refused("invalid_token", "Invalid Value")
    }
    let email = owner == "user" ? "developer@example.com" : String(owner.dropFirst("serviceAccount:".count))
    return Response(
        status: 200,
        json: [
            "email": .string(email), "expires_in": .string("\(left)"),
            "scope": "https://www.googleapis.com/auth/cloud-platform",
        ])
}

/// A provider here accepts every issuer, and the default audience only (tokens-3, tokens-4).
private func exchanged(_ form: [String: String], _ seconds: Int, _ now: Instant) -> Response {
    guard form["grant_type"] == "urn:ietf:params:oauth:grant-type:token-exchange",
        form["requested_token_type"] == "urn:ietf:params:oauth:token-type:access_token",
        form["subject_token_type"]?.isEmpty == false, form["scope"]?.isEmpty == false
    else { return refused("invalid_request", "A field of the exchange is missing or has another value.") }
    let provider = form["audience"] ?? ""
    guard provider.hasPrefix("//iam.googleapis.com/"), provider.contains("/providers/") else {
        return refused("invalid_target", "The target service indicated by the \"audience\" parameters is invalid.")
    }
    guard let claims = TokenClaims(form["subject_token"] ?? ""), let subject = claims.subject else {
        return refused("invalid_grant", "Unable to parse the ID Token.")
    }
    guard claims.audiences.contains("https:" + provider) || claims.audiences.contains(provider) else {
        return refused(
            "invalid_grant",
            "The audience in ID Token [\(claims.audiences.joined(separator: ", "))] does not match the expected audience."
        )
    }
    guard let end = claims.expiry, Int64(end) > now.milliseconds / 1000 else {
        return refused("invalid_grant", "The ID Token is stale to sign-in.")
    }
    guard subject.utf8.count <= 127 else {
        return refused(
            "invalid_request", "The size of mapped attribute google.subject exceeds the 127 bytes limit.")
    }
    var answer = granted("principal:\(provider)/subject/\(subject)", seconds, now)
    answer["issued_token_type"] = "urn:ietf:params:oauth:token-type:access_token"
    return Response(status: 200, json: .object(answer))
}

/// Who asks must have a token of its own: one of the local cloud, or one that a service account signed (tokens-5).
private func impersonated(_ account: String, _ request: Request, _ most: Int, _ now: Instant) -> Response {
    guard isKnown(request, now: now) else { return unauthenticated }
    let body = request.body.flatMap { try? JSONValue(parsing: $0) }
    let text = body?["lifetime"]?.string ?? "3600s"
    guard account.hasSuffix(".gserviceaccount.com") else {
        return Failure(.notFound, "Unknown service account.").response(.modern)
    }
    guard body?["scope"]?.array?.isEmpty == false else {
        return Failure.badField("scope", "A scope is required.").response(.modern)
    }
    guard text.hasSuffix("s"), let asked = Int(text.dropLast()), 1...43_200 ~= asked else {
        return Failure.badField("lifetime", "The lifetime is no duration of at most 12 hours.").response(.modern)
    }
    let seconds = min(asked, max(most, 1))
    let end = Instant(milliseconds: now.milliseconds + Int64(seconds) * 1000)
    return Response(
        status: 200,
        json: [
            "accessToken": .string(IssuedToken("serviceAccount:\(account)", seconds: seconds, now: now).text),
            "expireTime": .string(end.rfc3339Seconds),
        ])
}

/// The metadata server of every machine, with its header both ways (tokens-6).
private func metadata(_ request: Request, _ target: Target, _ seconds: Int, _ now: Instant) -> Response {
    let flavor = Header("Metadata-Flavor", "Google")
    guard request.headers["Metadata-Flavor"] == "Google" else { return Response(status: 403) }
    switch target.segments.dropFirst().joined(separator: "/") {
    case "v1/instance/service-accounts/default/token":
        return Response(status: 200, json: .object(granted("serviceAccount:default", seconds, now)), headers: [flavor])
    case "v1/universe/universe-domain":
        return Response(
            status: 200, headers: [flavor, Header("Content-Type", "application/text")],
            body: Array("googleapis.com".utf8))
    default: return Response(status: 404, headers: [flavor])
    }
}
