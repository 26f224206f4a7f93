/// Reads a CSV file with a header: every row goes to `intake`, as an event or as a bad row. Throws if a needed column
/// is missing or appears twice.
func readCSV(_ blocks: inout Blocks, file: String, into intake: inout EventIntake) throws {
    guard let slots = try readHeader(&blocks, file: file, fields: intake.fields) else { return }
    var scanner = CSVRow(slots: slots)
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
            if cells != slots.count {
                try intake.bad("\(cells) cells where the header has \(slots.count)", blocks.line, row)
            } else if !blocks.isASCII, !row.isUTF8 {
                try intake.bad("not UTF-8", blocks.line, row)
            } else {
                try intake.take(blocks.line, row)
            }
        case .afterQuote(let end, let next):
            blocks.start = next
            try intake.bad("text after a closing quote", blocks.line, blocks.bytes(from..<end))
        case .incomplete where blocks.end - from <= Blocks.longestRow:
            _ = try blocks.refill()
            continue
        case .incomplete, .unclosed:
            // A row that never ends: only its first line is discarded, so that the following ones can still be read.
            let isUnclosed = if case .unclosed = result { true } else { false }
            let reason = isUnclosed ? "a quote that is never closed" : "longer than \(Blocks.longestRow) bytes"
            let feed = blocks.lineFeed(from: from) ?? blocks.end
            try intake.bad(reason, blocks.line, blocks.bytes(from..<feed))
            try blocks.skipLine()
            blocks.line += 1
            continue
        }
        blocks.line += lineFeeds(blocks, from..<blocks.start)
    }
}

/// At least 1: the last line may lack a line feed.
private func lineFeeds(_ blocks: borrowing Blocks, _ range: Range<Int>) -> Int {
    guard let first = blocks.lineFeed(from: range.lowerBound), first < range.upperBound - 1 else {
        return 1
    }
    return blocks.bytes(range).buffer.count { $0 == UInt8(ascii: "\n") }
}

/// Which field each column is; nil for an empty file.
private func readHeader(_ blocks: inout Blocks, file: String, fields: [String]) throws -> [Int]? {
    try blocks.skipByteOrderMark()
    if blocks.end == 0 { return nil }
    // In the header every cell is wanted, however many there are.
    let limit = 10_000
    let cells = UnsafeMutablePointer<Cell>.allocate(capacity: limit)
    defer { cells.deallocate() }
    var scanner = CSVRow(slots: Array(0..<limit))
    while true {
        switch scanner.scan(blocks, cells) {
        case .row(_, let next, let count):
            guard count <= limit else {
                throw RunFailure("\(file): the header has \(count) columns; \(limit) are possible.")
            }
            let names = (0..<count).map { cells[$0].kind == .null ? "" : cells[$0].bytes.text }
            blocks.line += lineFeeds(blocks, blocks.start..<next)
            blocks.start = next
            return try slots(names, fields, file)
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
