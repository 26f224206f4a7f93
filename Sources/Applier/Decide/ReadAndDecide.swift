package import PlanModel

extension Caller {
    /// Reads what `plan` and `state` name, and decides: see `decide`. What a list showed too little of, for what has to be
    /// done, is read by itself.
    package func readAndDecide(
        _ plan: Plan, _ state: State, replacing: Set<Address> = []
    ) async -> (decision: Decision, cloud: LiveCloud) {
        let (decision, cloud) = await readCloud(plan, state, isForWriting: true) { cloud in
            let decision = decide(plan, state, cloud, replacing: replacing)
            return (decision, decision.touched(plan, state))
        }
        return (decision, cloud)
    }

    /// Reads what `plan` and `state` name, and compares: see `drift`. What a list showed too little of, or otherwise than it
    /// should be, is read by itself.
    package func readDrift(_ plan: Plan, _ state: State) async -> Drift {
        await readCloud(plan, state, isForWriting: false) { cloud in
            let drift = drift(plan, state, cloud)
            return (drift, plan.withWhatTheyReferTo(Set(drift.objects.map(\.address) + drift.failures.map(\.address))))
        }.value
    }
}

extension Decision {
    /// The objects of which something is written, in the cloud or in the state, or refused, with those that they refer to.
    fileprivate func touched(_ plan: Plan, _ state: State) -> Set<Address> {
        let written = steps.filter {
            $0.change.action != .noop || state.entries[$0.resource.address] != Entry($0.recorded, $0.named)
        }
        return plan.withWhatTheyReferTo(Set(written.map(\.resource.address) + (failures + blocked).map(\.address)))
    }
}

extension Plan {
    fileprivate func withWhatTheyReferTo(_ addresses: Set<Address>) -> Set<Address> {
        guard !addresses.isEmpty else { return [] }
        return resources.reduce(into: addresses) { all, resource in
            if addresses.contains(resource.address) { all.formUnion(resource.dependsOn) }
        }
    }
}
