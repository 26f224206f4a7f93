/// Takes rows of CSV (RFC 4180) apart.
struct CSVRow {
    static let comma = UInt8(ascii: ",")
    static let quote = UInt8(ascii: "\"")

    private var scratchpad = Scratchpad()

    /// Gives `take` each cell with its column, from 0, and returns how many there are. They are valid until the next call,
    /// and as long as `row`. Throws a `BadRow`.
    mutating func scan(_ row: Bytes, _ take: (_ column: Int, Cell) -> Void) throws -> Int {
        scratchpad.begin(rowBytes: row.count)
        var (index, column) = (0, 0)
        while true {
            let cell: Bytes
            if index < row.count, row[index] == Self.quote {
                let rest = row.from(index)
                guard let close = Self.closingQuote(rest) else { throw BadRow("a quote that is never closed") }
                index += close.index + 1
                guard index == row.count || row[index] == Self.comma else { throw BadRow("text after a closing quote") }
                let content = Bytes(start: rest.start + 1, count: close.index - 1)
                cell = close.isDoubled ? undoubled(content) : content
            } else {
                let begin = index
                while index < row.count, row[index] != Self.comma { index += 1 }
                cell = Bytes(start: row.start + begin, count: index - begin)
            }
            take(column, Cell(kind: cell.count == 0 ? .null : .plain, bytes: cell))
            column += 1
            if index == row.count { return column }
            index += 1
        }
    }

    /// The quote that closes the one at the beginning of `text`, and whether doubled ones are in between.
    static func closingQuote(_ text: Bytes) -> (index: Int, isDoubled: Bool)? {
        var (index, isDoubled) = (1, false)
        while let found = text.from(index).first(quote) {
            index += found + 1
            guard index < text.count, text[index] == quote else { return (index - 1, isDoubled) }
            isDoubled = true
            index += 1
        }
        return nil
    }

    private mutating func undoubled(_ bytes: Bytes) -> Bytes {
        scratchpad.keep { copy in
            var (index, count) = (0, 0)
            while index < bytes.count {
                copy[count] = bytes[index]
                count += 1
                index += bytes[index] == Self.quote ? 2 : 1
            }
            return count
        }
    }
}
