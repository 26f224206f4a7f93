import Text

/// A row as the job writes it, `{"entity":"u1","features":{…}}`, within the bytes of a table.
package enum Row {
    static let opening = Array(#"{"entity":""#.utf8)
    static let features = Array(#","features":{"#.utf8)
    static let closing = Array("}}".utf8)

    /// The line that begins at `start`, without its newline.
    package static func line(at start: Int, of bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    }

    /// Whether `line` begins and ends as the job's rows do. Its values are not read; the hash of the part vouches for them.
    package static func isRow(_ line: UnsafeRawBufferPointer) -> Bool {
        guard let end = entityEnd(line) else { return false }
        return line[end...].dropFirst().starts(with: features) && line.suffix(2).elementsEqual(closing)
    }

    /// Gives `read` the bytes of the entity; nil if `line` is not a row.
    package static func withEntity<Result>(
        of line: UnsafeRawBufferPointer, _ read: (UnsafeRawBufferPointer) -> Result
    ) -> Result? {
        guard let end = entityEnd(line) else { return nil }
        let entity = UnsafeRawBufferPointer(rebasing: line[opening.count..<end])
        guard entity.contains(UInt8(ascii: "\\")) else { return read(entity) }
        let spelled = UnsafeRawBufferPointer(rebasing: line[(opening.count - 1)...end])
        guard var text = try? JSONValue(parsing: spelled).string else { return nil }
        return text.withUTF8 { read(UnsafeRawBufferPointer($0)) }
    }

    /// Whether the row that begins at `offset` is that of `entity`.
    package static func isEntity(_ entity: UnsafeRawBufferPointer, at offset: Int, of bytes: UnsafeRawBufferPointer)
        -> Bool
    {
        withEntity(of: UnsafeRawBufferPointer(rebasing: bytes[offset...])) { $0.elementsEqual(entity) } ?? false
    }

    /// The quote that ends the entity.
    private static func entityEnd(_ line: UnsafeRawBufferPointer) -> Int? {
        guard line.starts(with: opening) else { return nil }
        var index = opening.count
        while index < line.count, line[index] != UInt8(ascii: "\"") {
            index += line[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index < line.count ? index : nil
    }
}
