import Text
package import PlanModel

/// Carries out `decision`: creates, updates and replacements in dependency order, then deletes in reverse order. A
/// failure stops what depends on it and nothing else. `serially` sends one change at a time, always in the same order.
/// The ledger has every result before the next call that needs it.
package func apply(
    _ plan: Plan, digest: String, _ decision: Decision, ledger: Ledger, caller: Caller, serially: Bool = false
) async -> ApplyResult {
    var objects: LiveObjects = [:]
    for step in decision.steps where step.change.action != .create && step.change.action != .replace {
        objects[step.resource.address] = step.live?.hiding(step.resource.sensitive)
    }
    let board = Board(plan: plan, objects: objects)
    let before = await ledger.state
    let run = Run(caller: caller, board: board, ledger: ledger, territory: decision.territory, before: before)
    let recorder = Recorder()
    for failure in decision.blocked {
        await board.failed(failure)
        await recorder.failed(failure)
        caller.effects.report(.failed(failure))
    }
    await recordDecision(plan, digest, decision, before, run, recorder)
    if await recorder.mayGoOn {
        let units = forwardUnits(decision.steps)
        await walk(units.dependencies, serially: serially) { index in
            await Urgency.$current.withValue(units.leadsToLane.contains(index) ? .leadsToLane : .none) {
                await carryOut(units.units[index], run, recorder)
            }
        }
        await checkTwins(decision.steps, run, recorder)
    }
    if await recorder.mayGoOn {
        let deletions = await withoutGrantsMadeAgain(decision, run, recorder)
        let blocked = await blockedDeletions(before, decision, retired: Set(plan.retire), board)
        let units = backwardUnits(deletions)
        let users = users(among: deletions)
        await walk(units.dependencies, serially: serially) { index in
            await carryOut(units.units[index], blocked, users, run, recorder)
        }
    }
    var result = await recorder.result
    do { try await ledger.save() } catch { result.saveError = error }
    result.serial = await ledger.state.serial
    let outputs = await plan.outputs(board.objects)
    (result.outputs, result.missingOutputs) = (outputs.values, outputs.missing)
    return result
}
