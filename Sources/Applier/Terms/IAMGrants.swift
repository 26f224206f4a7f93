package import Text

/// The grants of a policy as a set, for many lookups in one policy.
package struct IAMGrants: Sendable {
    private struct Grant: Hashable {
        var role: String
        var member: String
        var condition: JSONValue?
    }

    private var grants: Set<Grant> = []
    /// Those that are elements of a list.
    private var elements: Set<JSONValue> = []

    /// The grants of a list, each of which is one element.
    init(elements: [JSONValue]) { self.elements = Set(elements.map(Self.element)) }

    init(_ bindings: [JSONValue]) {
        for binding in bindings {
            guard let role = binding["role"]?.string else { continue }
            for member in binding["members"]?.array ?? [] {
                guard let member = member.string else { continue }
                grants.insert(
                    Grant(role: role, member: Self.canonical(member), condition: Self.canonical(binding["condition"])))
            }
        }
    }

    /// True if `grant`, `{role, member, condition?}` or an element of a list, is one of them.
    package func contains(_ grant: JSONValue) -> Bool {
        Self.grant(grant).map(grants.contains) ?? elements.contains(Self.element(grant))
    }

    /// `grant` in canonical spelling, so that equal grants compare equal.
    static func inOneSpelling(_ grant: JSONValue) -> JSONValue {
        guard grant["member"] != nil else { return element(grant) }
        var result: JSONValue = ["role": grant["role"] ?? .null, "member": .null]
        if let member = grant["member"]?.string { result["member"] = .string(canonical(member)) }
        result["condition"] = canonical(grant["condition"])
        return result
    }

    /// True if it was not in the set before.
    mutating func insert(_ grant: JSONValue) -> Bool {
        Self.grant(grant).map { grants.insert($0).inserted } ?? elements.insert(Self.element(grant)).inserted
    }

    /// An element in canonical spelling. An e-mail address says who it is, whatever the member is called that has it, and
    /// whatever kind of account stands before it.
    private static func element(_ json: JSONValue) -> JSONValue {
        guard let members = json.object else { return json }
        var result = JSONObject()
        for (name, value) in members {
            if name == "condition" {
                result[name] = canonical(value)
            } else if let text = value.string, let at = text.firstIndex(of: "@"), !text.hasPrefix("principal") {
                let colon = text[..<at].firstIndex(of: ":")
                result["@"] = .string(text[(colon.map(text.index(after:)) ?? text.startIndex)...].lowercased())
            } else {
                result[name] = value
            }
        }
        return .object(result)
    }

    private static func grant(_ json: JSONValue) -> Grant? {
        guard let role = json["role"]?.string, let member = json["member"]?.string else { return nil }
        return Grant(role: role, member: Self.canonical(member), condition: Self.canonical(json["condition"]))
    }

    /// The e-mail in a member is lower-cased by the server; principals and `allUsers` are case-sensitive (iam-5).
    static func canonical(_ member: String) -> String {
        member.utf8.contains(UInt8(ascii: "@")) && !member.hasPrefix("principal") ? member.lowercased() : member
    }

    /// A condition without what says nothing: a server may leave out an empty description, or write it.
    static func canonical(_ condition: JSONValue?) -> JSONValue? {
        guard let members = condition?.object, !members.isEmpty else { return nil }
        return .object(JSONObject(members.filter { $0.value != "" }.map { ($0.key, $0.value) }))
    }
}
