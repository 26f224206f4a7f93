extension StateStore {
    /// The store whose snapshot and lock are `shared`, and whose journal is a file of this machine beside `file`. `holder`
    /// holds the lock; a run of this `machine` that was killed holds it for the next one. A lock that could not be
    /// released is told to `warn`.
    package static func shared(
        _ shared: SharedState, beside file: String, holder: LockHolder, machine: String,
        warn: @escaping @Sendable (String) -> Void
    ) -> StateStore {
        Self.shared(shared, beside: StateFile(file, .system), file, holder, machine, warn)
    }

    private static func shared(
        _ shared: SharedState, beside file: StateFile, _ path: String, _ holder: LockHolder, _ machine: String,
        _ warn: @escaping @Sendable (String) -> Void
    ) -> StateStore {
        StateStore(
            name: shared.name, journal: path + ".journal",
            load: { () throws(StateStoreError) in
                let snapshot = try await shared.read()
                let journal = try await file.onQueue { file throws(StateStoreError) in try file.load().journal }
                return (snapshot, journal)
            },
            append: { bytes throws(StateStoreError) in
                try await file.onQueue { file throws(StateStoreError) in try file.append(bytes) }
            },
            replace: { bytes throws(StateStoreError) in
                do throws(StateStoreError) { try await shared.write(bytes) } catch {
                    guard (try? await file.onQueue({ file throws(StateStoreError) in try file.keep(bytes) })) != nil
                    else { throw error }
                    throw StateStoreError(
                        "\(error)\n  it is kept in \(path), and the next apply on this machine goes on from there; from "
                            + "another one: calco-apply state restore --file \(path) --state \(shared.name)")
                }
                try await file.onQueue { file throws(StateStoreError) in try file.discard() }
            },
            lock: { who throws(StateStoreError) in
                // This machine's own lock comes first: two runs here must not share a journal, nor a holder's id.
                let id = try await file.onQueue { file throws(StateStoreError) in
                    do throws(StateStoreError) { try file.takeLock(who) } catch {
                        // The file beside it is not what the user named.
                        guard case .held(var lock) = error else { throw error }
                        lock.name = shared.name
                        throw .held(lock)
                    }
                    let id = try file.note().flatMap { formerID($0, machine) } ?? holder.id
                    try file.setNote("\(id) \(machine)\n")
                    return id
                }
                var holder = holder
                holder.id = id
                do throws(StateStoreError) { try await shared.lock(holder) } catch {
                    // Another's lock says that ours, if there was one, is gone.
                    if case .held = error {
                        try? await file.onQueue { file throws(StateStoreError) in try file.setNote(nil) }
                    }
                    file.end()
                    throw error
                }
            },
            unlock: {
                do throws(StateStoreError) {
                    let note = try await file.onQueue { file throws(StateStoreError) in try file.note() }
                    guard let id = note.flatMap({ formerID($0, machine) }) else { return file.end() }
                    try await shared.unlock(id)
                    try await file.onQueue { file throws(StateStoreError) in try file.setNote(nil) }
                } catch {
                    warn("\(error)")
                }
                file.end()
            },
            sharing: Sharing(
                publish: { bytes throws(StateStoreError) in try await shared.write(bytes) }, holds: shared.holds))
    }
}

/// The id of the lock that a run on this `machine` left beside `file`; nil if there is none.
package func formerHolder(beside file: String, machine: String) throws(StateStoreError) -> String? {
    try StateFile(file, .system).note().flatMap { formerID($0, machine) }
}

/// The id in a note of this machine: another's may still be at work.
private func formerID(_ note: String, _ machine: String) -> String? {
    let parts = note.split(separator: "\n").first?.split(separator: " ", maxSplits: 1) ?? []
    return parts.count == 2 && parts[1] == machine ? String(parts[0]) : nil
}
