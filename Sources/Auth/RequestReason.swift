import HTTP
import Text

/// Why a run calls Google: its audit logs show it with each call (google-39).
package struct RequestReason: Sendable, Hashable {
    package let text: String

    /// Google does not say how long it may be; it goes with each call.
    package static let most = 256

    /// Nil unless `text` is one line of visible ASCII of this length.
    package init?(_ text: String) {
        guard (1...Self.most).contains(text.utf8.count), text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) else { return nil }
        self.text = text
    }

    /// What the command line says, else what gcloud and Terraform would say too, else what a GitLab job is about. Throws
    /// `CredentialFailure` if it cannot be said, or if a token is in it.
    package static func of(
        _ choice: GoogleChoice, _ environment: [String: String]
    ) throws(CredentialFailure) -> RequestReason? {
        var (reason, origin) = (choice.reason, "--reason")
        if reason == nil, let text = environment[variable], !text.isEmpty {
            origin = "the environment variable \(variable)"
            reason = RequestReason(text)
            guard reason != nil else {
                throw CredentialFailure(
                    origin, "it is not one line of at most \(most) characters of ASCII", help: "shorten it, or unset it"
                )
            }
        }
        guard let reason else { return ofJob(environment) }
        guard !Credentials.tokens(in: environment).contains(where: reason.text.contains) else {
            throw CredentialFailure(
                origin, "there is a token in it", help: "audit logs are read by many: name a ticket")
        }
        return reason
    }

    /// The commit of a job of GitLab (gitlab-19) or of a workflow of GitHub (github-1).
    package static func commit(_ environment: [String: String]) -> String? {
        ["CI_COMMIT_SHA", "GITHUB_SHA"].lazy.compactMap { environment[$0] }
            .first { $0.wholeMatch(of: /[0-9a-f]{40,64}/) != nil }
    }

    /// The merge request, the commit and the job. Only what has their forms is taken: others can set such variables. A
    /// pipeline of a branch does not know its merge request, but the message of the merge commit does.
    private static func ofJob(_ environment: [String: String]) -> RequestReason? {
        var request = environment["CI_COMMIT_MESSAGE"]?.firstMatch(
            of: /See merge request ([A-Za-z0-9_.\/-]{1,100}![0-9]{1,9})/
        )
        .map { String($0.1) }
        if let number = environment["CI_MERGE_REQUEST_IID"], number.wholeMatch(of: /[0-9]{1,9}/) != nil {
            let project = environment["CI_PROJECT_PATH"] ?? ""
            request = (project.wholeMatch(of: /[A-Za-z0-9_.\/-]{1,100}/) == nil ? "" : project) + "!" + number
        }
        let job = environment["CI_JOB_URL"].flatMap {
            $0.wholeMatch(of: /https:\/\/[A-Za-z0-9_.:\/-]{1,200}/) == nil ? nil : $0
        }
        let parts = [request.map { "merge request \($0)" }, commit(environment).map { "commit \($0)" }, job].compactMap
        { $0 }
        return RequestReason(parts.joined(separator: ", ")) ?? RequestReason(parts.dropLast().joined(separator: ", "))
    }

    private static let variable = "CLOUDSDK_CORE_REQUEST_REASON"
}

extension Request {
    /// With the header that says why.
    func saying(_ reason: RequestReason?) -> Request {
        guard let reason else { return self }
        let name = "X-Goog-Request-Reason"
        var copy = self
        copy.headers.removeAll { $0.name.lowercased() == name.lowercased() }
        copy.headers.append(Header(name, reason.text))
        return copy
    }
}

extension AuthEffects {
    /// The same, with calls that tell Google's token services why: becoming an account is in the audit logs too. Nobody else
    /// is told.
    func saying(_ reason: RequestReason?) -> AuthEffects {
        var copy = self
        copy.send = { [send] request throws(TransportError) in
            try await send(Doors().door(for: request.url) == .google ? request.saying(reason) : request)
        }
        return copy
    }
}
