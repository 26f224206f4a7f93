import HTTP
import Synchronization
import Testing
import Text

@testable import Auth

/// What Google's audit logs are told (google-39, gitlab-19).
struct RequestReasonTests {
    private let commit = String(repeating: "0a", count: 20)

    private func reason(_ environment: [String: String], _ text: String? = nil) throws -> String? {
        let choice = GoogleChoice().with(reason: text.flatMap { RequestReason($0) })
        return try RequestReason.of(choice, environment)?.text
    }

    @Test func aJobSaysWhatItIsAbout() throws {
        #expect(try reason([:]) == nil)
        let job = ["CI_COMMIT_SHA": commit, "CI_JOB_URL": "https://gitlab.com/acme/ml/-/jobs/7"]
        #expect(try reason(job) == "commit \(commit), https://gitlab.com/acme/ml/-/jobs/7")
        let branch = job.merging(
            ["CI_COMMIT_MESSAGE": "Merge branch 'x'\n\nMore memory\n\nSee merge request acme/ml!42"]) { $1 }
        #expect(
            try reason(branch) == "merge request acme/ml!42, commit \(commit), https://gitlab.com/acme/ml/-/jobs/7")
        let request = job.merging(["CI_MERGE_REQUEST_IID": "43", "CI_PROJECT_PATH": "acme/ml"]) { $1 }
        #expect(try reason(request)?.hasPrefix("merge request acme/ml!43, commit") == true)
    }

    /// Whoever starts a pipeline may set such variables.
    @Test func whatHasAnotherFormIsLeftOut() throws {
        let odd = [
            "CI_COMMIT_SHA": "x\r\nEvil: 1", "CI_JOB_URL": "http://a b", "CI_MERGE_REQUEST_IID": "1;2",
            "CI_COMMIT_MESSAGE": "See merge request <b>!1",
        ]
        #expect(try reason(odd) == nil)
        let long = "https://gitlab.com/" + String(repeating: "x", count: 190)
        #expect(try reason(["CI_COMMIT_SHA": commit, "CI_JOB_URL": long]) == "commit \(commit)")
    }

    @Test func whatIsSaidByHandGoesFirst() throws {
        let job = ["CI_COMMIT_SHA": commit, "CLOUDSDK_CORE_REQUEST_REASON": "ticket 7"]
        #expect(try reason(job) == "ticket 7" && reason(job, "ticket 8") == "ticket 8")
        #expect(try reason(["CI_COMMIT_SHA": commit, "CLOUDSDK_CORE_REQUEST_REASON": ""]) == "commit \(commit)")
    }

    @Test func aTokenOrSeveralLinesAreRefused() {
        for text in ["", "a\nb", "é", String(repeating: "x", count: 257)] { #expect(RequestReason(text) == nil) }
        #expect(RequestReason(String(repeating: "x", count: 256)) != nil)
        #expect(throws: CredentialFailure.self) { try reason(["CLOUDSDK_CORE_REQUEST_REASON": "a\nb"]) }
        for variable in ["GITLAB_TOKEN", "CI_JOB_TOKEN", "GOOGLE_OAUTH_ACCESS_TOKEN"] {
            #expect(throws: CredentialFailure.self) { try reason([variable: "glpat-1"], "because of glpat-1") }
        }
    }

    /// Becoming an account is in the audit logs too.
    @Test func tokenServicesAreToldAndNobodyElse() async throws {
        let world = FakeWorld { request, _ in
            request.url.hasPrefix("https://iamcredentials.")
                ? Response(status: 200, json: ["accessToken": "t", "expireTime": "2030-01-01T00:00:00Z"])
                : Response(
                    status: request.url.hasSuffix("universe-domain") ? 404 : 200,
                    json: ["access_token": "m", "expires_in": 600],
                    headers: [Header("Metadata-Flavor", "Google")])
        }
        let choice = try #require(GoogleChoice().with(account: "a@acme-ml.iam.gserviceaccount.com"))
            .with(reason: RequestReason("ticket 7"))
        let credentials = try world.credentials(["GCE_METADATA_HOST": "127.0.0.1:1"], choice)
        _ = try? await credentials.googleAccessToken()
        let told = world.requests.withLock { $0 }.map { ($0.url, $0.headers["X-Goog-Request-Reason"]) }
        #expect(told.count { $0.0.hasPrefix("https://iamcredentials.") && $0.1 == "ticket 7" } == 1, "\(told)")
        #expect(told.allSatisfy { $0.0.hasPrefix("https://iamcredentials.") || $0.1 == nil } && told.count > 1)
    }

    @Test func theCommitIsOne() {
        #expect(RequestReason.commit(["CI_COMMIT_SHA": commit]) == commit)
        #expect(RequestReason.commit(["CI_COMMIT_SHA": "main"]) == nil && RequestReason.commit([:]) == nil)
        let other = String(repeating: "1b", count: 20)
        #expect(RequestReason.commit(["GITHUB_SHA": other]) == other)
        #expect(RequestReason.commit(["GITHUB_SHA": other, "CI_COMMIT_SHA": commit]) == commit)
        #expect(RequestReason.commit(["GITHUB_SHA": other, "CI_COMMIT_SHA": ""]) == other)
    }
}
