import Text

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a directory cannot store the local cloud.
package struct StoreLogError: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String
}

/// The local cloud on disk: DIR/cloud.jsonl, one line per change, and a lock that keeps other processes out.
struct StoreLog: Sendable {
    private let path: String
    private let file: Int32
    private let lock: Int32
    /// How many lines the file holds: more than records, once records change.
    private var lines: Int

    /// Opens or creates the log in `directory` and reads its changes. An unfinished last line, left by a killed
    /// process, is cut off; any other unreadable line is an error.
    static func at(_ directory: String) throws(StoreLogError) -> (StoreLog, [StoreChange]) {
        try makeDirectory(directory)
        let lock = try lockFile(directory + "/cloud.lock")
        let path = directory + "/cloud.jsonl"
        do throws(StoreLogError) {
            let (changes, length) = try load(path, try openFile(path))
            let file = try openFile(path)
            guard ftruncate(file, off_t(length)) == 0 else { throw failure("cannot repair", path) }
            return (StoreLog(path: path, file: file, lock: lock, lines: changes.count), changes)
        } catch {
            closeFile(lock)
            throw error
        }
    }

    /// The current changes in the log in `directory`; none if there is no log. Takes no lock and creates nothing: a
    /// line that another process is still writing does not count yet.
    static func changes(in directory: String) throws(StoreLogError) -> [StoreChange] {
        let path = directory + "/cloud.jsonl"
        let file = open(path, O_RDONLY | O_CLOEXEC)
        if file < 0, errno == ENOENT || errno == ENOTDIR { return [] }
        guard file >= 0 else { throw failure("cannot open", path) }
        return try load(path, file).changes
    }

    /// Closes the files, which releases the lock.
    func close() {
        closeFile(file)
        closeFile(lock)
    }

    /// Appends `changes` with one write: a process that is killed has written all of them or, at the worst, an
    /// unfinished line that the next start drops.
    mutating func append(_ changes: [StoreChange]) throws(StoreLogError) {
        try Self.writeAll(Self.encode(changes), to: file, path)
        lines += changes.count
    }

    /// Rewrites the whole log if it is much longer than its contents.
    mutating func compactIfWorthwhile(_ store: Store) throws(StoreLogError) {
        let contents = store.contents
        guard lines > 1000, lines > contents.count * 2 else { return }
        let temporary = path + ".new"
        let new = try Self.openFile(temporary)
        guard ftruncate(new, 0) == 0 else { throw Self.failure("cannot write", temporary) }
        try Self.writeAll(Self.encode(contents), to: new, temporary)
        guard fsync(new) == 0, rename(temporary, path) == 0 else { throw Self.failure("cannot replace", path) }
        closeFile(file)
        self = StoreLog(path: path, file: new, lock: lock, lines: contents.count)
    }

    private static func encode(_ changes: [StoreChange]) -> [UInt8] {
        var writer = JSONWriter(compact: true)
        for change in changes {
            writer.write(["key": .string(change.key), "value": change.value ?? .null])
            writer.raw("\n")
        }
        return writer.bytes
    }

    /// Reads `file` to its end and closes it.
    private static func load(
        _ path: String, _ file: Int32
    ) throws(StoreLogError) -> (changes: [StoreChange], length: Int) {
        let bytes = try readAll(file, path)
        var changes: [StoreChange] = []
        var start = 0
        while start < bytes.count {
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { break }
            guard let line = try? JSONValue(parsing: bytes[start..<end]), let key = line["key"]?.string,
                let value = line["value"]
            else {
                throw StoreLogError(description: "\(path): line \(changes.count + 1) is not a change of a local cloud")
            }
            changes.append(StoreChange(key: key, value: value.isNull ? nil : value))
            start = end + 1
        }
        return (changes, start)
    }

    private static func makeDirectory(_ directory: String) throws(StoreLogError) {
        var path = directory.hasPrefix("/") ? "/" : ""
        for part in directory.split(separator: "/") {
            path += part + "/"
            guard mkdir(path, 0o700) == 0 || errno == EEXIST || errno == EISDIR else {
                throw failure("cannot make", path)
            }
        }
    }

    private static func lockFile(_ path: String) throws(StoreLogError) -> Int32 {
        let file = try openFile(path)
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            closeFile(file)
            throw StoreLogError(description: "\(path): another process uses this local cloud")
        }
        return file
    }

    private static func openFile(_ path: String) throws(StoreLogError) -> Int32 {
        let file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure("cannot open", path) }
        return file
    }

    private static func readAll(_ file: Int32, _ path: String) throws(StoreLogError) -> [UInt8] {
        defer { closeFile(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(file, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count > 0 { bytes += buffer[..<count] } else if errno != EINTR { throw failure("cannot read", path) }
        }
    }

    private static func writeAll(_ bytes: [UInt8], to file: Int32, _ path: String) throws(StoreLogError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw failure("cannot write", path)
            }
        }
    }

    private static func failure(_ what: String, _ path: String) -> StoreLogError {
        StoreLogError(description: "\(what) \(path): \(String(cString: strerror(errno)))")
    }
}

/// `close` of the system, which the method of that name hides.
private func closeFile(_ file: Int32) { _ = close(file) }
