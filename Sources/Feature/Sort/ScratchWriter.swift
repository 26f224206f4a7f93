import Foundation

/// Appends to the scratch file through a buffer.
struct ScratchWriter {
    private let file: ScratchFile
    private var buffer: [UInt8] = []
    private static let size = 1 << 18
    /// How many bytes were appended.
    private(set) var position = 0

    init(_ file: ScratchFile) { self.file = file }

    mutating func append(_ number: UInt32) throws {
        try withUnsafeBytes(of: number) { bytes in try append(bytes) }
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) throws {
        if buffer.capacity < Self.size { buffer.reserveCapacity(Self.size) }
        if buffer.count + bytes.count > Self.size { try flush() }
        buffer.append(contentsOf: bytes)
        position += bytes.count
    }

    mutating func flush() throws {
        guard !buffer.isEmpty else { return }
        try buffer.withUnsafeBytes { try file.append($0) }
        buffer.removeAll(keepingCapacity: true)
    }
}
