package import Diagnostics

/// `base` overlaid with `override`: mappings are merged key by key, anything else is replaced, an explicit null removes
/// the key. Every piece keeps the file and range it came from. A null that removes nothing is reported, but below a key
/// `values`, where it means something of its own: there it stays.
package func merge(
    _ base: Node, with override: Node, nullsAreValuesBelow values: String? = nil, into diagnostics: inout [Diagnostic]
) -> Node {
    merge(base, with: override, Nulls(values), into: &diagnostics)
}

/// What a null means that removes nothing.
private struct Nulls {
    private let key: String?
    var areValues = false

    init(_ key: String?) { self.key = key }

    /// The same for the value of `entry`.
    func below(_ entry: String) -> Nulls {
        var below = self
        below.areValues = areValues || entry == key
        return below
    }
}

private func merge(
    _ base: Node, with override: Node, _ nulls: Nulls, into diagnostics: inout [Diagnostic]
) -> Node {
    guard case .mapping(var entries) = base.content, case .mapping(let changes) = override.content else {
        return override
    }
    let places = Dictionary(entries.indices.map { (entries[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
    var removed: Set<String> = []
    for change in changes {
        switch (places[change.key], change.value.isNull) {
        case (.some, true): removed.insert(change.key)
        case (let index?, false):
            if entries[index].value.entries != nil, change.value.entries != nil {
                entries[index].value = merge(
                    entries[index].value, with: change.value, nulls.below(change.key), into: &diagnostics)
            } else {
                entries[index] = change
            }
        case (nil, true) where nulls.areValues: entries.append(change)
        case (nil, true):
            let suggestion = didYouMean(change.key, among: entries.map(\.key))
            diagnostics.append(
                Diagnostic(
                    path: change.value.path, range: change.keyRange,
                    message: "nothing to remove: \(base.path) has no key '\(change.key)' here\(suggestion)"))
        case (nil, false):
            let value = withoutNulls(change.value, nowhereIn: base.path, nulls.below(change.key), &diagnostics)
            entries.append(Entry(key: change.key, keyRange: change.keyRange, value: value))
        }
    }
    if !removed.isEmpty { entries.removeAll { removed.contains($0.key) } }
    return Node(.mapping(entries), range: base.range, path: base.path)
}

/// What an override adds to `path`, without its nulls: each null is reported, because there is nothing to remove.
private func withoutNulls(
    _ node: Node, nowhereIn path: String, _ nulls: Nulls, _ diagnostics: inout [Diagnostic]
) -> Node {
    guard !nulls.areValues, case .mapping(let entries) = node.content else { return node }
    var kept: [Entry] = []
    for entry in entries {
        if entry.value.isNull {
            let message = "nothing to remove: \(path) has no key '\(entry.key)' here"
            diagnostics.append(Diagnostic(path: entry.value.path, range: entry.keyRange, message: message))
        } else {
            let value = withoutNulls(entry.value, nowhereIn: path, nulls.below(entry.key), &diagnostics)
            kept.append(Entry(key: entry.key, keyRange: entry.keyRange, value: value))
        }
    }
    return Node(.mapping(kept), range: node.range, path: node.path)
}
