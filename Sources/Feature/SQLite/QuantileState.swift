import Foundation
import CSQLite

/// PERCENTILE_CONT(value, share) of a group: linear interpolation between the two nearest values, pandas' default.
/// Holds the group's numbers, 8 bytes each.
struct QuantileState {
    private var share: Double
    private var values: UnsafeMutablePointer<Double>?
    private var count: Int
    private var capacity: Int

    static func step(_ context: OpaquePointer?, _ arguments: UnsafeMutablePointer<OpaquePointer?>?) {
        guard let value = arguments?[0], let share = arguments?[1], sqlite3_value_type(value) != SQLITE_NULL,
            let state = groupState(context, QuantileState.self)
        else { return }
        if state.pointee.count == 0 { state.pointee.share = sqlite3_value_double(share) }
        if !state.pointee.append(sqlite3_value_double(value)) { sqlite3_result_error_nomem(context) }
    }

    static func quantile(_ context: OpaquePointer?) {
        guard let state = groupState(context, QuantileState.self, isFinal: true)?.pointee, let values = state.values
        else {
            return sqlite3_result_null(context)
        }
        defer { free(values) }
        var sorted = UnsafeMutableBufferPointer(start: values, count: state.count)
        sorted.sort()
        let place = state.share * Double(state.count - 1)
        let below = Int(place)
        let low = sorted[below]
        let high = sorted[Swift.min(below + 1, state.count - 1)]
        // Exactly at a value, or between equal ones, return it unchanged by arithmetic.
        guard low != high else { return sqlite3_result_double(context, low) }
        let (distance, share) = (high - low, place - Double(below))
        // The difference of two numbers may exceed the range of doubles.
        sqlite3_result_double(context, distance.isFinite ? low + distance * share : low * (1 - share) + high * share)
    }

    private mutating func append(_ value: Double) -> Bool {
        if count == capacity {
            let larger = capacity == 0 ? 16 : capacity * 2
            guard let moved = realloc(values, larger * MemoryLayout<Double>.stride) else { return false }
            values = moved.assumingMemoryBound(to: Double.self)
            capacity = larger
        }
        values?[count] = value
        count += 1
        return true
    }
}
