import Text

/// One row of a file, without its line end: valid until the next one is read.
struct Row {
    /// Of its beginning, from 1.
    var line: Int
    var bytes: Bytes
    /// Why its end was not found; nil if it was.
    var breach: String?

    /// Why it cannot be read; nil if it can.
    var problem: String? { breach ?? (bytes.isUTF8 ? nil : "not UTF-8") }
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
            let (feed, isOpen) = rowEnd(from)
            let end = feed ?? blocks.end
            let isTooLong = end - from > Self.longest
            if feed == nil, !blocks.isAtEnd, !isTooLong {
                _ = try refill()
                continue
            }
            if from == blocks.end { return nil }
            if isOpen || isTooLong {
                // Only its first line is discarded, so that the following ones can still be read.
                isInDiscardedLine = true
                let bytes = blocks.bytes(from..<(blocks.lineFeed(from: from) ?? blocks.end))
                let isUnclosed = isOpen && blocks.isAtEnd
                return Row(
                    line: line, bytes: bytes,
                    breach: isUnclosed ? "a quote that is never closed" : "longer than \(Self.longest) bytes")
            }
            blocks.start = min(end + 1, blocks.end)
            var row = Row(line: line, bytes: blocks.bytes(from..<end))
            line +=
                row.bytes.first(UInt8(ascii: "\n")) == nil ? 1 : 1 + row.bytes.buffer.count { $0 == UInt8(ascii: "\n") }
            if row.bytes.count > 0, row.bytes[row.bytes.count - 1] == UInt8(ascii: "\r") { row.bytes.count -= 1 }
            return row
        }
    }

    /// Where the row that begins at `from` ends: at a line feed, or nil if it goes on beyond what was read. `isOpen` if
    /// a quote is open there.
    private func rowEnd(_ from: Int) -> (feed: Int?, isOpen: Bool) {
        let feed = blocks.lineFeed(from: from)
        guard isCSV, blocks.bytes(from..<(feed ?? blocks.end)).first(CSVRow.quote) != nil else { return (feed, false) }
        var index = from
        while index < blocks.end {
            if blocks.base[index] == CSVRow.quote {
                guard let close = CSVRow.closingQuote(blocks.bytes(index..<blocks.end))?.index else {
                    return (nil, true)
                }
                index += close + 1
                // Text after a closing quote makes the row a bad one, up to the end of the line.
                guard index == blocks.end || blocks.base[index] == CSVRow.comma else {
                    return (blocks.lineFeed(from: index), false)
                }
            }
            while index < blocks.end, blocks.base[index] != CSVRow.comma {
                if blocks.base[index] == UInt8(ascii: "\n") { return (index, false) }
                index += 1
            }
            index += 1
        }
        return (nil, false)
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
