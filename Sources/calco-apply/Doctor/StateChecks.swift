import Applier
import PlanModel
import Stores

/// Whether the state can be read, whose it is, and whether its journal is whole.
func stateChecks(_ store: StateStore, _ plan: Plan, digest: String) async -> [Check] {
    let (snapshot, journal): ([UInt8]?, [UInt8])
    do { (snapshot, journal) = try await store.load() } catch { return [.no("state", error)] }
    func load(_ journal: [UInt8]) async throws(StateStoreError) -> LoadedState {
        let kept = StateStore(
            name: store.name, journal: store.journal, load: { (snapshot, journal) }, append: { _ in }, replace: { _ in }
        )
        return try await loadState(kept, for: plan, newLineage: { "" })
    }
    do {
        let loaded = try await load(journal)
        guard !loaded.isNew else {
            return [
                .unknown(
                    "state", "there is none in \(store.name) yet: the first apply makes it, if that is the right place")
            ]
        }
        return [stateCheck(loaded.state, store.name, digest), journalCheck(loaded.state, isThere: !journal.isEmpty)]
    } catch {
        // What is wrong with the journal need not be wrong with the snapshot.
        guard !journal.isEmpty, snapshot != nil, let state = try? await load([]).state else {
            return [.no("state", error)]
        }
        return [stateCheck(state, store.name, digest), .no("journal", error)]
    }
}

private func stateCheck(_ state: State, _ name: String, _ digest: String) -> Check {
    let owner = state.owner
    let count = state.all.count
    let plan = state.plan.map { $0 == digest ? "this plan was applied last" : "another plan was applied last" }
    return .yes(
        "state",
        "\(name): stack '\(owner.stack)', environment '\(owner.environment)', project \(owner.project.id); serial "
            + "\(state.serial), \(count) \(count == 1 ? "object" : "objects")" + (plan.map { "; \($0)" } ?? ""))
}

private func journalCheck(_ state: State, isThere: Bool) -> Check {
    guard isThere else { return .yes("journal", "there is none: no run was killed, and none is at work here") }
    let open = state.open.count
    return .yes(
        "journal",
        "it is whole, of a run that was killed or is at work; the next apply takes it in"
            + (open == 0 ? "" : " and finds out what became of \(open) announced \(open == 1 ? "write" : "writes")"))
}

/// Who holds the lock. `look` reads only.
func lockCheck(
    _ name: String, _ look: () async throws(StateStoreError) -> LockHolder?
) async -> Check {
    do throws(StateStoreError) {
        guard let holder = try await look() else { return .yes("lock", "free") }
        // GitLab says the id only to those who ask for the lock, which `unlock` does.
        let unlock =
            holder.id.isEmpty
            ? "calco-apply unlock --state \(name) names the lock and says how it is released"
            : "calco-apply unlock \(holder.id) --state \(name)"
        return .no(
            "lock", "held by \(holder.text)",
            fix: "wait for it to end (--lock-timeout 5m)"
                + (holder.info == fileLock ? "" : "; if that run is gone: \(unlock)"))
    } catch {
        return .unknown("lock", error.parts.cause)
    }
}

/// What a lock that ends with its process says about itself.
let fileLock = "it ends with its process"

/// The lock of a state in a file.
func seenFileLock(_ path: String) throws(StateStoreError) -> LockHolder? {
    guard var holder = try fileLockHolder(path) else { return nil }
    holder.info = fileLock
    return holder
}

extension Check {
    /// What is wrong, and the advice at its end.
    fileprivate static func no(_ subject: String, _ error: StateStoreError) -> Check {
        let (cause, advice) = error.parts
        let help = "see that --state is the right place and that you may read it (docs/state.md)"
        return .no(subject, cause, fix: advice ?? help)
    }
}

extension StateStoreError {
    /// The cause, and the advice that follows it in a sentence of its own or after a semicolon.
    fileprivate var parts: (cause: String, advice: String?) {
        let text = description
        let sentence = text.ranges(of: ". ").first { text[$0.upperBound...].first?.isUppercase == true }
        guard let end = sentence ?? text.ranges(of: "; ").last else { return (text, nil) }
        let cause = text[..<end.lowerBound]
        return (String(cause.hasSuffix(".") ? cause.dropLast() : cause), String(text[end.upperBound...]))
    }
}
