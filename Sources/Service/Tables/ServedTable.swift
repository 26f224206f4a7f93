import FeatureTable
import HTTPTypes
import Metrics
import Text

/// A feature's table as it is served: the parts' bytes, checked once, and an index over them. Nothing in it ever changes;
/// a request that took hold of it is answered from it alone, whatever is loaded meanwhile.
final class ServedTable: Sendable {
    let manifest: TableManifest
    let asOf: AsOf
    /// `{"feature":"spend","as_of":"2026-11-24T00:00:00Z",`: how every answer begins.
    let opening: [UInt8]
    /// Of an answer with the table's values: as long as the table is served, each of its URLs gives the same bytes.
    let fields: HTTPFields
    let etag: String
    /// Entities that were asked for.
    let found: Counter
    let missing: Counter
    private let rows: [UInt8]
    private let index: EntityIndex

    /// `sha256` is the manifest's.
    init(
        _ manifest: TableManifest, asOf: AsOf, sha256: String, rows: [UInt8], index: EntityIndex,
        metrics: any MetricsFactory
    ) {
        self.manifest = manifest
        self.asOf = asOf
        let name = JSONValue.string(manifest.feature).compactText
        opening = Array(#"{"feature":\#(name),"as_of":"\#(asOf.text)","#.utf8)
        etag = "\"\(sha256.prefix(32))\""
        fields = cachedFields("application/json", etag: etag)
        func counter(_ result: String) -> Counter {
            let dimensions = [("feature", manifest.feature), ("result", result)]
            return Counter(label: "feature_lookups_total", dimensions: dimensions, factory: metrics)
        }
        found = counter("found")
        missing = counter("missing")
        self.rows = rows
        self.index = index
    }

    var name: String { manifest.feature }

    /// In memory, of its rows and of the index over them.
    var bytes: Int { rows.count + EntityIndex.bytes(rows: manifest.rows) }

    /// How the table introduces itself in `GET /v1/features`.
    var description: JSONValue {
        [
            "name": .string(name), "as_of": .string(asOf.text), "entity": .string(manifest.entity),
            "rows": JSONValue(manifest.rows),
            "columns": .array(manifest.columns.map { ["name": .string($0.name), "type": .string($0.type.rawValue)] }),
        ]
    }

    /// The line of `entity`'s row, without its newline: `{"entity":…,"features":{…}}`. `read` must not keep the bytes.
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
