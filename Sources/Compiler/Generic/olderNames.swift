import Text

/// A table of BigQuery as the server keeps it: a type of a column that has two names under the older one (bigquery-16).
@Sendable func withOlderNames(_ table: JSONObject) -> JSONObject {
    var table = table
    if let schema = table["schema"]?.object { table["schema"] = .object(withOlderTypes(schema)) }
    if case .object(var external)? = table["externalDataConfiguration"], let schema = external["schema"]?.object {
        external["schema"] = .object(withOlderTypes(schema))
        table["externalDataConfiguration"] = .object(external)
    }
    return table
}

/// A schema, or a column that has columns.
private func withOlderTypes(_ holder: JSONObject) -> JSONObject {
    guard let fields = holder["fields"]?.array else { return holder }
    var holder = holder
    holder["fields"] = .array(
        fields.map { field in
            guard case .object(var column) = field else { return field }
            if let name = column["type"]?.string, let older = olderNames[name] { column["type"] = .string(older) }
            return .object(withOlderTypes(column))
        })
    return holder
}

private let olderNames = ["INT64": "INTEGER", "FLOAT64": "FLOAT", "BOOL": "BOOLEAN", "STRUCT": "RECORD"]
