import HTTP
import Text

/// What a refused token request means. The services answer in two forms: OAuth's `error` and `error_description`, and
/// the one of Google's other APIs.
struct TokenRefusal {
    let status: Int
    /// `invalid_grant`, `PERMISSION_DENIED`, or empty.
    let word: String
    let message: String

    init(_ response: Response) {
        status = response.status
        let json = try? JSONValue(parsing: response.body)
        if let word = json?["error"]?.string {
            let description = json?["error_description"]?.string ?? ""
            let subtype = json?["error_subtype"]?.string.map { " (\($0))" } ?? ""
            (self.word, message) = (oneWord(word), oneLine(description) + oneWord(subtype))
        } else {
            let error = APIError(response)
            (word, message) = (error.status, error.message)
        }
    }

    var text: String { "\(status)\(word.isEmpty ? "" : " " + word)\(message.isEmpty ? "" : ": " + message)" }

    /// What to do if a person's refresh token is refused.
    func adviceForUser() -> String {
        switch word {
        case "invalid_grant":
            "the login was revoked, has expired, or must be repeated: gcloud auth application-default login"
        case "invalid_client", "unauthorized_client":
            "the file's client is unknown or deleted: gcloud auth application-default login"
        default: "log in again: gcloud auth application-default login"
        }
    }

    /// What to do if a subject token is refused. `claims` are what it says of itself: they are better evidence than the
    /// words of a refusal.
    func adviceForSubject(_ claims: TokenClaims?, _ account: ExternalAccount, now: Int) -> String {
        let provider = oneWord(account.audience)
        if let expiry = claims?.expiry, expiry <= now {
            // tokens-9
            let isJob = if case .variable = account.source { true } else { false }
            let life = isJob ? ": a job's id token lives as long as the job's 'timeout'" : ""
            return "the subject token expired \(now - expiry) seconds ago\(life)"
        }
        // tokens-4
        if word == "invalid_request", let length = claims?.subject?.utf8.count, length > 127 {
            return "map google.subject to something shorter than the token's 'sub', which here has \(length) bytes: "
                + "google.subject=\"project::\" + assertion.project_id (docs/credentials.md)"
        }
        // tokens-3
        if word == "invalid_grant", let audiences = claims?.audiences, !audiences.isEmpty,
            !audiences.contains("https:" + account.audience), !audiences.contains(account.audience)
        {
            return
                "the token was made for \(audiences.map(oneWord).joined(separator: ", ")): give it the audience that "
                + "\(provider) allows, by default https:\(provider)"
        }
        switch word {
        case "unauthorized_client":
            return "the attribute condition of \(provider) excludes this token: compare it with the token's claims"
        case "invalid_target": return "there is no such provider, or it is disabled: \(provider)"
        default:
            return "check the issuer\(claims?.issuer.map { " (the token's is \(oneWord($0)))" } ?? ""), the allowed "
                + "audience and the attribute condition of \(provider)"
        }
    }

    /// What to do if `email` may not be impersonated.
    func adviceForImpersonation(_ email: String, byExternal isExternal: Bool) -> String {
        switch status {
        case 404: "there is no service account \(email)"
        case 401: "the credential that was to become \(email) is not valid any more"
        default:
            "give the caller roles/iam.\(isExternal ? "workloadIdentityUser" : "serviceAccountTokenCreator") on \(email), "
                + "and enable iamcredentials.googleapis.com in its project"
        }
    }
}

/// On one line, without control characters, and no longer than a message should be.
private func oneLine(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return String(
        words.unicodeScalars.prefix(600).filter { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
            .map(Character.init))
}
