import Text
import PlanModel

extension ValueRule {
    /// What is wrong with `value`, as the end of a sentence that contains no part of it; nil if nothing is.
    func objection(to value: String) -> String? {
        let scalars = value.unicodeScalars
        let excluded = scalars.filter { excludes.unicodeScalars.contains($0) }
        var objections: [String] = []
        if excluded.contains(where: isLineBreak) {
            // `$(cat file; echo)` and many editors add one.
            let inner = scalars.reversed().drop(while: isLineBreak)
            objections.append(inner.contains(where: isLineBreak) ? "has several lines" : "ends with a line break")
        }
        if excluded.contains(where: { $0 == " " || $0 == "\t" }) { objections.append("has a space in it") }
        if objections.isEmpty, !excluded.isEmpty { objections.append("has a character in it that must not be there") }
        if scalars.count < least { objections.append("has fewer than \(least) characters") }
        if let most, value.utf8.count > most {
            objections.append("has \(value.utf8.count) bytes, more than \(most)")
        }
        return objections.isEmpty ? nil : objections.joined(separator: " and ")
    }
}

private func isLineBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

extension LiveRule {
    /// What `live` says instead, as the end of a sentence; nil if it is as required.
    func objection(to live: JSONValue) -> String? {
        let value = live[at]
        guard value != equals, !((value?.isZero ?? true) && equals.isZero) else { return nil }
        return "\(at.text) is \(value?.compactText ?? "not set"), and must be \(equals.compactText)"
    }
}
