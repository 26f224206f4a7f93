/// Why there is no token: which credential, what went wrong, and what to do about it. It contains no secret.
package struct CredentialFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// `the service account key key.json (GOOGLE_APPLICATION_CREDENTIALS)`
    package var origin: String
    package var cause: String
    package var help: String
    /// Trying again changes nothing.
    package var isPermanent: Bool

    package init(_ origin: String, _ cause: String, help: String, isPermanent: Bool = true) {
        (self.origin, self.cause, self.help, self.isPermanent) = (origin, cause, help, isPermanent)
    }

    package var description: String { "\(origin): \(cause); \(help)" }
}
