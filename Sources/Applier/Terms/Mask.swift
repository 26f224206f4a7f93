import HTTP
import Text

extension JSONValue {
    /// True if this value, from which secrets may have been removed, can be `live`: what was removed is not compared.
    func isMask(of live: JSONValue) -> Bool {
        if self == live { return true }
        switch (self, live) {
        case (.string(let text), .string(let live)): return text.isMask(of: live)
        case (.string(let text), .number(let live)): return text.isMask(of: live.text)
        case (.array(let elements), .array(let live)):
            return elements.count == live.count && zip(elements, live).allSatisfy { $0.isMask(of: $1) }
        case (.object(let members), .object(let live)):
            return members.count == live.count
                && members.allSatisfy { name, member in live[name].map { member.isMask(of: $0) } ?? false }
        default: return false
        }
    }
}

extension String {
    /// True if `live` has the pieces of this text around its marks, in order.
    fileprivate func isMask(of live: String) -> Bool {
        let pieces = split(separator: Redaction.mark, omittingEmptySubsequences: false)
        guard let first = pieces.first, let last = pieces.last, pieces.count > 1, live.hasPrefix(first) else {
            return false
        }
        var rest = live.dropFirst(first.count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let found = rest.firstRange(of: piece) else { return false }
            rest = rest[found.upperBound...]
        }
        return rest.hasSuffix(last)
    }
}
