import Auth
import Testing
import Text

private let doors = GitLabSite("https://gitlab.example.com").map { Doors(gitlab: $0) } ?? Doors()

struct MissingTests {
    private let urls = ["https://example.com/", "https://run.googleapis.com/v2", "https://gitlab.example.com/api/v4/x"]

    @Test func namesVariableAndAdvice() {
        let missing = Credentials().missing(for: urls, doors: doors)
        #expect(missing.map(\.variable) == ["GOOGLE_OAUTH_ACCESS_TOKEN", "GITLAB_TOKEN"])
        #expect(missing.map(\.neededFor) == [urls[1], urls[2]])
        #expect(missing.first?.description.contains("gcloud auth application-default login") == true)
        #expect(missing.last?.advice.contains("'api' scope") == true)
        #expect(missing.last?.advice.contains("CI_JOB_TOKEN") == false)
    }

    @Test func aJobTokenIsNotEnough() throws {
        let credentials = try Credentials(environment: ["CI_JOB_TOKEN": "x", "GOOGLE_OAUTH_ACCESS_TOKEN": "y"])
        let missing = credentials.missing(for: urls, doors: doors)
        #expect(missing.map(\.variable) == ["GITLAB_TOKEN"])
        #expect(missing.first?.advice.hasPrefix("CI_JOB_TOKEN is set, but") == true)
    }

    /// It would be passed over without a word.
    @Test func anIDTokenForSomebodyElseIsNotEnough() throws {
        let claims = base64(Array(#"{"aud":"https://vault.example","sub":"x"}"#.utf8))
        for token in ["a.\(claims).c", "nonsense"] {
            let credentials = try Credentials(environment: ["GOOGLE_ID_TOKEN": token, "GITLAB_TOKEN": "x"])
            let missing = credentials.missing(for: urls, doors: doors)
            #expect(missing.first?.advice.contains("GOOGLE_ID_TOKEN is set, but its audience is no provider") == true)
        }
        #expect(Credentials().missing(for: urls, doors: doors).first?.advice.contains("ID_TOKEN") == false)
    }

    @Test func nothingIsMissingThatNobodyNeeds() throws {
        #expect(Credentials().missing(for: ["https://example.com/"], doors: doors).isEmpty)
        let all = try Credentials(environment: ["GITLAB_TOKEN": "x", "GOOGLE_OAUTH_ACCESS_TOKEN": "y"])
        #expect(Credentials().missing(for: [urls[2]], doors: Doors()).isEmpty)
        #expect(all.missing(for: urls, doors: doors).isEmpty)
    }
}

@Test func aMissingCredentialNamesItsURLUpToTheFirstReference() {
    let urls = ["https://monitoring.googleapis.com/v3/${self#/name}"]
    #expect(
        Credentials().missing(for: urls, doors: Doors()).map(\.neededFor)
            == ["https://monitoring.googleapis.com/v3/\u{2026}"])
}
