import PlanModel
import Text

/// In what an object that is there differs from what is wanted.
extension Situation {
    /// The fields of the body, which is `wanted`; not fit to be shown before `hideSecrets`.
    func bodyChanges(_ wanted: JSONValue, _ live: JSONValue) -> [FieldChange] {
        // What an earlier plan sent stays in an object that this plan only reads.
        let lastSent = isOnlyRead ? nil : previous.map { resource.body(sentBy: $0) }
        var fields = differences(
            wanted: wanted, live: rules.withoutEchoed(live), previous: previous, lastSent: lastSent, rules: rules,
            in: plan.project)
        for index in fields.indices { fields[index].forcesReplacement = rules.isImmutable(fields[index]) }
        return fields
    }

    /// Takes fields that only a create sets out of `fields`, and says how many they were: no update can bring them about. Of
    /// one that this stack has set, or now wants, another value would count as applied and be nowhere: that is refused.
    func dropWhatOnlyACreateSets(_ fields: inout [FieldChange]) throws(ApplyFailure) -> Int {
        guard !rules.comparison.atCreate.isEmpty else { return 0 }
        let (others, dropped) = (
            fields.filter { rules.insteadOfChanging($0.pointer) == nil },
            fields.filter { rules.insteadOfChanging($0.pointer) != nil }
        )
        if previous != nil, let wanted = dropped.first(where: { $0.new != nil }) { throw setAtCreate(wanted) }
        fields = others
        return dropped.count
    }

    /// The fields that only a call of their own can set.
    func switchChanges(_ live: JSONValue) -> [FieldChange] {
        resource.switches.flatMap { wanted -> [FieldChange] in
            let before = previous?.value(of: wanted)
            // What its call refers to may be known only when the call is made.
            let shown = Switch(
                at: wanted.at, value: wanted.value.resolved(objects, own: live), call: wanted.call,
                isGone: wanted.isGone)
            return shown.isSet(in: live, rules, before) ? [] : changes(of: shown, live, before)
        }
    }

    /// The field that `wanted` sets or, of a mapping, its members.
    private func changes(of wanted: Switch, _ live: JSONValue, _ before: JSONValue?) -> [FieldChange] {
        guard let members = wanted.value.object else {
            return [
                FieldChange(
                    wanted.at, old: live[wanted.at].map { .known($0) },
                    new: wanted.isGone ? nil : .asWanted(wanted.value))
            ]
        }
        let own = live[wanted.at]
        let names = Set(members.map(\.key) + (before?.object ?? [:]).map(\.key))
        return names.sorted().filter { own?[$0] != members[$0] }.map { name in
            FieldChange(
                wanted.at.appending(name), old: own?[name].map { .known($0) }, new: members[name].map { .asWanted($0) })
        }
    }

    /// Why it does not do its work yet, as far as an apply can help; nil if it does.
    func unreadiness(of live: JSONValue) -> String? {
        let ready = rules.readiness.ready
        // What cannot be updated is left to become ready by itself, unless it never came to be.
        let isLeft = resource.calls.update == nil && ready?.present.isEmpty == false && !isStillborn(live)
        return isLeft ? nil : ready.flatMap { $0.objection(to: live) }
    }

    /// True if it cannot be updated, and has to be made anew because it never came to be.
    func isStillborn(_ live: JSONValue) -> Bool {
        resource.calls.update == nil && rules.readiness.ready?.isStillborn(live) == true
    }

    var isOnlyRead: Bool {
        resource.calls.create == nil && resource.calls.update == nil && resource.calls.delete == nil
    }
}
