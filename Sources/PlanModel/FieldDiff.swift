package import Text

/// The scalars and empty containers in which `new` differs from `old`, each at its own pointer, in the order of the
/// documents. An absent side gives additions or removals only.
///
/// Elements of an array belong together by the member that `rules` name (`set:name`) or, without a rule, by a `name`,
/// `displayName`, `key` or `id` that all of them have once and in the same order; the pointer then holds that label in
/// the place of the index. Other arrays are compared by position, after their common beginning and end.
package func fieldChanges(
    old: JSONValue?, new: JSONValue?, rules: [JSONPointer: CompareRule] = [:], at pointer: JSONPointer = JSONPointer()
) -> [FieldChange] {
    var diff = FieldDiff(rules: rules)
    diff.compare(old, new, at: pointer)
    return diff.changes
}

private struct FieldDiff {
    let rules: [JSONPointer: CompareRule]
    var changes: [FieldChange] = []

    mutating func compare(_ old: JSONValue?, _ new: JSONValue?, at pointer: JSONPointer) {
        guard old != new else { return }
        switch (old, new) {
        case (.object(let old), .object(let new)) where !old.isEmpty && !new.isEmpty: members(old, new, at: pointer)
        case (.array(let old), .array(let new)) where !old.isEmpty && !new.isEmpty: elements(old, new, at: pointer)
        case (nil, .object(let new)?) where !new.isEmpty: members([:], new, at: pointer)
        case (.object(let old)?, nil) where !old.isEmpty: members(old, [:], at: pointer)
        case (nil, .array(let new)?) where !new.isEmpty: elements([], new, at: pointer)
        case (.array(let old)?, nil) where !old.isEmpty: elements(old, [], at: pointer)
        // An empty container that is filled, or one that is emptied, is told by what it gains or loses.
        case (.object(let old)?, .object(let new)?): members(old, new, at: pointer)
        case (.array(let old)?, .array(let new)?): elements(old, new, at: pointer)
        default: changes.append(FieldChange(pointer, old: old.map { .known($0) }, new: new.map { .known($0) }))
        }
    }

    private mutating func members(_ old: JSONObject, _ new: JSONObject, at pointer: JSONPointer) {
        let gone = old.sortedKeys.filter { new[$0] == nil }
        let keys = gone.isEmpty ? new.sortedKeys : (new.sortedKeys + gone).sorted(by: precedes)
        for key in keys { compare(old[key], new[key], at: pointer.appending(key)) }
    }

    private mutating func elements(_ old: [JSONValue], _ new: [JSONValue], at pointer: JSONPointer) {
        switch rule(for: pointer) {
        case .set(let key?):
            if let oldLabels = labels(old, key), let newLabels = labels(new, key) {
                return labelled(old, oldLabels, new, newLabels, by: key, at: pointer)
            }
            unordered(old, new, at: pointer)
        case .set(nil): unordered(old, new, at: pointer)
        default:
            if let (key, oldLabels, newLabels) = naturalLabels(old, new) {
                return labelled(old, oldLabels, new, newLabels, by: key, at: pointer)
            }
            positional(old, new, at: pointer)
        }
    }

    private mutating func labelled(
        _ old: [JSONValue], _ oldLabels: [String], _ new: [JSONValue], _ newLabels: [String], by key: String,
        at pointer: JSONPointer
    ) {
        let olds = Dictionary(uniqueKeysWithValues: zip(oldLabels, old))
        let kept = Set(newLabels)
        for (label, element) in zip(newLabels, new) {
            let before = olds[label]
            compare(before, before == nil ? element.without(key) : element, at: pointer.appending(label))
        }
        for (label, element) in zip(oldLabels, old) where !kept.contains(label) {
            compare(element.without(key), nil, at: pointer.appending(label))
        }
    }

    private mutating func unordered(_ old: [JSONValue], _ new: [JSONValue], at pointer: JSONPointer) {
        var left: [JSONValue: Int] = [:]
        for element in old { left[element, default: 0] += 1 }
        for (index, element) in new.enumerated() {
            if let count = left[element], count > 0 {
                left[element] = count - 1
            } else {
                compare(nil, element, at: pointer.appending(String(index)))
            }
        }
        for (index, element) in old.enumerated() {
            guard let count = left[element], count > 0 else { continue }
            left[element] = count - 1
            compare(element, nil, at: pointer.appending(String(index)))
        }
    }

    private mutating func positional(_ old: [JSONValue], _ new: [JSONValue], at pointer: JSONPointer) {
        let most = min(old.count, new.count)
        var start = 0
        while start < most, old[start] == new[start] { start += 1 }
        var end = 0
        while end < most - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        for index in start..<max(old.count, new.count) - end {
            compare(
                index < old.count - end ? old[index] : nil, index < new.count - end ? new[index] : nil,
                at: pointer.appending(String(index)))
        }
    }

    private func rule(for pointer: JSONPointer) -> CompareRule? {
        if rules.isEmpty { return nil }
        return rules[pointer] ?? rules.first { $0.key.tokens.contains("*") && pointer.matches($0.key) }?.value
    }
}

/// The member `key` of every element, or nil unless all have one and no two the same.
private func labels(_ elements: [JSONValue], _ key: String) -> [String]? {
    var seen: Set<String> = []
    var result: [String] = []
    for element in elements {
        guard let label = element[key]?.string, seen.insert(label).inserted else { return nil }
        result.append(label)
    }
    return result
}

/// Labels for an array that no rule speaks of. Its order counts, so elements that changed places have none.
private func naturalLabels(_ old: [JSONValue], _ new: [JSONValue]) -> (key: String, old: [String], new: [String])? {
    for key in ["name", "displayName", "key", "id"] {
        guard let olds = labels(old, key), let news = labels(new, key) else { continue }
        let (oldSet, newSet) = (Set(olds), Set(news))
        // One element alone has no need of a label, and a new name of it is a change of the name.
        guard olds.count > 1 || news.count > 1 else { return nil }
        return olds.filter(newSet.contains) == news.filter(oldSet.contains) ? (key, olds, news) : nil
    }
    return nil
}

extension JSONValue {
    /// This object without the member that its label repeats, unless it has no other.
    fileprivate func without(_ key: String) -> JSONValue {
        guard case .object(var members) = self, members.count > 1 else { return self }
        members[key] = nil
        return .object(members)
    }
}

extension JSONPointer {
    /// True if every step is the one in `pattern`, where `*` stands for any one step.
    package func matches(_ pattern: JSONPointer) -> Bool {
        tokens.count == pattern.tokens.count && zip(tokens, pattern.tokens).allSatisfy { $1 == "*" || $0 == $1 }
    }
}

extension KindRules {
    /// True for a field that cannot be changed in place: at or below an immutable one, or a container that holds one.
    package func isImmutable(_ pointer: JSONPointer) -> Bool {
        immutable.contains { pattern in
            zip(pointer.tokens, pattern.tokens).allSatisfy { $1 == "*" || $0 == $1 }
        }
    }
}
