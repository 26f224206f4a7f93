/// Reads a file with one JSON object per line: every line goes to `intake`, as an event or as a bad row; empty lines
/// are skipped.
func readJSONLines(_ blocks: inout Blocks, into intake: inout EventIntake) throws {
    var scanner = JSONRow(fields: intake.fields)
    defer { intake.note(seen: scanner.seen) }
    try blocks.skipByteOrderMark()
    while true {
        let from = blocks.start
        let feed = blocks.lineFeed(from: from)
        if feed == nil, !blocks.isAtEnd, blocks.end - from <= Blocks.longestRow {
            _ = try blocks.refill()
            continue
        }
        if feed == nil, from == blocks.end { return }
        defer { blocks.line += 1 }
        var row = blocks.bytes(from..<(feed ?? blocks.end))
        if row.count > Blocks.longestRow {
            try intake.bad("longer than \(Blocks.longestRow) bytes", blocks.line, row)
            try blocks.skipLine()
            continue
        }
        blocks.start = feed.map { $0 + 1 } ?? blocks.end
        if row.count > 0, row[row.count - 1] == UInt8(ascii: "\r") { row.count -= 1 }
        if row.buffer.allSatisfy({ $0 == 32 || $0 == 9 }) { continue }
        if !blocks.isASCII, !row.isUTF8 {
            try intake.bad("not UTF-8", blocks.line, row)
        } else if let problem = scanner.scan(row, intake.cells) {
            try intake.bad(problem, blocks.line, row)
        } else {
            try intake.take(blocks.line, row)
        }
    }
}
