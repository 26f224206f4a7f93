#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The target of the link `path`, as bytes; nil if it is not a link.
func linkTarget(_ path: String) -> [UInt8]? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    return count < 0 ? nil : buffer[..<count].map { UInt8(bitPattern: $0) }
}

/// Writes `bytes` to `temporary` and renames it to `path`. After an error there is no temporary file, and `path` is as
/// it was, or new if only syncing the folder failed.
func replaceFile(
    _ path: String, with bytes: [UInt8], by temporary: String, _ sync: Sync
) throws(StateStoreError) {
    let file = try OpenFile(temporary, .replace)
    do throws(StateStoreError) {
        defer { file.close() }
        try file.write(bytes)
        try file.sync(sync.all)
        guard rename(temporary, path) == 0 else {
            let code = errno
            let help = code == EBUSY ? "; it is a mount: mount its folder instead" : ""
            throw StateStoreError("cannot replace \(path): \(reason(code))\(help)")
        }
    } catch {
        _ = unlink(temporary)
        throw error
    }
    try syncFolder(of: path, sync)
}

/// Removes a file; a missing one is not an error.
func removeFile(_ path: String) throws(StateStoreError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
}

/// Gives a file another name, and takes it from the one that had it. False if there is no such file, or it cannot be.
func renameFile(_ path: String, to name: String) -> Bool { rename(path, name) == 0 }

/// Creates the folders above `path`.
func makeFolder(of path: String) throws(StateStoreError) {
    var folder = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
        folder += part + "/"
        guard folder != "/" else { continue }
        guard mkdir(folder, 0o777) == 0 || errno == EEXIST || errno == EISDIR else {
            throw failure("make the folder", folder)
        }
    }
}

/// Returns once the names in the folder of `path` are on the disk, if its file system can promise that.
func syncFolder(of path: String, _ sync: Sync) throws(StateStoreError) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let file = open(folder, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    defer { _ = close(file) }
    guard sync.all(file) == 0 || errno == EINVAL || errno == ENOTSUP else { throw failure("sync", folder) }
}

/// The system's own message, and what to do if that is known.
func failure(_ verb: String, _ path: String, _ code: Int32 = errno) -> StateStoreError {
    let help =
        switch code {
        case EACCES where verb == "read": ""
        case EACCES, EPERM, EROFS: "; an apply writes its journal and its lock beside the state: let it write there"
        case ENOSPC, EDQUOT: "; make room and apply again"
        default: ""
        }
    return StateStoreError("cannot \(verb) \(path): \(reason(code))\(help)")
}

private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
