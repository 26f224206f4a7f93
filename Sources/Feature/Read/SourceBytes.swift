import CZlib
import Crypto
import Text

/// The bytes of one source file, hashed as stored on disk, and decompressed if they are gzip (RFC 1952): the first two
/// bytes decide, not the file's name, since some stores decompress on download.
final class SourceBytes {
    /// Bytes of the file read so far.
    private(set) var count = 0
    private let path: String
    private let input: OpenFile
    private var hash = SHA256()
    private var isStarted = false
    /// zlib keeps the address. Nil for a file that is not compressed.
    private var unpacker: UnsafeMutablePointer<z_stream>?
    private let packed = Memory(1 << 16)
    /// True between two gzip members: a file may contain several.
    private var isBetween = false

    init(_ input: OpenFile, path: String) {
        self.input = input
        self.path = path
    }

    deinit {
        guard let unpacker else { return }
        inflateEnd(unpacker)
        unpacker.deallocate()
    }

    /// The hash of the whole file, once all of it is read.
    var sha256: String { hexadecimal(hash.finalize()) }

    /// Returns how many bytes were read; 0 at the end.
    func read(_ room: UnsafeMutableRawBufferPointer) throws -> Int {
        if let unpacker { return try unpack(unpacker, room) }
        guard !isStarted else { return try fill(room) }
        isStarted = true
        var read = 0
        repeat {
            let more = try fill(UnsafeMutableRawBufferPointer(rebasing: room.prefix(packed.count)[read...]))
            if more == 0 { return read }
            read += more
        } while read < 2
        guard room[0] == 0x1f, room[1] == 0x8b else { return read }
        packed.base.copyMemory(from: UnsafeRawPointer(room.baseAddress ?? packed.base), byteCount: read)
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 16: gzip, with its checksum.
        let code = inflateInit2_(stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard code == Z_OK else { throw RunFailure("\(path): zlib does not start, error \(code).") }
        unpacker = stream
        offer(stream, read)
        return try unpack(stream, room)
    }

    private func unpack(_ stream: UnsafeMutablePointer<z_stream>, _ room: UnsafeMutableRawBufferPointer) throws -> Int {
        stream.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(room.count)
        while stream.pointee.avail_out == room.count {
            if stream.pointee.avail_in == 0 {
                offer(stream, try fill(UnsafeMutableRawBufferPointer(start: packed.base, count: packed.count)))
                if stream.pointee.avail_in == 0, isBetween { return 0 }
            }
            guard let next = stream.pointee.next_in, stream.pointee.avail_in > 0 else {
                throw RunFailure("\(path): its gzip data is cut off. Is the upload complete?")
            }
            if isBetween {
                // A file may be padded with zeros after its last member.
                if next.pointee == 0 {
                    stream.pointee.next_in += 1
                    stream.pointee.avail_in -= 1
                    continue
                }
                inflateReset(stream)
            }
            let code = inflate(stream, Z_NO_FLUSH)
            isBetween = code == Z_STREAM_END
            guard [Z_OK, Z_STREAM_END, Z_BUF_ERROR].contains(code) else {
                let reason = stream.pointee.msg.map { String(cString: $0) } ?? "error \(code)"
                throw RunFailure("\(path): its gzip data is damaged (\(reason)). Is the upload complete?")
            }
        }
        return room.count - Int(stream.pointee.avail_out)
    }

    private func offer(_ stream: UnsafeMutablePointer<z_stream>, _ count: Int) {
        stream.pointee.next_in = packed.base.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_in = UInt32(count)
    }

    private func fill(_ room: UnsafeMutableRawBufferPointer) throws -> Int {
        let read = try input.read(room)
        hash.update(bufferPointer: UnsafeRawBufferPointer(start: room.baseAddress, count: read))
        count += read
        return read
    }
}
