package import Text

/// The grants of a policy as a set, for many lookups in one policy.
package struct IAMGrants: Sendable {
    private struct Grant: Hashable {
        var role: String
        var member: String
        var condition: JSONValue?
    }

    private var grants: Set<Grant> = []

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

    /// True if `grant`, `{role, member, condition?}`, is one of them.
    package func contains(_ grant: JSONValue) -> Bool { Self.grant(grant).map(grants.contains) ?? false }

    /// `grant` in canonical spelling, so that equal grants compare equal.
    static func inOneSpelling(_ grant: JSONValue) -> JSONValue {
        var result: JSONValue = ["role": grant["role"] ?? .null, "member": .null]
        if let member = grant["member"]?.string { result["member"] = .string(canonical(member)) }
        result["condition"] = canonical(grant["condition"])
        return result
    }

    /// True if it was not in the set before.
    mutating func insert(_ grant: JSONValue) -> Bool {
        Self.grant(grant).map { grants.insert($0).inserted } ?? false
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
