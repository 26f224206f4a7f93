import CSQLite
import FeatureTable

/// Evaluated once, by the first lane that needs it.
private let isWithoutStatistics = sqlite3_without_statistics() == SQLITE_OK

/// Runs the table's SQL over the sorted events and passes on each row, ordered by entity, with its line of the table:
/// `{"entity":"u1","features":{"purchases_7d":3}}`. Both are valid until `row` returns.
func queryTable(
    _ spec: TableSpec, asOf: AsOf, _ merge: consuming RecordMerge, checkStop: @escaping () throws -> Void,
    row: (_ entity: Bytes, _ line: [UInt8]) throws -> Void
) throws {
    let events = UnsafeMutablePointer<EventsTable>.allocate(capacity: 1)
    events.initialize(to: EventsTable(merge, valueCount: spec.valueFields.count, checkStop: checkStop))
    var connection: OpaquePointer?
    var statement: OpaquePointer?
    defer {
        sqlite3_finalize(statement)
        sqlite3_close(connection)
        events.deinitialize(count: 1)
        events.deallocate()
    }
    func check(_ code: Int32, is expected: Int32 = SQLITE_OK) throws {
        guard code != expected else { return }
        throw RunFailure("SQLite: \(connection.map { String(cString: sqlite3_errmsg($0)) } ?? "error \(code)")")
    }
    _ = isWithoutStatistics
    try check(sqlite3_open_v2(":memory:", &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil))
    try registerAggregates(in: connection)
    try check(sqlite3_create_module_v2(connection, "events", EventsTable.module, events, nil))
    try check(sqlite3_prepare_v2(connection, tableSQL(spec), -1, &statement, nil))
    try check(sqlite3_bind_int64(statement, 1, Int64(asOf.seconds) * 1_000_000))
    let writer = RowWriter(columns: spec.columns.map(\.name))
    var line: [UInt8] = []
    while true {
        let code = sqlite3_step(statement)
        if let failure = events.pointee.failure { throw failure }
        if code == SQLITE_DONE { return }
        try check(code, is: SQLITE_ROW)
        guard let text = sqlite3_column_text(statement, 0) else { throw RunFailure("SQLite lost an entity.") }
        let entity = Bytes(start: text, count: Int(sqlite3_column_bytes(statement, 0)))
        line.removeAll(keepingCapacity: true)
        writer.append(entity.buffer, to: &line) { write(statement, $0 + 1, to: &$1) }
        try row(entity, line)
    }
}

/// Column `index` of the current row, from 0, as JSON; a number that JSON cannot represent (a sum outside the range of
/// doubles) is null.
private func write(_ statement: OpaquePointer?, _ index: Int, to line: inout [UInt8]) {
    let column = Int32(index)
    var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(
            start: sqlite3_column_blob(statement, column)?.assumingMemoryBound(to: UInt8.self),
            count: Int(sqlite3_column_bytes(statement, column)))
    }
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: line += sqlite3_column_int64(statement, column).description.utf8
    case SQLITE_FLOAT:
        // The shortest text that reads back as the same double.
        let number = sqlite3_column_double(statement, column)
        line += (number.isFinite ? number.description : "null").utf8
    case SQLITE_TEXT: line.appendJSON(bytes)
    case SQLITE_BLOB: line += bytes
    default: line += "null".utf8
    }
}
