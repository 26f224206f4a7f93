import PlanModel

/// Records what the reading showed: objects adopted as they are, objects that disappeared by themselves, and objects
/// that lost their address.
func recordDecision(
    _ plan: Plan, _ digest: String, _ decision: Decision, _ before: State, _ run: Run, _ recorder: Recorder
) async {
    var records: [JournalRecord] = []
    if before.plan != digest { records.append(.apply(plan: digest)) }
    var free = Set(decision.steps.map(\.resource.address)).subtracting(before.entries.keys)
    for deletion in decision.deletions
    where deletion.isDeposed && before.entries[deletion.resource.address] == deletion.entry {
        records.append(.deposed(deletion.resource.address))
        free.insert(deletion.resource.address)
    }
    for step in decision.steps where step.change.action == .noop {
        let recorded = Entry(step.recorded, step.named)
        if before.entries[recorded.address] != recorded || before.open[recorded.address] != nil {
            records.append(.done(recorded))
        }
    }
    // Announced before its dependency is created: after a kill in between, the next run would otherwise see nothing to
    // do.
    for step in decision.steps where step.renews && step.waitsFor.isEmpty && before.open[step.resource.address] == nil {
        let recorded = Entry(step.recorded, step.named)
        records.append(.intent(.update, recorded, at: run.effects.wallClock()))
    }
    for deletion in decision.deletions where deletion.change.action != .delete {
        if deletion.change.action == .keep { await recorder.made(deletion.change) }
        if deletion.isKept, before.kept.contains(deletion.entry) { continue }
        // The plan has it again, and changes it: until then nothing else would prove that this stack made it.
        if before.kept.contains(deletion.entry) || before.deposed.contains(deletion.entry),
            free.contains(deletion.resource.address), decision.steps.contains(where: { $0.takesBack(deletion.entry) })
        {
            records.append(.done(deletion.entry))
        }
        records.append(
            deletion.isKept ? .kept(deletion.resource.address, name: deletion.resource.name) : deletion.goneRecord)
    }
    // The order matters: the previous object of an address is recorded before its present one.
    do { try await run.ledger.append(records) } catch { await recorder.stop(error) }
}

extension Step {
    /// True if it changes the object of `entry`, which left the plan in an earlier run.
    fileprivate func takesBack(_ entry: Entry) -> Bool {
        change.action == .update && recorded.address == entry.address && recorded.name == entry.resource.name
    }
}

extension Deletion {
    var goneRecord: JournalRecord {
        isDeposed ? .deposedGone(resource.address, name: resource.name) : .gone(resource.address)
    }
}
