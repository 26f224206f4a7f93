#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The largest plan that is read, in bytes. A plan with 3000 features has 55 million.
let largestPlan = 1 << 29

/// A plan's bytes, read on demand from any thread, so that a large plan need not be in memory. Input from a pipe or a
/// device can be read only once, so it is held.
final class PlanFile: Sendable {
    /// The path as shown in messages.
    let path: String
    private let descriptor: Int32
    private let held: [UInt8]?
    private let opened: Stamp?

    /// `-` is standard input.
    init(_ path: String) throws(FileError) {
        self.path = path == "-" ? "standard input" : path
        let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw .system(path, "read") }
        self.descriptor = descriptor
        opened = path == "-" ? nil : Stamp(descriptor)
        guard opened?.type != S_IFDIR else { throw FileError(path, "is a folder, not a file") }
        // Virtual files of the kernel have no size.
        if let opened, opened.type == S_IFREG, opened.size > 0 {
            guard opened.size <= largestPlan else { throw Self.tooLarge(path) }
            held = nil
        } else {
            let bytes = try readBytes(descriptor, path: self.path, most: largestPlan + 1, first: 1 << 16)
            guard bytes.count <= largestPlan else { throw Self.tooLarge(self.path) }
            held = bytes
        }
    }

    deinit { if descriptor != 0 { close(descriptor) } }

    private static func tooLarge(_ path: String) -> FileError {
        FileError(path, "has more than \(largestPlan) bytes; no plan has so many")
    }

    /// The bytes in `range`; fewer if the file ends before.
    func bytes(_ range: Range<Int>) throws(FileError) -> [UInt8] {
        if let held { return Array(held[range.clamped(to: 0..<held.count)]) }
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < buffer.count {
                let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
                let got = pread(descriptor, rest.baseAddress, rest.count, off_t(range.lowerBound + count))
                if got < 0, errno == EINTR { continue }
                code = got < 0 ? errno : 0
                guard got > 0 else { return }
                count += got
            }
        }
        guard code == 0 else {
            errno = code
            throw .system(path, "read")
        }
        return bytes
    }

    /// Reads the file from its beginning in pieces; an empty piece is the end.
    func pieces() -> () throws(FileError) -> [UInt8] {
        // One piece with everything that is held would be a copy of all of it.
        let size = 1 << 18
        var offset = 0
        return { () throws(FileError) in
            let piece = try self.bytes(offset..<offset + size)
            offset += piece.count
            guard offset <= largestPlan else { throw Self.tooLarge(self.path) }
            return piece
        }
    }

    /// Throws if the file was written since it was opened: parts read at different times may not fit together.
    func checkIsUnchanged() throws(FileError) {
        guard opened == nil || held != nil || Stamp(descriptor) == opened else {
            throw FileError(path, "was changed while it was read; try again")
        }
    }
}

/// Detects changes to a file.
private struct Stamp: Sendable, Equatable {
    let type: mode_t
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init?(_ descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        type = status.st_mode & S_IFMT
        size = Int(status.st_size)
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        (seconds, nanoseconds) = (Int(time.tv_sec), Int(time.tv_nsec))
    }
}
