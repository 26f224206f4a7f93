/// A credential that upcoming calls need and the environment does not have.
package struct MissingCredential: Sendable, Hashable, CustomStringConvertible {
    /// The variable to set.
    package let variable: String
    /// The first URL that needs it.
    package let neededFor: String
    /// One sentence: what to do about it.
    package let advice: String

    package var description: String { "\(variable) is not set, and \(neededFor) needs it. \(advice)" }
}

extension Credentials {
    /// What `urls` need and these credentials lack, Google first, so that it is known before the first call. A URL
    /// without a door needs nothing.
    package func missing(for urls: [String], doors: Doors) -> [MissingCredential] {
        func first(_ door: Door) -> String? {
            urls.first { doors.door(for: $0) == door && !(door == .gitlab && jobToken != nil && jobTokenMay($0)) }
        }
        var result: [MissingCredential] = []
        if google.isAbsent, let url = first(.google) {
            let advice = hasForeignIDToken ? googleAdvice + " " + idTokenAdvice : googleAdvice
            result.append(
                MissingCredential(variable: GoogleVariable.tokens[0], neededFor: known(url), advice: advice))
        }
        if gitlab.isAbsent, let url = first(.gitlab) {
            let advice = jobToken == nil ? gitlabAdvice : jobTokenAdvice + " " + gitlabAdvice
            result.append(MissingCredential(variable: gitlabVariable, neededFor: known(url), advice: advice))
        }
        return result
    }
}

/// `url` up to its first reference, which only an apply can fill in.
private func known(_ url: String) -> String {
    url.firstRange(of: "${").map { url[..<$0.lowerBound] + "\u{2026}" } ?? url
}

private let googleAdvice = "Set it to an access token, or leave a credential: \(Credentials.howToGetOne)."
private let idTokenAdvice =
    "\(GoogleVariable.idToken) is set, but its audience is no provider: in `id_tokens`, aud is "
    + "https://iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER."
private let gitlabAdvice = """
    Set it to a project or group access token with the 'api' scope and the Maintainer role.
    """
private let jobTokenAdvice = "CI_JOB_TOKEN is set, but GitLab accepts a job's token for the Terraform state only."
