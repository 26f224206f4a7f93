import FeatureTable
import HTTPTypes
import Metrics
import Text

/// A feature's table as it is served: the parts' bytes, checked once, and an index over them. Nothing in it ever changes;
/// a request that took hold of it is answered from it alone, whatever is loaded meanwhile.
final class ServedTable: Sendable {
    let manifest: TableManifest
    let asOf: AsOf
    /// How the table introduces itself in `GET /v1/features`.
    let description: JSONValue
    /// `{"feature":"spend","as_of":"2026-11-24T00:00:00Z",`: how every answer begins.
    let opening: [UInt8]
    /// Of an answer with the table's values: as long as the table is served, each of its URLs gives the same bytes.
    let fields: HTTPFields
    let etag: String
    /// Entities that were asked for.
    let found: Counter
    let missing: Counter
    private let memory: MappedMemory
    private let index: EntityIndex

    /// `sha256` is the manifest's.
    init(
        _ manifest: TableManifest, asOf: AsOf, sha256: String, memory: MappedMemory, index: EntityIndex,
        metrics: any MetricsFactory
    ) {
        self.manifest = manifest
        self.asOf = asOf
        description = [
            "name": .string(manifest.feature), "as_of": .string(asOf.text), "entity": .string(manifest.entity),
            "rows": JSONValue(manifest.rows),
            "columns": .array(
                manifest.columns.map { ["name": .string($0.name), "type": .string($0.type.rawValue)] }),
        ]
        opening = Array(
            #"{"feature":\#(JSONValue.string(manifest.feature).compactText),"as_of":"\#(asOf.text)","#.utf8)
        etag = "\"\(sha256.prefix(32))\""
        fields = cachedFields("application/json", etag: etag)
        func counter(_ result: String) -> Counter {
            let dimensions = [("feature", manifest.feature), ("result", result)]
            return Counter(label: "feature_lookups_total", dimensions: dimensions, factory: metrics)
        }
        found = counter("found")
        missing = counter("missing")
        self.memory = memory
        self.index = index
    }

    var name: String { manifest.feature }

    /// In memory, of its rows and of the index over them.
    var bytes: Int { memory.bytes.count + EntityIndex.bytes(rows: manifest.rows) }

    /// The line of `entity`'s row, without its newline: `{"entity":…,"features":{…}}`. `read` must not keep the bytes.
    func row<Result>(of entity: UnsafeRawBufferPointer, _ read: (UnsafeRawBufferPointer) -> Result) -> Result? {
        let bytes = UnsafeRawBufferPointer(memory.bytes)
        guard let start = index.find(entity, isEntity: { Self.isEntity(entity, at: $0, of: bytes) }) else { return nil }
        return withExtendedLifetime(memory) { read(Self.line(at: start, of: bytes)) }
    }

    /// The features of `entity`, for handlers that compute with them; nil if there is no row.
    func features(of entity: String) -> JSONObject? {
        let value = Array(entity.utf8).withUnsafeBytes { entity in
            row(of: entity) { line in try? JSONValue(parsing: line) }
        }
        return value??["features"]?.object
    }

    /// Whether the row at `offset` is the one of `entity`. What is written with escapes is compared without them.
    static func isEntity(_ entity: UnsafeRawBufferPointer, at offset: Int, of bytes: UnsafeRawBufferPointer) -> Bool {
        let rest = bytes[(offset + RowShape.opening.count)...]
        if rest.starts(with: entity), rest.dropFirst(entity.count).first == UInt8(ascii: "\"") {
            return !entity.contains(UInt8(ascii: "\\"))
        }
        let line = line(at: offset, of: bytes)
        guard line.contains(UInt8(ascii: "\\")), let row = try? JSONValue(parsing: line) else { return false }
        return row["entity"]?.string?.utf8.elementsEqual(entity) == true
    }

    static func line(at start: Int, of bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    }
}
