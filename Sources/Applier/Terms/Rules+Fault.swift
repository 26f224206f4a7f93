import Text
import PlanModel

extension ValueRule {
    /// What is wrong with `value`, as the end of a sentence without any part of it; nil when nothing is.
    func fault(of value: String) -> String? {
        let scalars = value.unicodeScalars
        let excluded = scalars.filter { excludes.unicodeScalars.contains($0) }
        var faults: [String] = []
        if excluded.contains(where: isLineBreak) {
            // `$(cat file; echo)` and many an editor put one there.
            let inner = scalars.reversed().drop(while: isLineBreak)
            faults.append(inner.contains(where: isLineBreak) ? "has several lines" : "ends with a line break")
        }
        if excluded.contains(where: { $0 == " " || $0 == "\t" }) { faults.append("has a space in it") }
        if faults.isEmpty, !excluded.isEmpty { faults.append("has a character in it that must not be there") }
        if scalars.count < least { faults.append("has fewer than \(least) characters") }
        return faults.isEmpty ? nil : faults.joined(separator: " and ")
    }
}

private func isLineBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

extension LiveRule {
    /// What `live` says instead, as the end of a sentence; nil when it is as it must be.
    func fault(of live: JSONValue) -> String? {
        let value = live[at]
        guard value != equals, !((value?.isZero ?? true) && equals.isZero) else { return nil }
        return "\(at.text) is \(value?.compactText ?? "not set"), and must be \(equals.compactText)"
    }
}
