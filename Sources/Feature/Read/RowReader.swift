import Text

/// One row of a file, without its line end: valid until the next one is read.
struct Row {
    /// Where it begins, from 1.
    var line: Int
    var bytes: Bytes
    /// Why its end was not found; nil if it was.
    var endProblem: String?
}

/// Finds the rows of a file. Rows end with the line, except that a quoted cell of CSV may contain line feeds.
struct RowReader {
    /// A longer row is a bad row: a row that never ends must not fill the memory.
    static let longest = 1 << 20

    private var blocks: Blocks
    private let isCSV: Bool
    private let afterBlock: (_ line: Int) throws -> Void
    private var line = 1
    private var isInDiscardedLine = false

    /// `afterBlock` is called after each read, for progress and for stopping.
    init(_ source: SourceBytes, _ format: TableSpec.Format, afterBlock: @escaping (_ line: Int) throws -> Void) throws {
        blocks = Blocks { try source.read($0) }
        isCSV = format == .csv
        self.afterBlock = afterBlock
        while blocks.end < byteOrderMark.count, try refill() {}
        if blocks.bytes(0..<blocks.end).buffer.starts(with: byteOrderMark) { blocks.start = byteOrderMark.count }
    }

    /// Nil at the end of the file.
    mutating func next() throws -> Row? {
        if isInDiscardedLine { try skipLine() }
        while true {
            let from = blocks.start
            let found = rowEnd(from)
            let end = found.feed ?? blocks.end
            let isTooLong = end - from > Self.longest
            if found.feed == nil, !blocks.isAtEnd, !isTooLong {
                _ = try refill()
            } else if from == blocks.end {
                return nil
            } else if found.isOpen || isTooLong {
                // Only its first line is discarded, so that the following ones can still be read.
                isInDiscardedLine = true
                let bytes = blocks.bytes(from..<(blocks.lineFeed(from: from) ?? blocks.end))
                let isUnclosed = found.isOpen && blocks.isAtEnd
                let problem = isUnclosed ? "a quote that is never closed" : "longer than \(Self.longest) bytes"
                return Row(line: line, bytes: bytes, endProblem: problem)
            } else {
                var row = Row(line: line, bytes: blocks.bytes(from..<end))
                if row.bytes.count > 0, row.bytes[row.bytes.count - 1] == UInt8(ascii: "\r") { row.bytes.count -= 1 }
                blocks.start = min(end + 1, blocks.end)
                line += found.lines
                return row
            }
        }
    }

    /// The line feed that ends the row that begins at `from`, and how many lines the row has. If it goes on beyond what
    /// was read, `feed` is nil, and `isOpen` says whether that is inside quotes.
    private func rowEnd(_ from: Int) -> (feed: Int?, lines: Int, isOpen: Bool) {
        let feed = blocks.lineFeed(from: from)
        guard isCSV, blocks.bytes(from..<(feed ?? blocks.end)).first(CSVRow.quote) != nil else {
            return (feed, 1, false)
        }
        var (index, lines) = (from, 1)
        while index < blocks.end {
            if blocks.base[index] == CSVRow.quote {
                let rest = blocks.bytes(index..<blocks.end)
                guard let close = CSVRow.closingQuote(rest)?.index else { return (nil, lines, true) }
                lines += rest.part(0..<close).buffer.count { $0 == UInt8(ascii: "\n") }
                index += close + 1
                // Text after a closing quote makes the row a bad one, up to the end of the line.
                if index < blocks.end, blocks.base[index] != CSVRow.comma {
                    return (blocks.lineFeed(from: index), lines, false)
                }
            }
            while index < blocks.end, blocks.base[index] != CSVRow.comma {
                if blocks.base[index] == UInt8(ascii: "\n") { return (index, lines, false) }
                index += 1
            }
            index += 1
        }
        return (nil, lines, false)
    }

    /// Continues after the next line feed, however far away it is.
    private mutating func skipLine() throws {
        isInDiscardedLine = false
        line += 1
        while true {
            if let feed = blocks.lineFeed(from: blocks.start) { return blocks.start = feed + 1 }
            blocks.start = blocks.end
            guard try refill() else { return }
        }
    }

    private mutating func refill() throws -> Bool {
        let isMore = try blocks.refill()
        try afterBlock(line)
        return isMore
    }
}
