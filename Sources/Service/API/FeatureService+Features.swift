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
        return cached(cachedFields("application/json", etag: etag(of: bytes)), for: request) {
            ByteBuffer(bytes: bytes)
        }
    }

    /// `GET /v1/features/{feature}/{entity}`
    @Sendable func getFeatures(_ request: Request, _ context: ServiceContext) throws -> Response {
        let feature = try decoded(context.parameters["feature"] ?? "", "path.feature")
        let entity = try decoded(context.parameters["entity"] ?? "", "path.entity")
        let columns = try query(request, known: ["columns"])
            .flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        let table = try table(feature)
        let selection = columns.isEmpty ? nil : try ColumnSelection(columns, of: table) { _ in "query.columns" }
        let response = try table.row(of: entity) { line in
            try cached(table.fields, for: request) { try body(line, of: table, selection) }
        }
        guard let response else {
            table.missing.increment()
            throw Problem(.unknownEntity, "path.entity", "the feature has no row for this entity")
        }
        table.found.increment()
        return response
    }

    private func body(
        _ line: UnsafeRawBufferPointer, of table: ServedTable, _ selection: ColumnSelection?
    ) throws -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(table.opening.count + line.count)
        buffer.writeBytes(table.opening)
        if let selection {
            try selection.write(line, to: &buffer)
        } else {
            // The opening already has the row's brace.
            buffer.writeBytes(UnsafeRawBufferPointer(rebasing: line[1...]))
        }
        return buffer
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
