import FeatureTable

/// What the table contains and where its events are: the `table:` section of a feature, as the compiler passes it on.
struct TableSpec: Sendable, Hashable {
    enum Format: String, Sendable, CaseIterable { case csv, jsonl }

    /// What the as-of instant is truncated to (UTC), so that all tasks of a run agree on it without communicating.
    enum Step: String, Sendable, CaseIterable {
        case day, hour, minute

        var seconds: Int {
            switch self {
            case .day: 86_400
            case .hour: 3_600
            case .minute: 60
            }
        }
    }

    struct Column: Sendable, Hashable {
        var name: String
        var aggregate: Aggregate
        /// The field of the events; nil only for `count`, which then counts rows.
        var of: String?
        /// Seconds back from the as-of instant; nil for everything before it.
        var window: Int?
        /// The fraction of values at or below the result, 0 to 1; only for `quantile`.
        var q: Double?
        /// Only events that meet all of them count.
        var conditions: [Condition] = []
    }

    enum Aggregate: String, Sendable, CaseIterable {
        case count
        case countDistinct = "count_distinct"
        case sum, mean, min, max, stddev, first, last, quantile

        /// True where a value that is not a number makes the row a bad one.
        var needsNumbers: Bool { ![.count, .countDistinct, .first, .last].contains(self) }
    }

    /// A folder or a file, below the data directory.
    var source: String
    var format: Format
    var entity: String
    var time: String
    var asOf: Step
    var columns: [Column]
    /// Texts that mean "no value", such as `NA`.
    var nullWords: [String] = []

    /// The longest window in seconds; nil if a column has none: then every event before the as-of instant matters.
    var widestWindow: Int? {
        let windows = columns.compactMap(\.window)
        return windows.count == columns.count ? windows.max() : nil
    }

    /// The fields used by columns and their conditions, without duplicates, in the order in which the columns name
    /// them. Their positions are the numbers in the SQL's `value_1`, `value_2`, ….
    var valueFields: [String] {
        var fields: [String] = []
        for field in columns.flatMap({ [$0.of].compactMap(\.self) + $0.conditions.map(\.field) })
        where !fields.contains(field) { fields.append(field) }
        return fields
    }

    /// True if any column or condition needs `field` to be a number.
    func needsNumbers(_ field: String) -> Bool {
        columns.contains { column in
            column.of == field && column.aggregate.needsNumbers
                || column.conditions.contains { $0.field == field && $0.test.needsNumbers }
        }
    }

    /// The type of the column's values. CSV text is never treated as a number unless a number is needed.
    func valueType(_ column: Column) -> TableManifest.Column.ValueType {
        switch column.aggregate {
        case .count, .countDistinct: .integer
        case .first, .last:
            if let field = column.of, needsNumbers(field) { .number } else { format == .csv ? .text : .any }
        case .sum, .mean, .min, .max, .stddev, .quantile: .number
        }
    }

    /// The instant of a run that happens at `seconds` since 1970; nil outside the supported years.
    func asOf(at seconds: Int) -> AsOf? { AsOf(seconds: seconds - seconds % asOf.seconds) }
}
