package import PlanModel
import JSON

/// Compares three ways - what was sent last, what is wanted, what is there - and says what is to be done. Pure.
package func decide(_ plan: Plan, _ state: State, _ cloud: Cloud) -> Decision {
    var decision = Decision(steps: [], deletions: [], failures: [])
    var live: LiveObjects = [:]
    var fresh = Fresh()
    fresh.known = Set(state.entries.keys)
    let kinds = plan.kinds.mapValues { NamedRules($0) }
    for resource in plan.resources {
        let named = kinds[resource.kind] ?? NamedRules(KindRules())
        let entry = state.entries[resource.address]
        let previous = entry.flatMap { $0.isSame(as: resource, named.rules) ? $0.resource : nil }
        let context = StepContext(
            plan: plan, cloud: cloud, live: live, fresh: fresh, resource: resource, named: named, previous: previous,
            isOpen: state.open[resource.address] != nil)
        do throws(ApplyFailure) {
            let step = try context.step()
            if step.change.action == .create || step.change.action == .replace {
                fresh.take(step, wasThere: cloud.found[resource.address]?.object != nil)
            } else {
                live[resource.address] = step.live?.hiding(resource.sensitive)
                if step.change.action == .update { fresh.takeUpdate(of: resource) }
            }
            decision.steps.append(step)
        } catch {
            if error.isOwnMatter { decision.blocked.append(error) } else { decision.failures.append(error) }
        }
    }
    let wanted = Identities(decision.steps, live)
    let planned = Set(plan.resources.map(\.address))
    let retired = state.kept.filter { plan.lets(go: $0) }
    let leftovers = state.gone(from: plan) + state.deposed + retired
    var territory = Territory(plan)
    for entry in leftovers + state.kept {
        if let object = cloud.leftovers[.init(entry)]?.object { territory.take(entry, object) }
    }
    for entry in dependentsFirst(leftovers) {
        let isDeposed = planned.contains(entry.address) || state.deposed.contains(entry) || retired.contains(entry)
        do throws(ApplyFailure) {
            decision.deletions.append(
                try deletion(
                    of: entry, isDeposed: isDeposed, isWanted: wanted.hold(entry.resource), plan, cloud, territory))
        } catch {
            decision.failures.append(error)
        }
    }
    let stay = state.kept.filter { !plan.lets(go: $0) }
    decision.deletions = keepingWhatHolds(stay, decision.deletions)
    decision.deletions = keepingWhatOthersUse(decision.deletions)
    return decision
}

/// An object is kept as long as something that is kept stands in it: a bucket with a managed folder.
private func keepingWhatHolds(_ kept: [Entry], _ deletions: [Deletion]) -> [Deletion] {
    var users: [Address: Address] = [:]
    for entry in kept { for address in entry.resource.dependsOn { users[address] = entry.address } }
    return deletions.map { deletion in
        var deletion = deletion
        if deletion.change.action == .delete, deletion.resource.retain, let user = users[deletion.resource.address] {
            deletion.change.action = .keep
            deletion.change.reason = "\(user) is kept and stands in it; list both under 'retire' to delete them"
            deletion.isHeld = true
        }
        if deletion.isHeld { for address in deletion.resource.dependsOn { users[address] = deletion.resource.address } }
        return deletion
    }
}

/// What became somebody else's goes on running: its account, and what that account may do, stay with it.
private func keepingWhatOthersUse(_ deletions: [Deletion]) -> [Deletion] {
    var users: [Address: Address] = [:]
    for deletion in deletions where deletion.isForeign {
        for address in deletion.resource.dependsOn { users[address] = deletion.resource.address }
    }
    let foreign = Dictionary(deletions.filter(\.isForeign).map { ($0.resource.address, $0.rules.keeps) }) { $1 }
    return deletions.map { deletion in
        guard deletion.change.action == .delete, let user = users[deletion.resource.address],
            foreign[user]?.contains(deletion.resource.kind) == true
        else { return deletion }
        var deletion = deletion
        deletion.change = Change(
            address: deletion.change.address, kind: deletion.change.kind, action: .keep,
            reason: "\(user) runs with it, and is not ours any more")
        return deletion
    }
}

/// What will be a new object, though something may stand there now.
private struct Fresh {
    /// Replaced, or lost with what is replaced; by address.
    private(set) var replaced: [Address: Resource] = [:]
    /// With a newly generated value.
    private(set) var generated: Set<Address> = []
    /// With a generated value that may become readable only by a change of this run.
    private(set) var changed: Set<Address> = []
    /// What the state knows: made again, it is another object under an old name.
    var known: Set<Address> = []
    /// By address, the kind of what is made, and whether it was known before.
    private(set) var made: [Address: (kind: String, again: Bool)] = [:]

