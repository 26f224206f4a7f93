import CryptoExtras
import Testing
import Text

@testable import Auth

struct ServiceAccountKeyTests {
    private func key(_ change: (inout JSONObject) -> Void = { _ in }) throws -> ServiceAccountKey {
        var object = GoogleAuthCases.file("a service account key")
        change(&object)
        return try ServiceAccountKey(CredentialFields(object: object, origin: "the key"))
    }

    @Test func signsWhatTheAccountsPublicKeyVerifies() throws {
        let key = try key()
        let parts = try key.token(Scope.cloud, now: 1, "the key").text.split(separator: ".")
        let signature = try #require(bytes(base64: String(parts[2])))
        let publicKey = try _RSA.Signing.PrivateKey(pemRepresentation: key.pem.text).publicKey
        let signed = Array("\(parts[0]).\(parts[1])".utf8)
        func isValid(_ bytes: [UInt8]) -> Bool {
            publicKey.isValidSignature(
                .init(rawRepresentation: signature), for: bytes, padding: .insecurePKCS1v1_5)
        }
        #expect(isValid(signed) && !isValid(signed.dropLast()))
    }

    @Test func aBrokenKeyIsSaidWithoutItsText() throws {
        for broken in ["-----BEGIN PRIVATE KEY-----\nSECRETSECRET\n-----END PRIVATE KEY-----\n", "SECRETSECRET"] {
            let failure = #expect(throws: CredentialFailure.self) {
                try key { $0["private_key"] = .string(broken) }
            }
            let text = try #require(failure).description
            #expect(text.contains("no RSA key of at least 2048 bits"))
            #expect(!text.contains("SECRET"))
        }
        #expect(
            throws: CredentialFailure(
                "the key", "it has no 'private_key_id'", help: "make the file again with the tool that wrote it")
        ) {
            try key { $0["private_key_id"] = nil }
        }
    }
}
