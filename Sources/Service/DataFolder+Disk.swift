#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension DataFolder {
    /// The directory at `root`, on the machine's own file system.
    static func disk(_ root: String) -> DataFolder {
        DataFolder(
            folders: { path throws(DataFolderError) in try listFolders(in: path, root: root) },
            file: { path, maximum throws(DataFolderError) in try smallFile(path, root: root, maximum: maximum) },
            fill: { memory, path, progress throws(DataFolderError) in
                try load(memory, from: path, root: root, progress)
            })
    }
}

private func listFolders(in path: String, root: String) throws(DataFolderError) -> [String]? {
    guard let directory = opendir("\(root)/\(path)") else {
        guard errno == ENOENT else { throw DataFolderError(path: path, reason: reason(errno)) }
        return nil
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        // What begins with a dot is an editor's or a mount's.
        if !name.hasPrefix("."), isFolder("\(root)/\(path)/\(name)") { names.append(name) }
    }
    return names
}

private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

private func smallFile(_ path: String, root: String, maximum: Int) throws(DataFolderError) -> [UInt8]? {
    guard let descriptor = try open(path, root: root) else { return nil }
    defer { close(descriptor) }
    let size = try size(of: descriptor, path)
    guard size <= maximum else {
        throw DataFolderError(path: path, reason: "it has \(size) bytes, more than \(maximum)")
    }
    var bytes = [UInt8](repeating: 0, count: size)
    let result = bytes.withUnsafeMutableBytes { memory in
        Result { () throws(DataFolderError) in try load(memory, from: descriptor, path) { _ in } }
    }
    try result.get()
    return bytes
}

private func load(
    _ memory: UnsafeMutableRawBufferPointer, from path: String, root: String,
    _ progress: (UnsafeRawBufferPointer) -> Void
) throws(DataFolderError) {
    guard let descriptor = try open(path, root: root) else {
        throw DataFolderError(path: path, reason: "it is missing")
    }
    defer { close(descriptor) }
    let size = try size(of: descriptor, path)
    guard size == memory.count else {
        throw DataFolderError(path: path, reason: "it has \(size) bytes, the manifest says \(memory.count)")
    }
    try load(memory, from: descriptor, path, progress)
}

private func load(
    _ memory: UnsafeMutableRawBufferPointer, from descriptor: Int32, _ path: String,
    _ progress: (UnsafeRawBufferPointer) -> Void
) throws(DataFolderError) {
    var done = 0
    while done < memory.count {
        let piece = UnsafeMutableRawBufferPointer(rebasing: memory[done..<min(memory.count, done + 1 << 20)])
        let count = read(descriptor, piece.baseAddress, piece.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw DataFolderError(path: path, reason: reason(errno)) }
        guard count > 0 else { throw DataFolderError(path: path, reason: "it became shorter while it was read") }
        progress(UnsafeRawBufferPointer(rebasing: piece[..<count]))
        done += count
    }
}

/// Nil if the file is not there. Anything but a plain file is refused: reading a pipe would never end.
private func open(_ path: String, root: String) throws(DataFolderError) -> Int32? {
    let descriptor = open("\(root)/\(path)", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
        guard errno == ENOENT else { throw DataFolderError(path: path, reason: reason(errno)) }
        return nil
    }
    return descriptor
}

private func size(of descriptor: Int32, _ path: String) throws(DataFolderError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw DataFolderError(path: path, reason: reason(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw DataFolderError(path: path, reason: "it is no plain file") }
    return Int(status.st_size)
}

private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
