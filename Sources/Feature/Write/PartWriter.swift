import FeatureTable

/// Writes one task's rows.
struct PartWriter {
    private let keys: [[UInt8]]
    private let file: NewFile
    private(set) var rows = 0
    private var line = JSONText()

    init(_ spec: TableSpec, _ file: NewFile) {
        self.file = file
        keys = spec.columns.enumerated().map { index, column in
            var key = JSONText()
            if index > 0 { key.raw(",") }
            key.string(column.name.utf8)
            key.raw(":")
            return key.bytes
        }
    }

    mutating func append(_ entity: UnsafeBufferPointer<UInt8>, _ row: TableRow) throws {
        line.removeAll()
        line.raw("{\"entity\":")
        line.string(entity)
        line.raw(",\"features\":{")
        for index in keys.indices {
            line.raw(keys[index])
            line.value(row[index])
        }
        line.raw("}}\n")
        rows += 1
        try file.append(line.bytes)
    }

    /// The part, in its place. A name holds some of the content's digest, so that a second run with other events does not
    /// change a part that a manifest speaks of.
    func finish(in folder: String, name: String) throws -> TableManifest.Part {
        let (path, sha256) = try file.finish { "\(folder)/\(name)-\($0.prefix(16)).jsonl" }
        return TableManifest.Part(
            file: String(path.dropFirst(folder.utf8.count + 1)), rows: rows, bytes: file.count, sha256: sha256)
    }
}
