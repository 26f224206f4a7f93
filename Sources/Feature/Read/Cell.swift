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
}
