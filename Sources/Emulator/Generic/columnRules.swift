import Text

/// Columns of a table have names of their own, and what divides it is one of them, of a type that can (bigquery-18).
func checkColumns(_ table: JSONObject) throws(Failure) {
    let ways = ["view", "materializedView", "externalDataConfiguration"].filter { table[$0] != nil }
    guard ways.count <= 1 else { throw invalid("A table is only one of: \(ways.joined(separator: ", ")).") }
    guard table["timePartitioning"] == nil || table["rangePartitioning"] == nil else {
        throw invalid("Only one of timePartitioning and rangePartitioning may be set.")
    }
    guard let columns = table["schema"]?["fields"]?.array else { return }
    try checkNames(columns)
    func column(_ name: String?, _ purpose: String) throws(Failure) -> JSONValue? {
        guard let name, !name.isEmpty, !name.hasPrefix("_PARTITION") else { return nil }
        guard let column = columns.first(where: { $0["name"]?.string?.lowercased() == name.lowercased() }) else {
            throw invalid("The field specified for \(purpose) cannot be found in the schema: \(name)")
        }
        guard column["mode"]?.string?.uppercased() != "REPEATED" else {
            throw invalid("The field specified for \(purpose) cannot be repeated: \(name)")
        }
        return column
    }
    if let found = try column(table["timePartitioning"]?["field"]?.string, "partitioning"),
        !["DATE", "TIMESTAMP", "DATETIME"].contains(columnType(found))
    {
        throw invalid("The field specified for time partitioning can only be of type TIMESTAMP, DATE or DATETIME.")
    }
    if let found = try column(table["rangePartitioning"]?["field"]?.string, "partitioning"),
        columnType(found) != "INTEGER"
    {
        throw invalid("The field specified for range partitioning can only be of type INTEGER.")
    }
    for field in table["clustering"]?["fields"]?.array ?? [] {
        if let found = try column(field.string, "clustering"), ["RECORD", "JSON"].contains(columnType(found)) {
            throw invalid("The type of the clustering field \(field.string ?? "") cannot cluster.")
        }
    }
}

private func checkNames(_ columns: [JSONValue]) throws(Failure) {
    var seen: Set<String> = []
    for column in columns {
        let name = column["name"]?.string ?? ""
        guard seen.insert(name.lowercased()).inserted else { throw invalid("Duplicate field name: \(name)") }
        let inner = column["fields"]?.array ?? []
        guard columnType(column) != "RECORD" || !inner.isEmpty else {
            throw invalid("Field \(name) is type RECORD but has no schema")
        }
        try checkNames(inner)
    }
}

/// The types of GoogleSQL have other names in the older dialect (bigquery-16).
func columnType(_ column: JSONValue) -> String {
    let type = column["type"]?.string?.uppercased() ?? ""
    return ["INT64": "INTEGER", "FLOAT64": "FLOAT", "BOOL": "BOOLEAN", "STRUCT": "RECORD"][type] ?? type
}

private func invalid(_ message: String) -> Failure { Failure(.invalidArgument, message, reason: "invalid") }
