import Applier
import Auth
import Diagnostics
import Foundation
import PlanModel
import Stores

/// What a run knows before it changes anything.
struct Reading {
    let state: State
    let decision: Decision
    /// The decision's changes with secrets removed: a reason may quote what the server says about the object.
    let changes: [Change]
    /// The orphans that this run is to delete, as changes.
    let pruned: [Change]
    /// True: `pruned` was asked for.
    let prunes: Bool

    var isNews: Bool { !pruned.isEmpty || changes.contains { $0.action != .keep } }
    var deletions: Deletions { Deletions(changes + pruned) }
}

extension Session {
    /// Reads the state and the cloud, and decides. With `isSaved`, a leftover journal is saved into the state.
    func read(_ line: Line, isSaved: Bool, prunes: Bool = false) async throws -> Reading {
        let state = try await readState(line, isSaved: isSaved)
        let cloud = try await readCloud(line, state)
        let decision = decide(plan, state, cloud)
        return Reading(
            state: state, decision: decision,
            changes: decision.changes.map { change in
                var change = change
                change.reason = change.reason.map(line.caller.hiding)
                return change
            },
            pruned: (prunes ? decision.orphans.prunable : []).map {
                Change(address: $0.address, kind: $0.kind, action: .delete)
            }, prunes: prunes)
    }

    private func readState(_ line: Line, isSaved: Bool) async throws -> State {
        let loaded = try await stopping {
            try await loadState(line.store, for: plan, newLineage: { UUID().uuidString.lowercased() })
        }
        // The next line makes the first call.
        try await line.route.checkCredentials(for: plan.called.map(\.url) + calledURLs(in: loaded.state.json))
        switch await line.caller.recover(loaded, for: plan) {
        case .success(let recovered):
            // A new journal must not continue a torn line.
            guard recovered.mustBeSaved, isSaved else { return recovered.state }
            let ledger = Ledger(state: recovered.state, store: line.store, isDirty: true)
            try await stopping { try await ledger.save() }
            return await ledger.state
        case .failure(let failure):
            try stopIfInterrupted()
            throw Stop(wording(of: failure, style: .plain))
        }
    }

    /// Reading changes nothing, so an interrupt need not wait until it ends.
    private func readCloud(_ line: Line, _ state: State) async throws -> LiveCloud {
        let (plan, caller, isInterrupted) = (plan, line.caller, console.isInterrupted)
        let task = Task { await caller.readCloud(plan, state) }
        let watch = Task {
            while !isInterrupted() { try await Task.sleep(for: .milliseconds(250)) }
            task.cancel()
        }
        defer { watch.cancel() }
        let cloud = await task.value
        line.progress.clear()
        try stopIfInterrupted()
        return cloud
    }
}
