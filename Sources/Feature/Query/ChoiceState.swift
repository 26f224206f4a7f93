import Foundation
import GRDBSQLite

/// MIN_BY(value, key) and MAX_BY(value, key) of a group: the value at the least or the greatest integer key. A null key
/// takes no part.
struct ChoiceState {
    private var isChosen: Bool
    private var key: Int64
    private var type: Int32
    private var integer: Int64
    private var real: Double
    private var text: UnsafeMutableRawPointer?
    private var count: Int
    private var capacity: Int

    static func step(_ context: OpaquePointer?, _ arguments: UnsafeMutablePointer<OpaquePointer?>?, _ sign: Int64) {
        guard let value = arguments?[0], let by = arguments?[1], sqlite3_value_type(by) != SQLITE_NULL,
            let state = groupState(context, ChoiceState.self)
        else { return }
        let key = sqlite3_value_int64(by)
        guard !state.pointee.isChosen || (sign > 0 ? key > state.pointee.key : key < state.pointee.key) else { return }
        state.pointee.isChosen = true
        state.pointee.key = key
        if !state.pointee.keep(value) { sqlite3_result_error_nomem(context) }
    }

    static func chosen(_ context: OpaquePointer?) {
        guard let state = groupState(context, ChoiceState.self, isFinal: true)?.pointee else {
            return sqlite3_result_null(context)
        }
        switch state.type {
        case SQLITE_INTEGER: sqlite3_result_int64(context, state.integer)
        case SQLITE_FLOAT: sqlite3_result_double(context, state.real)
        case SQLITE_TEXT: if let text = state.text { resultText(context, text, state.count) }
        case SQLITE_BLOB: if let text = state.text { resultBlob(context, text, state.count) }
        default: sqlite3_result_null(context)
        }
        free(state.text)
    }

    /// False when the memory is full.
    private mutating func keep(_ value: OpaquePointer) -> Bool {
        type = sqlite3_value_type(value)
        switch type {
        case SQLITE_INTEGER: integer = sqlite3_value_int64(value)
        case SQLITE_FLOAT: real = sqlite3_value_double(value)
        case SQLITE_TEXT, SQLITE_BLOB:
            // Not sqlite3_value_text, which copies to put a zero behind it.
            let bytes = sqlite3_value_blob(value)
            count = Int(sqlite3_value_bytes(value))
            if count >= capacity || text == nil {
                free(text)
                capacity = count * 2 + 16
                text = malloc(capacity)
            }
            guard let text else { return false }
            if let bytes { memcpy(text, bytes, count) }
        default: break
        }
        return true
    }
}
