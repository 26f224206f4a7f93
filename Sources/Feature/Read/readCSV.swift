/// Reads a CSV file with a header: every row goes to `intake`, as an event or as a bad row; empty ones are skipped.
/// Throws if a needed column is missing or appears twice.
func readCSV(_ rows: inout RowReader, file: String, into intake: inout EventIntake) throws {
    guard let header = try rows.next() else { return }
    let columns = try fieldOfEachColumn(header, intake.fields, file)
    var scanner = CSVRow()
    while let row = try rows.next() {
        if row.bytes.count == 0 { continue }
        try intake.take(row) { cells in
            let count = try scanner.scan(row.bytes) { column, cell in
                if column < columns.count, columns[column] >= 0 { cells[columns[column]] = cell }
            }
            guard count == columns.count else { throw BadRow("\(count) cells where the header has \(columns.count)") }
        }
    }
}

/// -1 for a column that is no field.
private func fieldOfEachColumn(_ header: Row, _ fields: [String], _ file: String) throws -> [Int] {
    var names: [String] = []
    var scanner = CSVRow()
    guard header.endProblem == nil, (try? scanner.scan(header.bytes) { names.append($1.bytes.text) }) != nil else {
        throw RunFailure("\(file): its first line is not a CSV header. Is it really CSV, and complete?")
    }
    guard names.count <= 10_000 else {
        throw RunFailure("\(file): the header has \(names.count) columns; 10000 are possible.")
    }
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
