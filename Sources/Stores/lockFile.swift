import Text

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Locks the state at `path`, and writes the name of the holder into the lock file for others to read. Throws at once
/// if another process holds the lock.
func lockFile(_ path: String, for holder: String) throws(StateStoreError) -> (StatePlace, OpenFile) {
    var looks = 0
    for _ in 0..<100 {
        let place = try StatePlace(path)
        try checkNames(place)
        try makeFolder(of: place.lock)
        let file = try OpenFile(place.lock, .update)
        guard flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            defer { file.close() }
            guard code == EWOULDBLOCK else { throw failure("lock", place.lock, code) }
            // Whoever only looks has it for an instant.
            if looks < 10 {
                looks += 1
                usleep(5_000)
                continue
            }
            let holder = file.firstLine.map {
                LockHolder(id: "", who: $0, since: file.changed.map(rfc3339) ?? "")
            }
            throw .held(
                HeldLock(
                    name: path, holder: holder,
                    help: "wait for it to end (--lock-timeout 5m); its lock goes with its process"))
        }
        // Between opening and locking, the file may have been removed or a link changed.
        guard file.id == FileID(place.lock), try place == StatePlace(path) else {
            file.close()
            continue
        }
        file.replaceText(holder + "\n")
        return (place, file)
    }
    throw StateStoreError("\(path).lock is removed or replaced again and again; find out what does that")
}

/// Who holds the lock of the state at `path`, and since when; nil if nobody does. Nothing is written, and no lock is taken
/// for longer than this takes.
package func fileLockHolder(_ path: String) throws(StateStoreError) -> LockHolder? {
    let place = try StatePlace(path)
    guard FileID(place.lock) != nil else { return nil }
    let file = try OpenFile(place.lock, .read)
    defer { file.close() }
    guard flock(file.descriptor, LOCK_SH | LOCK_NB) != 0 else { return nil }
    let code = errno
    guard code == EWOULDBLOCK else { throw failure("read", place.lock, code) }
    return LockHolder(id: "", who: file.firstLine ?? "somebody", since: file.changed.map(rfc3339) ?? "")
}

/// A snapshot with two names would have two locks, and a write would leave the old state under the other name.
private func checkNames(_ place: StatePlace) throws(StateStoreError) {
    var status = stat()
    guard lstat(place.snapshot, &status) == 0, status.st_nlink > 1 else { return }
    let path = place.snapshot
    throw StateStoreError(
        "\(path) is a hard link: the same file has another name, which a write would leave behind with the old state. "
            + "Make it a file of its own: cp \(path) \(path).copy && mv \(path).copy \(path)")
}
