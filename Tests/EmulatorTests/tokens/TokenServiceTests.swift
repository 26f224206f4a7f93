import HTTP
import Testing
import Text

@testable import Emulator

/// Google's token services (tokens-1 to tokens-6).
@Suite struct TokenServiceTests {
    private var store = Store(projects: ["acme-ml": "100000000001"])
    private var now = testTime
    private let provider = "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/q"

    private func seconds(later: Int64) -> Instant { Instant(milliseconds: testTime.milliseconds + later * 1000) }

    private mutating func post(_ url: String, _ form: [String: String]) -> (status: Int, body: JSONValue) {
        let body = form.map { "\($0.key)=\(percentEncoded($0.value))" }.joined(separator: "&")
        let response = answer(Request("POST", url, body: Array(body.utf8)), in: &store, at: now)
        return (response.status, (try? JSONValue(parsing: response.body)) ?? .null)
    }

    private mutating func refresh(_ change: [String: String] = [:]) -> (status: Int, body: JSONValue) {
        let form = ["grant_type": "refresh_token", "client_id": "c", "client_secret": "s", "refresh_token": "r"]
        return post("https://oauth2.googleapis.com/token", form.merging(change) { $1 })
    }

    private mutating func exchange(_ claims: JSONValue, _ change: [String: String] = [:]) -> (
        status: Int, body: JSONValue
    ) {
        let token = [Array("{}".utf8), claims.compactBytes, []].map { base64URL($0) }.joined(separator: ".")
        let type = "urn:ietf:params:oauth"
        let form = [
            "grant_type": "\(type):grant-type:token-exchange",
            "requested_token_type": "\(type):token-type:access_token",
            "subject_token_type": "\(type):token-type:jwt", "subject_token": token, "scope": "x", "audience": provider,
        ]
        return post("https://sts.googleapis.com/v1/token", form.merging(change) { $1 })
    }

    private mutating func get(_ token: String?, at time: Instant) -> Int {
        let headers = token.map { [Header("Authorization", "Bearer \($0)")] } ?? []
        let request = Request("GET", "https://storage.googleapis.com/storage/v1/b?project=acme-ml", headers: headers)
        return answer(request, in: &store, at: time).status
    }

    @Test mutating func aTokenIsAcceptedUntilItEnds() throws {
        let given = refresh()
        let token = try #require(given.body["access_token"]?.string)
        #expect(given.body["expires_in"] == 3600 && given.body["token_type"] == "Bearer")
        #expect(get(token, at: seconds(later: 3599)) == 200)
        #expect(get(token, at: seconds(later: 3600)) == 401)
        // Whoever brings another one is not asked.
        #expect(get(nil, at: now) == 200 && get("other", at: now) == 200)
        store.tokenSeconds = 60
        #expect(get(nil, at: now) == 401 && get("other", at: now) == 401 && get(token + "x", at: now) == 200)
        #expect(get(token.replacing("ya29.local.1", with: "ya29.local.9"), at: now) == 401)
        #expect(refresh().body["expires_in"] == 60)
    }

