import Foundation

/// A run's file operations below the data directory `root`; paths are relative to it. Each throws a `RunFailure` that
/// names the path.
struct Files: Sendable {
    struct Entry: Sendable, Hashable {
        var name: String
        /// For a link, about its target. Both are false for pipes, sockets and dangling links.
        var isFolder: Bool
        var isFile: Bool
        var isLink: Bool
        var bytes: Int
        /// Seconds since 1970.
        var modified: Int
    }

    enum Change {
        case create(String)
        case write(String, UnsafeRawBufferPointer)
        /// To this path.
        case rename(String)
        case other
    }

    let root: String
    /// Called before each change. Tests use it to make the disk fail, or to let another run come first.
    var before: @Sendable (Change) throws -> Void = { _ in }

    private func full(_ path: String) -> String { "\(root)/\(path)" }

    /// Nil if there is no such folder.
    func list(_ folder: String) throws -> [Entry]? {
        let path = full(folder)
        guard let stream = opendir(path) else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure("list", path)
        }
        defer { closedir(stream) }
        var entries: [Entry] = []
        errno = 0
        while let found = readdir(stream) {
            let name = withUnsafeBytes(of: found.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != "..", let entry = try entry(name, "\(path)/\(name)") { entries.append(entry) }
            errno = 0
        }
        guard errno == 0 else { throw failure("list", path) }
        return entries
    }

    /// Nil if it was removed meanwhile.
    private func entry(_ name: String, _ path: String) throws -> Entry? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return nil }
            throw failure("look at", path)
        }
        let isLink = status.st_mode & S_IFMT == S_IFLNK
        if isLink, stat(path, &status) != 0, errno != ENOENT, errno != ELOOP { throw failure("look at", path) }
        let kind = status.st_mode & S_IFMT
        return Entry(
            name: name, isFolder: kind == S_IFDIR, isFile: kind == S_IFREG, isLink: isLink, bytes: Int(status.st_size),
            modified: Int(status.st_mtim.tv_sec))
    }

    /// The path with every link resolved: equal for two paths of one file. Nil if there is nothing.
    func target(_ path: String) -> String? {
        guard let real = realpath(full(path), nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// Nil if there is no such file.
    func open(_ path: String) throws -> OpenFile? { try OpenFile(reading: full(path)) }

    /// Nil if there is no such file.
    func contents(_ path: String) throws -> [UInt8]? {
        guard let file = try open(path) else { return nil }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try block.withUnsafeMutableBytes { try file.read($0) }
            if count == 0 { return bytes }
            bytes += block[..<count]
        }
    }

    /// Creates an empty file, replacing an existing one.
    func create(_ path: String) throws -> OpenFile {
        try before(.create(path))
        return try OpenFile(creating: full(path))
    }

    /// Atomic. If something exists at `to`, replaces it, or has no effect.
    ///
    /// Creating a hard link fails atomically if the target exists. Where the file system has no links (gcsfuse-1), two
    /// processes that check at the same moment both rename.
    func rename(_ from: String, _ to: String, replacing: Bool = true) throws {
        try before(.rename(to))
        if !replacing, link(full(from), full(to)) == 0 {
            try call("remove", full(from)) { unlink(full(from)) }
        } else if replacing || (errno != EEXIST && access(full(to), F_OK) != 0) {
            try call("move to", full(to)) { Foundation.rename(full(from), full(to)) }
        }
        syncFolder(of: full(to))
    }

    /// Removes a file or an empty folder. A missing one is not an error.
    func remove(_ path: String) throws {
        try before(.other)
        guard Foundation.remove(full(path)) == 0 || errno == ENOENT else { throw failure("remove", full(path)) }
    }

    /// Creates a folder and those above it, up to `root`.
    func makeFolder(_ path: String) throws {
        try before(.other)
        var folder = root
        for name in path.split(separator: "/") {
            folder += "/" + name
            guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw failure("make the folder", folder) }
        }
    }
}

/// If the file system cannot do this (gcsfuse), closing the file was already enough (gcsfuse-2).
private func syncFolder(of path: String) {
    let folder = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
    _ = try? OpenFile(reading: String(folder))?.finish()
}
