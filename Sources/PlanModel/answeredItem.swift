package import Text

extension JSONValue {
    /// The object at `place` in this answer (`Call.item`); nil if there is none.
    package func answered(at place: JSONPointer) -> JSONValue? {
        guard let last = place.tokens.last, let sign = last.firstIndex(of: "=") else { return self[place] }
        let (key, text) = (String(last[..<sign]), String(last[last.index(after: sign)...]))
        let list = self[JSONPointer(tokens: place.tokens.dropLast())]?.array ?? []
        return list.first { $0[key]?.string == text }
    }
}

extension JSONPointer {
    /// True if an answer may have other objects where the one at this place would be (`Call.item`).
    package var isSelection: Bool { tokens.last?.contains("=") == true }
}
