import CSQLite

/// MIN_BY(value, key) and MAX_BY(value, key) of a group: the value at the least or the greatest integer key. Null keys
/// are ignored.
struct Choice: AggregateState {
    private var key: Int64 = 0
    /// SQLite's own copy; nil before the first key.
    private var value: OpaquePointer?

    mutating func add(_ arguments: Arguments, isBetter: (Int64, Int64) -> Bool) {
        guard sqlite3_value_type(arguments[1]) != SQLITE_NULL else { return }
        let candidate = sqlite3_value_int64(arguments[1])
        guard value == nil || isBetter(candidate, key) else { return }
        sqlite3_value_free(value)
        value = sqlite3_value_dup(arguments[0])
        key = candidate
    }

    func answer(_ context: OpaquePointer?) {
        guard let value else { return sqlite3_result_null(context) }
        sqlite3_result_value(context, value)
        sqlite3_value_free(value)
    }
}
