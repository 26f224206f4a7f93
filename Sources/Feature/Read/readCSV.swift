/// Reads a CSV file with a header: every row goes to `intake`, as an event or as a bad row. Throws if a needed column is
/// missing or stands there twice.
func readCSV(_ blocks: Blocks, file: String, into intake: EventIntake) throws {
    guard let slots = try readHeader(blocks, file: file, fields: intake.fields) else { return }
    let scanner = CSVRow(slots: slots.fields)
    var line = slots.line
    while true {
        let from = blocks.start
        if from == blocks.end {
            guard try blocks.refill() else { return }
            continue
        }
        let result = scanner.scan(blocks, intake.cells)
        switch result {
        case .row(let end, let next, let cells):
            blocks.start = next
            let row = blocks.bytes(from..<end)
            if end == from { break }
            if cells != slots.fields.count {
                try intake.bad("\(cells) cells where the header has \(slots.fields.count)", line, row)
            } else if !blocks.isASCII, !isUTF8(row) {
                try intake.bad("not UTF-8", line, row)
            } else {
                try intake.take(line, row)
            }
        case .afterQuote(let end, let next):
            blocks.start = next
            try intake.bad("text after a closing quote", line, blocks.bytes(from..<end))
        case .incomplete where blocks.end - from <= Blocks.longestRow:
            _ = try blocks.refill()
            continue
        case .incomplete, .unclosed:
            // A row that never ends: its first line is given up, so that the next ones can still be read.
            let isUnclosed = if case .unclosed = result { true } else { false }
            let reason = isUnclosed ? "a quote that is never closed" : "longer than \(Blocks.longestRow) bytes"
            let feed = blocks.index(of: UInt8(ascii: "\n"), from: from) ?? blocks.end
            try intake.bad(reason, line, blocks.bytes(from..<feed))
            try blocks.skipLine()
            line += 1
            continue
        }
        line += lineFeeds(blocks, from..<blocks.start)
    }
}

/// At least 1: the last line may do without.
private func lineFeeds(_ blocks: Blocks, _ range: Range<Int>) -> Int {
    guard let first = blocks.index(of: UInt8(ascii: "\n"), from: range.lowerBound), first < range.upperBound - 1 else {
        return 1
    }
    return range.reduce(0) { $0 + (blocks.base[$1] == UInt8(ascii: "\n") ? 1 : 0) }
}

/// What each column is, and the line of the first row; nil for a file without a byte.
private func readHeader(_ blocks: Blocks, file: String, fields: [String]) throws -> (fields: [Int], line: Int)? {
    while blocks.end - blocks.start < 3, try blocks.refill() {}
    if blocks.start == blocks.end { return nil }
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    if blocks.bytes(blocks.start..<blocks.end).buffer.starts(with: mark) { blocks.start += 3 }
    // Every cell is wanted here, however many there are.
    let limit = 10_000
    let cells = UnsafeMutablePointer<Cell>.allocate(capacity: limit)
    defer { cells.deallocate() }
    let scanner = CSVRow(slots: Array(0..<limit))
    while true {
        switch scanner.scan(blocks, cells) {
        case .row(_, let next, let count):
            guard count <= limit else {
                throw RunFailure("\(file): the header has \(count) columns; \(limit) are possible.")
            }
            let names = (0..<count).map { cells[$0].kind == .null ? "" : cells[$0].bytes.text }
            let line = 1 + lineFeeds(blocks, blocks.start..<next)
            blocks.start = next
            return (try slots(names, fields, file), line)
        case .incomplete where blocks.end - blocks.start <= Blocks.longestRow: _ = try blocks.refill()
        case .incomplete, .unclosed, .afterQuote:
            throw RunFailure("\(file): its first line is not a CSV header. Is it really CSV, and complete?")
        }
    }
}

private func slots(_ names: [String], _ fields: [String], _ file: String) throws -> [Int] {
    let missing = fields.filter { !names.contains($0) }
    guard missing.isEmpty else {
        let wanted = missing.map { "'\($0)'" }.joined(separator: ", ")
        throw RunFailure(
            "\(file): the header lacks \(wanted). It has: \(names.joined(separator: ", ")). Correct the file or the table section."
        )
    }
    for field in fields where names.filter({ $0 == field }).count > 1 {
        throw RunFailure("\(file): the header has '\(field)' twice. Rename one of the two columns.")
    }
    return names.map { fields.firstIndex(of: $0) ?? -1 }
}
