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
            file: { path in
                guard FileManager.default.fileExists(atPath: "\(root)/\(path)") else { return nil }
                do { return Array(try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)"))) } catch {
                    throw TableRefusal(path, "it cannot be read: \(error)")
                }
            },
            fill: { memory, path in try readAll(path, root, into: memory) })
    }
}

/// Reads straight into the memory that will be served: with a copy in between, loading would take twice the table.
private func readAll(_ path: String, _ root: String, into memory: UnsafeMutableRawBufferPointer) throws {
    let descriptor = open("\(root)/\(path)", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
        throw TableRefusal(path, errno == ENOENT ? "it is missing" : String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, Int(status.st_size) == memory.count else {
        throw TableRefusal(path, "it has \(status.st_size) bytes, the manifest says \(memory.count)")
    }
    var done = 0
    while done < memory.count {
        let count = read(descriptor, memory.baseAddress?.advanced(by: done), memory.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw TableRefusal(path, "it could not be read to its end") }
        done += count
    }
}
