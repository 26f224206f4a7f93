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
        // Also the one that is not used is a secret.
        #expect(credentials.secrets == ["a", "b", "c"])
        #expect(credentials.jobToken == nil)
        let gcloud = ["GOOGLE_OAUTH_ACCESS_TOKEN": "", "CLOUDSDK_AUTH_ACCESS_TOKEN": "b", "CI_JOB_TOKEN": "d"]
        let other = try Credentials(environment: gcloud)
        #expect(variable(other.google) == "CLOUDSDK_AUTH_ACCESS_TOKEN")
        #expect(other.gitlab.isAbsent)
        #expect(other.jobToken?.secret == "d" && other.secrets == ["b", "d"])
    }

    @Test func everyTokenInTheEnvironmentIsASecret() {
        let environment = [
            "GOOGLE_OAUTH_ACCESS_TOKEN": "no token", "CLOUDSDK_AUTH_ACCESS_TOKEN": "a", "GOOGLE_ID_TOKEN": "b",
            "GITLAB_TOKEN": "c\n", "CI_JOB_TOKEN": "d", "OTHER": "e",
        ]
        #expect(Credentials.tokens(in: environment) == ["no token", "a", "b", "c", "d"])
        #expect(Credentials.tokens(in: ["GITLAB_TOKEN": "", "CI_JOB_TOKEN": "\n"]) == [])
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
