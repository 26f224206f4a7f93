/// The candidate nearest to `word`, or nil if none is near: at most three edits, fewer for a short word.
///
/// An edit is an insertion, a deletion, a replacement or a swap of neighbours; a change of case is free. Among equally
/// near candidates the first in byte order wins.
package func closest(_ word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    let limit = min(3, (wanted.count + 1) / 3)
    guard limit > 0 else { return nil }
    var best: (name: String, distance: Int)?
    for name in candidates {
        let scalars = Array(name.lowercased().unicodeScalars)
        guard abs(scalars.count - wanted.count) <= limit else { continue }
        let distance = editDistance(wanted, scalars)
        guard distance <= limit else { continue }
        if let found = best {
            let nearer = distance < found.distance
            let first = distance == found.distance && name.utf8.lexicographicallyPrecedes(found.name.utf8)
            guard nearer || first else { continue }
        }
        best = (name, distance)
    }
    return best?.name
}

/// The end of a message: `; did you mean 'NAME'?` for the nearest candidate, or the only one that begins with `word`, or
/// nothing.
package func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String {
    guard let name = closest(word, among: candidates) ?? onlyOne(beginningWith: word, candidates) else { return "" }
    return "; did you mean '\(name)'?"
}

/// `auto` is short for `automatic`; two letters are short for too much.
private func onlyOne(beginningWith word: String, _ candidates: some Sequence<String>) -> String? {
    let found = word.count > 2 ? candidates.filter { $0.hasPrefix(word) } : []
    return found.count == 1 ? found[0] : nil
}

/// The same for names of several words, such as `diskType`: one with the same words and more, such as `dataDiskType`, or the
/// nearest one, or one with some of the words.
package func didYouMean(_ word: String, amongNamesOfWords candidates: [String]) -> String {
    let name = alike(word, candidates)
    let isWhole = name.map { words(word).count > 1 && words($0).count >= words(word).count } ?? false
    guard let name, isWhole || closest(word, among: candidates) == nil else {
        return didYouMean(word, among: candidates)
    }
    return "; did you mean '\(name)'?"
}

/// One of `candidates` that has all words of `word` beside each other, or the other way round; at best at its end. A
/// single word is in too many names: then only one of them may have it, at its end.
private func alike(_ word: String, _ candidates: [String]) -> String? {
    let wanted = words(word)
    guard !wanted.isEmpty else { return nil }
    let found = candidates.compactMap { name -> (name: String, isEnd: Bool, more: Int)? in
        let parts = words(name)
        let (short, long) = wanted.count <= parts.count ? (wanted, parts) : (parts, wanted)
        guard !short.isEmpty, long.firstRange(of: short) != nil else { return nil }
        return (name, long.suffix(short.count).elementsEqual(short), long.count - short.count)
    }
    guard wanted.count > 1 else {
        let ends = found.filter(\.isEnd)
        return ends.count == 1 ? ends[0].name : nil
    }
    return found.filter { words($0.name).count > 1 }.min { left, right in
        if left.isEnd != right.isEnd { return left.isEnd }
        return (left.more, left.name) < (right.more, right.name)
    }?.name
}

/// `dataDiskType`, `data_disk_type` -> `data`, `disk`, `type`.
private func words(_ name: String) -> [String] {
    var words: [String] = []
    var isInside = false
    for letter in name {
        guard letter.isLetter || letter.isNumber else {
            isInside = false
            continue
        }
        if letter.isUppercase || !isInside { words.append("") }
        words[words.count - 1] += letter.lowercased()
        isInside = true
    }
    return words
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in left.indices {
        var row = [i + 1]
        row.reserveCapacity(right.count + 1)
        for j in right.indices {
            let replaced = last[j] + (left[i] == right[j] ? 0 : 1)
            var cost = min(replaced, last[j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                cost = min(cost, beforeLast[j - 1] + 1)
            }
            row.append(cost)
        }
        beforeLast = last
        last = row
    }
    return last[right.count]
}
