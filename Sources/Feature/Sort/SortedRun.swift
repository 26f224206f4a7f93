/// Records in order, in a scratch file.
struct SortedRun {
    var file: OpenFile
    var start: Int
    var end: Int
}

/// Appends records to a scratch file through a buffer.
struct ScratchWriter {
    let file: OpenFile
    private let memory = Memory(1 << 18)
    private var used = 0
    /// How many bytes were appended.
    private(set) var position = 0

    init(_ file: OpenFile) { self.file = file }

    mutating func append(_ bytes: UnsafeRawBufferPointer) throws {
        position += bytes.count
        if used + bytes.count > memory.count { try flush() }
        guard bytes.count <= memory.count else { return try file.write(bytes) }
        UnsafeMutableRawBufferPointer(start: memory.base + used, count: bytes.count).copyMemory(from: bytes)
        used += bytes.count
    }

    /// A record of the entity at no particular time, with `text` in place of values.
    mutating func append(_ entity: Bytes, _ text: [UInt8]) throws {
        let size = EventRecord.headBytes - EventRecord.sizeBytes + entity.count + text.count
        try withUnsafeBytes(of: UInt32(size)) { try append($0) }
        try withUnsafeBytes(of: Int64(0)) { try append($0) }
        try withUnsafeBytes(of: UInt32(entity.count)) { try append($0) }
        try append(UnsafeRawBufferPointer(entity.buffer))
        try text.withUnsafeBytes { try append($0) }
    }

    mutating func flush() throws {
        if used > 0 { try file.write(UnsafeRawBufferPointer(start: memory.base, count: used)) }
        used = 0
    }
}
