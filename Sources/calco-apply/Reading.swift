import Applier
import Auth
import Diagnostics
import Foundation
import PlanModel
import Stores

/// What a run knows before it changes anything.
struct Reading {
    /// What is carried out of it.
    let plan: Plan
    let state: State
    let decision: Decision
    /// The decision's changes with secrets removed: a reason may quote what the server says about the object.
    let changes: [Change]
    /// The orphans that this run is to delete, as changes.
    let pruned: [Change]
    /// What the state takes over as it is, because the command line names it: nothing is sent for it.
    var takenOver: [Address] = []
    /// True: `pruned` was asked for.
    let prunes: Bool
    /// What was found out about carrying it out.
    var checks: [Precheck] = []

    init(
        _ plan: Plan, _ state: State, _ decision: Decision, _ changes: [Change], prunes: Bool, _ caller: Caller
    ) {
        (self.plan, self.state, self.decision, self.prunes) = (plan, state, decision, prunes)
        self.changes = changes.map { change in
            var change = change
            change.reason = change.reason.map(caller.hiding)
            return change
        }
        pruned = (prunes ? decision.orphans.prunable : []).map {
            Change(address: $0.address, kind: $0.kind, action: .delete)
        }
    }

    var isNews: Bool { !pruned.isEmpty || !takenOver.isEmpty || changes.contains { $0.action != .keep } }
    var deletions: Deletions { Deletions(changes + pruned) }
}

extension Session {
    /// Reads the state and the cloud, decides, and finds out what speaks against it. With `isSaved`, a leftover journal is
    /// saved into the state, and of what the server can say about bodies not all is asked.
    func read(
        _ line: Line, isSaved: Bool, prunes: Bool = false, replacing: Set<Address> = []
    ) async throws -> Reading {
        let state = try await readState(line, isSaved: isSaved, recoveringFor: plan).state
        let (plan, caller) = (plan, line.caller)
        let table = PermissionTable(plan)
        let ((decision, cloud), project) = try await untilInterrupted(line) {
            async let project = caller.askProject(of: plan, table)
            return (await caller.readAndDecide(plan, state, replacing: replacing), await project)
        }
        var reading = Reading(plan, state, decision, decision.changes, prunes: prunes, caller)
        reading.takenOver = decision.steps.filter { $0.change.action == .noop }.map(\.resource.address).filter {
            adopted.contains($0) && state.entries[$0] == nil
        }
        reading.checks = try await untilInterrupted(line) {
            await caller.check(
                plan, decision, cloud, project, by: table, validating: isSaved ? mostValidated : nil)
        }
        return reading
    }

    /// The state as it is, with the journal. The credentials are there for what is called: by default all that it and the
    /// plan name.
    func load(_ line: Line, calling urls: [String]? = nil) async throws -> LoadedState {
        let loaded = try await stopping {
            try await loadState(line.store, for: plan, newLineage: { UUID().uuidString.lowercased() })
        }
        // The next line makes the first call.
        try await line.route.checkCredentials(for: urls ?? called + loaded.state.called)
        return loaded
    }

    /// The same of a state that must be there.
    func loadExisting(_ line: Line, calling urls: [String]? = nil) async throws -> LoadedState {
        let loaded = try await load(line, calling: urls)
        guard !loaded.isNew else {
            throw Stop(
                "there is no state in \(line.store.name) yet",
                help: "the first apply makes it; is --state the right one?")
        }
        return loaded
    }

    /// The state, after what moved in it was shown; `wanted` is the plan that says which of the writes that a killed run announced it finds by itself.
    func readState(_ line: Line, isSaved: Bool, recoveringFor wanted: Plan) async throws -> LoadedState {
        var loaded = try await load(line)
        display.show(loaded.moves)
        switch await line.caller.recover(loaded, for: wanted) {
        case .success(let recovered):
            // A new journal must not continue a torn line.
            loaded.state = recovered.state
            guard recovered.mustBeSaved, isSaved else { return loaded }
            let ledger = line.ledger(recovered.state, isDirty: true)
            try await stopping { try await ledger.save() }
            loaded.state = await ledger.state
            return loaded
        case .failure(let failure):
            try stopIfInterrupted()
            throw Stop(wording(of: failure, style: .plain))
        }
    }

    /// Reading changes nothing, so an interrupt need not wait until it ends.
    func untilInterrupted<Value: Sendable>(
        _ line: Line, _ read: @escaping @Sendable () async -> Value
    ) async throws -> Value {
        let isInterrupted = console.isInterrupted
        let task = Task { await read() }
        let watch = Task {
            while !isInterrupted() { try await Task.sleep(for: .milliseconds(250)) }
            task.cancel()
        }
        defer { watch.cancel() }
        let value = await task.value
        line.progress.clear()
        try stopIfInterrupted()
        return value
    }
}

/// How many bodies an apply shows to the server before it begins: what is wrong with one is mostly wrong with all.
private let mostValidated = 32
