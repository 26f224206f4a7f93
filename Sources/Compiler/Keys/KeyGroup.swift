import YAML

/// The keys of one kind of mapping: each stored property is a `Key`, or another group whose keys belong to it as well.
protocol KeyGroup: Sendable {
    /// Its keys in the order in which they are declared.
    var keys: [any DeclaredKey] { get }
}

extension KeyGroup {
    var keys: [any DeclaredKey] {
        Mirror(reflecting: self).children.flatMap { child -> [any DeclaredKey] in
            if let key = child.value as? any DeclaredKey { return [key] }
            return (child.value as? any KeyGroup)?.keys ?? []
        }
    }
}

/// Keys of a mapping that becomes a value by itself.
protocol Section: KeyGroup {
    associatedtype Value: Sendable
    /// The words of other tools for its keys, with the hint for each.
    var elsewhere: [String: String] { get }
    func read(_ fields: inout Fields) -> Value?
}

extension Section {
    var elsewhere: [String: String] { [:] }
}

/// A mapping that is read where more is known than its keys.
struct Mapping<Group: KeyGroup>: Sendable {
    let node: Node
}

/// A thing that is on unless it says `false`.
enum Switched<Inner: Sendable>: Sendable {
    case off
    case on(Inner)

    /// Nil if it is off.
    var value: Inner? { if case .on(let inner) = self { inner } else { nil } }
}
