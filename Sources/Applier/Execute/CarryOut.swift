import PlanModel
import Stores

/// Carries out one forward unit, or skips it if it waits for something that failed.
func carryOut(_ unit: Unit, _ run: Run, _ recorder: Recorder) async {
    switch unit {
    case .step(let step):
        guard await mayBegin(step, run, recorder) else { return }
        await reporting([step.change], of: [step], run, recorder) { () async throws(ApplyFailure) in
            let live = try await run.carryOut(step).hiding(step.resource.sensitive)
            await run.board.finished(step.resource.address, live: live)
            try await run.record(step, live: live)
            return [:]
        }
    case .members(let steps):
        var able: [Step] = []
        for step in steps where await mayBegin(step, run, recorder) {
            able.append(step)
        }
        let members = able
        await reporting(members.map(\.change), of: members, run, recorder) { () async throws(ApplyFailure) in
            let refused = try await run.add(members)
            var records: [JournalRecord] = []
            for step in members where refused[step.resource.address] == nil {
                await run.board.made(step.resource.address, at: run.effects.now())
                await run.board.finished(step.resource.address, live: step.resource.body)
                records.append(await run.done(step, live: step.resource.body))
            }
            try await run.append(records, members[0].resource.address)
            return refused
        }
    }
}

/// Carries out the deletes of one unit.
func carryOut(
    _ unit: [Deletion], _ blocked: [Address: String], _ users: [Address: [Address]], _ run: Run, _ recorder: Recorder
) async {
    var able: [Deletion] = []
    for deletion in unit {
        let address = deletion.resource.address
        if let reason = blocked[address] {
            await recorder.skip(deletion.change, reason, run)
            await run.board.skipped(address)
        } else if await mayBegin(deletion.change, users[address] ?? [], run, recorder) {
            able.append(deletion)
        }
    }
    let deletions = able
    await reporting(deletions.map(\.change), run, recorder) { () async throws(ApplyFailure) in
        if let first = deletions.first?.resource, first.procedure == .iamMember {
            // All grants of one policy are in the same object.
            if try await run.isOurs(first) { try await run.change(Run.PolicyChange(removing: deletions)) }
        } else {
            for deletion in deletions {
                guard try await run.isOurs(deletion.resource) else { continue }
                try await run.writeDown(deletion.resource, deletion.entry.named)
                try await run.remove(deletion.resource, deletion.entry.named, live: deletion.live, action: .delete)
            }
        }
        try await run.append(deletions.map(\.goneRecord), deletions[0].resource.address)
        return [:]
    }
}

private func mayBegin(_ step: Step, _ run: Run, _ recorder: Recorder) async -> Bool {
    guard !step.waitsFor.isEmpty else {
        return await mayBegin(step.change, step.resource.dependsOn, run, recorder)
    }
    await run.board.skipped(step.resource.address)
    let messages = step.waitsFor.map(\.message).joined(separator: "; ")
    await recorder.skip(step.change, "\(messages); \(step.waitsFor.help)", run)
    return false
}

private func mayBegin(_ change: Change, _ dependencies: [Address], _ run: Run, _ recorder: Recorder) async -> Bool {
    var reason: String?
    if let missing = await run.board.missing(among: dependencies) {
        reason = change.action == .delete ? "\(missing) still uses it" : "\(missing) is not in place"
    } else if run.effects.shouldStop() {
        reason = "the run was interrupted"
    } else if await run.ledger.isBroken {
        reason = "the state cannot be saved"
    }
    guard let reason else { return true }
    await run.board.skipped(change.address)
    await recorder.skip(change, reason, run)
    return false
}

/// Does `work`, which makes `changes` but for those whose failures it returns, and reports the outcome. They are those of
/// `steps`, if not deletes.
private func reporting(
    _ changes: [Change], of steps: [Step] = [], _ run: Run, _ recorder: Recorder,
    _ work: () async throws(ApplyFailure) -> [Address: ApplyFailure]
) async {
    guard !changes.isEmpty else { return }
    let start = run.effects.now()
    for change in changes { run.effects.report(.started(change.address, change.action)) }
    do {
        let failures = try await work()
        for change in changes {
            if let failure = failures[change.address] {
                await report(failure, change, run, recorder)
                continue
            }
            await recorder.made(change)
            run.effects.report(.finished(change.address, change.action, seconds: run.effects.now() - start))
        }
    } catch {
        await run.takeBack(steps)
        for change in changes { await report(error, change, run, recorder) }
    }
}

private func report(_ failure: ApplyFailure, _ change: Change, _ run: Run, _ recorder: Recorder) async {
    var failure = failure.hiding(run.caller.hidden)
    failure.address = change.address
    await run.board.failed(failure)
    await recorder.failed(failure)
    run.effects.report(.failed(failure))
}
