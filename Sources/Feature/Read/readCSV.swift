/// Reads a CSV file with a header: every row goes to `intake`, as an event or as a bad row; empty ones are skipped.
/// Throws if a needed column is missing or appears twice.
func readCSV(_ rows: inout RowReader, file: String, into intake: inout EventIntake) throws {
    guard let header = try rows.next() else { return }
    var scanner = CSVRow(slots: try slots(header, intake.fields, file))
    while let row = try rows.next() {
        if row.bytes.count == 0 { continue }
        try intake.take(row) { cells in
            try scanner.scan(row.bytes, cells)
            guard scanner.count == scanner.slots.count else {
                throw BadRow("\(scanner.count) cells where the header has \(scanner.slots.count)")
            }
        }
    }
}

/// Which field each column is.
private func slots(_ header: Row, _ fields: [String], _ file: String) throws -> [Int] {
    // Here every cell is wanted.
    let limit = 10_000
    let cells = UnsafeMutablePointer<Cell>.allocate(capacity: limit)
    defer { cells.deallocate() }
    var scanner = CSVRow(slots: Array(0..<limit))
    guard header.endProblem == nil, (try? scanner.scan(header.bytes, cells)) != nil else {
        throw RunFailure("\(file): its first line is not a CSV header. Is it really CSV, and complete?")
    }
    guard scanner.count <= limit else {
        throw RunFailure("\(file): the header has \(scanner.count) columns; \(limit) are possible.")
    }
    let names = (0..<scanner.count).map { cells[$0].bytes.text }
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
