import HTTP
import Text

extension GoogleCredential {
    /// A token for `scope`. `impersonated` is the account that the token is to become, if there is one.
    func token(
        _ scope: String, _ effects: AuthEffects, impersonated: String? = nil
    ) async throws(CredentialFailure) -> Token {
        let asked = effects.now()
        switch kind {
        case .fixed(let token, _): return token
        case .key(let key):
            let text = try key.token(scope, now: effects.wallClock(), origin).text
            do throws(TokenError) {
                return try Token(text, expiry: asked + .seconds(ServiceAccountKey.lifetime))
            } catch {
                throw CredentialFailure(origin, "the signed token is none: \(error)", help: "check 'private_key_id'")
            }
        case .user(let user):
            let response = try await effects.exchange(user.request, origin, hiding: secrets) { $0.adviceForUser() }
            return try readTokenAnswer(response, asked: asked, origin: origin)
        case .external(let account):
            let subject = try await account.subjectToken(effects, origin, impersonated: impersonated)
            let response = try await effects.exchange(
                account.request(scope, subject: subject), origin, hiding: secrets + [subject.text]
            ) { refusal in
                refusal.adviceForSubject(TokenClaims(subject.text), account, now: effects.wallClock())
            }
            return try readTokenAnswer(response, asked: asked, origin: origin)
        case .impersonated(let target, let source):
            return try await become(target, by: source, scope, effects)
        case .metadata(let server): return try await server.token(scope, effects, origin)
        }
    }

    private func become(
        _ target: Impersonation, by source: GoogleCredential, _ scope: String, _ effects: AuthEffects
    ) async throws(CredentialFailure) -> Token {
        let token = try await source.token(Scope.impersonation, effects, impersonated: target.email)
        let (asked, wallClock) = (effects.now(), effects.wallClock())
        let isExternal = if case .external = source.kind { true } else { false }
        let response = try await effects.exchange(
            target.request(scope, token, quotaProject: source.quotaProject), origin, hiding: secrets + [token.secret]
        ) { $0.adviceForImpersonation(target.email, byExternal: isExternal) }
        return try readImpersonationAnswer(
            response, asked: asked, wallClock: wallClock, lifetime: target.lifetime, origin: origin)
    }
}

extension AuthEffects {
    /// Sends a request to a token service, again if that can help, and returns its answer if it is not a refusal.
    /// `advice` says what a refusal means; `secrets` are texts that no message may contain.
    fileprivate func exchange(
        _ request: Request, _ origin: String, hiding secrets: [String], advice: (TokenRefusal) -> String
    ) async throws(CredentialFailure) -> Response {
        let response: Response
        do throws(TransportError) {
            response = try await HTTP.send(
                request, repeatable: true, through: send,
                policy: RetryPolicy(tries: 4, longestWait: .seconds(8), total: .seconds(60)), sleep: sleep,
                random: random)
        } catch {
            throw CredentialFailure(
                origin, "no answer from \(request.url): \(Redaction(secrets)(error.message))",
                help: "is this machine connected, and allowed to call that host?", isPermanent: error.isPermanent)
        }
        guard !response.isSuccess else { return response }
        let refusal = TokenRefusal(response)
        throw CredentialFailure(
            origin, Redaction(secrets)("\(request.url) refused: \(refusal.text)"),
            help: Redaction(secrets)(advice(refusal)),
            isPermanent: response.status < 500 && response.status != 429)
    }
}

extension MetadataServer {
    fileprivate func token(
        _ scope: String, _ effects: AuthEffects, _ origin: String
    ) async throws(CredentialFailure) -> Token {
        let asked = effects.now()
        let response = try await answer(to: tokenRequest(scope), effects, origin)
        guard response.status != 404 else {
            throw CredentialFailure(
                origin, "this machine has no service account", help: "give it one, or use another credential")
        }
        guard response.isSuccess else {
            throw CredentialFailure(
                origin, "the metadata server refused: \(TokenRefusal(response).text)",
                help: "give the machine a service account", isPermanent: response.status < 500)
        }
        let token = try readTokenAnswer(response, asked: asked, origin: origin)
        let universe = try await answer(to: universeRequest, effects, origin)
        // A server without the question is in the only universe that there was.
        if universe.isSuccess { try checkUniverse(trimmed(String(decoding: universe.body, as: UTF8.self)), origin) }
        return token
    }

    private func answer(
        to request: Request, _ effects: AuthEffects, _ origin: String
    ) async throws(CredentialFailure) -> Response {
        let response: Response
        do throws(TransportError) {
            response = try await HTTP.send(
                request, repeatable: true, through: effects.send,
                policy: RetryPolicy(tries: isNamed ? 3 : 2, firstWait: .milliseconds(500), total: .seconds(10)),
                sleep: effects.sleep, random: effects.random)
        } catch {
            throw CredentialFailure(
                origin, "there is no metadata server at \(host): \(error.message)",
                help: isNamed ? "check GCE_METADATA_HOST" : Credentials.howToGetOne)
        }
        guard response.isFromMetadataServer else {
            throw CredentialFailure(
                origin, "what answers at \(host) is no metadata server of Google's",
                help: isNamed ? "check GCE_METADATA_HOST" : Credentials.howToGetOne)
        }
        return response
    }
}