    /// tokens-11
    @Test mutating func aTokenSaysWhoseItIs() throws {
        func about(_ token: String?, at time: Instant) -> (status: Int, body: JSONValue) {
            var request = Request("POST", "https://oauth2.googleapis.com/tokeninfo")
            if let token { request.headers.append(Header("Authorization", "Bearer \(token)")) }
            let response = answer(request, in: &store, at: time)
            return (response.status, (try? JSONValue(parsing: response.body)) ?? .null)
        }
        let token = try #require(refresh().body["access_token"]?.string)
        let told = about(token, at: seconds(later: 600))
        #expect(
            told.status == 200 && told.body["email"] == "developer@example.com" && told.body["expires_in"] == "3000")
        #expect(about(token, at: seconds(later: 3600)).body["error"] == "invalid_token")
        #expect(about("other", at: now).status == 400 && about(nil, at: now).status == 400)
        let claims: JSONValue = [
            "aud": .string("https:" + provider), "exp": JSONValue(Int(now.milliseconds / 1000) + 60), "sub": "s",
        ]
        let federated = try #require(exchange(claims).body["access_token"]?.string)
        #expect(about(federated, at: now).status == 400, "it stands for no account")
    }

    @Test mutating func aSignedTokenIsAcceptedUntilItEnds() {
        store.tokenSeconds = 60
        let end = now.milliseconds / 1000 + 10
        func signed(_ issuer: String, _ subject: String) -> String {
            let claims: JSONValue = ["exp": JSONValue(Int(end)), "iss": .string(issuer), "sub": .string(subject)]
            return [Array("{}".utf8), claims.compactBytes, []].map { base64URL($0) }.joined(separator: ".")
        }
        #expect(get(signed("a", "a"), at: now) == 200)
        #expect(get(signed("a", "a"), at: seconds(later: 11)) == 401)
        // An id token is nobody's access token.
        #expect(get(signed("https://gitlab.com", "a"), at: now) == 401)
    }

    @Test mutating func whatCannotBeRefreshed() {
        #expect(refresh(["refresh_token": "revoked"]).body["error"] == "invalid_grant")
        let client = refresh(["client_secret": ""])
        #expect(client.status == 401 && client.body["error"] == "invalid_client")
        #expect(refresh(["grant_type": "x"]).body["error"] == "unsupported_grant_type")
    }

    @Test mutating func whatIsExchanged() {
        let end = JSONValue(Int(now.milliseconds / 1000) + 1)
        let good: JSONValue = ["aud": .string("https:" + provider), "exp": end, "sub": "x"]
        #expect(exchange(good).status == 200)
        func with(_ name: String, _ value: JSONValue) -> JSONValue {
            var claims = good.object ?? [:]
            claims[name] = value
            return .object(claims)
        }
        #expect(exchange(with("aud", ["other", .string(provider)])).status == 200)
        #expect(exchange(with("sub", .string(String(repeating: "x", count: 127)))).status == 200)
        for (claims, word, text) in [
            (with("aud", "https://gitlab.com"), "invalid_grant", "The audience in ID Token [https://gitlab.com]"),
            (with("exp", JSONValue(Int(now.milliseconds / 1000))), "invalid_grant", "stale"),
            (with("sub", .string(String(repeating: "x", count: 128))), "invalid_request", "127 bytes"),
            ([], "invalid_grant", "Unable to parse"),
        ] {
            let refused = exchange(claims)
            #expect(refused.status == 400 && refused.body["error"]?.string == word)
            #expect(refused.body["error_description"]?.string?.contains(text) == true)
        }
        #expect(exchange(good, ["audience": "//iam.googleapis.com/x"]).body["error"] == "invalid_target")
        #expect(exchange(good, ["grant_type": "x"]).body["error"] == "invalid_request")
    }

    @Test mutating func whoBecomesAnAccountNeedsATokenOfItsOwn() throws {
        let url =
            "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/a@p.iam.gserviceaccount.com:generateAccessToken"
        let token = try #require(refresh().body["access_token"]?.string)
        func ask(_ token: String?, _ body: JSONValue, _ url: String = url) -> (Int, JSONValue) {
            var request = Request("POST", url, json: body)
            if let token { request.headers.append(Header("Authorization", "Bearer \(token)")) }
            var copy = store
            let response = answer(request, in: &copy, at: now)
            return (response.status, (try? JSONValue(parsing: response.body)) ?? .null)
        }
        let body: JSONValue = ["lifetime": "1800s", "scope": ["x"]]
        let (status, given) = ask(token, body)
        #expect(status == 200 && given["expireTime"]?.string == seconds(later: 1800).rfc3339Seconds)
        #expect(get(given["accessToken"]?.string, at: seconds(later: 1799)) == 200)
        #expect(get(given["accessToken"]?.string, at: seconds(later: 1800)) == 401)
        #expect(ask(nil, body).0 == 401 && ask("other", body).0 == 401)
        #expect(
            ask(token, ["lifetime": "1800s"]).0 == 400 && ask(token, ["lifetime": "50000s", "scope": ["x"]]).0 == 400)
        #expect(ask(token, body, url.replacing("gserviceaccount", with: "example")).0 == 404)
        // At another service's host there is no such method.
        #expect(ask(token, body, url.replacing("iamcredentials", with: "run")).0 == 404)
    }

    @Test mutating func theMetadataServerHasItsHeaderBothWays() {
        func ask(_ path: String, _ headers: [Header] = [Header("Metadata-Flavor", "Google")]) -> Response {
            var copy = store
            return answer(
                Request("GET", "http://127.0.0.1:1/computeMetadata/v1/\(path)", headers: headers), in: &copy, at: now)
        }
        let token = ask("instance/service-accounts/default/token?scopes=x")
        #expect(token.status == 200 && token.headers["Metadata-Flavor"] == "Google")
        #expect(ask("instance/service-accounts/default/token", []).status == 403)
        #expect(String(decoding: ask("universe/universe-domain").body, as: UTF8.self) == "googleapis.com")
        #expect(ask("instance/id").status == 404)
    }
}
