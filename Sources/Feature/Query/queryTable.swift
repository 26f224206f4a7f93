import FeatureTable
import GRDB
import GRDBSQLite

/// One value of a row of the table.
enum TableValue: Hashable, Sendable {
    case null
    case integer(Int64)
    /// Finite.
    case real(Double)
    case text(String)
    /// A value of the events' JSON as it was written there.
    case json([UInt8])
}

/// Runs the table's SQL over `stream` and hands each row to `row` in the order of entities.
func queryTable(
    _ spec: TableSpec, asOf: AsOf, _ stream: EventStream,
    row: (_ entity: UnsafeBufferPointer<UInt8>, TableRow) throws -> Void
) throws {
    let events = EventsTable(stream, valueCount: spec.valueFields.count)
    do {
        try withExtendedLifetime(events) {
            let queue = try DatabaseQueue()
            try queue.inDatabase { database in
                guard let connection = database.sqliteConnection else { throw RunFailure("SQLite did not open.") }
                try registerAggregates(in: connection)
                try events.register(in: connection)
                let statement = try database.makeStatement(sql: tableSQL(spec))
                try statement.setArguments(["as_of": asOf.seconds * 1_000_000])
                try step(statement.sqliteStatement, columns: spec.columns.count, database, row)
            }
            try queue.close()
        }
    } catch {
        // SQLite only says that the scan was interrupted.
        throw events.failure ?? error
    }
}

private func step(
    _ statement: OpaquePointer, columns: Int, _ database: Database,
    _ row: (UnsafeBufferPointer<UInt8>, TableRow) throws -> Void
) throws {
    while true {
        let code = sqlite3_step(statement)
        if code == SQLITE_DONE { return }
        guard code == SQLITE_ROW else {
            throw RunFailure("SQLite: \(database.lastErrorMessage ?? "error \(code)")")
        }
        let entity = UnsafeBufferPointer(
            start: sqlite3_column_text(statement, 0), count: Int(sqlite3_column_bytes(statement, 0)))
        try row(entity, TableRow(statement: statement, count: columns))
    }
}

/// The values of the statement's current row.
struct TableRow {
    fileprivate let statement: OpaquePointer
    let count: Int

    fileprivate init(statement: OpaquePointer, count: Int) {
        self.statement = statement
        self.count = count
    }

    /// `index` from 0; a number that no JSON can say (a sum beyond all doubles) is null.
    subscript(index: Int) -> TableValue {
        let column = Int32(index + 1)
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
        case SQLITE_FLOAT:
            let value = sqlite3_column_double(statement, column)
            return value.isFinite ? .real(value) : .null
        case SQLITE_TEXT:
            let bytes = UnsafeBufferPointer(
                start: sqlite3_column_text(statement, column), count: Int(sqlite3_column_bytes(statement, column)))
            return .text(String(decoding: bytes, as: UTF8.self))
        case SQLITE_BLOB:
            let bytes = UnsafeRawBufferPointer(
                start: sqlite3_column_blob(statement, column), count: Int(sqlite3_column_bytes(statement, column)))
            return .json(Array(bytes))
        default: return .null
        }
    }
}
