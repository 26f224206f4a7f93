import Dispatch
import Synchronization

extension StateStore {
    /// The store in the local file `path`: the snapshot `FILE`, its journal `FILE.journal`, and a lock `FILE.lock` that
    /// the system releases when the process ends, however it ends. A link stands for its target. No file is created
    /// before the lock is taken or something is written.
    package static func file(_ path: String) -> StateStore { file(path, sync: .system) }

    static func file(_ path: String, sync: Sync) -> StateStore {
        let file = StateFile(path, sync)
        return StateStore(
            name: path, journal: path + ".journal",
            load: { () throws(StateStoreError) in
                try await file.onQueue { file throws(StateStoreError) in try file.load() }
            },
            append: { bytes throws(StateStoreError) in
                try await file.onQueue { file throws(StateStoreError) in try file.append(bytes) }
            },
            replace: { bytes throws(StateStoreError) in
                try await file.onQueue { file throws(StateStoreError) in try file.replace(bytes) }
            },
            lock: { holder throws(StateStoreError) in
                try await file.onQueue { file throws(StateStoreError) in try file.takeLock(holder) }
            },
            unlock: { file.end() })
    }
}

/// A state on disk, and its open files.
final class StateFile: Sendable {
    private struct Opened {
        var place: StatePlace?
        var journal: OpenFile?
        var lock: OpenFile?
        /// This run has set a journal aside: the one of a killed run, or its own.
        var hasSetAside = false
    }

    private let path: String
    private let sync: Sync
    private let opened = Mutex(Opened())
    /// File system calls block, so they are kept off the threads that run the applier.
    private let queue = DispatchQueue(label: "calco.state")

    init(_ path: String, _ sync: Sync) {
        self.path = path
        self.sync = sync
    }

    deinit { end() }

    func onQueue<Value: Sendable>(
        _ work: @escaping @Sendable (StateFile) throws(StateStoreError) -> Value
    ) async throws(StateStoreError) -> Value {
        let result: Result<Value, StateStoreError> = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: Result { () throws(StateStoreError) in try work(self) }) }
        }
        return try result.get()
    }

    func load() throws(StateStoreError) -> (snapshot: [UInt8]?, journal: [UInt8]) {
        try opened.withLock { (opened) throws(StateStoreError) in
            let place = try self.place(&opened)
            return (try OpenFile.contents(place.snapshot), try OpenFile.contents(place.journal) ?? [])
        }
    }

    func takeLock(_ holder: String) throws(StateStoreError) {
        try opened.withLock { (opened) throws(StateStoreError) in
            guard opened.lock == nil else { return }
            (opened.place, opened.lock) = try lockFile(path, for: holder)
        }
    }

    func append(_ bytes: [UInt8]) throws(StateStoreError) {
        try opened.withLock { (opened) throws(StateStoreError) in
            let place = try self.place(&opened)
            try Self.checkLock(opened)
            let file: OpenFile
            if let journal = opened.journal {
                file = journal
            } else {
                try makeFolder(of: place.journal)
                file = try OpenFile(place.journal, .append)
                opened.journal = file
                try syncFolder(of: place.journal, sync)
            }
            try file.write(bytes)
            try file.sync(sync.data)
        }
    }

    func replace(_ bytes: [UInt8]) throws(StateStoreError) {
        try opened.withLock { (opened) throws(StateStoreError) in
            let place = try self.place(&opened)
            try Self.checkLock(opened)
            try makeFolder(of: place.snapshot)
            try replaceFile(place.snapshot, with: bytes, by: place.temporary, sync)
            // From here on the snapshot contains everything in the journal. If the process is killed before this line,
            // the journal names a lower serial than the snapshot and is ignored.
            try Self.setAside(&opened, place)
        }
    }

    // MARK: Beside a shared state

    /// Writes the snapshot, and leaves the journal.
    func keep(_ bytes: [UInt8]) throws(StateStoreError) {
        try opened.withLock { (opened) throws(StateStoreError) in
            let place = try self.place(&opened)
            try makeFolder(of: place.snapshot)
            try replaceFile(place.snapshot, with: bytes, by: place.temporary, sync)
        }
    }

    /// Removes the snapshot, and sets the journal aside.
    func discard() throws(StateStoreError) {
        try opened.withLock { (opened) throws(StateStoreError) in
            let place = try self.place(&opened)
            try Self.checkLock(opened)
            try Self.setAside(&opened, place)
            try removeFile(place.snapshot)
        }
    }

    /// The note beside the state; nil if there is none.
    func note() throws(StateStoreError) -> String? {
        try opened.withLock { (opened) throws(StateStoreError) in
            try OpenFile.contents(try self.place(&opened).note).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// Writes the note, or removes it.
    func setNote(_ text: String?) throws(StateStoreError) {
        try opened.withLock { (opened) throws(StateStoreError) in
            let place = try self.place(&opened)
            guard let text else { return try removeFile(place.note) }
            try makeFolder(of: place.note)
            try replaceFile(place.note, with: Array(text.utf8), by: place.note + ".new", sync)
        }
    }

    /// Closes everything, including the lock.
    func end() {
        opened.withLock { opened in
            opened.journal?.close()
            opened.lock?.close()
            opened = Opened()
        }
    }

    /// Resolved only once: if somebody changes a link meanwhile, the run must not split over two places.
    private func place(_ opened: inout Opened) throws(StateStoreError) -> StatePlace {
        if let place = opened.place { return place }
        let place = try StatePlace(path)
        opened.place = place
        return place
    }

    /// Keeps the journal for those who look into this run later; nothing depends on it any more. A run that has set aside
    /// what a killed one had left adds its own.
    private static func setAside(_ opened: inout Opened, _ place: StatePlace) throws(StateStoreError) {
        opened.journal?.close()
        opened.journal = nil
        if opened.hasSetAside {
            if let journal = try? OpenFile.contents(place.journal), let last = try? OpenFile(place.last, .append) {
                try? last.write(journal)
                last.close()
            }
        } else {
            if FileID(place.journal) != nil {
                for (newer, older) in zip(place.lasts, place.lasts.dropFirst()).reversed() {
                    _ = renameFile(newer, to: older)
                }
            }
            opened.hasSetAside = renameFile(place.journal, to: place.last)
        }
        try removeFile(place.journal)
    }

    /// If the lock file is missing, another run creates a new one: then two runs are at work, and the one that notices
    /// stops.
    private static func checkLock(_ opened: Opened) throws(StateStoreError) {
        guard let place = opened.place, let lock = opened.lock, lock.id != FileID(place.lock) else { return }
        throw StateStoreError(
            "\(place.lock) was removed or replaced during this run, so another calco-apply may be at work; "
                + "nothing more is written here. See that none is, and apply again.")
    }
}
