/// What a JSON Web Token says of itself. It is not verified: that is the business of whoever accepts it.
package struct TokenClaims: Sendable, Hashable {
    package let audiences: [String]
    package let subject: String?
    package let issuer: String?
    /// In seconds since 1970.
    package let expiry: Int?

    /// Nil unless `text` is one.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let bytes = bytes(base64: String(parts[1])),
            let json = try? JSONValue(parsing: bytes), json.object != nil
        else { return nil }
        audiences = json["aud"]?.string.map { [$0] } ?? json["aud"]?.array?.compactMap(\.string) ?? []
        (subject, issuer, expiry) = (json["sub"]?.string, json["iss"]?.string, json["exp"]?.int)
    }
}
