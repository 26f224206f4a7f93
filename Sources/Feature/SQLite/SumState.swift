import CSQLite

/// SUM and AVG of a group: integers exactly, other numbers with Neumaier's correction (1974), in order of arrival, so
/// that the last digit is the same everywhere.
struct SumState {
    /// The integers' sum, 128 bits in two words: SQLite's memory is not aligned for one of Int128.
    private var low: UInt64
    private var high: Int64
    private var reals: Double
    private var correction: Double
    private var count: Int
    private var realCount: Int
    /// True once the sum exceeded the range of doubles: from then on `reals` and `correction` are in units of 2^64, so
    /// that a mean, and a sum that returns into range, are finite.
    private var isScaled: Bool

    static func step(_ context: OpaquePointer?, _ arguments: UnsafeMutablePointer<OpaquePointer?>?) {
        guard let value = arguments?[0], let state = groupState(context, SumState.self) else { return }
        switch sqlite3_value_type(value) {
        case SQLITE_INTEGER: state.pointee.add(sqlite3_value_int64(value))
        case SQLITE_FLOAT:
            state.pointee.add(sqlite3_value_double(value))
            state.pointee.realCount += 1
        default: return
        }
        state.pointee.count += 1
    }

    static func sum(_ context: OpaquePointer?) {
        guard let state = groupState(context, SumState.self, isFinal: true)?.pointee, state.count > 0 else {
            return sqlite3_result_null(context)
        }
        if state.realCount == 0, let sum = Int64(exactly: state.integers) {
            sqlite3_result_int64(context, sum)
        } else {
            sqlite3_result_double(context, state.total)
        }
    }

    static func mean(_ context: OpaquePointer?) {
        guard let state = groupState(context, SumState.self, isFinal: true)?.pointee, state.count > 0 else {
            return sqlite3_result_null(context)
        }
        let total = state.scaledTotal
        sqlite3_result_double(context, total.value / Double(state.count) * total.unit)
    }

    private var total: Double {
        let total = scaledTotal
        return total.value * total.unit
    }

    private var scaledTotal: (value: Double, unit: Double) {
        var sum = self
        sum.add(Double(integers))
        return (sum.reals + sum.correction, sum.isScaled ? Self.unit : 1)
    }

    private static let unit = 0x1p64

    private var integers: Int128 { Int128(high) << 64 | Int128(low) }

    private mutating func add(_ value: Int64) {
        let (sum, carries) = low.addingReportingOverflow(UInt64(bitPattern: value))
        low = sum
        high &+= (value < 0 ? -1 : 0) + (carries ? 1 : 0)
    }

    private mutating func add(_ number: Double) {
        var value = isScaled ? number / Self.unit : number
        var sum = reals + value
        if !sum.isFinite {
            isScaled = true
            reals /= Self.unit
            correction /= Self.unit
            value /= Self.unit
            sum = reals + value
        }
        correction += abs(reals) >= abs(value) ? (reals - sum) + value : (value - sum) + reals
        reals = sum
    }
}
