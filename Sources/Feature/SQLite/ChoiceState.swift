import CSQLite

/// MIN_BY(value, key) and MAX_BY(value, key) of a group: the value at the least or the greatest integer key. Null keys
/// are ignored.
struct ChoiceState {
    private var key: Int64
    /// SQLite's own copy; nil before the first key.
    private var value: OpaquePointer?

    static func step(_ context: OpaquePointer?, _ arguments: UnsafeMutablePointer<OpaquePointer?>?, _ sign: Int64) {
        guard let value = arguments?[0], let by = arguments?[1], sqlite3_value_type(by) != SQLITE_NULL,
            let state = groupState(context, ChoiceState.self)
        else { return }
        let key = sqlite3_value_int64(by)
        let isFirst = state.pointee.value == nil
        guard isFirst || (sign > 0 ? key > state.pointee.key : key < state.pointee.key) else { return }
        sqlite3_value_free(state.pointee.value)
        state.pointee = ChoiceState(key: key, value: sqlite3_value_dup(value))
        if state.pointee.value == nil { sqlite3_result_error_nomem(context) }
    }

    static func chosen(_ context: OpaquePointer?) {
        guard let value = groupState(context, ChoiceState.self, isFinal: true)?.pointee.value else {
            return sqlite3_result_null(context)
        }
        sqlite3_result_value(context, value)
        sqlite3_value_free(value)
    }
}
