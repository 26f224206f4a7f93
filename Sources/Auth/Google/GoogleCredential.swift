/// One of the ways to a token for Google's APIs.
struct GoogleCredential: Sendable, Hashable {
    indirect enum Kind: Sendable, Hashable {
        /// Ready-made in a variable; it cannot be renewed.
        case fixed(Token, variable: String)
        case key(ServiceAccountKey)
        case user(AuthorizedUser)
        case external(ExternalAccount)
        case impersonated(Impersonation, by: GoogleCredential)
        case metadata(MetadataServer)
    }

    var kind: Kind
    /// How messages call it.
    var origin: String
    /// The project whose quota pays for the calls, if not that of the credential.
    var quotaProject: String?

    /// What of it no message may contain.
    var secrets: [String] {
        switch kind {
        case .fixed(let token, _): [token.secret]
        case .key(let key):
            key.pem.text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("-----") }.map { String($0) }
        case .user(let user): [user.clientSecret.text, user.refreshToken.text]
        case .external(let account): account.client.map { [$0.secret.text] } ?? []
        case .impersonated(_, let source): source.secrets
        case .metadata: []
        }
    }
}

/// What a token is asked for: one who only becomes another account needs no more than that.
enum Scope {
    static let cloud = "https://www.googleapis.com/auth/cloud-platform"
    static let impersonation = "https://www.googleapis.com/auth/iam"
}
