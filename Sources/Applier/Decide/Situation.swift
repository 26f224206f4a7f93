import Text
import PlanModel

/// What is known when deciding on one resource of the plan.
struct Situation {
    let plan: Plan
    let cloud: LiveCloud
    let objects: LiveObjects
    var fresh: Fresh
    var resource: Resource
    let named: NamedRules
    /// Without what the plan leaves alone.
    var previous: Resource?
    /// An earlier run announced a change to it and did not finish.
    let isOpen: Bool
    /// This stack made it; when it left the plan, it was kept, or its delete failed.
    var wasOurs = false
    /// It is to be made anew, even if nothing differs.
    var isAskedFor = false
    /// What the plan has where a text of others stays; see `Step.own`.
    private(set) var own: [JSONPointer: JSONValue] = [:]
    /// As it is made anew, which also sets what is left alone afterwards.
    private(set) var whole: Resource?

    var rules: KindRules { named.rules }

    /// With what the texts in them refer to, as far as it is known now.
    var sensitive: [Sensitive] { resource.withSources(resolved: objects).sensitive }

    /// What is there, if it could be read.
    private var found: JSONValue? { cloud.found[resource.address]?.live }

    /// Its name in messages: where the server gives names, the one that it has, or had.
    var name: String {
        percentDecoded(found.map { resource.name(objects, own: $0) } ?? previous?.name ?? resource.name(objects))
    }

    /// How it was read, for messages.
    var read: Sent {
        let call = found.flatMap { resource.calls.read.resolved(objects, own: $0) } ?? previous?.calls.read
        if call == nil, resource.calls.read.isOpen, let list = rules.identity.list { return Sent("GET", list.url) }
        return Sent(call ?? resource.calls.read)
    }

    func step() throws(ApplyFailure) -> Step {
        if isAskedFor, resource.procedure == .iamMember || resource.numbering != nil { throw indivisible() }
        var step = try wantedStep()
        guard step.change.action != .noop, step.sendsBody else { return step }
        let missing = resource.awaits.filter { cloud.missing.contains($0.read) }
        if let first = missing.first {
            throw ApplyFailure(
                resource.address, step.change.action.rawValue, Sent(first.read),
                message: missing.map { $0.message(cloud.instead[$0.read]) }.joined(separator: "; "),
                help: missing.help)
        }
        step.waitsFor = resource.awaits.filter { fresh.made[$0.holder] != nil }
        if step.waitsFor.isEmpty, let failure = unusableValue() { throw failure }
        return step
    }

    private func wantedStep() throws(ApplyFailure) -> Step {
        switch cloud.found[resource.address] ?? .absent {
        case .failed(let failure): throw failure
        case .absent, .outOfReach: return try creation()
        case .present(let live):
            guard let parent = resource.dependsOn.first(where: isLost(with:)) else {
                return try facing(live).comparison(with: live)
            }
            guard !stays(live) else {
                throw unreplaceable([], with: parent)
            }
            return try creation(because: "it goes with \(parent), which is replaced")
        }
    }

    /// With what the plan wants of an object that is there, `live`: what others say in a text stays, what is left alone does
    /// not count, and what the server raised by itself is as wanted.
    func facing(_ live: JSONValue, keepsTexts: Bool = true) -> Situation {
        var facing = self
        let (texts, kept) = keepsTexts ? resource.keepingTexts(of: live, previous: previous) : (resource, [:])
        let (raised, least) = texts.leavingAlone.raised(to: live, rules, previous: previous)
        (facing.whole, facing.resource, facing.own) = (texts, raised, kept.merging(least) { first, _ in first })
        if var before = previous {
            for pointer in least.keys where before.body[pointer] != nil {
                before.body = before.body.setting(live[pointer], at: pointer)
            }
            facing.previous = before
        }
        return facing
    }

    /// True for resources that the object at `address` takes with it when it is replaced: its parts, and grants on it
    /// or to it.
    private func isLost(with address: Address) -> Bool {
        guard let parent = fresh.replaced[address] else { return false }
        return resource.procedure == .iamMember || resource.name.hasPrefix(parent.name + "/")
    }

    private func creation(because cause: String? = nil) throws(ApplyFailure) -> Step {
        guard resource.calls.create != nil else {
            throw ApplyFailure(
                resource.address, "read", read,
                message: "\(name) does not exist, and this plan does not create it",
                help: "create it first, or let the config create it")
        }
        let body = resource.body.resolved(objects, own: nil)
        if let failure = alreadyThere(body) ?? resembled(body) { throw failure }
        var fields = additions(of: body, at: JSONPointer())
        fields += resource.switches.filter { !$0.isGone }.flatMap {
            additions(of: $0.value.resolved(objects, own: nil), at: $0.at)
        }
        fields += sensitive.map { FieldChange($0.at, old: nil, new: .sensitive($0.source)) }
        let reason = cause ?? (previous == nil ? nil : "it was deleted outside of Calco")
        return step(.create, reason, fields, body, live: nil, sendsBody: true)
    }

