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

/// The end of a message: `; did you mean 'NAME'?` for the nearest candidate, or nothing.
package func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String {
    guard let name = closest(word, among: candidates) else { return "" }
    return "; did you mean '\(name)'?"
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
