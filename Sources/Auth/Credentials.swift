/// The tokens of a run, read once from its environment.
package struct Credentials: Sendable {
    package var google: TokenSource
    package var gitlab: TokenSource
    /// The environment has a CI job's own token, which lacks the GitLab permissions we need.
    package var hasJobToken: Bool

    package init(google: TokenSource = .absent, gitlab: TokenSource = .absent, hasJobToken: Bool = false) {
        self.google = google
        self.gitlab = gitlab
        self.hasJobToken = hasJobToken
    }

    /// Google's token from GOOGLE_OAUTH_ACCESS_TOKEN (as Terraform names it) or CLOUDSDK_AUTH_ACCESS_TOKEN (gcloud),
    /// GitLab's from GITLAB_TOKEN. A variable that is set but empty counts as absent. Throws `CredentialError`.
    package init(environment: [String: String]) throws(CredentialError) {
        google = try fixedSource(googleVariables, in: environment)
        gitlab = try fixedSource([gitlabVariable], in: environment)
        hasJobToken = !(environment["CI_JOB_TOKEN"] ?? "").isEmpty
    }

    /// The known secret texts, to be hidden in everything the run prints.
    package var secrets: Set<String> {
        Set(
            [google, gitlab].compactMap { source in
                if case .fixed(let token, _) = source { token.secret } else { nil }
            })
    }
}

/// The variable whose value is not a token, and why.
package struct CredentialError: Error, Sendable, Hashable, CustomStringConvertible {
    package let variable: String
    package let problem: TokenError

    package var description: String { "the value of \(variable) is not a token: \(problem)" }
}

let googleVariables = ["GOOGLE_OAUTH_ACCESS_TOKEN", "CLOUDSDK_AUTH_ACCESS_TOKEN"]
let gitlabVariable = "GITLAB_TOKEN"

/// The first of `variables` that is set.
private func fixedSource(
    _ variables: [String], in environment: [String: String]
) throws(CredentialError) -> TokenSource {
    for variable in variables {
        guard let text = environment[variable], !text.isEmpty else { continue }
        do throws(TokenError) { return .fixed(try Token(text), variable: variable) } catch {
            throw CredentialError(variable: variable, problem: error)
        }
    }
    return .absent
}
