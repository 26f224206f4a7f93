import CSQLite

/// The sorted events as an SQLite table: one scan, in order. Only this file uses SQLite's interface for virtual tables
/// (https://www.sqlite.org/vtab.html); a connection is given `module` with the table, which must outlive it.
struct EventsTable: ~Copyable {
    /// What SQLite keeps for a connected table. It comes first, so that its address is the table's.
    private var base = sqlite3_vtab()
    private let valueCount: Int
    private let checkStop: () throws -> Void
    private var merge: RecordMerge
    private var row: EventRecord?
    /// From 1.
    private var position: Int64 = 0
    /// Why the scan ended early: SQLite only says that it was interrupted.
    private(set) var failure: (any Error)?

    init(_ merge: consuming RecordMerge, valueCount: Int, checkStop: @escaping () throws -> Void) {
        self.merge = merge
        self.valueCount = valueCount
        self.checkStop = checkStop
    }

    private var declaration: String {
        "CREATE TABLE events (entity TEXT, at INTEGER, position INTEGER"
            + (0..<valueCount).map { ", value_\($0 + 1)" }.joined() + ")"
    }

    private mutating func advance() -> Int32 {
        do {
            if position & 4_095 == 0 { try checkStop() }
            row = try merge.next()
            position += 1
            return SQLITE_OK
        } catch {
            failure = error
            return SQLITE_INTERRUPT
        }
    }

    private func answer(_ column: Int, _ context: OpaquePointer?) {
        guard let row else { return sqlite3_result_null(context) }
        switch column {
        case 0: resultText(context, row.entity, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
        case 1: sqlite3_result_int64(context, row.at)
        case 2: sqlite3_result_int64(context, position)
        default:
            switch row.value(column - 3) {
            case .integer(let value): sqlite3_result_int64(context, value)
            case .real(let value): sqlite3_result_double(context, value)
            // The functions in the table's SQL copy what they keep, so SQLite need not copy every value.
            case .text(let text): resultText(context, text, nil)
            // A blob equals no text and no number, so `true` differs from "true".
            case .json(let text): sqlite3_result_blob(context, text.start, Int32(text.count), nil)
            case .null: sqlite3_result_null(context)
            }
        }
    }

    private static func table(
        _ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?
    ) -> UnsafeMutablePointer<EventsTable> {
        // SQLite sets it for every cursor that it opens.
        UnsafeMutableRawPointer(cursor.unsafelyUnwrapped.pointee.pVtab).assumingMemoryBound(to: EventsTable.self)
    }

    /// SQLite keeps the address. Without xCreate the table exists under its module's name.
    nonisolated(unsafe) static let module: UnsafeMutablePointer<sqlite3_module> = {
        var module = sqlite3_module()
        module.xConnect = { connection, own, _, _, result, _ in
            guard let table = own?.assumingMemoryBound(to: EventsTable.self) else { return SQLITE_ERROR }
            let code = sqlite3_declare_vtab(connection, table.pointee.declaration)
            result?.pointee = UnsafeMutableRawPointer(table).assumingMemoryBound(to: sqlite3_vtab.self)
            return code
        }
        // The table belongs to whoever registered it.
        module.xDisconnect = { _ in SQLITE_OK }
        // The events are already ordered by entity, so GROUP BY and ORDER BY need no sort.
        module.xBestIndex = { _, info in
            guard let info else { return SQLITE_ERROR }
            let order = info.pointee
            let isByEntity = order.nOrderBy == 1 && order.aOrderBy[0].iColumn == 0 && order.aOrderBy[0].desc == 0
            info.pointee.orderByConsumed = isByEntity ? 1 : 0
            return SQLITE_OK
        }
        module.xOpen = { _, result in
            let cursor = UnsafeMutablePointer<sqlite3_vtab_cursor>.allocate(capacity: 1)
            cursor.initialize(to: sqlite3_vtab_cursor())
            result?.pointee = cursor
            return SQLITE_OK
        }
        module.xClose = { cursor in
            cursor?.deallocate()
            return SQLITE_OK
        }
        module.xFilter = { cursor, _, _, _, _ in
            precondition(table(cursor).pointee.position == 0, "SQL that scans the events twice")
            return table(cursor).pointee.advance()
        }
        module.xNext = { cursor in table(cursor).pointee.advance() }
        module.xEof = { cursor in table(cursor).pointee.row == nil ? 1 : 0 }
        module.xColumn = { cursor, context, column in
            table(cursor).pointee.answer(Int(column), context)
            return SQLITE_OK
        }
        module.xRowid = { _, result in
            result?.pointee = 0
            return SQLITE_OK
        }
        let place = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
        place.initialize(to: module)
        return place
    }()
}

/// SQLite copies the text if `destructor` is -1, not if it is nil.
private func resultText(_ context: OpaquePointer?, _ text: Bytes, _ destructor: sqlite3_destructor_type?) {
    text.start.withMemoryRebound(to: CChar.self, capacity: text.count) {
        sqlite3_result_text(context, $0, Int32(text.count), destructor)
    }
}
