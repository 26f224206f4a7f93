import CSQLite

/// SUM and AVG of a group: integers exactly, other numbers with Neumaier's correction (1974), in order of arrival, so
/// that the last digit is the same everywhere.
struct Sum: AggregateState {
    private var count = 0
    private var integers: Int128 = 0
    private var hasReals = false
    private var reals = 0.0
    private var correction = 0.0
    /// Of `reals` and `correction`: 2^64 once the sum has exceeded the range of doubles, so that a mean, and a sum that
    /// returns into range, are finite.
    private var unit = 1.0

    mutating func add(_ arguments: Arguments) {
        switch sqlite3_value_type(arguments[0]) {
        case SQLITE_INTEGER: integers += Int128(sqlite3_value_int64(arguments[0]))
        case SQLITE_FLOAT:
            add(sqlite3_value_double(arguments[0]))
            hasReals = true
        default: return
        }
        count += 1
    }

    mutating func answerSum(_ context: OpaquePointer?) {
        if count == 0 {
            sqlite3_result_null(context)
        } else if !hasReals, let sum = Int64(exactly: integers) {
            sqlite3_result_int64(context, sum)
        } else {
            sqlite3_result_double(context, total() * unit)
        }
    }

    mutating func answerMean(_ context: OpaquePointer?) {
        if count == 0 { return sqlite3_result_null(context) }
        let mean = total() / Double(count)
        sqlite3_result_double(context, mean * unit)
    }

    /// In `unit`.
    private mutating func total() -> Double {
        add(Double(integers))
        return reals + correction
    }

    private mutating func add(_ number: Double) {
        var value = number / unit
        var sum = reals + value
        if !sum.isFinite {
            unit = 0x1p64
            reals /= unit
            correction /= unit
            value /= unit
            sum = reals + value
        }
        correction += abs(reals) >= abs(value) ? (reals - sum) + value : (value - sum) + reals
        reals = sum
    }
}
