import HTTPTypes
import NIOCore

extension FeatureService {
    /// `POST /v1/features:lookup`. One feature a call: one answer is of one table and has one as_of. Who needs several sends
    /// several calls side by side, and sees the as_of of each.
    func lookUp(_ call: Call) throws(Problem) -> Reply {
        try refuseQuery(call)
        let lookup = try call.body.withUnsafeReadableBytes { bytes throws(Problem) in
            try LookupRequest(bytes, maximumEntities: settings.limits.entities)
        }
        let table: ServedTable
        do {
            table = try self.table(lookup.feature)
        } catch {
            var problem = error
            if problem.kind != .loading { problem.errors = [.init(field: "body.feature", message: error.detail)] }
            throw problem
        }
        let selection = try lookup.columns.map { names throws(Problem) in
            try ColumnSelection(names, of: table, field: { "body.columns[\($0)]" })
        }
        return Reply(status: .ok, fields: jsonFields, body: answer(lookup, from: table, selection))
    }

    private func answer(_ lookup: LookupRequest, from table: ServedTable, _ selection: ColumnSelection?) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(table.opening.count + 64 + lookup.entities.count * 64)
        buffer.writeBytes(table.opening)
        buffer.writeStaticString(#""rows":["#)
        var found = 0
        for (index, entity) in lookup.entities.enumerated() {
            if index > 0 { buffer.writeStaticString(",") }
            let row: Void? = entity.name.withUnsafeBytes { name in
                table.row(of: name) { line in
                    guard let selection else { return _ = buffer.writeBytes(line) }
                    buffer.writeStaticString("{")
                    selection.write(line, to: &buffer)
                }
            }
            if row != nil {
                found += 1
            } else {
                buffer.writeStaticString(#"{"entity":"#)
                buffer.writeBytes(entity.json)
                buffer.writeStaticString(#","features":null}"#)
            }
        }
        buffer.writeString(#"],"found":\#(found),"missing":\#(lookup.entities.count - found)}"#)
        metrics.count(lookups: lookup.entities.count, found: found, of: table.name)
        return buffer
    }
}
