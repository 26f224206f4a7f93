import HTTP
import Testing
import Text

@testable import Auth

private let file = "GOOGLE_APPLICATION_CREDENTIALS"
private let gcloud = "/home/me/.config/gcloud/application_default_credentials.json"
private let provider = "projects/123456789012/locations/global/workloadIdentityPools/gitlab/providers/gitlab"

/// Which credential is used.
struct FindGoogleTests {
    private let key = JSONValue.object(GoogleAuthCases.file("a service account key")).compactText
    private let user = JSONValue.object(GoogleAuthCases.file("an authorised user")).compactText

    private func origin(
        _ environment: [String: String], _ choice: GoogleChoice = GoogleChoice(), isAtHand: Bool = false
    ) throws -> String? {
        let world = FakeWorld(files: [
            "/key.json": key, gcloud: user, "/cloud/application_default_credentials.json": key,
        ])
        return try findGoogle(environment, choice, isAtHand: isAtHand, world.effects)?.origin
    }

    @Test func theDocumentedOrder() throws {
        var environment = ["NO_GCE_CHECK": "true"]
        #expect(try origin(environment) == nil)
        environment["NO_GCE_CHECK"] = nil
        #expect(try origin(environment)?.hasPrefix("no other Google credential (GOOGLE_OAUTH_ACCESS_TOKEN and") == true)
        environment["HOME"] = "/home/me"
        #expect(try origin(environment) == "the user's credential \(gcloud)")
        environment["CLOUDSDK_CONFIG"] = "/cloud"
        #expect(try origin(environment) == "the service account key /cloud/application_default_credentials.json")
        environment["GOOGLE_ID_TOKEN"] = GoogleAuthCases.idToken
        #expect(try origin(environment) == "the id token in GOOGLE_ID_TOKEN")
        environment[file] = "/key.json"
        #expect(try origin(environment) == "the service account key /key.json (\(file))")
        environment["CLOUDSDK_AUTH_ACCESS_TOKEN"] = "t"
        #expect(try origin(environment) == "the token in CLOUDSDK_AUTH_ACCESS_TOKEN")
        let choice = try #require(GoogleChoice().with(provider: provider))
        #expect(try origin(environment, choice) == "the id token in GOOGLE_ID_TOKEN")
    }

