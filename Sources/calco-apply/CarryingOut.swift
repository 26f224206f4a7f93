import Applier
import Diagnostics
import PlanModel

extension Session {
    /// Makes the changes of `reading`; `changes` is how many of them change the cloud.
    func carryOut(_ reading: Reading, _ changes: Int, _ line: Line) async -> ApplyResult {
        line.progress.expect(changes, TimeLeft(reading.decision.works, parallelism: options.parallelism))
        defer { line.progress.clear() }
        // What is destroyed leaves the plan that wants nothing as the one last applied.
        let digest = reading.plan == plan ? digest : PlanModel.digest(reading.plan.bytes)
        return await Applier.apply(
            reading.plan, digest: digest, reading.decision, ledger: line.ledger(reading.state),
            caller: line.caller, serially: options.parallelism == 1)
    }

    func prune(_ reading: Reading, _ line: Line) async -> PruneResult {
        line.progress.expect(reading.pruned.count)
        defer { line.progress.clear() }
        return await Applier.prune(reading.decision.orphans, caller: line.caller)
    }
}
