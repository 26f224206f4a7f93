import Text
package import PlanModel
package import Stores

/// What an apply came to.
package struct Outcome: Sendable {
    /// The changes that were made, in the order in which they ended.
    package var made: [Change]
    package var failures: [ApplyFailure]
    /// Changes that were not tried, each with the reason.
    package var skipped: [(change: Change, because: String)]
    /// Set when the state could not be saved at the end.
    package var saveError: StateStoreError?
    /// The plan's outputs, as far as their references have values.
    package var outputs: [String: String]
    package var serial: Int

    package var isSuccess: Bool { failures.isEmpty && skipped.isEmpty && saveError == nil }
}

/// Carries out `decision`: creates, updates and replaces along the dependencies, then deletes against them. A failure
/// stops what depends on it and nothing else. `serially` sends one change at a time, always in the same order. The ledger
/// has every result before the next call that needs it.
package func apply(
    _ plan: Plan, digest: String, _ decision: Decision, ledger: Ledger, caller: Caller, serially: Bool = false
) async -> Outcome {
    var live: LiveObjects = [:]
    for step in decision.steps where step.change.action != .create && step.change.action != .replace {
        live[step.resource.address] = step.live?.hiding(step.resource.sensitive)
    }
    let board = Board(plan: plan, live: live)
    let run = Run(caller: caller, board: board, ledger: ledger, territory: decision.territory)
    let recorder = Recorder()
    let before = await ledger.state
    for failure in decision.blocked {
        await board.failed(failure)
        await recorder.failed(failure)
        caller.effects.report(.failed(failure))
    }
    await begin(plan, digest, decision, before, run, recorder)
    if await recorder.mayGoOn {
        let units = forwardUnits(decision.steps)
        await walk(units.dependencies, serially: serially) { index in
            await Urgency.$current.withValue(units.leadsToLane.contains(index) ? .leadsToLane : .none) {
                await perform(units.units[index], run, recorder)
            }
        }
        await checkTwins(decision.steps, run, recorder)
    }
    if await recorder.mayGoOn {
        let blocked = await blockedDeletions(before, decision, board)
        let units = backwardUnits(decision.deletions)
        let users = users(among: decision.deletions)
        await walk(units.dependencies, serially: serially) { index in
            await perform(units.units[index], blocked, users, run, recorder)
        }
    }
    var outcome = await recorder.outcome
    do { try await ledger.save() } catch { outcome.saveError = error }
    outcome.serial = await ledger.state.serial
    let objects = await board.live
    outcome.outputs = plan.outputs.compactMapValues { text in
        let value = JSONValue.string(text).resolved(objects, own: nil)
        return value.isUnresolved ? nil : value.string
    }
    return outcome
}

/// Looks once more at each collection in which the server named what this run made: another run may have made the same.
private func checkTwins(_ steps: [Step], _ run: Run, _ recorder: Recorder) async {
    var made: [String: [(step: Step, name: String)]] = [:]
    let (outcomes, names) = await (run.board.outcomes, run.board.names)
    for step in steps {
        guard let list = step.rules.list, !step.rules.find.isEmpty, case .done? = outcomes[step.resource.address],
            let name = names[step.resource.address]
        else { continue }
        made[list.url, default: []].append((step, name))
    }
    for (_, steps) in made.sorted(by: { $0.key < $1.key }) {
        guard let rules = steps.first?.step.rules, let list = rules.list,
            let address = steps.first?.step.resource.address,
            // What was made is recorded; that it cannot be counted is no failure of it.
            case .success(let collection) = await run.caller.list(list, for: address)
        else { continue }
        let labelled = collection.index(by: rules.find)
        for (step, name) in steps {
            let body = step.resource.body.resolved([:], own: nil)
            guard (labelled[rules.find.compactMap { body[$0] }] ?? []).count > 1 else { continue }
            do throws(ApplyFailure) {
                let isUsed = await run.board.isUsed(step.resource.address)
                guard let first = try await run.leaveOne(step, made: name, mayYield: !isUsed) else { continue }
                let object = try await run.update(step, live: first)
                await run.board.finished(step.resource.address, live: object)
                try await run.record(step, live: object)
            } catch {
                await run.board.failed(error)
                await recorder.failed(error)
                run.effects.report(.failed(error))
            }
        }
    }
}

/// Tells the ledger what the reading showed: what is taken over as it is, what went away by itself, what lost its name.
private func begin(
    _ plan: Plan, _ digest: String, _ decision: Decision, _ before: State, _ run: Run, _ recorder: Recorder
) async {
    var records: [JournalRecord] = []
    if before.plan != digest { records.append(.apply(plan: digest)) }
    for deletion in decision.deletions
    where deletion.isDeposed && before.entries[deletion.resource.address] == deletion.entry {
        records.append(.deposed(deletion.resource.address))
    }
    for step in decision.steps where step.change.action == .noop {
        let settled = Entry(step.settled, step.named)
        if before.entries[settled.address] != settled || before.open[settled.address] != nil {
            records.append(.done(settled))
        }
    }
    // Announced before what it waits for is made: killed in between, the next run would see nothing to do.
    for step in decision.steps where step.renews && before.open[step.resource.address] == nil {
        let settled = Entry(step.settled, step.named)
        records.append(.intent(.update, settled, at: run.effects.wallClock()))
    }
    for deletion in decision.deletions where deletion.change.action != .delete {
        if deletion.change.action == .keep { await recorder.made(deletion.change) }
        if deletion.isHeld, before.kept.contains(deletion.entry) { continue }
        records.append(
            deletion.isHeld ? .kept(deletion.resource.address, name: deletion.resource.name) : deletion.goneRecord)
    }
    // In this order: what has the address now is recorded after what had it before.
    do { try await run.ledger.append(records) } catch { await recorder.stop(error) }
}

/// A deletion must wait while something that failed still uses the object: its old version is what keeps running.
private func blockedDeletions(_ before: State, _ decision: Decision, _ board: Board) async -> [Address: Address] {
    var blocked: [Address: Address] = [:]
    let outcomes = await board.outcomes
    // Members of one policy change together: the old ones stay where the new ones could not be added.
    for step in decision.steps where step.resource.procedure == .iamMember {
        guard outcomes[step.resource.address] == .failed || outcomes[step.resource.address] == .skipped else {
            continue
        }
        for deletion in decision.deletions where deletion.resource.calls.read == step.resource.calls.read {
            blocked[deletion.resource.address] = step.resource.address
        }
    }
    for (address, outcome) in outcomes {
        switch outcome {
        case .done: continue
        case .failed, .skipped:
            // What had this address before is what runs as long as its successor does not.
            blocked[address] = address
            var queue = before.entries[address]?.resource.dependsOn ?? []
            while let next = queue.popLast() {
                guard blocked[next] == nil else { continue }
                blocked[next] = address
                queue += before.entries[next]?.resource.dependsOn ?? []
            }
        }
    }
    return blocked
}

/// By address, the deletions that must have succeeded before it: those of its dependents.
private func users(among deletions: [Deletion]) -> [Address: [Address]] {
    var users: [Address: [Address]] = [:]
    for deletion in deletions where deletion.change.action == .delete {
        for dependency in deletion.resource.dependsOn {
            users[dependency, default: []].append(deletion.resource.address)
        }
    }
    return users
}

extension Deletion {
    var goneRecord: JournalRecord {
        isDeposed ? .deposedGone(resource.address, name: resource.name) : .gone(resource.address)
    }
}
