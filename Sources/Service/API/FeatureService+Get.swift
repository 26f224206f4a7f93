import CoreMetrics
import HTTPTypes
import Hummingbird
import NIOCore
import Text

extension FeatureService {
    /// `GET /v1/features`
    @Sendable func listFeatures(_ request: Request, _ context: ServiceContext) throws -> Response {
        try refuseQuery(request)
        let list: JSONValue = ["features": .array(store.snapshot.byName.map(\.description))]
        let bytes = list.compactBytes
        let tag = etag(of: bytes)
        return cached(cachedFields("application/json", etag: tag), etag: tag, for: request) {
            ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        }
    }

    /// `GET /v1/features/{feature}/{entity}`
    @Sendable func getFeatures(_ request: Request, _ context: ServiceContext) throws -> Response {
        let feature = try decoded(context.parameters["feature"] ?? "", "path.feature")
        let entity = try decoded(context.parameters["entity"] ?? "", "path.entity")
        let wanted = try columns(request.uri.query)
        let table = try table(feature)
        let selection = try wanted.map { names throws(Problem) in
            try ColumnSelection(names, of: table, field: { _ in "query.columns" })
        }
        var entityBytes = entity
        let response = entityBytes.withUTF8 { entity in
            table.row(of: UnsafeRawBufferPointer(entity)) { line in
                cached(table.fields, etag: table.etag, for: request) { body(line, of: table, selection) }
            }
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
    ) -> ResponseBody {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(table.opening.count + line.count)
        buffer.writeBytes(table.opening)
        if let selection {
            selection.write(line, to: &buffer)
        } else {
            // The row's own bytes follow the opening, without the brace that it has already.
            buffer.writeBytes(UnsafeRawBufferPointer(rebasing: line[1...]))
        }
        return ResponseBody(byteBuffer: buffer)
    }

    func refuseQuery(_ request: Request) throws(Problem) {
        if let name = try queryItems(request.uri.query).first?.name { throw unknownParameter(name) }
    }

    /// Nil if none are asked for.
    private func columns(_ query: String?) throws(Problem) -> [String]? {
        var columns: [String]?
        for (name, value) in try queryItems(query) {
            guard name == "columns" else { throw unknownParameter(name) }
            // The comma that separates stands as it is, one in a name is percent-encoded.
            for part in value.split(separator: ",", omittingEmptySubsequences: false) {
                columns = (columns ?? []) + [try decoded(part.replacing("+", with: " ")[...], "query.columns")]
            }
        }
        return columns
    }

    private func queryItems(_ query: String?) throws(Problem) -> [(name: String, value: Substring)] {
        var items: [(name: String, value: Substring)] = []
        for item in (query ?? "").split(separator: "&") {
            let name = item.prefix { $0 != "=" }
            items.append(
                (try decoded(name.replacing("+", with: " ")[...], "query.name"), item.dropFirst(name.count + 1)))
        }
        return items
    }

    /// What a part of the URL stands for.
    private func decoded(_ text: Substring, _ field: String) throws(Problem) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        guard let bytes = strictly(percentDecoded: text), let decoded = String(validating: bytes, as: UTF8.self) else {
            throw Problem(.badRequest, field, "it is no percent-encoded UTF-8")
        }
        return decoded
    }

    private func unknownParameter(_ name: String) -> Problem {
        Problem(.invalid, "query.\(String(name.prefix(80)))", "there is no such parameter")
    }
}
