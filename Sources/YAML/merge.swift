package import Diagnostics

/// `base` with `override` laid over it: mappings are merged key by key, anything else is replaced, an explicit null
/// removes the key. Every piece keeps the file and range it came from. A null that removes nothing is reported.
package func merge(_ base: Node, with override: Node, into diagnostics: inout [Diagnostic]) -> Node {
    guard case .mapping(var entries) = base.content, case .mapping(let changes) = override.content else {
        return override
    }
    for change in changes {
        let index = entries.firstIndex { $0.key == change.key }
        switch (index, change.value.isNull) {
        case (let index?, true): entries.remove(at: index)
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
    return Node(.mapping(entries), range: base.range, path: base.path)
}
