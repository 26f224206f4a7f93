import Dispatch
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The store in a local file: `PATH`, its journal `PATH.journal`, and a lock `PATH.lock` that the system releases when
/// the process ends, however it ends. Nothing is created before the first write.
package final class StateFile: Sendable {
    private let path: String
    /// File system calls block; they stay off the threads that run the applier.
    private let queue = DispatchQueue(label: "calco.state")
    private let journal = Mutex<Int32?>(nil)
    private let lock = Mutex<Int32?>(nil)

    package init(path: String) { self.path = path }

    deinit {
        journal.withLock { if let file = $0 { _ = close(file) } }
        lock.withLock { if let file = $0 { _ = close(file) } }
    }

    package var store: StateStore {
        StateStore(
            name: path,
            load: { () throws(StateStoreError) in
                try await self.onQueue { () throws(StateStoreError) in
                    (try Self.contents(of: self.path), try Self.contents(of: self.path + ".journal") ?? [])
                }
            },
            append: { bytes throws(StateStoreError) in
                try await self.onQueue { () throws(StateStoreError) in try self.append(bytes) }
            },
            replace: { bytes throws(StateStoreError) in
                try await self.onQueue { () throws(StateStoreError) in try self.replace(bytes) }
            })
    }

    /// Takes the lock for as long as this object lives. Throws when another process holds it.
    package func takeLock() throws(StateStoreError) {
        try Self.makeFolder(of: path)
        let file = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Self.failure("open", path + ".lock") }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            _ = close(file)
            guard code == EWOULDBLOCK else { throw Self.failure("lock", path + ".lock", code) }
            throw StateStoreError(
                "another calco-apply is at work on \(path); wait for it to end (the lock goes with its process)")
        }
        lock.withLock { $0 = file }
    }

    private func append(_ bytes: [UInt8]) throws(StateStoreError) {
        let path = self.path + ".journal"
        var file = journal.withLock { $0 }
        if file == nil {
            try Self.makeFolder(of: path)
            let opened = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
            guard opened >= 0 else { throw Self.failure("open", path) }
            journal.withLock { $0 = opened }
            file = opened
            Self.syncFolder(of: path)
        }
        guard let file else { return }
        try Self.write(bytes, to: file, path)
        guard fdatasync(file) == 0 else { throw Self.failure("sync", path) }
    }

    private func replace(_ bytes: [UInt8]) throws(StateStoreError) {
        try Self.makeFolder(of: path)
        let temporary = path + ".new"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Self.failure("open", temporary) }
        do throws(StateStoreError) {
            try Self.write(bytes, to: file, temporary)
            guard fsync(file) == 0 else { throw Self.failure("sync", temporary) }
        } catch {
            _ = close(file)
            _ = unlink(temporary)
            throw error
        }
        _ = close(file)
        guard rename(temporary, path) == 0 else { throw Self.failure("rename", temporary) }
        Self.syncFolder(of: path)
        // From here the snapshot says all that the journal says. Should we be killed before this line, the journal
        // names a lower serial than the snapshot and is passed over.
        guard unlink(path + ".journal") == 0 || errno == ENOENT else { throw Self.failure("remove", path + ".journal") }
        journal.withLock {
            if let file = $0 { _ = close(file) }
            $0 = nil
        }
    }

    private func onQueue<Value: Sendable>(
        _ work: @escaping @Sendable () throws(StateStoreError) -> Value
    ) async throws(StateStoreError) -> Value {
        let result: Result<Value, StateStoreError> = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: Result { () throws(StateStoreError) in try work() }) }
        }
        return try result.get()
    }

    private static func contents(of path: String) throws(StateStoreError) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw failure("open", path)
        }
        defer { _ = close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(file, &buffer, buffer.count)
            if count == 0 { return bytes }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw failure("read", path)
            }
            bytes += buffer[..<count]
        }
    }

    private static func write(_ bytes: [UInt8], to file: Int32, _ path: String) throws(StateStoreError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure("write", path)
            }
            rest = rest.dropFirst(count)
        }
    }

    private static func makeFolder(of path: String) throws(StateStoreError) {
        var folder = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
            folder += part + "/"
            guard folder != "/" else { continue }
            guard mkdir(folder, 0o777) == 0 || errno == EEXIST || errno == EISDIR else {
                throw failure("make the folder", folder)
            }
        }
    }

    private static func syncFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let file = open(folder, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return }
        _ = fsync(file)
        _ = close(file)
    }

    private static func failure(_ verb: String, _ path: String, _ code: Int32 = errno) -> StateStoreError {
        StateStoreError("cannot \(verb) \(path): \(String(cString: strerror(code)))")
    }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(file, bytes, count)
}