    @Test func whatNobodyPutThereForThisRunDoesNotCountAtHand() throws {
        #expect(try origin(["HOME": "/home/me"], isAtHand: true) == nil)
        #expect(try origin([file: "/key.json"], isAtHand: true) != nil)
        #expect(
            try origin(["GCE_METADATA_HOST": "127.0.0.1:1"], isAtHand: true)
                == "the metadata server 127.0.0.1:1 (GCE_METADATA_HOST)")
    }

    @Test func anIdTokenForSomebodyElseIsNotSent() throws {
        let other = jwt(["aud": "https://gitlab.example.com", "sub": "x"])
        let found = try origin(["GOOGLE_ID_TOKEN": other])
        #expect(found?.contains("the audience of GOOGLE_ID_TOKEN is no provider") == true)
        let choice = try #require(GoogleChoice().with(provider: provider))
        #expect(try origin(["GOOGLE_ID_TOKEN": other], choice) == "the id token in GOOGLE_ID_TOKEN")
    }

    @Test func theCommandLineGoesBeforeTheEnvironment() throws {
        let choice = try #require(GoogleChoice().with(account: "a@p.iam.gserviceaccount.com"))
        let environment = [
            "GOOGLE_ID_TOKEN": GoogleAuthCases.idToken,
            "GOOGLE_IMPERSONATE_SERVICE_ACCOUNT": "b@p.iam.gserviceaccount.com",
            "GOOGLE_CLOUD_QUOTA_PROJECT": "paid",
        ]
        #expect(try origin(environment, choice) == "the id token in GOOGLE_ID_TOKEN, as a@p.iam.gserviceaccount.com")
        #expect(try origin(environment) == "the id token in GOOGLE_ID_TOKEN, as b@p.iam.gserviceaccount.com")
        let alone = try #require(GoogleChoice().with(provider: provider))
        let found = try #require(try findGoogle(environment, alone, isAtHand: false, FakeWorld().effects))
        #expect(found.origin == "the id token in GOOGLE_ID_TOKEN" && found.quotaProject == nil)
        for text in ["", "a@example.com", "a/b@p.iam.gserviceaccount.com", "a@p.iam.gserviceaccount.com/x"] {
            #expect(choice.with(account: text) == nil)
        }
        for text in ["", "projects/p/\(provider.dropFirst(9))", provider + "/x", "//iam.googleapis.com/" + provider] {
            #expect(choice.with(provider: text) == nil)
        }
    }

    /// A credential that is there and broken is not passed over: the next one would be somebody else.
    @Test(arguments: [
        ([file: "/none.json"], "the credential file /none.json (\(file))", "it does not exist"),
        ([file: "/closed.json"], "the credential file /closed.json (\(file))", "it cannot be read: Permission denied"),
        ([file: "/html"], "the credential file /html (\(file))", "it is not JSON"),
        ([file: "/list"], "the credential file /list (\(file))", "it is not a JSON object"),
        ([file: "/empty"], "the credential file /empty (\(file))", "it has no 'type'"),
        (
            ["HOME": "/broken"], "the credential file /broken/.config/gcloud/application_default_credentials.json",
            "it is not JSON"
        ),
        (
            ["GOOGLE_IMPERSONATE_SERVICE_ACCOUNT": "me", "GOOGLE_OAUTH_ACCESS_TOKEN": "t"],
            "the environment variable GOOGLE_IMPERSONATE_SERVICE_ACCOUNT", "it is not the address of a service account"
        ),
        (
            ["GOOGLE_CLOUD_QUOTA_PROJECT": "a\nb", "GOOGLE_OAUTH_ACCESS_TOKEN": "t"],
            "the environment variable GOOGLE_CLOUD_QUOTA_PROJECT", "it is not the name of a project"
        ),
        (["GCE_METADATA_HOST": "evil/x?"], "the environment variable GCE_METADATA_HOST", "it is not HOST[:PORT]"),
    ])
    func whatIsBrokenIsSaid(environment: [String: String], origin: String, cause: String) throws {
        let world = FakeWorld(
            files: [
                "/html": "<html>SECRET", "/list": "[]", "/empty": "{}",
                "/broken/.config/gcloud/application_default_credentials.json": "{",
            ], unreadable: ["/closed.json"])
        let failure = #expect(throws: CredentialFailure.self) { try world.credentials(environment) }
        #expect(failure?.origin == origin && failure?.cause == cause)
        #expect(failure?.isPermanent == true && failure?.help.isEmpty == false)
        #expect(failure?.description.contains("SECRET") == false)
    }

    @Test func theProviderOnTheCommandLineNeedsATokenThatIsOne() throws {
        let choice = try #require(GoogleChoice().with(provider: provider))
        let none = #expect(throws: CredentialFailure.self) { try origin([:], choice) }
        #expect(
            none?.help.contains("id_tokens: {GOOGLE_ID_TOKEN: {aud: \"https://iam.googleapis.com/\(provider)\"}}")
                == true)
        let broken = #expect(throws: CredentialFailure.self) { try origin(["GOOGLE_ID_TOKEN": "SECRET"], choice) }
        #expect(broken?.cause == "it is not a JSON Web Token")
        #expect(broken?.description.contains("SECRET") == false)
    }
}

/// An unsigned token with these claims.
func jwt(_ claims: JSONValue) -> String {
    let header: JSONValue = ["alg": "RS256"]
    return [header.compactBytes, claims.compactBytes, Array("x".utf8)].map { base64URL($0) }.joined(separator: ".")
}
