import HTTP
import Text

/// Becoming a service account: whoever has the role for that gets one of its tokens.
struct Impersonation: Sendable, Hashable {
    let url: String
    let email: String
    var delegates: [String] = []
    var lifetime = 3600

    /// Nil unless `email` is the address of a service account.
    init?(email: String) {
        guard isAccount(email) else { return nil }
        self.email = email
        url = "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/\(email):generateAccessToken"
    }

    /// The file of an `impersonated_service_account`.
    init(_ fields: CredentialFields) throws(CredentialFailure) {
        try self.init(url: fields.text("service_account_impersonation_url"), fields)
        guard let delegates = fields.object["delegates"], delegates != .null else { return }
        let names = delegates.array?.compactMap(\.string) ?? []
        guard let count = delegates.array?.count, names.count == count else {
            throw fields.failure("'delegates' is not a list of texts")
        }
        self.delegates = names
    }

    /// What an `external_account` says of it; nil if it acts as itself.
    init?(externalAccount fields: CredentialFields) throws(CredentialFailure) {
        guard let url = try fields.optional("service_account_impersonation_url") else { return nil }
        try self.init(url: url, fields)
        // Google's own limits; more than an hour needs an organisation's policy.
        lifetime =
            try fields.part("service_account_impersonation")?
            .number("token_lifetime_seconds", in: 600...43200, default: 3600) ?? 3600
    }

    private init(url: String, _ fields: CredentialFields) throws(CredentialFailure) {
        let name = "service_account_impersonation_url"
        guard isTokenService(url, "iamcredentials") else {
            throw fields.failure(
                "'\(name)' is not https://iamcredentials.googleapis.com/…",
                help: "a token goes only to Google's own token services: use a file that names them")
        }
        let path = WebAddress(url)?.path ?? ""
        guard let match = path.wholeMatch(of: /\/v1\/projects\/-\/serviceAccounts\/([^\/:]+):generateAccessToken/),
            isAccount(String(match.1))
        else { throw fields.failure("'\(name)' does not name a service account") }
        self.url = url
        email = String(match.1)
    }

    /// `scope` is that of the token asked for; `token` is the caller's, whose calls `quotaProject` pays for.
    func request(_ scope: String, _ token: Token, quotaProject: String?) -> Request {
        var body: JSONObject = ["lifetime": .string("\(lifetime)s"), "scope": [.string(scope)]]
        if !delegates.isEmpty { body["delegates"] = .array(delegates.map { .string($0) }) }
        var request = Request("POST", url, json: .object(body))
        request.headers.append(Header("Authorization", "Bearer \(token.secret)"))
        if let quotaProject { request.headers.append(Header(quotaHeader, quotaProject)) }
        return request
    }
}

/// Names the project whose quota pays for a call.
let quotaHeader = "X-Goog-User-Project"

private func isAccount(_ email: String) -> Bool {
    email.wholeMatch(of: /[A-Za-z0-9-]+@[A-Za-z0-9.-]+\.gserviceaccount\.com/) != nil
}
