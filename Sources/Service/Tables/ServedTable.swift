import FeatureTable
import HTTPTypes
import Metrics
import Text

/// A feature's table as it is served: the bytes of its parts and an index over them. It never changes: a request that has
/// one is answered from it alone, whatever is loaded in the meantime.
final class ServedTable: Sendable {
    let manifest: TableManifest
    let asOf: AsOf
    /// In seconds since 1970.
    let loadedAt: Int
    /// `{"feature":"spend","as_of":"2026-11-24T00:00:00Z",`: how every answer begins.
    let opening: [UInt8]
    /// The headers of an answer. The ETag is the table's: while it is served, a URL always gives the same bytes.
    let fields: HTTPFields
    /// Requested entities with and without a row.
    let found: Counter
    let missing: Counter
    private let rows: [UInt8]
    private let index: EntityIndex

    /// `sha256` is the manifest's.
    init(
        _ manifest: TableManifest, asOf: AsOf, sha256: String, rows: [UInt8], index: EntityIndex, loadedAt: Int,
        metrics: any MetricsFactory
    ) {
        self.manifest = manifest
        self.asOf = asOf
        self.loadedAt = loadedAt
        let name = JSONValue.string(manifest.feature).compactText
        opening = Array(#"{"feature":\#(name),"as_of":"\#(asOf.text)","#.utf8)
        fields = cachedFields("application/json", etag: "\"\(sha256.prefix(32))\"")
        func counter(_ result: String) -> Counter {
            let labels = [("feature", manifest.feature), ("result", result)]
            return Counter(label: "feature_lookups_total", dimensions: labels, factory: metrics)
        }
        found = counter("found")
        missing = counter("missing")
        self.rows = rows
        self.index = index
    }

    var name: String { manifest.feature }

    /// What the rows and the index take in memory.
    var bytes: Int { rows.count + EntityIndex.bytes(rows: manifest.rows) }

    /// The table in `GET /v1/features`.
    var description: JSONValue {
        [
            "name": .string(name), "as_of": .string(asOf.text), "entity": .string(manifest.entity),
            "rows": JSONValue(manifest.rows),
            "columns": .array(manifest.columns.map { ["name": .string($0.name), "type": .string($0.type.rawValue)] }),
        ]
    }

    /// Gives `read` the line of `entity`'s row, `{"entity":…,"features":{…}}`; nil if there is no row.
    func row<Result>(of entity: String, _ read: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result? {
        var entity = entity
        return try rows.withUnsafeBytes { bytes in
            let start = entity.withUTF8 { entity in
                let entity = UnsafeRawBufferPointer(entity)
                return index.find(entity) { Row.isEntity(entity, at: $0, of: bytes) }
            }
            return try start.map { try read(Row.line(at: $0, of: bytes)) }
        }
    }

    /// The features of `entity`, for handlers that compute with them; nil if there is no row.
    func features(of entity: String) -> JSONObject? {
        row(of: entity) { line in try? JSONValue(parsing: line) }?.flatMap { $0["features"]?.object }
    }
}
