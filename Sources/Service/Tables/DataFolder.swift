import SystemPackage

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Why a table is not served: a file or folder below the data directory, and what is wrong with it.
struct TableRefusal: Error, Hashable, CustomStringConvertible {
    let path: String
    let reason: String

    init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    var description: String { "\(path): \(reason)" }
}

/// The data directory, as far as tables need it. Paths are relative to it; reading a file throws `TableRefusal`.
struct DataFolder: Sendable {
    /// The names of the folders in `path`; nil if there is no such folder.
    var folders: @Sendable (_ path: String) throws -> [String]?
    /// The bytes of a small file; nil if there is no such file.
    var file: @Sendable (_ path: String) throws -> [UInt8]?
    /// Fills all of `memory` from the file, whose size must be the same.
    var fill: @Sendable (_ memory: UnsafeMutableRawBufferPointer, _ path: String) throws -> Void

    /// The directory at `root`.
    static func disk(_ root: String) -> DataFolder {
        DataFolder(
            folders: { path in
                let path = "\(root)/\(path)"
                guard try isFolder(path) else { return nil }
                return try FileManager.default.contentsOfDirectory(atPath: path).filter { name in
                    // Names with a dot in front are an editor's or the mount's. What cannot be examined is kept, so that
                    // reading it reports why.
                    !name.hasPrefix(".") && (try? isFolder("\(path)/\(name)")) ?? true
                }
            },
            file: { path in
                try withFile(path, root) { file, size in
                    guard size <= largestFile else {
                        throw TableRefusal(path, "it has \(size) bytes, and at most \(largestFile) are read")
                    }
                    return try [UInt8](unsafeUninitializedCapacity: size) { memory, count in
                        count = try file.read(filling: UnsafeMutableRawBufferPointer(memory))
                    }
                }
            },
            fill: { memory, path in
                // Straight into the memory that is served: with a copy, loading would take twice the table.
                let count = try withFile(path, root) { file, size in
                    guard size == memory.count else {
                        throw TableRefusal(path, "it has \(size) bytes, the manifest says \(memory.count)")
                    }
                    return try file.read(filling: memory)
                }
                guard let count else { throw TableRefusal(path, "it is missing") }
                guard count == memory.count else { throw TableRefusal(path, "it could not be read to its end") }
            })
    }
}

/// False if there is nothing at `path`, or something else; throws if that cannot be found out.
private func isFolder(_ path: String) throws -> Bool {
    do { return try FilePath(path).stat().type == .directory } catch let error where absent.contains(error) {
        return false
    }
}

private let absent: [Errno] = [.noSuchFileOrDirectory, .notDirectory]

/// The most bytes of `latest.json` or a manifest, which has some hundred bytes for each part.
private let largestFile = 16 << 20

/// What `read` returns for the file and its size; nil if there is no such file.
private func withFile<Result>(
    _ path: String, _ root: String, _ read: (FileDescriptor, _ size: Int) throws -> Result
) throws -> Result? {
    do {
        // Without `nonBlocking`, opening a pipe would wait for its other end.
        let file = try FileDescriptor.open("\(root)/\(path)", .readOnly, options: [.closeOnExec, .nonBlocking])
        return try file.closeAfter {
            let status = try file.stat()
            guard status.type == .regular else { throw TableRefusal(path, "it is not a regular file") }
            return try read(file, Int(status.size))
        }
    } catch let error as Errno {
        if absent.contains(error) { return nil }
        throw TableRefusal(path, "it cannot be read: \(error)")
    }
}

extension FileDescriptor {
    /// Reads until `memory` is full or the file ends; the number of bytes read.
    fileprivate func read(filling memory: UnsafeMutableRawBufferPointer) throws -> Int {
        var done = 0
        while done < memory.count {
            let count = try read(into: UnsafeMutableRawBufferPointer(rebasing: memory[done...]))
            if count == 0 { break }
            done += count
        }
        return done
    }
}
