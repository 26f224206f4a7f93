/// The credentials of a run, read once from its environment.
package struct Credentials: Sendable {
    package var google: TokenSource
    package var gitlab: TokenSource
    /// The CI job's own token, which GitLab accepts for few calls.
    package var jobToken: Token?
    /// The project whose quota pays for calls to Google, if it is not that of the credential.
    package var quotaProject: String?
    /// Other texts that no message may contain.
    private var others: Set<String> = []

    package init(google: TokenSource = .absent, gitlab: TokenSource = .absent, jobToken: Token? = nil) {
        self.google = google
        self.gitlab = gitlab
        self.jobToken = jobToken
    }

    /// The ready-made tokens: Google's from GOOGLE_OAUTH_ACCESS_TOKEN (as Terraform names it) or
    /// CLOUDSDK_AUTH_ACCESS_TOKEN (gcloud), GitLab's from GITLAB_TOKEN and CI_JOB_TOKEN. A variable that is set but empty
    /// counts as absent. Throws `CredentialFailure`.
    package init(environment: [String: String]) throws(CredentialFailure) {
        try self.init(
            google: TokenSource(fixedToken(GoogleVariable.tokens, in: environment)), gitlabFrom: environment)
    }

    /// The same, and if there is no ready-made token, Google's Application Default Credentials; `choice` goes before all.
    /// With `isAtHand`, only what was put there for this run counts, not what a person or a machine has anyway. Throws
    /// `CredentialFailure` if one is there and unusable; whether its token can be had shows when it is first needed.
    package init(
        environment: [String: String], choice: GoogleChoice, isAtHand: Bool, effects: AuthEffects
    ) throws(CredentialFailure) {
        let found = try findGoogle(environment, choice, isAtHand: isAtHand, effects)
        try self.init(google: found.map { TokenSource($0, effects) } ?? .absent, gitlabFrom: environment)
        quotaProject = found?.quotaProject
        others.formUnion(found?.secrets ?? [])
    }

    private init(google: TokenSource, gitlabFrom environment: [String: String]) throws(CredentialFailure) {
        self.google = google
        gitlab = try TokenSource(fixedToken([gitlabVariable], in: environment))
        jobToken = environment["CI_JOB_TOKEN"].flatMap { try? Token($0) }
        if let idToken = environment[GoogleVariable.idToken], !idToken.isEmpty { others = [idToken] }
    }

    /// The known secret texts, to be hidden in everything the run prints. Tokens that are fetched later are hidden where
    /// they are used.
    package var secrets: Set<String> {
        let fixed = [google, gitlab].compactMap { source in
            if case .fixed(let token, _) = source { token.secret } else { nil }
        }
        return others.union(fixed).union(jobToken.map { [$0.secret] } ?? [])
    }

    /// Fetches Google's token if one of `urls` needs it, so that what is wrong with it is known before the first call.
    /// Throws `CredentialFailure`.
    package func prepare(for urls: [String], doors: Doors) async throws {
        guard urls.contains(where: { doors.door(for: $0) == .google }) else { return }
        _ = try await google.token()
    }

    /// Google's token in plain text, for the environment of another program; nil without a credential. Throws
    /// `CredentialFailure`.
    package func googleAccessToken() async throws -> String? { try await google.token()?.secret }

    static let howToGetOne =
        "log in with 'gcloud auth application-default login', or see docs/credentials.md for pipelines and keys"
}

let gitlabVariable = "GITLAB_TOKEN"

/// The first of `variables` that is set.
func fixedToken(
    _ variables: [String], in environment: [String: String]
) throws(CredentialFailure) -> (token: Token, variable: String)? {
    for variable in variables {
        guard let text = environment[variable], !text.isEmpty else { continue }
        do throws(TokenError) { return (try Token(text), variable) } catch {
            throw CredentialFailure(
                "the environment variable \(variable)", "its value is not a token: \(error)", help: "set it again")
        }
    }
    return nil
}

extension TokenSource {
    init(_ fixed: (token: Token, variable: String)?) {
        self = fixed.map { .fixed($0.token, variable: $0.variable) } ?? .absent
    }

    fileprivate init(_ credential: GoogleCredential, _ effects: AuthEffects) {
        if case .fixed(let token, let variable) = credential.kind {
            self = .fixed(token, variable: variable)
        } else {
            self = .refreshing(
                TokenCache(origin: credential.origin, now: effects.now) {
                    try await credential.token(Scope.cloud, effects)
                })
        }
    }
}
