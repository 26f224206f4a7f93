package import Diagnostics

/// `base` with `override` laid over it: mappings are merged key by key, anything else is replaced, an explicit null
/// removes the key. Every piece keeps the file and range it came from. A null that removes nothing is reported.
package func merge(_ base: Node, with override: Node, into diagnostics: inout [Diagnostic]) -> Node {
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
                entries[index].value = merge(entries[index].value, with: change.value, into: &diagnostics)
            } else {
                entries[index] = change
            }
        case (nil, true):
            let suggestion = didYouMean(change.key, among: entries.map(\.key))
            diagnostics.append(
                Diagnostic(
                    path: change.value.path, range: change.keyRange,
                    message: "nothing to remove: \(base.path) has no key '\(change.key)' here\(suggestion)"))
        case (nil, false): entries.append(change)
        }
    }
    if !removed.isEmpty { entries.removeAll { removed.contains($0.key) } }
    return Node(.mapping(entries), range: base.range, path: base.path)
}
