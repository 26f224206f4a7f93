import Foundation

@testable import Feature

/// The table of `events`, computed in the simplest way: the job must give the same. Numbers are doubles here.
func naiveTable(_ events: [Event], _ columns: [TableSpec.Column]) -> [String: [String: NaiveValue]] {
    var table: [String: [String: NaiveValue]] = [:]
    // A stable sort: at the same instant the earlier line is the earlier event.
    let past = events.filter { $0.age > 0 }.enumerated().sorted {
        ($1.element.age, $0.offset) < ($0.element.age, $1.offset)
    }
    .map(\.element)
    for (user, own) in Dictionary(grouping: past, by: \.user) {
        for column in columns {
            let seen = own.filter { event in column.window.map { event.age <= $0 * 10 } ?? true }
            table[user, default: [:]][column.name] = value(column, seen)
        }
    }
    return table
}

enum NaiveValue: Equatable {
    case null
    case number(Double)
    case text(String)

    init(_ json: Any?) {
        switch json {
        case let text as String: self = .text(text)
        case let number as NSNumber: self = .number(number.doubleValue)
        default: self = .null
        }
    }

    func isClose(to other: NaiveValue) -> Bool {
        if case (.number(let left), .number(let right)) = (self, other) {
            return abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
        }
        return self == other
    }
}

private func value(_ column: TableSpec.Column, _ seen: [Event]) -> NaiveValue {
    let numbers = seen.compactMap { event -> Double? in
        switch event.x {
        case .integer(let value): Double(value)
        case .real(let value): value
        case .nothing: nil
        }
    }
    let kinds = seen.compactMap(\.kind)
    let isKind = column.of == "kind"
    func number(_ value: Double?) -> NaiveValue { value.map { .number($0) } ?? .null }
    let mean = numbers.isEmpty ? nil : numbers.reduce(0, +) / Double(numbers.count)
    switch column.aggregate {
    case .count:
        return .number(Double(column.of == nil ? seen.count : isKind ? kinds.count : numbers.count))
    case .countDistinct: return .number(Double(isKind ? Set(kinds).count : Set(numbers).count))
    case .sum: return number(numbers.isEmpty ? nil : numbers.reduce(0, +))
    case .mean: return number(mean)
    case .min: return number(numbers.min())
    case .max: return number(numbers.max())
    case .stddev:
        guard let mean, numbers.count > 1 else { return .null }
        let squares = numbers.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
        return .number((squares / Double(numbers.count - 1)).squareRoot())
    case .first: return isKind ? kinds.first.map { .text($0) } ?? .null : number(numbers.first)
    case .last: return isKind ? kinds.last.map { .text($0) } ?? .null : number(numbers.last)
    case .quantile:
        guard !numbers.isEmpty, let q = column.q else { return .null }
        let sorted = numbers.sorted()
        let place = q * Double(sorted.count - 1)
        let low = Int(place.rounded(.down))
        let high = min(low + 1, sorted.count - 1)
        return .number(sorted[low] * (1 - (place - Double(low))) + sorted[high] * (place - Double(low)))
    }
}
