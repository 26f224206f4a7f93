/// Whom a run is to Google, as far as its credential says by itself.
package struct GoogleIdentity: Sendable, Hashable {
    /// Where the credential is from: `the credential file key.json (GOOGLE_APPLICATION_CREDENTIALS)`.
    package let source: String
    /// The service account, if the credential names it.
    package let account: String?
    /// False: its token was given ready-made, and ends once.
    package let isRenewed: Bool

    init(_ credential: GoogleCredential) {
        (source, account) = (credential.source, credential.account)
        isRenewed = if case .fixed = credential.kind { false } else { true }
    }
}

extension GoogleCredential {
    fileprivate var account: String? {
        switch kind {
        case .key(let key): key.email
        case .impersonated(let target, _): target.email
        case .fixed, .user, .external, .metadata: nil
        }
    }

    fileprivate var source: String {
        switch kind {
        // Messages about it say what else is missing.
        case .metadata(let server): "the metadata server \(server.host)"
        case .impersonated(_, let source): source.source
        case .fixed, .key, .user, .external: origin
        }
    }
}

extension Credentials {
    /// How long Google's token lives from `now`; nil if it does not say, or if there is none. Throws `CredentialFailure`.
    package func googleTokenLife(from now: ContinuousClock.Instant) async throws -> Duration? {
        try await google.token()?.expiry.map { $0 - now }
    }

    /// True if there is one that Google's calls carry.
    package var hasGoogle: Bool { !google.isAbsent }
    /// True if there is one for all of GitLab, and not only that of a job.
    package var hasGitLab: Bool { !gitlab.isAbsent }
}
