import FeatureTable

/// A feature's table as it is served: the parts' bytes, checked once, and an index over them. Nothing in it ever changes;
/// a request that took hold of it is answered from it alone, whatever is loaded meanwhile.
final class ServedTable: Sendable {
    let name: String
    let asOf: AsOf
    let columns: [TableManifest.Column]
    let rows: Int
    /// How the table introduces itself in `GET /v1/features`.
    let description: JSONTree
    /// `{"feature":"spend","as_of":"2026-11-24T00:00:00Z",`: how every answer begins.
    let opening: [UInt8]
    private let memory: TableBytes
    private let index: EntityIndex

    init(manifest: TableManifest, asOf: AsOf, memory: TableBytes, index: EntityIndex) {
        name = manifest.feature
        self.asOf = asOf
        columns = manifest.columns
        rows = manifest.rows
        description = [
            "name": .string(manifest.feature), "as_of": .string(asOf.text), "entity": .string(manifest.entity),
            "rows": JSONTree(manifest.rows),
            "columns": .array(
                manifest.columns.map { ["name": .string($0.name), "type": .string($0.type.rawValue)] }),
        ]
        opening =
            Array(#"{"feature":"#.utf8) + JSONTree.string(manifest.feature).compactBytes
            + Array(#","as_of":"\#(asOf.text)","#.utf8)
        self.memory = memory
        self.index = index
    }

    /// In memory.
    var bytes: Int { memory.bytes.count }

    /// The line of `entity`'s row, without its newline: `{"entity":…,"features":{…}}`. `read` must not keep the bytes.
    func row<Result>(of entity: UnsafeRawBufferPointer, _ read: (UnsafeRawBufferPointer) -> Result) -> Result? {
        let bytes = UnsafeRawBufferPointer(memory.bytes)
        guard let start = index.find(entity, isEntity: { Self.isEntity(entity, at: $0, of: bytes) }) else { return nil }
        return withExtendedLifetime(memory) { read(Self.line(at: start, of: bytes)) }
    }

    /// Whether the row at `offset` is the one of `entity`. What is written with escapes is compared without them.
    static func isEntity(_ entity: UnsafeRawBufferPointer, at offset: Int, of bytes: UnsafeRawBufferPointer) -> Bool {
        let start = offset + rowPrefix
        var index = 0
        while index < entity.count, start + index < bytes.count, bytes[start + index] == entity[index],
            bytes[start + index] != UInt8(ascii: "\\")
        {
            index += 1
        }
        guard start + index < bytes.count else { return false }
        if index == entity.count, bytes[start + index] == UInt8(ascii: "\"") { return true }
        guard bytes[start + index] == UInt8(ascii: "\\") else { return false }
        var scanner = JSONScanner(bytes, from: start - 1)
        guard let text = try? scanner.string() else { return false }
        return scanner.content(text).elementsEqual(entity)
    }

    private static func line(at start: Int, of bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    }

    /// The length of `{"entity":"`.
    private static let rowPrefix = 11
}
