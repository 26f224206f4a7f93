/// Reads a file with one JSON object per line: every line goes to `intake`, as an event or as a bad row; empty lines
/// are skipped.
func readJSONLines(_ rows: inout RowReader, into intake: inout EventIntake) throws {
    var scanner = JSONRow(fields: intake.fields)
    while let row = try rows.next() {
        if row.bytes.buffer.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) { continue }
        try intake.take(row) { cells in try scanner.scan(row.bytes, cells) }
    }
}
