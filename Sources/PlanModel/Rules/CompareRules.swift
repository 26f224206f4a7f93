package import Text

/// How the fields of one kind are compared.
struct CompareRules {
    private let exact: [JSONPointer: CompareRule]
    /// The rules for more than one field, in a deterministic order.
    private let patterns: [(pointer: JSONPointer, rule: CompareRule)]

    init(_ rules: [JSONPointer: CompareRule]) {
        exact = rules
        patterns = rules.filter { $0.key.tokens.contains("*") }.map { ($0.key, $0.value) }
            .sorted { precedes($0.0.text, $1.0.text) }
    }

    /// The rule for a field; an exact one takes precedence over one with `*`.
    subscript(pointer: JSONPointer) -> CompareRule? {
        if exact.isEmpty { return nil }
        return exact[pointer] ?? patterns.first { pointer.matches($0.pointer) }?.rule
    }
}

extension JSONPointer {
    /// True if every segment equals the one in `pattern`, where `*` is any single segment.
    package func matches(_ pattern: JSONPointer) -> Bool {
        tokens.count == pattern.tokens.count && meets(pattern)
    }

    /// True if this place is at, above or below one that `pattern` matches.
    fileprivate func meets(_ pattern: JSONPointer) -> Bool {
        zip(tokens, pattern.tokens).allSatisfy { $1 == "*" || $0 == $1 }
    }
}

extension KindRules {
    /// True for a field that cannot be changed in place: at or below an immutable one, or a container that holds one.
    package func isImmutable(_ pointer: JSONPointer) -> Bool {
        comparison.immutable.contains { pointer.meets($0) }
    }

    /// What to do instead of changing a field that only a create sets; nil for any other.
    package func insteadOfChanging(_ pointer: JSONPointer) -> String? {
        comparison.atCreate.sorted { $0.key.text < $1.key.text }.first { pointer.meets($0.key) }?.value
    }

    /// True for a change that cannot be made in place. A message that is sent with nothing in it sets none of the fields
    /// that it could hold.
    package func isImmutable(_ change: FieldChange) -> Bool {
        comparison.immutable.contains { field in
            change.pointer.meets(field)
                && (change.new != .known([:]) || field.tokens.count <= change.pointer.tokens.count)
        }
    }
}
