import PlanModel

extension Decision {
    /// What is there already without a proof that this stack made it, and is this stack's after the run.
    var takeovers: [Precheck] {
        steps.filter(\.takesOver).map { step in
            let isKept = step.change.action == .noop
            var check = Precheck(
                "takeover", step.recorded.name, .yes,
                reason: isKept ? "it is taken over as it is" : "it is taken over and changed",
                for: [step.resource.address])
            check.isToldElsewhere = !isKept
            return check
        }
    }
}
