/// A credential's secret text with its expiry. Whatever prints it prints `(sensitive)`.
package struct Token: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The secret itself, for the header it goes into and nothing else.
    let secret: String
    /// When it stops working; nil if unknown.
    package let expiry: ContinuousClock.Instant?

    /// Accepts only visible ASCII: anything else, above all a stray newline, could break out of its header. Throws
    /// `TokenError`, which never repeats the text.
    package init(_ secret: String, expiry: ContinuousClock.Instant? = nil) throws(TokenError) {
        guard !secret.isEmpty else { throw TokenError.empty }
        guard secret.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { throw TokenError.notVisibleASCII }
        self.secret = secret
        self.expiry = expiry
    }

    package var description: String { "(sensitive)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Why a text cannot be a token.
package enum TokenError: Error, Sendable, Hashable, CustomStringConvertible {
    case empty
    case notVisibleASCII

    package var description: String {
        switch self {
        case .empty: "it is empty"
        case .notVisibleASCII:
            "it holds a space, a line break or another character that no token has; was it copied with its newline?"
        }
    }
}