    private func comparison(with live: JSONValue) throws(ApplyFailure) -> Step {
        // Nobody can take over what is only a tombstone.
        if rules.isSpent(live) { throw spent() }
        let owner = try checkOwner(live)
        guard owner == .us || resource.adopts || isKnown else { throw unadopted() }
        let isUnwritten = try checkNumber()
        if let failure = unmetRule(live) { throw failure }
        let wanted = resource.body.resolved(objects, own: live)
        var fields = bodyChanges(wanted, live)
        let sent = sensitiveChanges(live)
        let unproven = sent.filter { isUnproven($0, live) }
        guard unproven.isEmpty || resource.adopts || isOpen else { throw unadopted(unproven) }
        fields += sent.filter { !unproven.contains($0) }
        var bodyChanges = fields.count
        fields += switchChanges(live)
        if isAskedFor { return try replacement(of: live, owner, fields, wanted, "it is made anew, as --replace asks") }
        bodyChanges -= try dropWhatOnlyACreateSets(&fields)
        let notReady = unreadiness(of: live)
        let renewal = renewal(isAsWanted: fields.isEmpty)
        guard !fields.isEmpty || notReady != nil || renewal != nil || isUnwritten else {
            return step(.noop, nil, [], wanted, live: live, sendsBody: false)
        }
        let reason =
            owner == .nobody
            ? "it exists already and is taken over"
            : notReady.map { "it is not ready: \($0)" } ?? renewal
                ?? (isUnwritten ? "that this stack made it is written down" : nil)
        let sendsBody = bodyChanges > 0 || notReady != nil || renewal != nil
        guard fields.contains(where: \.forcesReplacement) || isStillborn(live) else {
            let isAllApart = !resource.apart.isEmpty && fields.allSatisfy { resource.isApart($0.pointer) }
            guard resource.calls.update != nil || !sendsBody || isAllApart else {
                throw unchangeable(fields, canBeReplaced: canBeReplaced(live, owner))
            }
            if sendsBody {
                let told = Set(fields.map(\.pointer))
                fields += rules.resetFields(wanted: wanted, live: live).filter { !told.contains($0.pointer) }
            }
            var step = step(.update, reason, fields, wanted, live: live, sendsBody: sendsBody)
            step.renews = renewal != nil
            return step
        }
        return try replacement(of: live, owner, fields, wanted, reason)
    }

    private func replacement(
        of live: JSONValue, _ owner: Owner, _ fields: [FieldChange], _ wanted: JSONValue, _ reason: String?
    ) throws(ApplyFailure) -> Step {
        guard isOurs(owner) else { throw foreign(fields) }
        guard !stays(live) else { throw unreplaceable(fields) }
        guard canBeReplaced(live, owner) else { throw unchangeable(fields) }
        guard let whole, whole != resource else {
            return step(.replace, reason, fields, wanted, live: live, sendsBody: true)
        }
        var anew = self
        anew.resource = whole
        anew.own = own.filter { resource.body[$0.key] == whole.body[$0.key] }
        return anew.step(
            .replace, reason, fields, whole.body.resolved(objects, own: live), live: live, sendsBody: true)
    }

    private func isOurs(_ owner: Owner) -> Bool { owner == .us || (owner == .unknown && previous != nil) }

    private func canBeReplaced(_ live: JSONValue, _ owner: Owner) -> Bool {
        // Where a deleted object stays for days, its name is not free right after the delete.
        isOurs(owner) && !stays(live) && resource.calls.delete != nil && resource.calls.create != nil
            && rules.readiness.spent.isEmpty
    }

    /// True if it holds data or is protected, and the plan does not retire it.
    private func stays(_ live: JSONValue) -> Bool {
        guard !plan.retire.contains(resource.address) else { return false }
        return resource.retain || plan.inventory.known(resource.kind)?.isProtected(live) == true
    }

    /// Why the object has to restart although no field differs; nil if it need not. An object that is as wanted already
    /// refers to its dependencies, so a missing dependency must have existed before, whatever the state says.
    private func renewal(isAsWanted: Bool) -> String? {
        guard resource.calls.renew != nil, !rules.comparison.renewedBy.isEmpty else { return nil }
        let made = resource.dependsOn.first { address in
            fresh.made[address].map { rules.comparison.renewedBy.contains($0.kind) && ($0.again || isAsWanted) }
                ?? false
        }
        // To the next run, a dependency that was created again looks old; the announced change is the only trace left.
        return made.map { "\($0) is made anew" } ?? (isOpen ? "its last change was not finished" : nil)
    }

    private func step(
        _ action: Action, _ reason: String?, _ fields: [FieldChange], _ body: JSONValue, live: JSONValue?,
        sendsBody: Bool
    ) -> Step {
        var fields = fields
        hideSecrets(&fields)
        var recorded = resource.recorded(objects, own: live, body: body)
        recorded.served = previous?.served ?? [:]
        for (pointer, value) in own { recorded.body = recorded.body.setting(value, at: pointer) }
        var step = Step(
            resource: resource, named: named, recorded: recorded,
            change: Change(
                address: resource.address, kind: resource.kind, action: action, reason: reason, fields: fields),
            live: live, previous: previous, sendsBody: sendsBody)
        step.own = own
        step.takesOver = live.map(takesOver) ?? false
        return step
    }
}

extension [Awaited] {
    /// What to do about all of them.
    package var help: String {
        var all: [String] = []
        for awaited in self where !all.contains(awaited.help) { all.append(awaited.help) }
        return all.joined(separator: "; ") + "; then apply again"
    }
}
