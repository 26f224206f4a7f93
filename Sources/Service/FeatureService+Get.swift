import HTTPTypes
import NIOCore

extension FeatureService {
    /// `GET /v1/features`
    func listFeatures(_ call: Call) throws(Problem) -> Reply {
        try refuseQuery(call)
        let tables = store.snapshot.tables.values.sorted { $0.name < $1.name }
        return json(["features": .array(tables.map(\.description))])
    }

    /// `GET /v1/features/{feature}/{entity}`
    func getFeatures(_ call: Call) throws(Problem) -> Reply {
        let feature = try pathParameter("feature", call)
        let entity = try pathParameter("entity", call)
        let wanted = try columnsOfQuery(call.query)
        let table = try table(String(decoding: feature, as: UTF8.self))
        let selection = try wanted.map { names throws(Problem) in
            try ColumnSelection(names, of: table, field: { _ in "query.columns" })
        }
        let body: ByteBuffer? = entity.withUnsafeBytes { entity in
            table.row(of: entity) { line in
                var buffer = ByteBuffer()
                buffer.reserveCapacity(table.opening.count + line.count)
                buffer.writeBytes(table.opening)
                if let selection {
                    selection.write(line, to: &buffer)
                } else {
                    // The row's own bytes follow the opening, without the brace that it has already.
                    buffer.writeBytes(UnsafeRawBufferPointer(rebasing: line[1...]))
                }
                return buffer
            }
        }
        metrics.count(lookups: 1, found: body == nil ? 0 : 1, of: table.name)
        guard let body else { throw Problem(.unknownEntity, "path.entity", "the feature has no row of this entity") }
        return Reply(status: .ok, fields: jsonFields, body: body)
    }

    private func pathParameter(_ name: String, _ call: Call) throws(Problem) -> [UInt8] {
        guard let bytes = percentDecoded(call[parameter: name]) else {
            throw Problem(.badRequest, "path.\(name)", "it is no percent-encoded UTF-8")
        }
        return bytes
    }

    func refuseQuery(_ call: Call) throws(Problem) {
        if let name = try queryItems(call.query).first?.name { throw unknownParameter(name) }
    }

    /// Nil if none are asked for.
    private func columnsOfQuery(_ query: String?) throws(Problem) -> [String]? {
        guard let query, !query.isEmpty else { return nil }
        var columns: [String]?
        for (name, value) in try queryItems(query) {
            guard name == "columns" else { throw unknownParameter(name) }
            // The comma that separates stands as it is, one in a name is percent-encoded.
            for part in value.split(separator: ",", omittingEmptySubsequences: false) {
                columns = (columns ?? []) + [try queryText(part, "columns")]
            }
        }
        return columns
    }

    private func queryItems(_ query: String?) throws(Problem) -> [(name: String, value: Substring)] {
        var items: [(name: String, value: Substring)] = []
        for item in (query ?? "").split(separator: "&") {
            let name = item.prefix { $0 != "=" }
            items.append((try queryText(name, "name"), item.dropFirst(name.count + 1)))
        }
        return items
    }

    private func queryText(_ text: Substring, _ name: String) throws(Problem) -> String {
        guard let bytes = percentDecoded(text.replacing("+", with: " ")[...]) else {
            throw Problem(.badRequest, "query.\(name)", "it is no percent-encoded UTF-8")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func unknownParameter(_ name: String) -> Problem {
        Problem(.invalid, "query.\(String(name.prefix(80)))", "there is no such parameter")
    }
}

func json(_ value: JSONTree) -> Reply {
    Reply(status: .ok, fields: jsonFields, body: ByteBuffer(bytes: value.compactBytes))
}
