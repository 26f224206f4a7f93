import CoreMetrics
import Hummingbird
import NIOCore
import Text

extension FeatureService {
    /// `GET /v1/features`
    @Sendable func listFeatures(_ request: Request, _ context: ServiceContext) throws -> Response {
        _ = try query(request, known: [])
        let list: JSONValue = ["features": .array(store.snapshot.byName.map(\.description))]
        let bytes = list.compactBytes
        let fields = cachedFields("application/json", etag: etag(of: bytes))
        return cached(fields, for: request) { ByteBuffer(bytes: bytes) }
    }

    /// `GET /v1/features/{feature}/{entity}`
    @Sendable func getFeatures(_ request: Request, _ context: ServiceContext) throws -> Response {
        let feature = try decoded(context.parameters["feature"] ?? "", "path.feature")
        let entity = try decoded(context.parameters["entity"] ?? "", "path.entity")
        let columns = try query(request, known: ["columns"])
            .flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        let table = try table(feature)
        let selection = try ColumnSelection(columns.isEmpty ? nil : columns, of: table) { _ in "query.columns" }
        let response = try table.row(of: entity) { line in
            try cached(table.fields, for: request) {
                var buffer = ByteBuffer()
                buffer.reserveCapacity(table.opening.count + line.count)
                buffer.writeBytes(table.opening)
                try selection.write(line, to: &buffer)
                return buffer
            }
        }
        guard let response else {
            table.missing.increment()
            throw Problem(.unknownEntity, "path.entity", "the feature has no row for this entity")
        }
        table.found.increment()
        return response
    }

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
        let selection = try ColumnSelection(lookup.columns, of: table) { "body.columns[\($0)]" }
        let answer = try answer(lookup.entities, table, selection)
        return Response(status: .ok, headers: responseFields("application/json"), body: .init(byteBuffer: answer))
    }

    private func answer(_ entities: [String], _ table: ServedTable, _ selection: ColumnSelection) throws -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(table.opening.count + 64 + entities.count * 64)
        buffer.writeBytes(table.opening)
        buffer.writeStaticString(#""rows":["#)
        var found = 0
        for (index, entity) in entities.enumerated() {
            if index > 0 { buffer.writeStaticString(",") }
            let row: Void? = try table.row(of: entity) { line in
                buffer.writeStaticString("{")
                try selection.write(line, to: &buffer)
            }
            if row != nil {
                found += 1
            } else {
                buffer.writeString(#"{"entity":\#(JSONValue.string(entity).compactText),"features":null}"#)
            }
            guard buffer.readableBytes < LookupRequest.maximumAnswer else {
                let limit = "an answer has at most \(LookupRequest.maximumAnswer) bytes"
                throw Problem(.invalid, "body.entities", "\(limit); ask for fewer entities or columns")
            }
        }
        buffer.writeString(#"],"found":\#(found),"missing":\#(entities.count - found)}"#)
        table.found.increment(by: found)
        table.missing.increment(by: entities.count - found)
        return buffer
    }

    /// The values in the query. Throws a problem if a name is not among the `known` ones.
    func query(_ request: Request, known: Set<Substring>) throws(Problem) -> [String] {
        let items = request.uri.query.map { $0.split(separator: "&") } ?? []
        return try items.map { item throws(Problem) in
            let name = item.prefix { $0 != "=" }
            guard known.contains(name) else {
                throw Problem(.invalid, "query.\(percentDecoded(name.prefix(80)))", "there is no such parameter")
            }
            return try decoded(item.dropFirst(name.count + 1), "query.\(name)")
        }
    }

    /// A percent-encoded part of the URL, decoded.
    private func decoded(_ text: Substring, _ field: String) throws(Problem) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        guard let bytes = strictly(percentDecoded: text), let decoded = String(validating: bytes, as: UTF8.self) else {
            throw Problem(.badRequest, field, "it is not percent-encoded UTF-8")
        }
        return decoded
    }
}
