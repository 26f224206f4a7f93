import FeatureTable

/// Prometheus' text exposition format, family by family.
struct MetricsText {
    private(set) var text = ""
    private var name = ""

    mutating func family(_ name: String, _ type: String, _ help: String) {
        self.name = name
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    mutating func sample(_ labels: [(String, String)], _ value: some CustomStringConvertible, suffix: String = "") {
        let inside = labels.map { "\($0.0)=\"\(escaped($0.1))\"" }.joined(separator: ",")
        text += "\(name)\(suffix)\(inside.isEmpty ? "" : "{\(inside)}") \(value)\n"
    }

    private func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}

/// `now` in seconds since 1970.
func tableMetrics(_ state: TableStore.State, now: Int) -> String {
    var text = MetricsText()
    let tables = state.tables.values.sorted { $0.name < $1.name }
    text.family("feature_table_as_of_seconds", "gauge", "The as_of of the table served, since 1970.")
    for table in tables { text.sample([("feature", table.name)], table.asOf.seconds) }
    text.family("feature_table_age_seconds", "gauge", "Seconds since the as_of of the table served.")
    for table in tables { text.sample([("feature", table.name)], now - table.asOf.seconds) }
    text.family("feature_table_loaded_seconds", "gauge", "When the table served was loaded, since 1970.")
    for table in tables { text.sample([("feature", table.name)], state.loadedAt[table.name] ?? 0) }
    text.family("feature_table_rows", "gauge", "Rows of the table served.")
    for table in tables { text.sample([("feature", table.name)], table.rows) }
    text.family("feature_table_bytes", "gauge", "Bytes of the table served.")
    for table in tables { text.sample([("feature", table.name)], table.bytes) }
    text.family("feature_tables_refused_total", "counter", "Times that a new table could not be served.")
    for (feature, count) in state.refusals.sorted(by: { $0.key < $1.key }) {
        text.sample([("feature", feature)], count)
    }
    text.family("feature_table_problem", "gauge", "1 where /readyz tells a problem.")
    for feature in state.problems.keys.sorted() { text.sample([("feature", feature)], 1) }
    return text.text
}
