import Text

/// Takes one JSON object (RFC 8259) apart, into the cells of the wanted members, and checks all of it.
struct JSONRow {
    private let fields: [[UInt8]]
    private var scratchpad = Scratchpad()
    /// True if the row has a backslash anywhere, which is rare.
    private var hasEscapes = false

    init(fields: [String]) { self.fields = fields.map { Array($0.utf8) } }

    /// Sets `cells` by field; among members with the same name the last one counts. They are valid until the next call,
    /// and as long as `row`, which must be UTF-8. Throws a `BadRow`.
    mutating func scan(_ row: Bytes, _ cells: UnsafeMutablePointer<Cell>) throws {
        scratchpad.begin(rowBytes: row.count)
        hasEscapes = row.first(UInt8(ascii: "\\")) != nil
        for field in fields.indices { cells[field] = Cell(kind: .null, bytes: row.from(row.count)) }
        do {
            try walkMembers(of: row.buffer, maximumDepth: 64) { key, value in
                let key = text(row.part(key))
                if let field = fields.firstIndex(where: key.buffer.elementsEqual) {
                    cells[field] = cell(row.part(value))
                }
            }
        } catch {
            // Without the column: the log counts the rows of each reason.
            throw BadRow("not a JSON object: \(error.message)")
        }
    }

    private mutating func cell(_ value: Bytes) -> Cell {
        switch value[0] {
        case UInt8(ascii: "\""): Cell(kind: .string, bytes: text(value))
        case UInt8(ascii: "n"): Cell(kind: .null, bytes: value)
        case UInt8(ascii: "t"): Cell(kind: .yes, bytes: value)
        case UInt8(ascii: "f"): Cell(kind: .no, bytes: value)
        case UInt8(ascii: "{"), UInt8(ascii: "["): Cell(kind: .nested, bytes: value)
        default: Cell(kind: .number, bytes: value)
        }
    }

    /// What is between the quotes, without escapes.
    private mutating func text(_ quoted: Bytes) -> Bytes {
        let text = Bytes(start: quoted.start + 1, count: quoted.count - 2)
        guard hasEscapes, case .string(let text)? = try? JSONValue(parsing: quoted.buffer) else { return text }
        return scratchpad.keep { $0.update(fromContentsOf: text.utf8) }
    }
}
