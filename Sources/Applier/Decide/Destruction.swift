package import PlanModel
import Text

/// What is destroyed: everything that the state has, and everything of the plan that carries this stack's proof.
package struct Destruction: Sendable {
    /// The plan as if it wanted nothing.
    package var plan: Plan
    /// The state, with what it had lost.
    package var state: State
    /// Why nothing may be sent.
    var failures: [ApplyFailure] = []
    /// What may be deleted, as in an apply of the whole plan.
    let territory: Territory

    /// `named` are the objects that go although they hold data or are protected. So does what had left the plan and is
    /// retired there; what the plan both has and retires is allowed to be replaced, not to be lost.
    package init(of plan: Plan, _ state: State, naming named: Set<Address> = []) {
        self.state = state
        var bounds = plan
        bounds.retire = Set(plan.retire).subtracting(plan.resources.map(\.address)).union(named).sorted()
        territory = Territory(bounds)
        self.plan = bounds.wantingNothing
    }

    /// True if the state has the object of `resource`, or nothing could prove that one that is there is ours.
    func knows(_ resource: Resource, _ rules: KindRules) -> Bool {
        guard !resource.owner.isEmpty, resource.calls.delete != nil else { return true }
        return state.all.contains { $0.isSame(as: resource, rules) }
    }

    /// Adds those of `resources` that `cloud` has with our proof to what the state has.
    mutating func take(_ resources: [Resource], of plan: Plan, _ cloud: LiveCloud) {
        let objects = cloud.found.compactMapValues(\.live)
        for resource in resources {
            switch cloud.found[resource.address] {
            case .failed(let failure)?: failures.append(failure)
            case .present(let live)?:
                guard case .ours = ownership(of: live, resource.owner, marks: resource.marks) else { continue }
                let made = Entry(resource.recorded(objects, own: live), NamedRules(plan.rules(of: resource)))
                guard plan.objection(to: made, isOpen: false) == nil else { continue }
                if state.entries[made.address] == nil {
                    state.entries[made.address] = made
                } else {
                    state.deposed.append(made)
                }
            case .absent?, .outOfReach?, nil: continue
            }
        }
    }
}

extension Plan {
    /// The same plan without anything that it wants: it still says whose an object is, and how it is read and deleted.
    package var wantingNothing: Plan {
        var plan = self
        (plan.resources, plan.outputs, plan.outputsOf, plan.moved) = ([], [:], [:], [:])
        return plan
    }

    /// The plan as far as it takes to find its objects: no secret is read for that.
    fileprivate var toBeFound: Plan {
        var plan = self
        for index in plan.resources.indices {
            (plan.resources[index].sensitive, plan.resources[index].accepts) = ([], [])
            plan.resources[index].awaits = []
        }
        return plan
    }
}

extension Caller {
    /// Reads what a destruction of `plan` and `state` deletes; `named` as in `Destruction`.
    package func readForDestruction(
        _ plan: Plan, _ state: State, naming named: Set<Address>
    ) async -> (destruction: Destruction, cloud: LiveCloud) {
        var destruction = Destruction(of: plan, state, naming: named)
        let missing = plan.resources.filter { !destruction.knows($0, plan.rules(of: $0)) }
        if !missing.isEmpty {
            let wanted = plan.toBeFound
            var cloud = await readCloud(wanted, state)
            // Nothing else tells of what is not found now: it would stay for good because a server failed once.
            let doubtful = missing.map(\.address).filter { cloud.found[$0] == .absent }
            for (address, again) in await readObjects(Set(doubtful), wanted, state) where again.live != nil {
                cloud.found[address] = again
            }
            destruction.take(missing, of: plan, cloud)
        }
        return (destruction, await readCloud(destruction.plan, destruction.state))
    }
}

/// Decides what `destruction` deletes, dependents first, and what stays. Pure.
package func decide(_ destruction: Destruction, _ cloud: LiveCloud) -> Decision {
    var decision = decide(
        destruction.plan, destruction.state, cloud, replacing: [], destruction.territory, .destruction)
    decision.failures = destruction.failures + decision.failures
    return decision
}

extension Destruction {
    /// What stays because an earlier run kept it, and `decision` says no more of it.
    package func staysSilently(_ decision: Decision) -> [Change] {
        let told = Set(decision.deletions.map(\.entry))
        return state.kept.filter { !told.contains($0) }.map {
            Change(
                address: $0.address, kind: $0.resource.kind, action: .keep,
                reason: $0.resource.retain ? Leaving.destruction.data : "an earlier run kept it")
        }.sorted { $0.address < $1.address }
    }
}