    mutating func take(_ step: Step, wasThere: Bool) {
        if wasThere { replaced[step.resource.address] = step.resource }
        made[step.resource.address] = (step.resource.kind, wasThere || known.contains(step.resource.address))
        for sensitive in step.resource.sensitive {
            if case .generated = sensitive.source { generated.insert(step.resource.address) }
        }
    }

    mutating func takeUpdate(of resource: Resource) {
        for sensitive in resource.sensitive {
            if case .generated = sensitive.source { changed.insert(resource.address) }
        }
    }
}

/// The objects that a plan wants: what an old address calls by another name is not to be deleted.
private struct Identities {
    private struct Named: Hashable {
        var kind: String
        var name: String
    }

    private struct Place: Hashable {
        var read: Call
        var member: JSONValue?
    }

    private var named: Set<Named> = []
    private var places: Set<Place> = []

    init(_ steps: [Step], _ live: LiveObjects) {
        for step in steps {
            let resource = step.resource.settled(live, own: step.live)
            places.insert(Self.place(resource))
            if !resource.name.hasSuffix("/*") { named.insert(Named(kind: resource.kind, name: resource.name)) }
        }
    }

    func hold(_ resource: Resource) -> Bool {
        places.contains(Self.place(resource)) || named.contains(Named(kind: resource.kind, name: resource.name))
    }

    private static func place(_ resource: Resource) -> Place {
        Place(read: resource.calls.read, member: resource.procedure == .iamMember ? resource.body : nil)
    }
}

private struct StepContext {
    let plan: Plan
    let cloud: Cloud
    let live: LiveObjects
    let fresh: Fresh
    let resource: Resource
    let named: NamedRules
    let previous: Resource?
    /// An earlier run announced a change of it and did not get to its end.
    let isOpen: Bool

    private var rules: KindRules { named.rules }

    func step() throws(ApplyFailure) -> Step {
        switch cloud.found[resource.address] ?? .absent {
        case .failed(let failure): throw failure
        case .absent, .outOfReach: return try creation()
        case .present(let object):
            guard let parent = resource.dependsOn.first(where: isLost(with:)) else {
                return try comparison(with: object)
            }
            guard !resource.retain || plan.retire.contains(resource.address) else {
                throw unreplaceable([], with: parent)
            }
            return try creation(because: "it goes with \(parent), which is replaced")
        }
    }

    /// True for what the object at `address` takes with it when it is replaced: its parts, and grants on it or to it.
    private func isLost(with address: Address) -> Bool {
        guard let parent = fresh.replaced[address] else { return false }
        return resource.procedure == .iamMember || resource.name.hasPrefix(parent.name + "/")
    }

    private func creation(because cause: String? = nil) throws(ApplyFailure) -> Step {
        guard resource.calls.create != nil else {
            throw ApplyFailure(
                resource.address, "read", .init(resource.calls.read),
                message: "\(resource.name) does not exist, and this plan does not create it",
                help: "create it first, or let the config create it")
        }
        let body = resource.body.resolved(live, own: nil)
        var fields = leaves(of: body, at: JSONPointer())
        fields += resource.switches.map { FieldChange($0.at, old: nil, new: .known(.string($0.value))) }
        fields += resource.sensitive.map { FieldChange($0.at, old: nil, new: .sensitive($0.source)) }
        let reason = cause ?? (previous == nil ? nil : "it was deleted outside of Calco")
        return step(.create, reason, fields, live: nil, sendsBody: true)
    }

