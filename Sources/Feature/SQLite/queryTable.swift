import CSQLite
import FeatureTable

/// Evaluated once, by whichever lane comes first.
private let isWithoutStatistics = sqlite3_without_statistics() == SQLITE_OK

/// Runs the table's SQL over the sorted events and passes on each row, ordered by entity. The values are valid until
/// `row` returns.
func queryTable(
    _ spec: TableSpec, asOf: AsOf, _ merge: consuming RecordMerge, checkStop: @escaping () throws -> Void,
    row: (_ entity: Bytes, _ values: TableRow) throws -> Void
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
    guard let connection else { throw RunFailure("SQLite did not open.") }
    try registerAggregates(in: connection)
    try EventsTable.register(events, in: connection)
    try check(sqlite3_prepare_v2(connection, tableSQL(spec), -1, &statement, nil))
    guard let statement else { throw RunFailure("SQLite did not take the table's SQL.") }
    try check(sqlite3_bind_int64(statement, 1, Int64(asOf.seconds) * 1_000_000))
    while true {
        let code = sqlite3_step(statement)
        if let failure = events.pointee.failure { throw failure }
        if code == SQLITE_DONE { return }
        try check(code, is: SQLITE_ROW)
        guard let entity = sqlite3_column_text(statement, 0) else { throw RunFailure("SQLite lost an entity.") }
        try row(
            Bytes(start: entity, count: Int(sqlite3_column_bytes(statement, 0))), TableRow(statement: statement))
    }
}

/// The values of one row of the table.
struct TableRow {
    fileprivate let statement: OpaquePointer

    /// Column `index`, from 0, as JSON; a number that JSON cannot represent (a sum outside the range of doubles) is
    /// null.
    func write(_ index: Int, to text: inout JSONText) {
        let column = Int32(index + 1)
        var bytes: UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(
                start: sqlite3_column_blob(statement, column)?.assumingMemoryBound(to: UInt8.self),
                count: Int(sqlite3_column_bytes(statement, column)))
        }
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: text.raw(sqlite3_column_int64(statement, column).description.utf8)
        case SQLITE_FLOAT: text.number(sqlite3_column_double(statement, column))
        case SQLITE_TEXT: text.string(bytes)
        case SQLITE_BLOB: text.raw(bytes)
        default: text.raw("null")
        }
    }
}
