/// Reads a file of one JSON object a line: every line goes to `intake`, as an event or as a bad row; empty lines are none.
func readJSONLines(_ blocks: Blocks, into intake: EventIntake) throws {
    var scanner = JSONRow(fields: intake.fields)
    defer { intake.note(seen: scanner.seen) }
    var line = 0
    while blocks.end - blocks.start < 3, try blocks.refill() {}
    if blocks.bytes(blocks.start..<blocks.end).buffer.starts(with: [0xef, 0xbb, 0xbf]) { blocks.start += 3 }
    while true {
        let from = blocks.start
        let feed = blocks.index(of: UInt8(ascii: "\n"), from: from)
        if feed == nil, !blocks.isAtEnd, blocks.end - from <= Blocks.longestRow {
            _ = try blocks.refill()
            continue
        }
        if feed == nil, from == blocks.end { return }
        line += 1
        var row = blocks.bytes(from..<(feed ?? blocks.end))
        if row.count > Blocks.longestRow {
            try intake.bad("longer than \(Blocks.longestRow) bytes", line, row)
            try blocks.skipLine()
            continue
        }
        blocks.start = feed.map { $0 + 1 } ?? blocks.end
        if row.count > 0, row[row.count - 1] == UInt8(ascii: "\r") { row.count -= 1 }
        if row.buffer.allSatisfy({ $0 == 32 || $0 == 9 }) { continue }
        if !blocks.isASCII, !isUTF8(row) {
            try intake.bad("not UTF-8", line, row)
        } else if let problem = scanner.scan(row, intake.cells) {
            try intake.bad(problem, line, row)
        } else {
            try intake.take(line, row)
        }
    }
}
