import Text
import YAML

/// The keys of a role with a reason.
private struct RoleKeys: Section {
    let role = Key("role", .text("role", pattern: "/", parse: parseRole), required: "roles/bigquery.jobUser")
    let because = Key("because", .text(), required: "why it needs this role")

    func read(_ fields: inout Fields) -> String? {
        let role = fields.read(role)
        _ = fields.read(because)
        return role
    }
}

extension Notation where Value == [String] {
    /// A list of role names, or of `{role: NAME, because: REASON}`; sorted, without duplicates.
    static let roles = {
        let withReason = Notation<String>.section(RoleKeys())
        return Notation(
            "list", limits: "`roles/x.y`, `projects/P/roles/x`, `organizations/N/roles/x`",
            schema: ["type": "array", "items": ["oneOf": [textSchema("/"), withReason.schema]]]
        ) { node, key, fields in
            let roles = fields.list(node, key) { element, fields -> (name: String, node: Node)? in
                if element.entries != nil { return withReason.read(element, key, &fields).map { ($0, element) } }
                return fields.attempt(element, key) { node throws(Problem) in
                    let role = try parseRole(try node.text())
                    guard !primitiveRoles.contains(role) else {
                        throw Problem(
                            "'\(role)' reaches everything in the project",
                            hint: "choose a narrower role, or write {role: \(role), because: \"…\"}")
                    }
                    return (role, node)
                }
            }
            var seen: Set<String> = []
            for role in roles ?? [] where !seen.insert(role.name).inserted {
                fields.fail(Problem("the role '\(role.name)' is given twice"), at: role.node, key)
            }
            return seen.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
    }()
}
