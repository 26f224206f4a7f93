import CryptoExtras
import Text

/// A service account's own key. With it a token needs no server: the account signs one itself, and Google's APIs accept
/// it as it is (tokens-7). `token_uri` is therefore not called, whatever it says.
struct ServiceAccountKey: Sendable, Hashable {
    let email: String
    let keyID: String
    let pem: SecretText

    init(_ fields: CredentialFields) throws(CredentialFailure) {
        email = try fields.text("client_email")
        keyID = try fields.text("private_key_id")
        pem = SecretText(try fields.text("private_key"))
        // Known at once instead of at the first call.
        _ = try key(fields.origin)
    }

    /// A token for `scope` that is valid for an hour from `now`.
    func token(_ scope: String, now: Int, _ origin: String) throws(CredentialFailure) -> SecretText {
        let header: JSONValue = ["alg": "RS256", "kid": .string(keyID), "typ": "JWT"]
        let claims: JSONValue = [
            "exp": JSONValue(now + Self.lifetime), "iat": JSONValue(now), "iss": .string(email),
            "scope": .string(scope), "sub": .string(email),
        ]
        let signed = base64URL(header.compactBytes) + "." + base64URL(claims.compactBytes)
        do {
            let signature = try key(origin).signature(for: Array(signed.utf8), padding: .insecurePKCS1v1_5)
            return SecretText(signed + "." + base64URL(signature.rawRepresentation))
        } catch let failure as CredentialFailure {
            throw failure
        } catch {
            throw unusable(origin)
        }
    }

    /// Google accepts no longer one.
    static let lifetime = 3600

    private func key(_ origin: String) throws(CredentialFailure) -> _RSA.Signing.PrivateKey {
        // The library's own message is about the bytes of the key.
        do { return try _RSA.Signing.PrivateKey(pemRepresentation: pem.text) } catch { throw unusable(origin) }
    }

    private func unusable(_ origin: String) -> CredentialFailure {
        CredentialFailure(
            origin, "its 'private_key' is no RSA key of at least 2048 bits in PEM form",
            help: "was the file changed or cut? Make another key for \(oneWord(email))")
    }
}
