import Foundation
import GRDBSQLite

/// Makes `stream` readable as the table `events` of a connection: one scan, in the stream's order. SQLite is told that the
/// order is by entity, so that GROUP BY and ORDER BY sort nothing.
final class EventsTable {
    private let stream: EventStream
    private let valueCount: Int
    private var isStarted = false
    /// Why the last scan broke off.
    private(set) var failure: (any Error)?

    /// SQLite keeps the address.
    private let module: UnsafeMutablePointer<sqlite3_module>

    init(_ stream: EventStream, valueCount: Int) {
        self.stream = stream
        self.valueCount = valueCount
        module = .allocate(capacity: 1)
        module.initialize(to: eventsModule())
    }

    deinit { module.deallocate() }

    /// This object must outlive the connection.
    func register(in connection: OpaquePointer) throws {
        let own = Unmanaged.passUnretained(self).toOpaque()
        let code = sqlite3_create_module_v2(connection, "events", module, own, nil)
        guard code == SQLITE_OK else { throw RunFailure("SQLite refuses the table of events: error \(code).") }
    }

    fileprivate var declaration: String {
        "CREATE TABLE events (entity TEXT, at INTEGER, position INTEGER"
            + (0..<valueCount).map { ", value_\($0 + 1)" }.joined() + ")"
    }

    fileprivate enum Advance { case event, end, failed }

    fileprivate var row: UnsafeMutablePointer<EventStream.Row> { stream.row }

    fileprivate func start() -> Advance {
        guard !isStarted else {
            failure = RunFailure("SQLite scans the events twice; that is a mistake of this program's SQL.")
            return .failed
        }
        isStarted = true
        return advance()
    }

    fileprivate func advance() -> Advance {
        do {
            return try stream.next() ? .event : .end
        } catch {
            failure = error
            return .failed
        }
    }
}

private func column(_ row: EventStream.Row, _ context: OpaquePointer?, _ column: Int) {
    switch column {
    case 0: resultText(context, row.entity, row.entityCount)
    case 1: sqlite3_result_int64(context, row.at)
    case 2: sqlite3_result_int64(context, row.position)
    default:
        let value = row.values[column - 3]
        switch value.load(as: UInt8.self) {
        case EventRecord.Tag.integer: sqlite3_result_int64(context, (value + 1).loadUnaligned(as: Int64.self))
        case EventRecord.Tag.real: sqlite3_result_double(context, (value + 1).loadUnaligned(as: Double.self))
        case EventRecord.Tag.text:
            // The functions of the table's SQL copy what they keep, so that SQLite need not copy every value.
            sqlite3_result_text(
                context, (value + 5).assumingMemoryBound(to: CChar.self),
                Int32((value + 1).loadUnaligned(as: UInt32.self)), nil)
        case EventRecord.Tag.json:
            // A blob is equal to no text and to no number: `true` is not "true".
            sqlite3_result_blob(context, value + 5, Int32((value + 1).loadUnaligned(as: UInt32.self)), nil)
        default: sqlite3_result_null(context)
        }
    }
}

/// SQLite copies the text.
func resultText(_ context: OpaquePointer?, _ start: UnsafeRawPointer, _ count: Int) {
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    sqlite3_result_text(context, start.assumingMemoryBound(to: CChar.self), Int32(count), copied)
}

/// SQLite copies the bytes.
func resultBlob(_ context: OpaquePointer?, _ start: UnsafeRawPointer, _ count: Int) {
    sqlite3_result_blob(context, start, Int32(count), unsafeBitCast(-1, to: sqlite3_destructor_type.self))
}

private struct Table {
    var base = sqlite3_vtab()
    var events: UnsafeMutableRawPointer
}

private struct Cursor {
    var base = sqlite3_vtab_cursor()
    var events: UnsafeMutableRawPointer
    var row: UnsafeMutablePointer<EventStream.Row>
    var isAtEnd: Bool
}

private func own(_ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?) -> UnsafeMutablePointer<Cursor>? {
    cursor.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: Cursor.self) }
}

/// Goes to the next event with `advance`, and notes whether there is one.
private func move(
    _ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?, _ advance: (EventsTable) -> EventsTable.Advance
) -> Int32 {
    guard let cursor = own(cursor) else { return SQLITE_ERROR }
    let result = Unmanaged<EventsTable>.fromOpaque(cursor.pointee.events)._withUnsafeGuaranteedRef(advance)
    cursor.pointee.isAtEnd = result != .event
    return result == .failed ? SQLITE_INTERRUPT : SQLITE_OK
}

/// A table without writing, transactions or a second use (https://www.sqlite.org/vtab.html). Without xCreate it is there
/// under its module's name.
private func eventsModule() -> sqlite3_module {
    var module = sqlite3_module()
    module.xConnect = { connection, own, _, _, result, _ in
        guard let own, let result else { return SQLITE_ERROR }
        let events = Unmanaged<EventsTable>.fromOpaque(own).takeUnretainedValue()
        let code = sqlite3_declare_vtab(connection, events.declaration)
        guard code == SQLITE_OK else { return code }
        let table = UnsafeMutablePointer<Table>.allocate(capacity: 1)
        table.initialize(to: Table(events: own))
        result.pointee = UnsafeMutableRawPointer(table).assumingMemoryBound(to: sqlite3_vtab.self)
        return SQLITE_OK
    }
    module.xDisconnect = { table in
        table.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: Table.self).deallocate() }
        return SQLITE_OK
    }
    module.xBestIndex = { _, info in
        guard let info else { return SQLITE_ERROR }
        let isByEntity =
            info.pointee.nOrderBy == 1 && info.pointee.aOrderBy[0].iColumn == 0 && info.pointee.aOrderBy[0].desc == 0
        info.pointee.orderByConsumed = isByEntity ? 1 : 0
        return SQLITE_OK
    }
    module.xOpen = { table, result in
        guard let table, let result else { return SQLITE_ERROR }
        let events = UnsafeRawPointer(table).assumingMemoryBound(to: Table.self).pointee.events
        let row = Unmanaged<EventsTable>.fromOpaque(events).takeUnretainedValue().row
        let cursor = UnsafeMutablePointer<Cursor>.allocate(capacity: 1)
        cursor.initialize(to: Cursor(events: events, row: row, isAtEnd: false))
        result.pointee = UnsafeMutableRawPointer(cursor).assumingMemoryBound(to: sqlite3_vtab_cursor.self)
        return SQLITE_OK
    }
    module.xClose = { cursor in
        cursor.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: Cursor.self).deallocate() }
        return SQLITE_OK
    }
    module.xFilter = { cursor, _, _, _, _ in move(cursor) { $0.start() } }
    module.xNext = { cursor in move(cursor) { $0.advance() } }
    module.xEof = { cursor in own(cursor)?.pointee.isAtEnd ?? true ? 1 : 0 }
    module.xColumn = { cursor, context, index in
        guard let cursor = own(cursor) else { return SQLITE_ERROR }
        column(cursor.pointee.row.pointee, context, Int(index))
        return SQLITE_OK
    }
    module.xRowid = { _, result in
        result?.pointee = 0
        return SQLITE_OK
    }
    return module
}
