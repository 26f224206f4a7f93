package import Text

/// How the applier tells who owns an object of one kind. It comes from the plan, never from the state: an edited state
/// must not be able to turn a foreign object into ours.
package struct Inventory: Sendable, Hashable {
    /// Live values that prove that this stack created an object. Empty if the kind cannot carry them: then the state's
    /// entry is the proof.
    package var owner: [JSONPointer: String]
    /// Live values that prove that an object is in the plan's project, if its URL does not say so. They are part of
    /// `owner`; what is inside such an object may be deleted, whoever created the object itself.
    package var within: [JSONPointer: String]
    /// True if objects of the kind hold data: they are kept when they leave the plan, whatever a state says.
    package var retain: Bool
    /// Live values of an object that is never pruned: its configuration protected it.
    package var protects: [JSONPointer: String]
    /// Live values of an object that the server deletes for nobody, whatever a plan retires: each alone is enough.
    package var locks: [JSONPointer: JSONValue] = [:]
    /// How an object of the kind is named, read and deleted. A state that deviates is refused.
    package var forms: [Form]
    /// What answers about an object of the kind mean: the part of the kind's rules that reading needs.
    package var rules: KindRules
    /// Where a live object says when it was changed last, and by whom.
    package var lastChange = LastChange()
    /// Lists every object of the kind; nil if an object cannot prove its owner.
    package var list: ListCall?
    /// The same in other places, for what is in none that has them all.
    package var elsewhere: [ListCall] = []
    /// Read and delete one of `list`, whose name is `${self#/name}`; `delete` is nil if the kind holds data.
    package var read: Call?
    package var delete: Call?

    package init(
        owner: [JSONPointer: String] = [:], within: [JSONPointer: String] = [:], retain: Bool = false,
        protects: [JSONPointer: String] = [:], forms: [Form], list: ListCall? = nil, read: Call? = nil,
        delete: Call? = nil
    ) {
        self.owner = owner
        self.within = within
        self.retain = retain
        self.protects = protects
        self.forms = forms
        rules = .plain
        self.list = list
        self.read = read
        self.delete = delete
    }
}

extension [String: Inventory] {
    /// How to tell who owns an object of `kind`. The key `*` stands for the kinds that no plan can list, because a
    /// configuration chooses them: those of `resources/`.
    package func known(_ kind: String) -> Inventory? { self[kind] ?? self["*"] }
}

extension Inventory {
    /// True if `object`, live or as a plan sends it, says that only a plan which retires it may delete it.
    package func isProtected(_ object: JSONValue) -> Bool {
        !protects.isEmpty && protects.allSatisfy { object[$0.key]?.string == $0.value }
    }

    /// Everything that lists objects of the kind.
    package var lists: [ListCall] { (list.map { [$0] } ?? []) + elsewhere }

    package var json: JSONValue {
        var object: JSONObject = [:]
        object["delete"] = delete?.json
        if !elsewhere.isEmpty { object["elsewhere"] = .array(elsewhere.map(\.json)) }
        if lastChange != LastChange() { object["lastChange"] = lastChange.json }
        object["list"] = list?.json
        if !locks.isEmpty { object["locks"] = .byPointer(locks) { $0 } }
        if !owner.isEmpty { object["owner"] = .byPointer(owner) { .string($0) } }
        object["forms"] = .array(forms.map(\.json))
        if !protects.isEmpty { object["protects"] = .byPointer(protects) { .string($0) } }
        object["read"] = read?.json
        if rules != .plain { object["rules"] = rules.json }
        if retain { object["retain"] = true }
        if !within.isEmpty { object["within"] = .byPointer(within) { .string($0) } }
        return .object(object)
    }

    package init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            owner: try reader.byPointer("owner") { value, at throws(JSONFormatError) in
                try ObjectReader.string(value, at: at)
            },
            within: try reader.byPointer("within") { value, at throws(JSONFormatError) in
                try ObjectReader.string(value, at: at)
            },
            retain: try reader.bool("retain", default: false),
            protects: try reader.byPointer("protects") { value, at throws(JSONFormatError) in
                try ObjectReader.string(value, at: at)
            },
            forms: try reader.array("forms") { value, at throws(JSONFormatError) in try Form(json: value, at: at) },
            list: try reader.optional("list").map { value throws(JSONFormatError) in
                try ListCall(json: value, at: pointer.appending("list"))
            },
            read: try reader.optional("read").map { value throws(JSONFormatError) in
                try Call(json: value, at: pointer.appending("read"))
            },
            delete: try reader.optional("delete").map { value throws(JSONFormatError) in
                try Call(json: value, at: pointer.appending("delete"))
            })
        elsewhere = try reader.array("elsewhere") { value, at throws(JSONFormatError) in
            try ListCall(json: value, at: at)
        }
        locks = try reader.byPointer("locks") { value, _ in value }
        if let value = reader.optional("rules") {
            rules = try KindRules(json: value, at: pointer.appending("rules"))
        }
        if let value = reader.optional("lastChange") {
            lastChange = try LastChange(json: value, at: pointer.appending("lastChange"))
        }
        try reader.finish()
    }
}
