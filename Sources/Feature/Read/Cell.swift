/// One field of a row.
struct Cell {
    enum Kind: UInt8 {
        /// Nothing there: an empty cell, `null`, or no such member.
        case null
        /// A cell of CSV.
        case plain
        /// A JSON string, its escapes resolved.
        case string
        /// A JSON number as it is written.
        case number
        case yes, no
        /// An object or an array.
        case nested
    }

    var kind: Kind
    var bytes: Bytes
}
