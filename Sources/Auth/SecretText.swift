/// A secret in memory. Whatever prints it prints `(sensitive)`.
struct SecretText: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// For the request that it goes into and nothing else.
    let text: String

    init(_ text: String) { self.text = text }

    var description: String { "(sensitive)" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: [:]) }
}
