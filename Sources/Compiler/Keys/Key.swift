import Text
import YAML

/// One key of the configuration, declared once: it is read from here, and docs/config.md and the JSON Schema say what
/// stands here.
struct Key<Value: Sendable>: Sendable {
    let name: String
    let notation: Notation<Value>
    let presence: Presence
    /// The value of an absent key; nil if there is none that is always the same.
    let standard: Value?
    /// What it is for, in Markdown: one sentence or more, without a final full stop.
    let about: String

    /// A key that must be there; messages propose `example`.
    init(_ name: String, _ notation: Notation<Value>, required example: String, _ about: String = "") {
        (self.name, self.notation, self.about) = (name, notation, about)
        (presence, standard) = (.required(example: example), nil)
    }

    /// A key with a value of its own when it is absent.
    init(_ name: String, _ notation: Notation<Value>, default standard: Value, _ about: String = "") {
        (self.name, self.notation, self.about) = (name, notation, about)
        let written = notation.written(standard)
        // The keys of a mapping have defaults of their own.
        presence = written.isNull ? .optional(otherwise: "") : .standard(written)
        self.standard = standard
    }

    /// A key that may be absent; `words`, in Markdown, say what holds then.
    init(_ name: String, _ notation: Notation<Value>, otherwise words: String, _ about: String = "") {
        (self.name, self.notation, self.about) = (name, notation, about)
        (presence, standard) = (.optional(otherwise: words), nil)
    }
}

/// What holds where a key is absent.
enum Presence: Sendable, Hashable {
    case required(example: String)
    /// The value it has then, as written.
    case standard(JSONValue)
    /// What that means, in Markdown.
    case optional(otherwise: String)

    /// What messages propose for a missing key; nil if it may be missing.
    var example: String? { if case .required(let example) = self { example } else { nil } }
}

extension Fields {
    /// The value of `key`, checked by `rule`. An absent key has its default, if it has one; what is wrong is reported
    /// and read as nil. `example` makes the key required here, or proposes something else than the key does.
    mutating func read<Value>(
        _ key: Key<Value>, required example: String? = nil,
        _ rule: (Value) throws(Problem) -> Value = { (value) throws(Problem) in value }
    ) -> Value? {
        guard let value = take(key.name, required: example ?? key.presence.example) else {
            return node.entry(key.name) == nil ? key.standard : nil
        }
        guard let read = key.notation.read(value, key.name, &self) else { return nil }
        return attempt(value, key.name) { (_) throws(Problem) in try rule(read) }
    }

    /// What `read` makes of the mapping under `key`, whose unknown keys are reported.
    mutating func nested<Group, Value>(_ key: Key<Mapping<Group>>, _ read: (inout Fields) -> Value?) -> Value? {
        nested(key.name, required: key.presence.example, read)
    }
}