    private func comparison(with object: JSONValue) throws(ApplyFailure) -> Step {
        let owner = try checkOwner(object)
        guard !rules.isSpent(object) else {
            throw ApplyFailure(
                resource.address, "read", .init(resource.calls.read),
                message: "\(resource.name) was destroyed, and nothing can be made under that name again",
                help: "raise its number by one")
        }
        let isUnwritten = try checkNumber()
        let wanted = resource.body.resolved(live, own: object)
        var fields = differences(wanted: wanted, live: object, lastSent: previous?.body, rules: rules.compare)
        for index in fields.indices { fields[index].forcesReplacement = rules.isImmutable(fields[index].pointer) }
        fields += sensitiveChanges(object)
        let bodyChanges = fields.count
        for wanted in resource.switches where object[wanted.at]?.string != wanted.value {
            fields.append(
                FieldChange(wanted.at, old: object[wanted.at].map { .known($0) }, new: .known(.string(wanted.value))))
        }
        let notReady = rules.ready.flatMap { $0.complaint(about: object) }
        let renewal = renewal(isAsWanted: fields.isEmpty)
        guard !fields.isEmpty || notReady != nil || renewal != nil || isUnwritten else {
            return step(.noop, nil, [], live: object, sendsBody: false)
        }
        let reason =
            owner == .nobody
            ? "it exists already and is taken over"
            : notReady.map { "it is not ready: \($0)" } ?? renewal
                ?? (isUnwritten ? "that this stack made it is written down" : nil)
        let sendsBody = bodyChanges > 0 || notReady != nil || renewal != nil
        guard fields.contains(where: \.forcesReplacement) else {
            guard resource.calls.update != nil || !sendsBody else { throw unchangeable(fields) }
            if sendsBody {
                let told = Set(fields.map(\.pointer))
                fields += rules.resetFields(wanted: wanted, live: object).filter { !told.contains($0.pointer) }
            }
            var step = step(.update, reason, fields, live: object, sendsBody: sendsBody)
            step.renews = renewal != nil
            return step
        }
        guard owner == .us || (owner == .unknown && previous != nil) else { throw foreign(fields) }
        guard !resource.retain || plan.retire.contains(resource.address) else { throw unreplaceable(fields) }
        guard resource.calls.delete != nil, resource.calls.create != nil else { throw unchangeable(fields) }
        return step(.replace, reason, fields, live: object, sendsBody: true)
    }

    /// Why the object has to start again though its fields do not say so; nil when it has not. What is as wanted refers to
    /// its dependencies already, so one that is not there was there before, whatever the state knows.
    private func renewal(isAsWanted: Bool) -> String? {
        guard resource.calls.renew != nil, !rules.renewedBy.isEmpty else { return nil }
        let made = resource.dependsOn.first { address in
            fresh.made[address].map { rules.renewedBy.contains($0.kind) && ($0.again || isAsWanted) } ?? false
        }
        // What was made anew is old to the next run: that the change was announced is all that is left of it.
        return made.map { "\($0) is made anew" } ?? (isOpen ? "its last change was not finished" : nil)
    }

    private func step(
        _ action: Action, _ reason: String?, _ fields: [FieldChange], live: JSONValue?, sendsBody: Bool
    ) -> Step {
        Step(
            resource: resource, named: named,
            change: Change(
                address: resource.address, kind: resource.kind, action: action, reason: reason, fields: fields),
            live: live, previous: previous, sendsBody: sendsBody)
    }

    private enum Owner {
        case us
        case nobody
        /// The kind has no place that could tell.
        case unknown
    }

    /// Whose the object is. Throws when it is somebody else's.
    private func checkOwner(_ object: JSONValue) throws(ApplyFailure) -> Owner {
        switch ownership(of: object, resource.owner) {
        case .ours: return .us
        case .nobody: return .nobody
        case .unprovable: return .unknown
        case .other(let pointer, let value):
            throw ApplyFailure(
                resource.address, "read", .init(resource.calls.read),
                message: "\(resource.name) belongs to somebody else: \(pointer.text) is \(value.compactText), "
                    + "this stack's would be \"\(resource.owner[pointer] ?? "")\"",
                help: rules.foreign ?? "choose another name, or clear that field to hand the object over")
        }
    }

    /// True when the number is ours and that is not written down yet. Throws when somebody else took it.
    private func checkNumber() throws(ApplyFailure) -> Bool {
        guard let numbering = resource.numbering else { return false }
        switch cloud.numbered[resource.address] {
        case .us?, nil: return false
        case .usUnwritten?: return true
        case .somebody(let next)?: throw Applier.foreign(resource, numbering, next: next)
        }
    }

    private func foreign(_ fields: [FieldChange]) -> ApplyFailure {
        ApplyFailure(
            resource.address, "replace",
            message:
                "\(names(fields.filter(\.forcesReplacement))) cannot be changed in place, and \(resource.name) was not "
                + "made by this stack: it is not deleted",
            help: rules.foreign ?? "choose another name, or change the config to what is there")
    }

    private func sensitiveChanges(_ object: JSONValue) -> [FieldChange] {
        resource.sensitive.compactMap { sensitive in
            if case .generated = sensitive.source { return nil }
            if resource.dependsOn.contains(where: fresh.generated.contains) {
                // What can be read there now is not what will be there.
            } else if let secret = cloud.secrets[sensitive.source], let there = object[sensitive.at]?.string {
                let wanted = sensitive.fill([:], with: secret)[sensitive.at]?.string
                if there == wanted { return nil }
            } else if resource.dependsOn.contains(where: fresh.changed.contains) {
                // It cannot be read now, but it will be before this resource's turn.
            } else if let previous, previous.sensitive.contains(sensitive) {
                // The value cannot be compared (hidden, or unreadable now), but it still comes from the same place.
                return nil
            }
            let before = previous?.sensitive.first { $0.at == sensitive.at && $0.source != sensitive.source }
            return FieldChange(sensitive.at, old: .sensitive(before?.source), new: .sensitive(sensitive.source))
        }
    }

