#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder that cannot be escaped. Whoever proposes a configuration change chooses its contents, and error messages
/// quote files: a link to the runner's secrets must not even be read.
///
/// Everything is opened relative to the folder's own descriptor without following links. A link is resolved first, and
/// accepted only if its target is in the folder; then the target is opened, again without following links.
struct Enclosure: ~Copyable {
    /// The path as shown in messages.
    let path: String
    private let descriptor: Int32
    private let real: String

    /// The folder itself may be a link: it is named on the command line.
    init(_ path: String) throws(FileError) {
        let real = try realPath(path)
        let descriptor = open(real, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(path, "read") }
        self.path = path
        self.real = real
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// The entries of the folder, or of the one called `name` in it, in byte order, without `.` and `..`.
    func entries(of name: String? = nil) throws(FileError) -> [FolderEntry] {
        let file = try opened(name.map { [$0] } ?? [], O_DIRECTORY)
        guard let folder = fdopendir(file) else {
            let error = FileError.system(path, "read")
            close(file)
            throw error
        }
        defer { closedir(folder) }
        var entries: [FolderEntry] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
                    String(cString: $0)
                }
            }
            guard name != ".", name != ".." else { continue }
            // Most file systems report which entries are regular files; only the others, and links, are checked.
            let isFile = Int(entry.pointee.d_type) == Int(DT_REG)
            entries.append(FolderEntry(name: name, type: isFile ? .file : entryType(name, in: dirfd(folder))))
        }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// The bytes of a regular file of at most `limit` bytes. For anything else the error says what it is; not a byte of
    /// it is read.
    func read(_ steps: [String], limit: Int) throws(FileError) -> [UInt8] {
        let shown = shown(steps)
        // Otherwise opening would wait for a pipe without a writer, or acquire a controlling terminal.
        let file = try opened(steps, O_NONBLOCK | O_NOCTTY)
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .system(shown, "read") }
        // What counts is what was opened, not what was there when the folder was listed.
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw FileError(shown, "is a folder, not a file")
        default: throw FileError(shown, FolderEntry.isNoFile)
        }
        let size = Int(status.st_size)
        guard size <= limit else { throw FileError(shown, "the file has \(size) bytes; at most \(limit) are read") }
        // Not more than its size: a file that grows, or whose size the system does not report, may have no end.
        return try readBytes(file, path: shown, most: size, first: size)
    }

    private func shown(_ steps: [String]) -> String { ([path] + steps).joined(separator: "/") }

    /// The descriptor of the entry, which is certain to be in the folder.
    private func opened(_ steps: [String], _ flags: Int32) throws(FileError) -> Int32 {
        let file = walked(steps, flags)
        if file >= 0 { return file }
        // The error for a link that must not be followed.
        guard errno == ELOOP || errno == ENOTDIR || errno == EMLINK else { throw .system(shown(steps), "read") }
        let target = try realPath(shown(steps))
        let inside = real.hasSuffix("/") ? real : real + "/"
        guard target == real || target.hasPrefix(inside) else {
            throw FileError(
                shown(steps), "this is a link that leads out of \(path), so it is not read; put the file itself there")
        }
        let rest = target.dropFirst(inside.utf8.count).split(separator: "/").map(String.init)
        let behind = walked(rest, flags)
        guard behind >= 0 else { throw .system(shown(steps), "read") }
        return behind
    }

    /// Opens one path component after the other without following links; negative on failure, with `errno`.
    private func walked(_ steps: [String], _ flags: Int32) -> Int32 {
        let common = O_RDONLY | O_NOFOLLOW | O_CLOEXEC
        guard let last = steps.last else { return openat(descriptor, ".", common | flags) }
        var folder = descriptor
        for step in steps.dropLast() {
            let next = openat(folder, step, common | O_DIRECTORY)
            let code = errno
            if folder != descriptor { close(folder) }
            errno = code
            guard next >= 0 else { return next }
            folder = next
        }
        let file = openat(folder, last, common | flags)
        let code = errno
        if folder != descriptor { close(folder) }
        errno = code
        return file
    }
}

private func entryType(_ name: String, in folder: Int32) -> FolderEntry.EntryType {
    var status = stat()
    guard fstatat(folder, name, &status, 0) == 0 else { return .unreadable(FileError.system(name, "read").reason) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
}

private func realPath(_ path: String) throws(FileError) -> String {
    guard let resolved = realpath(path, nil) else { throw .system(path, "read") }
    defer { free(resolved) }
    return String(cString: resolved)
}
