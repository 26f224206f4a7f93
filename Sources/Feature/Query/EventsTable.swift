import Foundation
import GRDBSQLite

/// Makes `stream` readable as the table `events` of a connection: one scan, in the stream's order. SQLite is told that the
/// order is by entity, so that GROUP BY and ORDER BY sort nothing.
final class EventsTable {
    private let stream: EventStream
    private let valueCount: Int
    private var isStarted = false
    fileprivate var isAtEnd = false
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

    fileprivate func start() -> Int32 {
        // A plan that scans twice would be wrong without this.
        guard !isStarted else { return SQLITE_MISUSE }
        isStarted = true
        return advance()
    }

    fileprivate func advance() -> Int32 {
        do {
            isAtEnd = try !stream.next()
            return SQLITE_OK
        } catch {
            failure = error
            return SQLITE_INTERRUPT
        }
    }

    fileprivate func column(_ context: OpaquePointer?, _ column: Int) {
        guard let row = stream.current else { return sqlite3_result_null(context) }
        switch column {
        case 0: resultText(context, row.entity, row.entityCount)
        case 1: sqlite3_result_int64(context, row.at)
        case 2: sqlite3_result_int64(context, Int64(stream.position))
        default:
            let value = stream.values[column - 3]
            switch value.load(as: UInt8.self) {
            case EventRecord.Tag.integer:
                sqlite3_result_int64(context, (value + 1).loadUnaligned(as: Int64.self))
            case EventRecord.Tag.real:
                sqlite3_result_double(context, (value + 1).loadUnaligned(as: Double.self))
            case EventRecord.Tag.text:
                resultText(context, value + 5, Int((value + 1).loadUnaligned(as: UInt32.self)))
            default: sqlite3_result_null(context)
            }
        }
    }
}

/// SQLite copies the text.
func resultText(_ context: OpaquePointer?, _ start: UnsafeRawPointer, _ count: Int) {
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    sqlite3_result_text(context, start.assumingMemoryBound(to: CChar.self), Int32(count), copied)
}

private struct Table {
    var base = sqlite3_vtab()
    var events: UnsafeMutableRawPointer
}

private struct Cursor {
    var base = sqlite3_vtab_cursor()
    var events: UnsafeMutableRawPointer
}

private func events(_ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?) -> EventsTable? {
    cursor.map { cursor in
        let events = UnsafeRawPointer(cursor).assumingMemoryBound(to: Cursor.self).pointee.events
        return Unmanaged<EventsTable>.fromOpaque(events).takeUnretainedValue()
    }
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
        let cursor = UnsafeMutablePointer<Cursor>.allocate(capacity: 1)
        cursor.initialize(to: Cursor(events: events))
        result.pointee = UnsafeMutableRawPointer(cursor).assumingMemoryBound(to: sqlite3_vtab_cursor.self)
        return SQLITE_OK
    }
    module.xClose = { cursor in
        cursor.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: Cursor.self).deallocate() }
        return SQLITE_OK
    }
    module.xFilter = { cursor, _, _, _, _ in events(cursor)?.start() ?? SQLITE_ERROR }
    module.xNext = { cursor in events(cursor)?.advance() ?? SQLITE_ERROR }
    module.xEof = { cursor in events(cursor)?.isAtEnd ?? true ? 1 : 0 }
    module.xColumn = { cursor, context, column in
        events(cursor)?.column(context, Int(column))
        return SQLITE_OK
    }
    module.xRowid = { _, result in
        result?.pointee = 0
        return SQLITE_OK
    }
    return module
}
