#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Why a table is not served: the file or folder below the data directory, and what is wrong with it.
struct TableRefusal: Error, Hashable, CustomStringConvertible {
    let path: String
    let reason: String

    init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    var description: String { "\(path): \(reason)" }
}

/// The data directory, as far as tables need it. Paths are relative to it; everything throws `TableRefusal`.
struct DataFolder: Sendable {
    /// The names of the folders in `path`; nil if there is no such folder.
    var folders: @Sendable (_ path: String) throws -> [String]?
    /// A whole small file; nil if it is not there.
    var file: @Sendable (_ path: String) throws -> [UInt8]?
    /// Fills all of `memory` from the file, which must have exactly that size.
    var fill: @Sendable (_ memory: UnsafeMutableRawBufferPointer, _ path: String) throws -> Void

    /// The directory at `root`, on the machine's own file system.
    static func disk(_ root: String) -> DataFolder {
        DataFolder(
            folders: { path in
                let path = "\(root)/\(path)"
                guard FileManager.default.fileExists(atPath: path) else { return nil }
                return try FileManager.default.contentsOfDirectory(atPath: path).filter { name in
                    var isFolder = false
                    // What begins with a dot belongs to an editor or to the mount.
                    return !name.hasPrefix(".")
                        && FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder) && isFolder
                }
            },
            file: { path in try readSmall(path, root) },
            fill: { memory, path in try readAll(path, root, into: memory) })
    }
}

/// The most bytes of `latest.json` or a manifest, which has some hundred bytes for each part.
private let largestSmallFile = 16 << 20

private func readSmall(_ path: String, _ root: String) throws -> [UInt8]? {
    try withFile(path, root) { descriptor, size in
        guard size <= largestSmallFile else {
            throw TableRefusal(path, "it has \(size) bytes, and at most \(largestSmallFile) are read")
        }
        return try [UInt8](unsafeUninitializedCapacity: size) { memory, count in
            try fill(UnsafeMutableRawBufferPointer(memory), from: descriptor, path)
            count = size
        }
    }
}

/// Reads straight into the memory that will be served: with a copy in between, loading would take twice the table.
private func readAll(_ path: String, _ root: String, into memory: UnsafeMutableRawBufferPointer) throws {
    let isThere: Void? = try withFile(path, root) { descriptor, size in
        guard size == memory.count else {
            throw TableRefusal(path, "it has \(size) bytes, the manifest says \(memory.count)")
        }
        try fill(memory, from: descriptor, path)
    }
    guard isThere != nil else { throw TableRefusal(path, "it is missing") }
}

/// What `read` makes of an open file and its size; nil if the file is not there.
private func withFile<Result>(
    _ path: String, _ root: String, _ read: (_ descriptor: Int32, _ size: Int) throws -> Result
) throws -> Result? {
    // Opening a pipe would wait for its other end.
    let descriptor = open("\(root)/\(path)", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw TableRefusal(path, "it cannot be read: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        throw TableRefusal(path, "it is not a regular file")
    }
    return try read(descriptor, Int(status.st_size))
}

private func fill(_ memory: UnsafeMutableRawBufferPointer, from descriptor: Int32, _ path: String) throws {
    var done = 0
    while done < memory.count {
        let count = read(descriptor, memory.baseAddress?.advanced(by: done), memory.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw TableRefusal(path, "it could not be read to its end") }
        done += count
    }
}
