import PlanModel
import Text

/// How an object drifted from what was applied last, and from the plan.
extension Situation {
    /// What its absence means; nil if it was announced, which is told by itself.
    var absence: DriftedObject? {
        guard previous == nil else { return told(.deleted) }
        guard !isOpen else { return nil }
        return told(.planned, resource.calls.create == nil ? "this plan only uses it, and does not create it" : nil)
    }

    /// Nil if `live` is as it was applied, and as the plan says.
    func drifted(_ live: JSONValue) -> DriftedObject? {
        guard !rules.isSpent(live) else { return told(.deleted, "its name cannot be used again") }
        var object = told(.changed)
        object.lastChange = plan.lastChange(of: resource, live)
        if let note = foreignness(live) {
            (object.standing, object.note) = (.foreign, note)
            return object
        }
        object.note = unmetRule(live)?.message ?? unreadiness(of: live).map { "it is not ready: \($0)" }
        let facing = facing(live, keepsTexts: false)
        object.fields = facing.fields(live)
        object.note = object.note ?? facing.sentAgain(live, besides: object.fields)
        let isUnrecorded = previous == nil && !isOpen && !wasOurs && !isOnlyRead
        if isUnrecorded { object.standing = .unrecorded }
        return isUnrecorded || object.note != nil || !object.fields.isEmpty ? object : nil
    }

    /// What an apply sends again although nobody can tell whether it differs: a value that can be read, or is there at all,
    /// only once something else is as it was.
    private func sentAgain(_ live: JSONValue, besides fields: [FieldDrift]) -> String? {
        let told = Set(fields.map(\.pointer))
        let again = sensitiveChanges(live).map(\.pointer).filter { !told.contains($0) }
        guard !again.isEmpty else { return nil }
        return
            "\(again.map { $0.tokens.joined(separator: ".") }.joined(separator: ", ")) cannot be compared, and an apply "
            + "sends it again: what it comes from has changed"
    }

    /// Why it is not ours; nil if nothing says so.
    private func foreignness(_ live: JSONValue) -> String? {
        if case .other(let pointer, let value) = ownership(of: live, resource.owner, marks: resource.marks) {
            return "\(pointer.text) is \(value.compactText)"
        }
        switch cloud.numbered[resource.address] {
        case .somebody?: return "somebody else added the version with this number"
        case .nobodyKnows?: return "nobody can tell who added the version with this number"
        case .us?, .usUnwritten?, nil: return nil
        }
    }

    private func fields(_ live: JSONValue) -> [FieldDrift] {
        let wanted = resource.body.resolved(objects, own: live)
        var alone = self
        alone.fresh = Fresh()
        var plan = bodyChanges(wanted, live) + alone.sensitiveChanges(live) + switchChanges(live)
        hideSecrets(&plan)
        guard let previous, !isOnlyRead else {
            return fieldDrift(cloud: [], plan: plan, between: [], applied: nil)
        }
        var applied = self
        let sent = resource.body(sentBy: previous)
        applied.resource.switches = resource.switches.compactMap { wanted in
            previous.value(of: wanted).map { Switch(at: wanted.at, value: $0, call: wanted.call) }
        }
        var cloud = applied.bodyChanges(sent, live) + applied.switchChanges(live)
        hideSecrets(&cloud)
        // What only a call of its own can set, as a server would show it after the last apply.
        func switched(_ object: JSONValue) -> JSONValue {
            applied.resource.switches.reduce(object) { object, before in
                object.setting(before.value.resolved(objects, own: live), at: before.at)
            }
        }
        let between =
            differences(
                wanted: wanted, live: sent, previous: nil, lastSent: sent, rules: rules, in: self.plan.project)
            + switchChanges(switched(live))
        return fieldDrift(cloud: cloud, plan: plan, between: between, applied: switched(sent))
    }

    private func told(_ standing: DriftedObject.Standing, _ note: String? = nil) -> DriftedObject {
        DriftedObject(
            address: resource.address, kind: resource.kind, name: name, standing: standing, note: note)
    }
}

extension Plan {
    /// When `live` was changed last, and by whom, as far as it says so itself.
    func lastChange(of resource: Resource, _ live: JSONValue) -> LastChange.Said {
        guard resource.procedure == .crud else { return .init() }
        return inventory.known(resource.kind)?.lastChange.said(by: live) ?? .init()
    }
}
