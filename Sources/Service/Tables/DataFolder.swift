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

/// The data directory, as far as tables need it. Paths are relative to it.
struct DataFolder: Sendable {
    /// The names of the folders in `path`; nil if there is no such folder.
    var folders: @Sendable (_ path: String) throws(TableRefusal) -> [String]?
    /// A whole small file; nil if it is not there.
    var file: @Sendable (_ path: String, _ maximumBytes: Int) throws(TableRefusal) -> [UInt8]?
    /// Fills all of `memory` from the file and calls `progress` with each piece; the file must have exactly that size.
    var fill:
        @Sendable (
            _ memory: UnsafeMutableRawBufferPointer, _ path: String,
            _ progress: (UnsafeRawBufferPointer) -> Void
        ) throws(TableRefusal) -> Void
}

extension DataFolder {
    /// The directory at `root`, on the machine's own file system.
    static func disk(_ root: String) -> DataFolder {
        DataFolder(
            folders: { path throws(TableRefusal) in try listFolders(path, root) },
            file: { path, maximum throws(TableRefusal) in
                guard let file = try File(path, root) else { return nil }
                guard file.size <= maximum else {
                    throw TableRefusal(path, "it has \(file.size) bytes, more than \(maximum)")
                }
                let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: file.size, alignment: 1)
                defer { memory.deallocate() }
                try file.fill(memory) { _ in }
                return Array(memory)
            },
            fill: { memory, path, progress throws(TableRefusal) in
                guard let file = try File(path, root) else { throw TableRefusal(path, "it is missing") }
                guard file.size == memory.count else {
                    throw TableRefusal(path, "it has \(file.size) bytes, the manifest says \(memory.count)")
                }
                try file.fill(memory, progress)
            })
    }
}

private func listFolders(_ path: String, _ root: String) throws(TableRefusal) -> [String]? {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(path)") } catch {
        guard access("\(root)/\(path)", F_OK) == 0 else { return nil }
        throw TableRefusal(path, "it cannot be listed (\((error as? CocoaError)?.code.rawValue ?? 0))")
    }
    return names.filter { name in
        var isFolder = false
        // What begins with a dot is an editor's or a mount's.
        return !name.hasPrefix(".")
            && FileManager.default.fileExists(atPath: "\(root)/\(path)/\(name)", isDirectory: &isFolder) && isFolder
    }
}

/// An open file of the data directory.
private struct File: ~Copyable {
    let path: String
    let descriptor: Int32
    let size: Int

    /// Nil if it is not there. Anything but a plain file is refused: reading a pipe would never end.
    init?(_ path: String, _ root: String) throws(TableRefusal) {
        descriptor = open("\(root)/\(path)", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            guard errno == ENOENT else { throw TableRefusal(path, lastError()) }
            return nil
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw TableRefusal(path, "it is no plain file")
        }
        self.path = path
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    borrowing func fill(
        _ memory: UnsafeMutableRawBufferPointer, _ progress: (UnsafeRawBufferPointer) -> Void
    ) throws(TableRefusal) {
        var done = 0
        while done < memory.count {
            let piece = UnsafeMutableRawBufferPointer(rebasing: memory[done..<min(memory.count, done + 1 << 20)])
            let count = read(descriptor, piece.baseAddress, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw TableRefusal(path, lastError()) }
            guard count > 0 else { throw TableRefusal(path, "it became shorter while it was read") }
            progress(UnsafeRawBufferPointer(rebasing: piece[..<count]))
            done += count
        }
    }
}

private func lastError() -> String { String(cString: strerror(errno)) }
