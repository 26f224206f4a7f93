import CSQLite

/// STDDEV_SAMP of a group, by Welford's method (1962).
struct Spread: AggregateState {
    private var count = 0
    private var mean = 0.0
    private var squares = 0.0

    mutating func add(_ arguments: Arguments) {
        guard sqlite3_value_type(arguments[0]) != SQLITE_NULL else { return }
        let number = sqlite3_value_double(arguments[0])
        count += 1
        let distance = number - mean
        mean += distance / Double(count)
        squares += distance * (number - mean)
    }

    func answer(_ context: OpaquePointer?) {
        guard count > 1 else { return sqlite3_result_null(context) }
        sqlite3_result_double(context, (squares / Double(count - 1)).squareRoot())
    }
}
