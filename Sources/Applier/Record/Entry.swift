package import Text
package import PlanModel

/// The rules of a kind with the name under which state and journal store them: part of their digest, so that the rules
/// of an earlier plan coexist with those of the next.
package struct NamedRules: Sendable, Hashable {
    package let name: String
    package let rules: KindRules

    package init(_ rules: KindRules) {
        var rules = rules
        // How something is found out before a write is no matter of what was written.
        rules.checks = KindRules.plain.checks
        rules.identity.brief = []
        self.rules = rules
        name = String(digest(rules.json.canonicalBytes).dropFirst("sha256:".count).prefix(16))
    }

    package static func == (left: NamedRules, right: NamedRules) -> Bool { left.name == right.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// An object that the state records, with everything needed to read and delete it: a new plan cannot make it
/// unreachable.
package struct Entry: Sendable, Hashable {
    /// As last sent: references resolved, in URLs also its own name and `self`, sensitive values absent.
    package var resource: Resource
    /// The rules in the plan that sent it.
    package var named: NamedRules

    package var rules: KindRules { named.rules }
    package var address: Address { resource.address }

    package init(_ resource: Resource, _ named: NamedRules) {
        self.resource = resource
        self.named = named
    }

    /// True if `planned`, of a plan with `rules`, is this object. A server-named object is identified by the fields by
    /// which it is found, and a grant to a member that the plan only refers to by the member that `live` says it is.
    func isSame(as planned: Resource, _ rules: KindRules, _ live: LiveObjects = [:]) -> Bool {
        guard resource.kind == planned.kind else { return false }
        guard planned.name.hasSuffix("/*") else { return resource.name == planned.name(live) }
        guard resource.name.hasPrefix(planned.name.dropLast()) else { return false }
        return rules.key(of: resource.body) == rules.key(of: planned.body.resolved([:], own: nil))
    }
}

extension Entry {
    package var json: JSONValue { ["resource": resource.json, "rules": .string(named.name)] }

    /// `table` has the rules by name.
    init(json: JSONValue, at pointer: JSONPointer, _ table: [String: NamedRules]) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        try self.init(&reader, table)
        try reader.finish()
    }

    init(_ reader: inout ObjectReader, _ table: [String: NamedRules]) throws(JSONFormatError) {
        let resource = try Resource(json: try reader.value("resource"), at: reader.pointer.appending("resource"))
        let name = try reader.string("rules")
        guard let named = table[name] else {
            throw JSONFormatError(reader.pointer.appending("rules"), "there are no rules '\(name)'")
        }
        self.init(resource, named)
    }
}

/// The rules by name, as state and journal store them. A name that does not match its rules is refused.
func readRules(_ reader: inout ObjectReader) throws(JSONFormatError) -> [String: NamedRules] {
    Dictionary(
        try reader.members("rules") { name, value, at throws(JSONFormatError) in
            let named = NamedRules(try KindRules(json: value, at: at))
            guard named.name == name else { throw JSONFormatError(at, "these are the rules '\(named.name)'") }
            return (name, named)
        }
    ) { $1 }
}

func rulesJSON(_ rules: some Sequence<NamedRules>) -> JSONValue {
    // Many entries share a few rules.
    .object(JSONObject(Set(rules).map { ($0.name, $0.rules.json) }))
}
