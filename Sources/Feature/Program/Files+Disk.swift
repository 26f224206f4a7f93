import Foundation

extension Files {
    /// The files below `root`.
    static func disk(_ root: String) -> Files {
        @Sendable func full(_ path: String) -> String { root + "/" + path }
        return Files(
            list: { folder in try listFolder(full(folder)) },
            target: { path in
                guard let real = realpath(full(path), nil) else { return nil }
                defer { free(real) }
                return String(cString: real)
            },
            contents: { path in try readWhole(full(path)) },
            open: { path in try openFile(full(path)) },
            create: { path in try createFile(full(path)) },
            rename: { from, to in
                guard Foundation.rename(full(from), full(to)) == 0 else { throw failure("move to", full(to)) }
                // If the file system cannot do this (gcsfuse), closing the file was already enough (gcsfuse-2).
                syncFolder(of: full(to))
            },
            renameNew: { from, to in try moveNew(full(from), full(to)) },
            remove: { path in
                let code = Foundation.remove(full(path))
                guard code == 0 || errno == ENOENT else { throw failure("remove", full(path)) }
            },
            makeFolder: { path in try makeFolders(full(path)) })
    }
}

/// Creating a hard link fails atomically if the target exists. Where the file system has no links (gcsfuse-1), two
/// processes that check at the same moment both rename.
private func moveNew(_ from: String, _ to: String) throws {
    if link(from, to) == 0 {
        guard unlink(from) == 0 else { throw failure("remove", from) }
    } else if errno == EEXIST {
        return
    } else if access(to, F_OK) != 0 {
        guard rename(from, to) == 0 else { throw failure("move to", to) }
    }
    syncFolder(of: to)
}

extension ScratchFile {
    /// An unnamed file in `directory`: it disappears however the process ends.
    static func disk(_ directory: String) throws -> ScratchFile {
        var template = Array("\(directory)/calco-feature-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw failure("make a scratch file in", directory) }
        _ = unlink(template)
        let file = Descriptor(descriptor, directory)
        return ScratchFile(
            append: { bytes in try file.write(bytes) },
            read: { buffer, offset in
                while true {
                    let count = pread(file.number, buffer.baseAddress, buffer.count, off_t(offset))
                    if count >= 0 { return count }
                    guard errno == EINTR else { throw failure("read back from scratch in", directory) }
                }
            })
    }
}

private final class Descriptor {
    private(set) var number: Int32
    private let path: String

    init(_ number: Int32, _ path: String) {
        self.number = number
        self.path = path
    }

    deinit { close() }

    func close() {
        guard number >= 0 else { return }
        _ = Foundation.close(number)
        number = -1
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Foundation.write(number, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw failure("write to", path)
            }
        }
    }

    func synchronizeAndClose() throws {
        guard number >= 0 else { return }
        guard fsync(number) == 0 || errno == EINVAL else { throw failure("write to the disk", path) }
        let code = Foundation.close(number)
        number = -1
        // gcsfuse uploads here (gcsfuse-2).
        guard code == 0 else { throw failure("finish", path) }
    }
}

private func listFolder(_ path: String) throws -> [Files.Entry]? {
    guard let folder = opendir(path) else {
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw failure("list", path)
    }
    defer { closedir(folder) }
    var entries: [Files.Entry] = []
    while true {
        errno = 0
        guard let entry = readdir(folder) else {
            guard errno == 0 else { throw failure("list", path) }
            return entries
        }
        let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
            name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name == "." || name == ".." { continue }
        var status = stat()
        guard lstat("\(path)/\(name)", &status) == 0 else {
            // It was removed meanwhile.
            if errno == ENOENT { continue }
            throw failure("look at", "\(path)/\(name)")
        }
        let isLink = status.st_mode & S_IFMT == S_IFLNK
        if isLink, stat("\(path)/\(name)", &status) != 0, errno != ENOENT, errno != ELOOP {
            throw failure("look at", "\(path)/\(name)")
        }
        let kind = status.st_mode & S_IFMT
        entries.append(
            Files.Entry(
                name: name, isFolder: kind == S_IFDIR, isFile: kind == S_IFREG, isLink: isLink,
                modified: Int(status.st_mtim.tv_sec)))
    }
}

/// Creates a folder and those above it.
private func makeFolders(_ path: String) throws {
    if mkdir(path, 0o755) == 0 { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
        try makeFolders(String(path[..<slash]))
        if mkdir(path, 0o755) == 0 { return }
    }
    let code = errno
    var status = stat()
    if code == EEXIST, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
    throw failure("make the folder", path, code)
}

private func openFile(_ path: String) throws -> InputFile? {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else {
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw failure("read", path)
    }
    let file = Descriptor(number, path)
    return InputFile(
        read: { buffer in
            while true {
                let count = Foundation.read(file.number, buffer.baseAddress, buffer.count)
                if count >= 0 { return count }
                guard errno == EINTR else { throw failure("read", path) }
            }
        },
        close: { file.close() })
}

private func readWhole(_ path: String) throws -> [UInt8]? {
    guard let file = try openFile(path) else { return nil }
    defer { file.close() }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = try block.withUnsafeMutableBytes { try file.read($0) }
        if count == 0 { return bytes }
        bytes += block[..<count]
    }
}

private func createFile(_ path: String) throws -> OutputFile {
    let number = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard number >= 0 else { throw failure("create", path) }
    let file = Descriptor(number, path)
    return OutputFile(
        write: { try file.write($0) }, close: { try file.synchronizeAndClose() }, abandon: { file.close() })
}

private func syncFolder(of path: String) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = open(String(path[..<slash]), O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    _ = fsync(folder)
    _ = close(folder)
}

/// A failure with the system's text for `errno`, and advice for the usual ones.
private func failure(_ verb: String, _ path: String, _ code: Int32 = errno) -> RunFailure {
    let advice =
        switch code {
        case ENOSPC, EDQUOT: " Make room there, or give the job more tasks."
        case EACCES, EPERM, EROFS: " Give the job's service account or user access to it."
        default: ""
        }
    return RunFailure("cannot \(verb) \(path): \(String(cString: strerror(code))).\(advice)")
}
