/// A secret value in memory. It has no description and no JSON: it can only be sent.
package struct Secret: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }

    package var description: String { "(sensitive)" }
    package var debugDescription: String { description }
}
