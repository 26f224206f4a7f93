import Testing

@testable import Auth

struct CredentialsTests {
    private func variable(_ source: TokenSource) -> String? {
        if case .fixed(_, let variable) = source { variable } else { nil }
    }

    @Test func readsTheVariablesInOrder() throws {
        let both = ["GOOGLE_OAUTH_ACCESS_TOKEN": "a", "CLOUDSDK_AUTH_ACCESS_TOKEN": "b", "GITLAB_TOKEN": "c"]
        let credentials = try Credentials(environment: both)
        #expect(variable(credentials.google) == "GOOGLE_OAUTH_ACCESS_TOKEN")
        #expect(variable(credentials.gitlab) == "GITLAB_TOKEN")
        #expect(credentials.secrets == ["a", "c"])
        #expect(credentials.jobToken == nil)
        let gcloud = ["GOOGLE_OAUTH_ACCESS_TOKEN": "", "CLOUDSDK_AUTH_ACCESS_TOKEN": "b", "CI_JOB_TOKEN": "d"]
        let other = try Credentials(environment: gcloud)
        #expect(variable(other.google) == "CLOUDSDK_AUTH_ACCESS_TOKEN")
        #expect(other.gitlab.isAbsent)
        #expect(other.jobToken?.secret == "d" && other.secrets == ["b", "d"])
    }

    @Test func refusesABrokenTokenWithoutRepeatingIt() throws {
        let error = #expect(throws: CredentialFailure.self) {
            try Credentials(environment: ["GITLAB_TOKEN": "hidden\n"])
        }
        let text = try #require(error).description
        #expect(text.contains("GITLAB_TOKEN"))
        #expect(!text.contains("hidden"))
    }
}
