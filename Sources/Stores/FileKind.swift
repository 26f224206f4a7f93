#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The type of file at a path.
enum FileKind {
    case file, folder, pipe, device, socket

    /// The type of what `path` leads to; nil if there is nothing.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    init?(_ descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFDIR: self = .folder
        case S_IFIFO: self = .pipe
        case S_IFSOCK: self = .socket
        case S_IFCHR, S_IFBLK: self = .device
        default: self = .file
        }
    }

    /// Throws unless this is a regular file.
    func requireFile(_ path: String) throws(StateStoreError) {
        switch self {
        case .file: return
        case .folder: throw StateStoreError("\(path) is a folder; name a file in it, such as \(path)/state.json")
        case .pipe, .device, .socket:
            throw StateStoreError("\(path) is a \(self); a state is a file, which is read again and replaced")
        }
    }
}
