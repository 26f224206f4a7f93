import Applier
import Diagnostics
import PlanModel

extension Session {
    /// Nil if the changes may be made; otherwise the exit code. Stops if nobody can be asked.
    func consent() throws(Stop) -> Int32? {
        guard console.inputIsTerminal else {
            throw Stop(
                "standard input is no terminal, so nobody can be asked; nothing was changed",
                help: "read the changes above, then give --yes")
        }
        switch console.ask("\nDo you want to make these changes? Only 'yes' is a yes: ") {
        case .yes: return nil
        case .no: return 1
        case .interrupted: return 130
        case .notAsked:
            throw Stop(
                "standard input is a terminal, and there is none to ask on; nothing was changed",
                help: "read the changes above, then give --yes")
        }
    }

    /// Makes the changes of `reading`; `changes` is how many of them change the cloud.
    func carryOut(_ reading: Reading, _ changes: Int, _ line: Line) async -> ApplyResult {
        line.progress.expect(changes)
        defer { line.progress.clear() }
        return await Applier.apply(
            plan, digest: digest, reading.decision, ledger: Ledger(state: reading.state, store: line.store),
            caller: line.caller, serially: command.parallelism == 1)
    }

    func prune(_ reading: Reading, _ line: Line) async -> PruneResult {
        line.progress.expect(reading.pruned.count)
        defer { line.progress.clear() }
        return await Applier.prune(reading.decision.orphans, caller: line.caller)
    }
}
