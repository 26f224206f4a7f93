import PlanModel

/// The deletions of `decision` without the grants that this run made again: who the member is was known only when the object
/// that names it had been made, and then it was the one from before. Such an entry only leaves the state.
func withoutGrantsMadeAgain(_ decision: Decision, _ run: Run, _ recorder: Recorder) async -> [Deletion] {
    let open = decision.steps.filter { $0.resource.procedure == .iamMember && $0.recorded.body.isUnresolved }
    guard !open.isEmpty else { return decision.deletions }
    var made: [Resource] = []
    for step in open where await run.board.endings[step.resource.address] == .done {
        made.append(step.resource.recorded(await run.board.objects(for: step.resource), own: nil))
    }
    let grants = Identities(made)
    var left: [Deletion] = []
    for deletion in decision.deletions {
        guard deletion.change.action == .delete, deletion.resource.procedure == .iamMember,
            grants.contains(deletion.resource)
        else {
            left.append(deletion)
            continue
        }
        do { try await run.ledger.append([deletion.goneRecord]) } catch { await recorder.stop(error) }
    }
    return left
}
