import CSQLite

/// STDDEV_SAMP of a group, by Welford's method (1962).
struct SpreadState {
    private var count: Int
    private var mean: Double
    private var squares: Double

    static func step(_ context: OpaquePointer?, _ arguments: UnsafeMutablePointer<OpaquePointer?>?) {
        guard let value = arguments?[0], sqlite3_value_type(value) != SQLITE_NULL,
            let state = groupState(context, SpreadState.self)
        else { return }
        let number = sqlite3_value_double(value)
        state.pointee.count += 1
        let distance = number - state.pointee.mean
        state.pointee.mean += distance / Double(state.pointee.count)
        state.pointee.squares += distance * (number - state.pointee.mean)
    }

    static func deviation(_ context: OpaquePointer?) {
        guard let state = groupState(context, SpreadState.self, isFinal: true)?.pointee, state.count > 1 else {
            return sqlite3_result_null(context)
        }
        sqlite3_result_double(context, (state.squares / Double(state.count - 1)).squareRoot())
    }
}
