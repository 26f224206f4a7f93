#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The most bytes that are read of a plan. One with 3000 features has 55 million.
let largestPlan = 1 << 29

/// A plan's bytes, read where they are asked for, from any thread: a large plan must not stand in memory. What comes
/// through a pipe or a device can be read once only and is held.
final class PlanFile: Sendable {
    /// As it is shown to people.
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
        // Files that the kernel makes up have no size.
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

    /// The bytes in `range`, fewer where the file ends before.
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

    /// Reads the file from its beginning, piece by piece; an empty piece is the end.
    func pieces() -> () throws(FileError) -> [UInt8] {
        // A whole piece of what is held already would be a copy of it.
        let size = 1 << 18
        var offset = 0
        return { () throws(FileError) in
            let piece = try self.bytes(offset..<offset + size)
            offset += piece.count
            guard offset <= largestPlan else { throw Self.tooLarge(self.path) }
            return piece
        }
    }

    /// Throws if somebody wrote the file since it was opened: what was read at different times does not fit together.
    func checkIsUnchanged() throws(FileError) {
        guard opened == nil || held != nil || Stamp(descriptor) == opened else {
            throw FileError(path, "was changed while it was read; try again")
        }
    }
}

/// What tells one state of a file from another.
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
