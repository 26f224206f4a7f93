/// The statement that computes the table from `events`, whose columns are
///
/// - `entity`: its text;
/// - `at`: when, in microseconds since 1970;
/// - `position`: the event's place in the order of time, file and line;
/// - `value_1`, `value_2`, …: the spec's `valueFields`.
///
/// `:as_of` is the instant in microseconds. The text depends on the spec alone. Besides standard SQL it uses MIN_BY,
/// MAX_BY, STDDEV_SAMP and PERCENTILE_CONT under the names that data warehouses give them.
func tableSQL(_ spec: TableSpec) -> String {
    let fields = spec.valueFields
    let widest = spec.widestWindow
    let notes = fields.enumerated().map { "-- value_\($0 + 1): \(onOneLine($1))\n" }
    let columns = spec.columns.map { column in
        func place(_ field: String) -> String { "value_\((fields.firstIndex(of: field) ?? 0) + 1)" }
        // The widest window applies to the whole statement: columns with it need no condition of their own.
        let window = column.window == widest ? nil : column.window.map { "at >= \(instant(back: $0))" }
        let others = column.conditions.map {
            $0.sql(place($0.field), isNumber: spec.needsNumbers($0.field), spec.format)
        }
        let conditions = [window].compactMap(\.self) + others
        return "  \(expression(column, column.of.map(place), conditions)) AS \(quoted(column.name))"
    }
    return notes.joined() + "SELECT\n" + (["  entity"] + columns).joined(separator: ",\n")
        + "\nFROM events\nWHERE at < :as_of" + (widest.map { " AND at >= \(instant(back: $0))" } ?? "")
        + "\nGROUP BY entity\nORDER BY entity\n"
}

private func expression(_ column: TableSpec.Column, _ value: String?, _ conditions: [String]) -> String {
    func within(_ value: String) -> String {
        conditions.isEmpty ? value : "CASE WHEN \(conditions.joined(separator: " AND ")) THEN \(value) END"
    }
    guard let value else { return conditions.isEmpty ? "COUNT(*)" : "COUNT(\(within("1")))" }
    switch column.aggregate {
    case .count: return "COUNT(\(within(value)))"
    case .countDistinct: return "COUNT(DISTINCT \(within(value)))"
    case .sum: return "SUM(\(within(value)))"
    case .mean: return "AVG(\(within(value)))"
    case .min: return "MIN(\(within(value)))"
    case .max: return "MAX(\(within(value)))"
    case .stddev: return "STDDEV_SAMP(\(within(value)))"
    case .quantile: return "PERCENTILE_CONT(\(within(value)), \(column.q ?? 0.5))"
    // Null positions are ignored, so these are the first and the last existing value.
    case .first, .last:
        let name = column.aggregate == .first ? "MIN_BY" : "MAX_BY"
        let conditions = (conditions + ["\(value) IS NOT NULL"]).joined(separator: " AND ")
        return "\(name)(\(value), CASE WHEN \(conditions) THEN position END)"
    }
}

private func instant(back seconds: Int) -> String { ":as_of - \(seconds * 1_000_000)" }

private func quoted(_ name: String) -> String {
    "\"" + name.replacing("\"", with: "\"\"").replacing("\0", with: "") + "\""
}

private func onOneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 32 || $0.properties.isWhitespace ? " " : $0 }))
}
