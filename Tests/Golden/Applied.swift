import Applier
import PlanModel
import Testing

/// The result of one apply.
struct Applied {
    let decision: Decision
    /// Nil if nothing was attempted.
    let outcome: ApplyResult?

    var isSuccess: Bool { outcome?.isSuccess == true }

    func expectSuccess(sourceLocation: SourceLocation = #_sourceLocation) {
        guard !isSuccess else { return }
        Issue.record("\(failureText)", sourceLocation: sourceLocation)
    }

    /// Every failure with its request and its help, and what was not attempted because of them.
    var failureText: String {
        let failures = (decision.failures + (outcome?.failures ?? [])).map { failure in
            var text = "\(failure.address): \(failure.action) failed\n"
            if let request = failure.request { text += "  \(request)\n" }
            text += "  \(failure.saidByServer ? "server: " : "")\(failure.message)\n"
            if let help = failure.help { text += "  help: \(help)\n" }
            return text
        }
        let skipped = (outcome?.skipped ?? []).map {
            "not tried: \($0.change.action) \($0.change.address): \($0.because)\n"
        }
        let save = outcome?.saveError.map { ["the state was not saved: \($0)\n"] } ?? []
        return (failures + skipped + save).joined()
    }
}
