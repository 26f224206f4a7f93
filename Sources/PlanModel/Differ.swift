import Text

/// Walks two values in parallel and reports where they differ. It is the only differ, for two plans and for a plan and
/// the cloud.
struct Differ {
    /// Where the old value comes from.
    enum Sides {
        /// Another plan. Everything counts exactly as written, and what only one side has is reported scalar by scalar.
        case plans
        /// A server. Only fields that are wanted or were sent before count: defaults and other spellings are not
        /// differences. What only one side has is reported as a whole.
        case cloud
    }

    let sides: Sides
    let rules: CompareRules
    /// True if it is known what an earlier plan sent.
    private let isUpdate: Bool
    private(set) var changes: [FieldChange] = []

    init(_ sides: Sides, _ rules: [JSONPointer: CompareRule], isUpdate: Bool = false) {
        (self.sides, self.isUpdate) = (sides, isUpdate)
        self.rules = CompareRules(rules)
    }

    /// `said` is what an earlier plan sent to the server of `old`.
    mutating func compare(_ old: JSONValue?, _ new: JSONValue?, said: JSONValue? = nil, at pointer: JSONPointer) {
        guard old != new else { return }
        let rule = rules[pointer]
        let isFlat = sides == .plans
        switch (old, new) {
        case _ where sides == .cloud && rule == .ignore: break
        case _ where sides == .cloud && rule == .presence && isEmptied(old, new, said): tell(old, new, at: pointer)
        case (.object(let old)?, .object(let new)?): members(old, new, said, at: pointer)
        case (nil, .object(let new)?) where !new.isEmpty: members([:], new, said, at: pointer)
        case (.object(let old)?, nil) where isFlat && !old.isEmpty: members(old, [:], said, at: pointer)
        case (.array(let old)?, .array(let new)?): elements(old, new, said?.array, rule, at: pointer)
        case (nil, .array(let new)?) where isFlat && !new.isEmpty: elements([], new, nil, rule, at: pointer)
        case (.array(let old)?, nil) where isFlat && !old.isEmpty: elements(old, [], nil, rule, at: pointer)
        default: if isFlat || !isSame(new, as: old, rule) { tell(old, new, at: pointer) }
        }
    }

    private mutating func tell(_ old: JSONValue?, _ new: JSONValue?, at pointer: JSONPointer) {
        changes.append(FieldChange(pointer, old: old.map { .known($0) }, new: new.map { .known($0) }))
    }

    /// A member that is not wanted counts only if an earlier plan sent it, or the other plan has it.
    private mutating func members(_ old: JSONObject, _ new: JSONObject, _ said: JSONValue?, at pointer: JSONPointer) {
        let candidates = sides == .plans ? old.sortedKeys : said?.object?.sortedKeys ?? []
        let gone = candidates.filter { new[$0] == nil && old[$0] != nil }
        var keys = new.sortedKeys + gone
        if sides == .plans, !gone.isEmpty { keys.sort(by: precedes) }
        for key in keys {
            let place = pointer.appending(key)
            if sides == .cloud, new[key] == nil, isShownEmpty(old[key], said?[key]), rules[place] != .ignore {
                tell(old[key], nil, at: place)
            } else {
                compare(old[key], new[key], said: said?[key], at: place)
            }
        }
    }

    /// True if `new` is empty and the server has nothing in its place, or something that no earlier plan sent or left to it.
    /// Few servers show an empty text: it counts only when it is new.
    private func isEmptied(_ old: JSONValue?, _ new: JSONValue?, _ said: JSONValue?) -> Bool {
        guard let new, new.isZero else { return false }
        guard let old, !old.isNull else { return new.object != nil || isUpdate && said != new }
        return new.object != nil && !old.isZero && said?.object == nil
    }

    /// True for an empty text that a server shows, as a label's: defaults are left out of an answer. And for an empty
    /// message, if an earlier plan sent it.
    private func isShownEmpty(_ old: JSONValue?, _ said: JSONValue?) -> Bool {
        guard let old else { return false }
        return old == "" || old.object != nil && old.isZero && said?.object != nil && said?.isZero == true
    }

    private mutating func elements(
        _ old: [JSONValue], _ new: [JSONValue], _ said: [JSONValue]?, _ rule: CompareRule?, at pointer: JSONPointer
    ) {
        guard let pairs = pairs(old, new, said, rule) else { return tell(.array(old), .array(new), at: pointer) }
        for pair in pairs {
            let place = pointer.appending(pair.label)
            if pair.old != nil, pair.new != nil {
                compare(pair.old, pair.new, said: pair.said, at: place)
            } else if sides == .cloud {
                tell(pair.old, pair.new, at: place)
            } else {
                compare(pair.old?.without(pair.key), pair.new?.without(pair.key), at: place)
            }
        }
    }

    /// Which elements belong together; nil if that cannot be told.
    private func pairs(
        _ old: [JSONValue], _ new: [JSONValue], _ said: [JSONValue]?, _ rule: CompareRule?
    ) -> [ElementPair]? {
        if case .set(let key) = rule {
            return key.flatMap { labelledPairs(old, new, said, by: $0) }
                ?? wholePairs(old, new, countsRepeats: sides == .plans)
        }
        if case .some(let key)? = rule, let pairs = labelledPairs(old, new, said, by: key) {
            // What neither this plan nor an earlier one has is others'.
            return pairs.filter { pair in
                sides == .plans || pair.new != nil || said?.contains { label(of: $0, key) == pair.label } == true
            }
        }
        switch sides {
        case .plans: return naturallyLabelledPairs(old, new) ?? positionalPairs(old, new)
        case .cloud: return old.count == new.count ? positionalPairs(old, new, said) : nil
        }
    }
}

extension JSONValue {
    /// This object without the member that its label repeats, unless that is its only one.
    fileprivate func without(_ key: String?) -> JSONValue {
        guard let key, case .object(var members) = self, members.count > 1 else { return self }
        members[key] = nil
        return .object(members)
    }
}
