import CoreMetrics
import Hummingbird
import NIOCore
import Text

extension FeatureService {
    /// `POST /v1/features:lookup`. It takes one feature, so that all of the answer is from one table and has one as_of.
    @Sendable func lookUp(_ request: Request, _ context: ServiceContext) async throws -> Response {
        _ = try query(request, known: [])
        let body = try await jsonBody(of: request, context)
        let lookup = try LookupRequest(body.readableBytesView, maximumEntities: settings.maximumEntities)
        let table: ServedTable
        do { table = try self.table(lookup.feature) } catch {
            var problem = error
            if problem.kind != .loading { problem.errors = [.init(field: "body.feature", message: error.detail)] }
            throw problem
        }
        let selection = try lookup.columns.map { names throws(Problem) in
            try ColumnSelection(names, of: table) { "body.columns[\($0)]" }
        }
        let answer = try answer(lookup.entities, from: table, selection)
        return Response(
            status: .ok, headers: responseFields("application/json"), body: ResponseBody(byteBuffer: answer))
    }

    private func answer(
        _ entities: [String], from table: ServedTable, _ selection: ColumnSelection?
    ) throws -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(table.opening.count + 64 + entities.count * 64)
        buffer.writeBytes(table.opening)
        buffer.writeStaticString(#""rows":["#)
        var found = 0
        for (index, entity) in entities.enumerated() {
            if index > 0 { buffer.writeStaticString(",") }
            let row: Void? = try table.row(of: entity) { line in
                guard let selection else { return _ = buffer.writeBytes(line) }
                buffer.writeStaticString("{")
                try selection.write(line, to: &buffer)
            }
            if row != nil {
                found += 1
            } else {
                buffer.writeString(#"{"entity":\#(JSONValue.string(entity).compactText),"features":null}"#)
            }
        }
        buffer.writeString(#"],"found":\#(found),"missing":\#(entities.count - found)}"#)
        table.found.increment(by: found)
        table.missing.increment(by: entities.count - found)
        return buffer
    }
}
