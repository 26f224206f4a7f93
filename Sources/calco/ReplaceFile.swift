#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes a file completely or not at all: into a new file beside it, synced, then renamed. Missing folders are
/// created; a symbolic link is followed; a device or a pipe is written directly.
func replaceFile(_ path: String, _ produce: (_ sink: ([UInt8]) throws -> Void) throws -> Void) throws {
    var status = stat()
    if stat(path, &status) == 0 {
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw FileError(path, "is a folder, not a file")
        default: return try writeInPlace(path, produce)
        }
    }
    let target = resolvingLinks(path)
    try makeParents(of: target)
    let temporary = "\(target).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError.system(path, "written") }
    do {
        defer { close(descriptor) }
        try produce { try writeAll($0, to: descriptor, path: path) }
        guard fsync(descriptor) == 0 else { throw FileError.system(path, "written") }
    } catch {
        unlink(temporary)
        throw error
    }
    guard rename(temporary, target) == 0 else {
        let error = FileError.system(path, "written")
        unlink(temporary)
        throw error
    }
}

private func writeInPlace(_ path: String, _ produce: (_ sink: ([UInt8]) throws -> Void) throws -> Void) throws {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError.system(path, "written") }
    defer { close(descriptor) }
    try produce { try writeAll($0, to: descriptor, path: path) }
}

private func resolvingLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
}

private func makeParents(of path: String) throws(FileError) {
    for slash in path.indices where path[slash] == "/" && slash > path.startIndex {
        let parent = String(path[..<slash])
        guard mkdir(parent, 0o777) == 0 || errno == EEXIST || isFolder(parent) else { throw .system(parent, "made") }
    }
}

/// A folder may exist where we may not create one: on a read-only file system `mkdir` reports that first.
private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
