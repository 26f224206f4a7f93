import CoreMetrics
import HTTPTypes
import Hummingbird
import NIOCore
import Text

extension FeatureService {
    /// `GET /v1/features`
    @Sendable func listFeatures(_ request: Request, _ context: ServiceContext) throws -> Response {
        _ = try query(request, known: [])
        let list: JSONValue = ["features": .array(store.snapshot.byName.map(\.description))]
        let bytes = list.compactBytes
        let tag = etag(of: bytes)
        return cached(cachedFields("application/json", etag: tag), etag: tag, for: request) { ByteBuffer(bytes: bytes) }
    }

    /// `GET /v1/features/{feature}/{entity}`
    @Sendable func getFeatures(_ request: Request, _ context: ServiceContext) throws -> Response {
        let feature = try decoded(context.parameters["feature"] ?? "", "path.feature")
        let entity = try decoded(context.parameters["entity"] ?? "", "path.entity")
        let wanted = try query(request, known: ["columns"]).map { text in
            text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let table = try table(feature)
        let selection =
            try wanted.isEmpty
            ? nil : ColumnSelection(wanted.flatMap(\.self), of: table, field: { _ in "query.columns" })
        let response = try table.row(of: entity) { line in
            try cached(table.fields, etag: table.etag, for: request) { try body(line, of: table, selection) }
        }
        guard let response else {
            table.missing.increment()
            throw Problem(.unknownEntity, "path.entity", "the feature has no row of this entity")
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
            // The row's own bytes follow the opening, without the brace that it has already.
            buffer.writeBytes(UnsafeRawBufferPointer(rebasing: line[1...]))
        }
        return buffer
    }

    /// The values of the query, none of whose names may be another than the `known` ones.
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

    /// What a part of the URL stands for.
    private func decoded(_ text: Substring, _ field: String) throws(Problem) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        guard let bytes = strictly(percentDecoded: text), let decoded = String(validating: bytes, as: UTF8.self) else {
            throw Problem(.badRequest, field, "it is no percent-encoded UTF-8")
        }
        return decoded
    }
}
