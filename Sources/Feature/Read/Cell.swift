/// One field of a row.
struct Cell {
    enum Kind: UInt8 {
        /// No value: an empty cell, `null`, or a missing member.
        case null
        /// A CSV cell.
        case plain
        /// A JSON string, unescaped.
        case string
        /// A JSON number as written.
        case number
        case yes, no
        /// An object or an array.
        case nested
    }

    var kind: Kind
    var bytes: Bytes

    /// Nil if there is none of the needed type. Text counts as a number only where a number is needed, or in JSON where
    /// it is one: `08001` and `1.10` in CSV are text.
    func value(needsNumber: Bool) -> EventRecord.Value? {
        switch kind {
        case .null: return .null
        case .yes where needsNumber: return .integer(1)
        case .no where needsNumber: return .integer(0)
        case .yes, .no: return .json(bytes)
        case .nested: return nil
        case .number:
            let number = parseNumber(bytes)
            // A double would lose digits.
            if !needsNumber, case .real = number, bytes.isInteger { return .json(bytes) }
            return number
        case .plain where !needsNumber, .string where !needsNumber: return .text(bytes)
        case .plain, .string:
            if let number = parseNumber(bytes) { return number }
            // CSV has no other way to write a boolean.
            return kind == .plain ? Bool(bytes.text).map { .integer($0 ? 1 : 0) } : nil
        }
    }
}