    private func unchangeable(_ fields: [FieldChange]) -> ApplyFailure {
        ApplyFailure(
            resource.address, "update",
            message: "\(resource.name) differs in \(names(fields)), and it cannot be changed",
            help: "change the config to what is there, or remove the object by hand")
    }

    private func unreplaceable(_ fields: [FieldChange], with parent: Address? = nil) -> ApplyFailure {
        let cause =
            parent.map { "\($0) is replaced" }
            ?? "\(names(fields.filter(\.forcesReplacement))) cannot be changed in place"
        return ApplyFailure(
            resource.address, "replace",
            message: "\(cause), and \(resource.name) holds data: replacing it would delete them",
            help: "take the change back, or list \(resource.address) under 'retire' in project.yaml")
    }

    private func names(_ fields: [FieldChange]) -> String { fields.map(\.pointer.text).joined(separator: ", ") }
}

private func deletion(
    of entry: Entry, isDeposed: Bool, isWanted: Bool, _ plan: Plan, _ cloud: Cloud, _ territory: Territory
) throws(ApplyFailure) -> Deletion {
    let (resource, rules) = (entry.resource, entry.rules)
    func result(_ action: Action, _ reason: String?, _ fields: [FieldChange] = [], live: JSONValue? = nil) -> Deletion {
        Deletion(
            entry: entry,
            change: Change(
                address: resource.address, kind: resource.kind, action: action, reason: reason, fields: fields),
            live: live, isDeposed: isDeposed)
    }
    // The plan has it, at another address or again at this one: only the state lets go of the old entry.
    guard !isWanted else { return result(.noop, nil) }
    guard plan.inventory[resource.kind] != nil else { return result(.keep, "this plan knows no such kind") }
    switch cloud.leftovers[.init(entry)] ?? .absent {
    case .failed(let failure): throw failure
    case .absent: return result(.noop, nil)
    case .outOfReach:
        var out = result(
            .keep, "it is at \(resource.calls.read.url), where this run may not go: it is deleted once one may")
        out.isHeld = true
        return out
    case .present(let object):
        guard resource.calls.delete != nil else { return result(.keep, "this kind is never deleted", live: object) }
        guard !rules.isSpent(object) else { return result(.noop, nil) }
        guard !resource.retain || plan.retire.contains(resource.address) else {
            var kept = result(.keep, "it may hold data; list it under 'retire' to delete it", live: object)
            kept.isHeld = true
            return kept
        }
        if let objection = territory.objection(to: entry, object) {
            var kept = result(.keep, objection, live: object)
            kept.isForeign = true
            return kept
        }
        let fields = resource.procedure == .iamMember ? leaves(of: resource.body, at: JSONPointer()) : []
        return result(.delete, isDeposed ? "its name changed" : nil, fields.map(\.inverted), live: object)
    }
}

/// Every field of a new object, or one change for a value that is not an object.
private func leaves(of value: JSONValue, at pointer: JSONPointer) -> [FieldChange] {
    guard case .object(let members) = value, !members.isEmpty else {
        return pointer.tokens.isEmpty
            ? [] : [FieldChange(pointer, old: nil, new: value.isUnresolved ? .knownAfterApply : .known(value))]
    }
    return members.flatMap { leaves(of: $0.value, at: pointer.appending($0.key)) }
}

extension FieldChange {
    fileprivate var inverted: FieldChange { FieldChange(pointer, old: new, new: old) }
}

/// Orders `entries` so that each comes before those it depends on; by address where nothing decides.
private func dependentsFirst(_ entries: [Entry]) -> [Entry] {
    let byAddress = Dictionary(grouping: entries.sorted { $0.address < $1.address }, by: \.address)
    var order: [Entry] = []
    var seen: Set<Address> = []
    for start in byAddress.keys.sorted() {
        // An explicit stack: a state file decides how deep this goes.
        var stack: [(address: Address, next: Int)] = []
        if seen.insert(start).inserted { stack.append((start, 0)) }
        while let (address, next) = stack.last {
            let entries = byAddress[address] ?? []
            let dependencies = entries.flatMap(\.resource.dependsOn)
            if next < dependencies.count {
                stack[stack.count - 1].next += 1
                let dependency = dependencies[next]
                if byAddress[dependency] != nil, seen.insert(dependency).inserted { stack.append((dependency, 0)) }
            } else {
                order += entries
                stack.removeLast()
            }
        }
    }
    return order.reversed()
}
