import Testing
import Text

@testable import Auth

/// What a credential file may say. Whoever controls it must not get a token sent to himself.
struct CredentialFileTests {
    private func failure(
        _ name: String, _ environment: [String: String] = [:], _ change: (inout JSONObject) -> Void
    ) -> CredentialFailure? {
        var object = GoogleAuthCases.file(name)
        change(&object)
        let world = FakeWorld(files: ["/c.json": JSONValue.object(object).compactText])
        let environment = environment.merging(["GOOGLE_APPLICATION_CREDENTIALS": "/c.json"]) { $1 }
        do throws(CredentialFailure) {
            _ = try world.credentials(environment)
            return nil
        } catch { return error }
    }

    private static let external = "an external account: a file, impersonating"

    @Test(arguments: [
        "a service account key", "an authorised user", external, "impersonation by an authorised user",
    ])
    func anotherUniverseIsRefusedByName(name: String) {
        let refused = failure(name) { $0["universe_domain"] = "example.goog" }
        #expect(refused?.cause == "it belongs to the universe 'example.goog'")
        #expect(refused?.help.contains("googleapis.com only") == true)
        #expect(failure(name) { $0["universe_domain"] = "googleapis.com" } == nil)
        #expect(failure(name) { $0["universe_domain"] = nil } == nil)
    }

    @Test func theUniverseOfASourceCountsToo() {
        let refused = failure("impersonation by an authorised user") {
            $0["source_credentials"]?["universe_domain"] = "example.goog"
        }
        #expect(refused?.cause == "it belongs to the universe 'example.goog'")
    }

    @Test(arguments: [
        "https://sts.googleapis.com.evil.com/v1/token", "https://evil.com/v1/token",
        "http://sts.googleapis.com/v1/token",
        "https://storage.googleapis.com/v1/token", "https://sts.googleapis.com:8443/v1/token",
        "https://sts.googleapis.com/v1/token?to=evil", "https://sts.googleapis.com/v1/other",
        "https://sts.googleapis.com@evil.com/v1/token", "https://sts.evil.rep.googleapis.com.evil.com/v1/token",
        "https://x.sts.googleapis.com/v1/token",
    ])
    func aSubjectTokenGoesToGooglesOwnServiceOnly(url: String) {
        let refused = failure(Self.external) { $0["token_url"] = .string(url) }
        #expect(refused?.cause == "'token_url' is not https://sts.googleapis.com/v1/token")
    }

    @Test(arguments: [
        "https://evil.com/v1/projects/-/serviceAccounts/a@p.iam.gserviceaccount.com:generateAccessToken",
        "https://sts.googleapis.com/v1/projects/-/serviceAccounts/a@p.iam.gserviceaccount.com:generateAccessToken",
        "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/a@p.iam.gserviceaccount.com:signJwt",
        "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/a@evil.com:generateAccessToken",
    ])
    func impersonationGoesToGooglesOwnServiceOnly(url: String) {
        for name in [Self.external, "impersonation by an authorised user"] {
            let refused = failure(name) { $0["service_account_impersonation_url"] = .string(url) }
            #expect(refused?.cause.contains("'service_account_impersonation_url'") == true)
        }
    }

    @Test func aRegionsOwnServicesAreAllowed() {
        #expect(
            failure(Self.external) {
                $0["token_url"] = "https://sts.europe-west1.rep.googleapis.com/v1/token"
                $0["service_account_impersonation_url"] =
                    "https://iamcredentials.europe-west1.rep.googleapis.com/v1/projects/-/serviceAccounts/a@p.iam.gserviceaccount.com:generateAccessToken"
            } == nil)
    }

    @Test func aProgramRunsOnlyIfTheEnvironmentAllowsIt() {
        let name = "an external account: a program"
        let refused = failure(name) { _ in }
        #expect(refused?.cause.contains("/usr/bin/id-token, which may not run") == true)
        #expect(refused?.help == "if you trust it, set GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES=1")
        #expect(failure(name, [ExternalProgram.permit: "0"]) { _ in } != nil)
        #expect(failure(name, [ExternalProgram.permit: "1"]) { _ in } == nil)
        let hidden = failure("impersonation by an authorised user") {
            $0["source_credentials"] = .object(GoogleAuthCases.file(name))
        }
        #expect(hidden?.cause.contains("may not run") == true)
    }

    @Test(
        arguments: [
            (["type": "aws"], "its type is 'aws', which this program does not know"),
            (
                ["type": "gdch_service_account"],
                "its type is 'gdch_service_account', which this program does not know (Google Distributed Cloud is another universe)"
            ),
            (
                ["credential_source": ["environment_id": "aws1"]],
                "its 'credential_source' has environment_id, which this program cannot use"
            ),
            (
                ["credential_source": ["url": "http://example.com/token"]],
                "the 'url' of its 'credential_source' is neither https:// nor this machine's own metadata server"
            ),
            (
                ["credential_source": ["url": "http://127.0.0.1.example.com/token"]],
                "the 'url' of its 'credential_source' is neither https:// nor this machine's own metadata server"
            ),
            (
                ["credential_source": ["url": "http://169.254.169.254.example.com/token"]],
                "the 'url' of its 'credential_source' is neither https:// nor this machine's own metadata server"
            ),
            (
                ["credential_source": ["file": "/x", "format": ["type": "yaml"]]],
                "its format has the type 'yaml', neither text nor json"
            ),
            (
                ["credential_source": ["executable": ["command": "a 'b"]]],
                "the 'command' of its 'executable' has a quote without an end, or no word"
            ),
            (
                ["service_account_impersonation": ["token_lifetime_seconds": 60]],
                "'token_lifetime_seconds' is not a number from 600 to 43200"
            ),
            (["audience": 7], "'audience' is not a text"),
            (["quota_project_id": "a\r\nX: y"], "'quota_project_id' is not the name of a project"),
        ] as [(JSONObject, String)])
    func whatCannotBeUsedIsSaid(change: JSONObject, cause: String) {
        let refused = failure(Self.external) { for (name, value) in change { $0[name] = value } }
        #expect(refused?.cause == cause)
    }

    @Test func commandsAreSplitAsAShellDoes() {
        #expect(shellWords(#"  a 'b c' "d\"e" f\ g '' h'i'j "#) == ["a", "b c", #"d"e"#, "f g", "", "hij"])
        #expect(shellWords(#"a "\n""#) == ["a", #"\n"#])
        #expect(shellWords("a 'b") == nil && shellWords("a\\") == nil && shellWords(" ") == [])
    }
}
