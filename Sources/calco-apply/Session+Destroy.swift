import Applier
import Diagnostics
import PlanModel
import Stores

extension Session {
    /// Reads and shows; then, unless it is a dry run, has the stack's name typed and deletes. Returns the exit code.
    func destroy(_ command: DestroyCommand) async throws -> Int32 {
        if let stack = command.stack, stack != plan.stack {
            throw Stop("--stack: this plan is of the stack '\(plan.stack)', not of '\(stack)'; nothing was changed")
        }
        guard command.dryRun else {
            return try await writing(command.limits) { try await destroy(command, $0) }
        }
        return try await reading { line in
            let start = console.now()
            let reading = try await readForDestruction(line, command.with, isSaved: false)
            let failures = reading.decision.failures
            var code = failures.isEmpty ? 0 : display.refuse(failures)
            if failures.isEmpty {
                display.show(reading)
                if display.holdsBack(reading.checks, isWhole: true, ignored: command.limits.ignoreChecks) { code = 1 }
                try reading.deletions.check(command.limits.maxDeletes)
            }
            return ended(code, serial: reading.state.serial, since: start)
        }
    }

    private func destroy(_ command: DestroyCommand, _ line: Line) async throws -> Int32 {
        let start = console.now()
        let reading = try await readForDestruction(line, command.with, isSaved: true)
        guard reading.decision.failures.isEmpty else {
            return ended(display.refuse(reading.decision.failures), serial: reading.state.serial, since: start)
        }
        display.show(reading)
        if display.holdsBack(reading.checks, isWhole: false, ignored: command.limits.ignoreChecks) {
            return ended(1, serial: reading.state.serial, since: start)
        }
        try reading.deletions.check(command.limits.maxDeletes)
        if reading.isNews, command.stack == nil, let refusal = try console.refusal(toType: plan) {
            return ended(display.decline(refusal), serial: reading.state.serial, since: start)
        }
        try stopIfInterrupted()
        let changes = reading.decision.changes.count { $0.action != .keep }
        let result = await carryOut(reading, changes, line)
        display.end(result, changes: changes, state: line.store.name, as: "Destroy")
        guard result.isSuccess else { return ended(1, result.made, serial: result.serial, since: start) }
        guard !reading.pruned.isEmpty else { return ended(0, result.made, serial: result.serial, since: start) }
        let pruned = await prune(reading, line)
        display.end(pruned)
        let gone = reading.pruned.prefix(pruned.gone)
        return ended(pruned.isComplete ? 0 : 1, result.made + gone, serial: result.serial, since: start)
    }

    /// Reads what is to be destroyed. `named` are the addresses of what goes although it holds data or is protected.
    private func readForDestruction(_ line: Line, _ named: [String], isSaved: Bool) async throws -> Reading {
        let loaded = try await readState(line, isSaved: isSaved, recoveringFor: plan.wantingNothing)
        let state = loaded.state
        if loaded.isNew {
            display.note(
                "there is no state in \(line.store.name): only what carries this stack's labels is found; is --state the right one?"
            )
        }
        let known = Set(plan.resources.map(\.address)).union(state.all.map(\.address))
        let naming = try addresses(named, among: known, of: "neither plan nor state has", for: "--with")
        let (plan, caller) = (plan, line.caller)
        let table = PermissionTable(plan)
        let ((destruction, cloud), project) = try await untilInterrupted(line) {
            async let project = caller.askProject(of: plan, table)
            return (await caller.readForDestruction(plan, state, naming: naming), await project)
        }
        let decision = decide(destruction, cloud)
        if let stays = decision.deletions.first(where: { $0.isKept && naming.contains($0.resource.address) }) {
            throw Stop(
                "--with \(stays.resource.address) was named, and would stay: \(line.caller.hiding(stays.change.reason ?? ""))",
                help: "nothing was changed; name that as well, or leave this out")
        }
        var reading = Reading(
            destruction.plan, destruction.state, decision,
            decision.changes + destruction.staysSilently(decision), prunes: true, line.caller)
        reading.checks = try await untilInterrupted(line) {
            await caller.check(plan, decision, cloud, project, by: table, validating: 0)
        }
        return reading
    }
}
