#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open regular file; never one behind a link, which could lead elsewhere.
struct OpenFile {
    enum Purpose { case read, append, update, replace }

    let path: String
    let descriptor: Int32

    /// Creates the file if it is to be written and does not exist.
    init(_ path: String, _ purpose: Purpose) throws(StateStoreError) {
        let flags =
            switch purpose {
            case .read: O_RDONLY
            case .append: O_WRONLY | O_CREAT | O_APPEND
            case .update: O_RDWR | O_CREAT
            case .replace: O_WRONLY | O_CREAT | O_TRUNC
            }
        // Non-blocking: opening a pipe would wait for its other end.
        descriptor = open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
        self.path = path
        guard descriptor >= 0 else {
            let code = errno
            if code == ELOOP {
                throw StateStoreError("\(path) is a link; it must stand beside the state itself: remove it")
            }
            try FileKind(path)?.requireFile(path)
            throw failure(purpose == .read ? "read" : "write", path, code)
        }
        do throws(StateStoreError) { try FileKind(descriptor)?.requireFile(path) } catch {
            close()
            throw error
        }
    }

    /// When it was written last, in seconds since 1970; nil if the system does not say.
    var changed: Int? {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        #if canImport(Darwin)
            return status.st_mtimespec.tv_sec
        #else
            return Int(status.st_mtim.tv_sec)
        #endif
    }

    /// The identity of this file, whatever its current name.
    var id: FileID? { FileID(descriptor) }

    /// All bytes of a file; nil if there is none.
    static func contents(_ path: String) throws(StateStoreError) -> [UInt8]? {
        if FileID(path) == nil, errno == ENOENT { return nil }
        let file = try OpenFile(path, .read)
        defer { file.close() }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(file.descriptor, &buffer, buffer.count)
            if count == 0 { return bytes }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw failure("read", path)
            }
            bytes += buffer[..<count]
        }
    }

    func write(_ bytes: [UInt8]) throws(StateStoreError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure("write", path)
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Returns once `sync` says that the file is on the disk.
    func sync(_ sync: Sync.SystemCall) throws(StateStoreError) {
        guard sync(descriptor) == 0 else { throw failure("sync", path) }
    }

    func close() { systemClose(descriptor) }

    /// The first line of a short file, without control characters; nil if it is empty.
    var firstLine: String? {
        var buffer = [UInt8](repeating: 0, count: 200)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return nil }
        let line = String(decoding: buffer[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        let text = String(line.unicodeScalars.filter { $0.properties.generalCategory != .control })
        return text.isEmpty ? nil : text
    }

    /// Writes a note that nothing depends on.
    func replaceText(_ text: String) {
        guard ftruncate(descriptor, 0) == 0 else { return }
        _ = pwrite(descriptor, text, text.utf8.count, 0)
    }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }

private func systemClose(_ file: Int32) { _ = close(file) }
