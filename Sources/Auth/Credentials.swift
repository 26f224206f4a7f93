import Text

/// The credentials of a run, read once from its environment.
package struct Credentials: Sendable {
    package var google: TokenSource
    package var gitlab: TokenSource
    /// The CI job's own token, which GitLab accepts for few calls.
    package var jobToken: Token?
    /// The project whose quota pays for calls to Google, if it is not that of the credential.
    package var quotaProject: String?
    /// What Google's audit logs say about the calls; nil: nothing.
    package var reason: RequestReason?
    /// Whom a run is to Google; nil without a credential.
    package private(set) var identity: GoogleIdentity?
    /// True: there is an id token, and it was made for no provider, so that it is no credential.
    private(set) var hasForeignIDToken = false
    /// The known secret texts, to be hidden in everything the run prints. Tokens that are fetched later are hidden where
    /// they are used.
    package private(set) var secrets: Set<String> = []

    package init(google: TokenSource = .absent, gitlab: TokenSource = .absent, jobToken: Token? = nil) {
        self.google = google
        self.gitlab = gitlab
        self.jobToken = jobToken
    }

    /// Google's as `findGoogle` finds them, GitLab's from GITLAB_TOKEN and CI_JOB_TOKEN. A variable that is set but empty
    /// counts as absent. With `isAtHand`, only what was put there for this run counts, not what a person or a machine has
    /// anyway. Throws `CredentialFailure` if one is there and unusable; whether its token can be had shows when it is
    /// first needed.
    package init(
        environment: [String: String], choice: GoogleChoice, isAtHand: Bool, effects: AuthEffects
    ) throws(CredentialFailure) {
        let found = try findGoogle(environment, choice, isAtHand: isAtHand, effects)
        reason = try RequestReason.of(choice, environment)
        google = found.map { [reason] in TokenSource($0, effects.saying(reason)) } ?? .absent
        gitlab = try TokenSource(fixedToken([gitlabVariable], in: environment))
        jobToken = environment[jobTokenVariable].flatMap { try? Token($0) }
        quotaProject = found?.quotaProject
        hasForeignIDToken = found == nil && environment[GoogleVariable.idToken]?.isEmpty == false
        identity = found.map { GoogleIdentity($0) }
        secrets = Self.tokens(in: environment).union(found?.secrets ?? [])
    }

    /// Every token in `environment`, also those that this run does not use or cannot.
    package static func tokens(in environment: [String: String]) -> Set<String> {
        let variables = GoogleVariable.tokens + [GoogleVariable.idToken, gitlabVariable, jobTokenVariable]
        return Set(variables.compactMap { environment[$0].map { trimmed($0) } }.filter { !$0.isEmpty })
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

    /// What to do where there is none for Google.
    package static let howToGetOne =
        "log in with 'gcloud auth application-default login', or see docs/credentials.md for pipelines and keys"
}

let gitlabVariable = "GITLAB_TOKEN"
private let jobTokenVariable = "CI_JOB_TOKEN"

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
