package import Text

/// A place in a body that is filled at apply with a value that must not be in any file. The type has no case for a
/// value.
package struct Sensitive: Sendable, Hashable {
    /// Where in the body of `create` and `update` the value goes.
    package var at: JSONPointer
    package var source: Source
    /// True: the value is sent as base64.
    package var base64: Bool

    package enum Source: Sendable, Hashable {
        /// This many random bytes, generated when the object is created, as base64url text without padding.
        case generated(bytes: Int)
        /// The string at `at` in the answer of a GET; `base64` says that it must be decoded.
        case read(url: String, at: JSONPointer, base64: Bool)
        /// An environment variable of the applier.
        case environment(String)
    }

    package init(at: JSONPointer, source: Source, base64: Bool = false) {
        self.at = at
        self.source = source
        self.base64 = base64
    }
}
