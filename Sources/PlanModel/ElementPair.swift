import Text

/// Two elements of two arrays that belong together, or one without a counterpart.
struct ElementPair {
    /// Its segment in a pointer.
    var label: String
    /// The member that `label` was taken from.
    var key: String?
    var old: JSONValue?
    var new: JSONValue?
    /// The element that an earlier plan sent.
    var said: JSONValue?
}

/// Pairs elements by the member `key`, in the order of `new`, then those only in `old`. Nil unless every element has
/// the member and it is unique within each array.
func labelledPairs(
    _ old: [JSONValue], _ new: [JSONValue], _ said: [JSONValue]? = nil, by key: String
) -> [ElementPair]? {
    guard let oldLabels = labels(old, key), let newLabels = labels(new, key) else { return nil }
    let olds = Dictionary(uniqueKeysWithValues: zip(oldLabels, old))
    let kept = Set(newLabels)
    let both = zip(newLabels, new).map { label, element in
        ElementPair(
            label: label, key: key, old: olds[label], new: element,
            said: said?.first { PlanModel.label(of: $0, key) == label })
    }
    let gone = zip(oldLabels, old).filter { !kept.contains($0.0) }
    return both + gone.map { ElementPair(label: $0.0, key: key, old: $0.1) }
}

/// Only the elements without an equal counterpart, by position, the new ones first. If repeats do not count, one equal
/// element matches any number.
func wholePairs(_ old: [JSONValue], _ new: [JSONValue], countsRepeats: Bool) -> [ElementPair] {
    func pairs(_ elements: [JSONValue], where isAlone: (JSONValue) -> Bool) -> [(String, JSONValue)] {
        elements.enumerated().filter { isAlone($0.element) }.map { (String($0.offset), $0.element) }
    }
    let (added, gone): ([(String, JSONValue)], [(String, JSONValue)])
    if countsRepeats {
        var left: [JSONValue: Int] = [:]
        for element in old { left[element, default: 0] += 1 }
        func takesOne(of element: JSONValue) -> Bool {
            guard let count = left[element], count > 0 else { return false }
            left[element] = count - 1
            return true
        }
        added = pairs(new) { !takesOne(of: $0) }
        gone = pairs(old, where: takesOne)
    } else {
        let (olds, news) = (Set(old), Set(new))
        added = pairs(new) { !olds.contains($0) }
        gone = pairs(old) { !news.contains($0) }
    }
    return added.map { ElementPair(label: $0.0, new: $0.1) } + gone.map { ElementPair(label: $0.0, old: $0.1) }
}

/// Pairs by position, excluding the common beginning and the common end.
func positionalPairs(_ old: [JSONValue], _ new: [JSONValue], _ said: [JSONValue]? = nil) -> [ElementPair] {
    let most = min(old.count, new.count)
    var start = 0
    while start < most, old[start] == new[start] { start += 1 }
    var end = 0
    while end < most - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    return (start..<max(old.count, new.count) - end).map { index in
        ElementPair(
            label: String(index), old: index < old.count - end ? old[index] : nil,
            new: index < new.count - end ? new[index] : nil, said: said?.count == new.count ? said?[index] : nil)
    }
}

/// Pairs by `name`, `displayName`, `key` or `id`, for an array without a rule. Order counts: if elements changed
/// places, there are no such labels.
func naturallyLabelledPairs(_ old: [JSONValue], _ new: [JSONValue]) -> [ElementPair]? {
    for key in ["name", "displayName", "key", "id"] {
        guard let olds = labels(old, key), let news = labels(new, key) else { continue }
        let (oldSet, newSet) = (Set(olds), Set(news))
        // A single element needs no label, and a new name for it is a change of its name.
        guard olds.count > 1 || news.count > 1 else { return nil }
        return olds.filter(newSet.contains) == news.filter(oldSet.contains) ? labelledPairs(old, new, by: key) : nil
    }
    return nil
}

/// The member `key` of every element; nil unless all have one and they are unique.
private func labels(_ elements: [JSONValue], _ key: String) -> [String]? {
    var seen: Set<String> = []
    var result: [String] = []
    for element in elements {
        guard let label = PlanModel.label(of: element, key), seen.insert(label).inserted else { return nil }
        result.append(label)
    }
    return result
}
