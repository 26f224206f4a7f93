import HTTP
import Testing
import Text

@testable import Auth

private let variable = "GOOGLE_APPLICATION_CREDENTIALS"

/// Why there is no token: every failure says which credential, what happened and what to do, and none repeats a secret.
struct TokenFailureTests {
    private func failure(
        _ name: String, files: [String: String] = [:], _ answers: @escaping @Sendable (Request, Int) -> Response?
    ) async -> CredentialFailure? {
        let files = files.merging(["/c.json": JSONValue.object(GoogleAuthCases.file(name)).compactText]) { $1 }
        return await FakeWorld(files: files, answers: answers).failure([variable: "/c.json"])
    }

    private func job(_ token: String, _ answer: Response) async -> CredentialFailure? {
        await FakeWorld { _, _ in answer }.failure(["GOOGLE_ID_TOKEN": token])
    }

    private static let audience =
        "https://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/gitlab/providers/gitlab"

    @Test func aRevokedLoginSaysHowToLogInAgain() async {
        let failure = await failure("an authorised user") { _, _ in
            .refusal("invalid_grant", "Token 1//made-for-tests has been expired or revoked.")
        }
        #expect(failure?.origin == "the user's credential /c.json (\(variable))")
        #expect(
            failure?.cause
                == "https://oauth2.googleapis.com/token refused: 400 invalid_grant: Token (sensitive)has been expired or revoked."
        )
        #expect(failure?.help.hasSuffix("gcloud auth application-default login") == true)
        #expect(failure?.isPermanent == true)
    }

    @Test func aSubjectThatIsTooLongSaysWhatToMap() async {
        let long = "project_path:" + String(repeating: "x", count: 150)
        let token = jwt(["aud": .string(Self.audience), "exp": 2_000_000_000, "sub": .string(long)])
        let failure = await job(
            token,
            .refusal("invalid_request", "The size of mapped attribute google.subject exceeds the 127 bytes limit."))
        #expect(failure?.help.contains("'sub', which here has 163 bytes") == true)
        #expect(failure?.help.contains("google.subject=\"project::\" + assertion.project_id") == true)
    }

    @Test func anExpiredIdTokenSaysWhatItsLifeDependsOn() async {
        let token = jwt(["aud": .string(Self.audience), "exp": JSONValue(FakeWorld.start - 7), "sub": "x"])
        let failure = await job(token, .refusal("invalid_grant", "ID Token issued at 1 is stale to sign-in."))
        #expect(
            failure?.help
                == "the subject token expired 7 seconds ago: a job's id token lives as long as the job's 'timeout'")
    }

    @Test func aWrongAudienceNamesBoth() async throws {
        let provider = String(Self.audience.dropFirst("https://iam.googleapis.com/".count))
        let choice = try #require(GoogleChoice().with(provider: provider))
        let token = jwt(["aud": "https://gitlab.example.com", "exp": 2_000_000_000, "sub": "x"])
        let world = FakeWorld { _, _ in
            .refusal(
                "invalid_grant",
                "The audience in ID Token [https://gitlab.example.com] does not match the expected audience.")
        }
        let failure = await world.failure(["GOOGLE_ID_TOKEN": token], choice)
        #expect(failure?.help.contains("made for https://gitlab.example.com: give it the audience that") == true)
        #expect(failure?.help.hasSuffix("by default \(Self.audience)") == true)
    }

    @Test func aConditionAProviderAndAnythingElse() async {
        let token = GoogleAuthCases.idToken
        let condition = await job(
            token, .refusal("unauthorized_client", "The given credential is rejected by the attribute condition."))
        #expect(condition?.help.hasPrefix("the attribute condition of //iam.googleapis.com/projects/1") == true)
        let provider = await job(token, .refusal("invalid_target", "The target service is invalid."))
        #expect(provider?.help.hasPrefix("there is no such provider, or it is disabled") == true)
        let other = await job(token, .refusal("invalid_grant", "No \(token) here."))
        #expect(other?.help.contains("the token's is https://gitlab.example.com") == true)
        #expect(other?.cause.hasSuffix("No (sensitive) here.") == true)
    }

    @Test func whoMayNotBecomeTheAccountSaysWhichRole() async {
        let forbidden = Response(
            status: 403,
            json: [
                "error": [
                    "code": 403, "message": "Permission 'iam.serviceAccounts.getAccessToken' denied",
                    "status": "PERMISSION_DENIED",
                ]
            ])
        let external = await failure(
            "an external account: a file, impersonating", files: ["/run/jwt": GoogleAuthCases.idToken]
        ) { request, _ in
            request.url.contains("sts.") ? .token("federated-made-for-tests") : forbidden
        }
        #expect(external?.help.contains("roles/iam.workloadIdentityUser on deployer@acme-ml.iam") == true)
        #expect(external?.cause.contains("403 PERMISSION_DENIED: Permission 'iam.serviceAccounts") == true)
        let user = await failure("impersonation by an authorised user") { request, _ in
            request.url.contains("oauth2.") ? .token("user-made-for-tests") : forbidden
        }
        #expect(user?.help.contains("roles/iam.serviceAccountTokenCreator on deployer@") == true)
    }

    @Test(arguments: [
        ("<html><title>Sign in</title>user-made", "it is no JSON object but something else"),
        ("", "it is no JSON object but empty"),
        ("[]", "it is no JSON object but something else"), ("{}", "it has no 'access_token'"),
        (#"{"access_token": "a\nb", "expires_in": 1}"#, "its token is none: it holds a space"),
        (#"{"access_token": "a", "expires_in": 0}"#, "its token has expired already"),
        (#"{"access_token": "a", "expires_in": -5}"#, "its token has expired already"),
        (#"{"access_token": "a", "expires_in": "soon"}"#, "its 'expires_in' is no number"),
        (#"{"access_token": "a", "token_type": "mac"}"#, "its token has the type 'mac'"),
    ])
    func anAnswerThatMakesNoSense(body: String, problem: String) async {
        let failure = await failure("an authorised user") { _, _ in Response(status: 200, body: Array(body.utf8)) }
        #expect(failure?.cause.hasPrefix("the token service's answer makes no sense: \(problem)") == true)
    }

    @Test func aTemporaryFailureIsTriedAgain() async {
        let world = FakeWorld(files: [
            "/c.json": JSONValue.object(GoogleAuthCases.file("an authorised user")).compactText
        ]) {
            $1 < 2 ? Response(status: 503, body: Array("<html>".utf8)) : .token("t")
        }
        #expect(await world.failure([variable: "/c.json"]) == nil)
        let failure = await failure("an authorised user") { _, _ in Response(status: 503) }
        #expect(failure?.isPermanent == false && failure?.cause.contains("refused: 503") == true)
    }

    @Test func aSubjectTokenThatIsNotThere() async {
        let missing = await failure("an external account: a file") { _, _ in nil }
        #expect(missing?.cause == "its subject token's file /run/jwt does not exist")
        let empty = await failure("an external account: a file", files: ["/run/jwt": "\n"]) { _, _ in nil }
        #expect(empty?.cause == "its subject token's file /run/jwt holds no token")
        let refused = await failure("an external account: a URL") { _, _ in
            Response(status: 403, body: Array("no True here".utf8))
        }
        #expect(refused?.cause == "http://169.254.169.254/identity refused: 403: no (sensitive) here")
    }

    @Test(arguments: [
        (#"{"version": 1, "success": false, "code": "401", "message": "log in"}"#, "failed: 401 log in"),
        (#"{"version": 2, "success": true}"#, "printed another version than 1"), ("oops", "printed no JSON object"),
        (
            #"{"version": 1, "success": true, "id_token": "a", "expiration_time": 1}"#,
            "printed a token that has expired"
        ),
        (#"{"version": 1, "success": true}"#, "printed no token"),
    ])
    func aProgramThatGivesNoToken(output: String, problem: String) async {
        let file = JSONValue.object(GoogleAuthCases.file("an external account: a program")).compactText
        let world = FakeWorld(files: ["/c.json": file], program: .success(Array(output.utf8)))
        let failure = await world.failure([variable: "/c.json", ExternalProgram.permit: "1"])
        #expect(failure?.cause == "/usr/bin/id-token \(problem)")
    }

    @Test func aMachineWithoutMetadataServerSaysWhereItLooked() async {
        let failure = await FakeWorld().failure(["HOME": "/home/me"])
        #expect(
            failure?.origin
                == "no other Google credential (GOOGLE_OAUTH_ACCESS_TOKEN and GOOGLE_APPLICATION_CREDENTIALS are not set, no file /home/me/.config/gcloud/application_default_credentials.json)"
        )
        #expect(failure?.cause == "there is no metadata server at metadata.google.internal: no such host")
        #expect(failure?.help.contains("gcloud auth application-default login") == true)
        // A captive portal answers everything.
        let portal = await FakeWorld { _, _ in .token("t") }.failure([:])
        #expect(portal?.cause == "what answers at metadata.google.internal is no metadata server of Google's")
    }

    @Test func theMetadataServerOfAnotherUniverseIsRefusedByName() async {
        let flavor = Header("Metadata-Flavor", "Google")
        let world = FakeWorld { request, _ in
            var response =
                request.url.contains("/token")
                ? Response.token("t") : Response(status: 200, body: Array("example.goog\n".utf8))
            response.headers.append(flavor)
            return response
        }
        #expect(await world.failure([:])?.cause == "it belongs to the universe 'example.goog'")
        let bare = await FakeWorld { _, _ in Response(status: 404, headers: [flavor]) }.failure([:])
        #expect(bare?.cause == "this machine has no service account")
    }

    /// For every case, every request in turn fails in ways that quote all that it was sent.
    @Test func noFailureRepeatsASecret() async throws {
        let shared = try #require(GoogleAuthCases.shared)
        for given in shared.cases where given["file"] != nil {
            let answers = given["answers"]?.array ?? []
            for broken in answers.indices {
                for status in [200, 400, 401, 500] {
                    let files = (given["files"]?.object ?? [:]).reduce(into: [
                        "/c.json": given["file"]?.compactText ?? ""
                    ]) {
                        $0[$1.key] = $1.value.string
                    }
                    let world = FakeWorld(files: files, program: .success(given["program"]?.compactBytes ?? [])) {
                        request, _ in
                        if request.url == answers[broken]["url"]?.string {
                            let quoted =
                                request.headers.map { $0.value } + [String(decoding: request.body ?? [], as: UTF8.self)]
                            return Response(
                                status: status,
                                json: [
                                    "error": "invalid_grant",
                                    "error_description": .string(quoted.joined(separator: " ")),
                                ])
                        }
                        return answers.first { $0["url"]?.string == request.url }.map {
                            Response(status: 200, json: $0["json"] ?? .null)
                        }
                    }
                    let failure = try #require(await world.failure([variable: "/c.json", ExternalProgram.permit: "1"]))
                    let secrets = [
                        "made-for-tests", "made-for-tests%20secret", "PRIVATE KEY", GoogleAuthCases.idToken, "eyJhbGci",
                    ]
                    for secret in secrets {
                        #expect(!"\(failure)".contains(secret), "\(given["name"] ?? .null) \(failure)")
                    }
                }
            }
        }
    }
}
