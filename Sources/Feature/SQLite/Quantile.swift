import CSQLite

/// PERCENTILE_CONT(value, share) of a group: linear interpolation between the two nearest values, pandas' default.
/// Holds the group's numbers, 8 bytes each.
struct Quantile: AggregateState {
    private var share = 0.0
    private var values: [Double] = []

    mutating func add(_ arguments: Arguments) {
        guard sqlite3_value_type(arguments[0]) != SQLITE_NULL else { return }
        share = sqlite3_value_double(arguments[1])
        values.append(sqlite3_value_double(arguments[0]))
    }

    mutating func answer(_ context: OpaquePointer?) {
        guard !values.isEmpty else { return sqlite3_result_null(context) }
        values.sort()
        let place = share * Double(values.count - 1)
        let below = Int(place)
        let low = values[below]
        let high = values[min(below + 1, values.count - 1)]
        // Exactly at a value, or between equal ones, return it unchanged by arithmetic.
        guard low != high else { return sqlite3_result_double(context, low) }
        let (distance, part) = (high - low, place - Double(below))
        // The difference of two numbers may exceed the range of doubles.
        sqlite3_result_double(context, distance.isFinite ? low + distance * part : low * (1 - part) + high * part)
    }
}
