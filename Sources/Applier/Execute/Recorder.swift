import PlanModel
import Stores

/// Collects the results of the run.
actor Recorder {
    private(set) var result = ApplyResult(made: [], failures: [], skipped: [], outputs: [:], serial: 0)

    /// False once the state can no longer be written: then nothing more may be sent.
    var mayGoOn: Bool { result.saveError == nil }

    func made(_ change: Change) { result.made.append(change) }
    func failed(_ failure: ApplyFailure) { result.failures.append(failure) }
    func stop(_ error: StateStoreError) { result.saveError = error }

    func skip(_ change: Change, _ reason: String, _ run: Run) {
        result.skipped.append((change, reason))
        run.effects.report(.skipped(change.address, change.action, because: reason))
    }
}
