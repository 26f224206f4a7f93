package import PlanModel
import Text

/// Compares three sides (what was sent last, what is wanted, what is live) and decides what to do. Pure. What is in
/// `replacing` is made anew even if nothing differs.
package func decide(
    _ plan: Plan, _ state: State, _ cloud: LiveCloud, replacing: Set<Address> = []
) -> Decision {
    decide(plan, state, cloud, replacing: replacing, Territory(plan), .plan)
}

func decide(
    _ plan: Plan, _ state: State, _ cloud: LiveCloud, replacing: Set<Address>, _ territory: Territory,
    _ leaving: Leaving
) -> Decision {
    var decision = Decision(steps: [], deletions: [], failures: [], territory: territory)
    decision.missing = cloud.missing
    var objects: LiveObjects = [:]
    var fresh = Fresh()
    fresh.known = Set(state.entries.keys)
    let kinds = plan.kinds.mapValues { NamedRules($0) }
    let former = Dictionary(grouping: state.kept + state.deposed, by: \.address)
    for resource in plan.resources {
        let named =
            resource.list == nil
            ? kinds[resource.kind] ?? NamedRules(.plain) : NamedRules(plan.rules(of: resource))
        let entry = state.entries[resource.address]
        let previous = entry.flatMap {
            $0.isSame(as: resource, named.rules, objects) ? $0.resource.without(resource.leave) : nil
        }
        let wasOurs = former[resource.address]?.contains { $0.isSame(as: resource, named.rules, objects) } ?? false
        do throws(ApplyFailure) {
            // Gone before anything is taken in: what it holds would be copied for each resource.
            let step = try Situation(
                plan: plan, cloud: cloud, objects: objects, fresh: fresh, resource: resource, named: named,
                previous: previous, isOpen: state.open[resource.address] != nil, wasOurs: wasOurs,
                isAskedFor: replacing.contains(resource.address)
            ).step()
            if step.change.action == .create || step.change.action == .replace {
                fresh.take(step, wasThere: cloud.found[resource.address]?.live != nil)
            } else {
                objects[resource.address] = step.live?.hiding(resource.sensitive)
                if step.change.action == .update { fresh.takeUpdate(of: resource) }
            }
            decision.steps.append(step)
        } catch {
            guard !error.isOwnMatter else {
                decision.blocked.append(error)
                continue
            }
            decision.failures.append(error)
            // Nothing is sent now. What refers to it is compared with what is there, not told a second time.
            objects[resource.address] = cloud.found[resource.address]?.live?.hiding(resource.sensitive)
        }
    }
    let wanted = Identities(decision.steps)
    let planned = Set(plan.resources.map(\.address))
    let retired = state.kept.filter { plan.lets(go: $0) }
    let displaced = displacedTwins(plan, state, cloud)
    let leftovers = state.gone(from: plan, objects) + state.deposed + retired
    for entry in leftovers + state.kept {
        if let live = cloud.leftovers[.init(entry)]?.live { decision.territory.take(entry.resource, live) }
    }
    for entry in dependentsFirst(leftovers + displaced.map(\.entry)) {
        let isRetired = retired.contains(entry)
        let isRenamed = !isRetired && (planned.contains(entry.address) || state.deposed.contains(entry))
        let found = displaced.first { $0.entry == entry }.map { Found.present($0.live) }
        do throws(ApplyFailure) {
            decision.deletions.append(
                try deletion(
                    of: entry, isDeposed: isRenamed || isRetired, isRenamed: isRenamed,
                    isWanted: wanted.contains(entry.resource), plan, cloud, decision.territory, leaving,
                    found: found))
        } catch {
            decision.failures.append(error)
        }
    }
    let stay = state.kept.filter { !plan.lets(go: $0) }
    decision.deletions = keepingWhatIsNeeded(
        stay, decision.deletions, told: state.kept.filter { !plan.retire.contains($0.address) },
        retired: Set(plan.retire), leaving
    ) { [territory = decision.territory] in !territory.rules(of: $0).identity.runsWith.isEmpty }
    decision.deletions = keepingWhatOthersUse(decision.deletions).filter { deletion in
        // What an earlier run said of it is not said again.
        let isTold = deletion.isForeign && deletion.isKept && state.kept.contains(deletion.entry)
        return !isTold || plan.retire.contains(deletion.resource.address)
    }
    decision.orphans = orphans(plan, state, cloud)
    return decision
}

/// Objects that this state's runs created although another run had created the same earlier: they are deleted once
/// nothing uses them any more.
private func displacedTwins(_ plan: Plan, _ state: State, _ cloud: LiveCloud) -> [(entry: Entry, live: JSONValue)] {
    plan.resources.compactMap { resource in
        guard let twins = cloud.twins[resource.address], let entry = state.entries[resource.address],
            let live = twins.dropFirst().first(where: { resource.serverName(of: $0) == entry.resource.name })
        else { return nil }
        return (entry, live)
    }
}
