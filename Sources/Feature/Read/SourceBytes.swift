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
    /// As stored on disk.
    private lazy var stored = Blocks(capacity: 1 << 16) { [unowned self] in try fill($0) }
    /// zlib keeps the address. Nil for a file that is not compressed.
    private var unpacker: UnsafeMutablePointer<z_stream>?
    /// True between two gzip members: a file may contain several.
    private var isBetween = false

    init(_ input: OpenFile, path: String) throws {
        self.input = input
        self.path = path
        while stored.end < 2, try stored.refill() {}
        let start = stored.bytes(0..<stored.end).buffer
        guard !start.starts(with: [0xff, 0xfe]), !start.starts(with: [0xfe, 0xff]) else {
            throw RunFailure("\(path): it is UTF-16, and UTF-8 is read. Convert it: iconv -f UTF-16 -t UTF-8.")
        }
        guard start.starts(with: [0x1f, 0x8b]) else { return }
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        unpacker = stream
        // 16: gzip, with its checksum.
        let code = inflateInit2_(stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard code == Z_OK else { throw RunFailure("\(path): zlib does not start, error \(code).") }
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
        let head = stored.bytes(stored.start..<stored.end).buffer
        guard !head.isEmpty else { return try fill(room) }
        room.copyBytes(from: head)
        stored.start = stored.end
        return head.count
    }

    private func unpack(_ stream: UnsafeMutablePointer<z_stream>, _ room: UnsafeMutableRawBufferPointer) throws -> Int {
        stream.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(room.count)
        while stream.pointee.avail_out == room.count {
            if stored.start == stored.end, try !stored.refill() {
                if isBetween { return 0 }
                throw RunFailure("\(path): its gzip data is cut off. Is the upload complete?")
            }
            if isBetween {
                // A file may be padded with zeros after its last member.
                if stored.base[stored.start] == 0 {
                    stored.start += 1
                    continue
                }
                inflateReset(stream)
            }
            stream.pointee.next_in = stored.base + stored.start
            stream.pointee.avail_in = UInt32(stored.end - stored.start)
            let code = inflate(stream, Z_NO_FLUSH)
            stored.start = stored.end - Int(stream.pointee.avail_in)
            isBetween = code == Z_STREAM_END
            guard [Z_OK, Z_STREAM_END, Z_BUF_ERROR].contains(code) else {
                let reason = stream.pointee.msg.map { String(cString: $0) } ?? "error \(code)"
                throw RunFailure("\(path): its gzip data is damaged (\(reason)). Is the upload complete?")
            }
        }
        return room.count - Int(stream.pointee.avail_out)
    }

    private func fill(_ room: UnsafeMutableRawBufferPointer) throws -> Int {
        let read = try input.read(room)
        hash.update(bufferPointer: UnsafeRawBufferPointer(start: room.baseAddress, count: read))
        count += read
        return read
    }
}
