/// A secret value in memory. It has no description and no JSON: it can only be sent.
package struct Secret: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible {
    package let text: String
    /// What nobody may see of it: all, unless it is a text in which only some pieces are secret.
    package let parts: [String]

    /// Without `parts`, all of it is secret.
    package init(_ text: String, parts: [String]? = nil) { (self.text, self.parts) = (text, parts ?? [text]) }

    package var description: String { "(sensitive)" }
    package var debugDescription: String { description }
}
