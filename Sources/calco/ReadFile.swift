#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One entry of a folder, with symbolic links followed.
struct FolderEntry {
    enum EntryType {
        case file
        case folder
        /// A pipe, a device, a socket.
        case other
        /// Why not even its type is known: a loop of links, a link to nothing.
        case unreadable(String)
    }

    let name: String
    let type: EntryType
}

/// The entries of a folder in byte order, without `.` and `..`.
func listFolder(_ path: String) throws(FileError) -> [FolderEntry] {
    guard let folder = opendir(path) else { throw .system(path, "read") }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
                String(cString: $0)
            }
        }
        guard name != ".", name != ".." else { continue }
        // Most file systems say what is a plain file; only the others, and links, are looked at.
        let isFile = Int(entry.pointee.d_type) == Int(DT_REG)
        entries.append(FolderEntry(name: name, type: isFile ? .file : entryType("\(path)/\(name)")))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
}

private func entryType(_ path: String) -> FolderEntry.EntryType {
    var status = stat()
    guard stat(path, &status) == 0 else { return .unreadable(FileError.system(path, "read").reason) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
}

/// The bytes of a file; `-` is standard input.
func readInput(_ path: String) throws(FileError) -> [UInt8] {
    path == "-" ? try readAll(0, path: "standard input", sizeHint: 0) : try readFile(path)
}

func readFile(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path, "read") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(path, "read") }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(path, "is a folder, not a file") }
    return try readAll(descriptor, path: path, sizeHint: Int(status.st_size))
}

private func readAll(_ descriptor: Int32, path: String, sizeHint: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than the file has, so that the end is met without another piece.
    var wanted = sizeHint > 0 ? sizeHint + 1 : 1 << 16
    while true {
        var code: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            let got = read(descriptor, buffer.baseAddress, buffer.count)
            code = got < 0 ? errno : 0
            count = max(got, 0)
        }
        if code == EINTR { continue }
        guard code == 0 else {
            errno = code
            throw .system(path, "read")
        }
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
        if piece.isEmpty || bytes.count == sizeHint { return bytes }
        wanted = 1 << 16
    }
}
