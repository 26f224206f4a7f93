/// Some lines of the table, `{"entity":"u1","features":{"purchases_7d":3}}`, each preceded by its raw entity.
struct RowBatch: Sendable {
    private var text = JSONText()
    /// Where each entity begins, and where its line does.
    private var starts: [(entity: Int, line: Int)] = []

    /// The size in bytes at which a batch is full.
    private static let longest = 1 << 15

    var isFull: Bool { text.bytes.count >= Self.longest }
    var count: Int { starts.count }

    /// `keys` are the column names, encoded as JSON members.
    mutating func append(_ entity: Bytes, _ row: TableRow, keys: [[UInt8]]) {
        let start = text.bytes.count
        text.raw(entity.buffer)
        starts.append((start, text.bytes.count))
        text.raw("{\"entity\":")
        text.string(entity.buffer)
        text.raw(",\"features\":{")
        for index in keys.indices {
            text.raw(keys[index])
            row.write(index, to: &text)
        }
        text.raw("}}\n")
    }

    func entity(_ index: Int) -> ArraySlice<UInt8> { text.bytes[starts[index].entity..<starts[index].line] }

    func line(_ index: Int) -> ArraySlice<UInt8> {
        text.bytes[starts[index].line..<(index + 1 < count ? starts[index + 1].entity : text.bytes.count)]
    }

    /// The bytes that precede each column's value.
    static func keys(_ spec: TableSpec) -> [[UInt8]] {
        spec.columns.enumerated().map { index, column in
            var key = JSONText()
            if index > 0 { key.raw(",") }
            key.string(column.name.utf8)
            key.raw(":")
            return key.bytes
        }
    }
}
