/// Makes lines of rows: `{"entity":"u1","features":{"purchases_7d":3}}`.
struct RowRenderer {
    private let keys: [[UInt8]]
    private var text = JSONText()
    private var lines: [RowQueue.Batch.Line] = []
    private static let batchBytes = 1 << 15

    init(_ spec: TableSpec) {
        keys = spec.columns.enumerated().map { index, column in
            var key = JSONText()
            if index > 0 { key.raw(",") }
            key.string(column.name.utf8)
            key.raw(":")
            return key.bytes
        }
    }

    var isFull: Bool { text.bytes.count >= Self.batchBytes }
    var isEmpty: Bool { lines.isEmpty }

    mutating func append(_ entity: UnsafeBufferPointer<UInt8>, _ row: TableRow) {
        let start = text.bytes.count
        text.raw(entity)
        let range = start..<text.bytes.count
        text.raw("{\"entity\":")
        text.string(entity)
        text.raw(",\"features\":{")
        for index in keys.indices {
            text.raw(keys[index])
            text.value(row[index])
        }
        text.raw("}}\n")
        lines.append(RowQueue.Batch.Line(entity: range, end: text.bytes.count))
    }

    /// What was appended since the last time.
    mutating func takeBatch() -> RowQueue.Batch {
        defer {
            text.removeAll()
            lines.removeAll(keepingCapacity: true)
        }
        return RowQueue.Batch(bytes: text.bytes, lines: lines)
    }
}
