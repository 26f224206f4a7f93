package import JSON

/// A policy as Google gives it. Only bindings are touched; everything else goes back as it came.
package struct IAMPolicy: Sendable, Hashable {
    package private(set) var json: JSONValue

    package init(_ json: JSONValue) { self.json = json.object == nil ? [:] : json }

    package var etag: String? { json["etag"]?.string }

    /// True if the binding of `grant`'s role and condition has its member. `grant` is `{role, member, condition?}`.
    package func holds(_ grant: JSONValue) -> Bool {
        guard let member = grant["member"]?.string else { return false }
        return bindings.contains { isBinding($0, of: grant) && members($0).contains { isSame($0, member) } }
    }

    /// The policy with the grants of `adding` and without those of `removing`; other members stay as they are, and a
    /// binding that is left without members goes.
    package func changed(adding: [JSONValue], removing: [JSONValue]) -> IAMPolicy {
        var bindings = self.bindings
        for grant in removing {
            guard let member = grant["member"]?.string else { continue }
            for index in bindings.indices where isBinding(bindings[index], of: grant) {
                bindings[index]["members"] = .array(
                    members(bindings[index]).filter { !isSame($0, member) }.map { .string($0) })
            }
        }
        for grant in adding where !holds(grant) {
            guard let member = grant["member"] else { continue }
            if let index = bindings.firstIndex(where: { isBinding($0, of: grant) }) {
                bindings[index]["members"] = .array((bindings[index]["members"]?.array ?? []) + [member])
            } else {
                var binding: JSONValue = ["members": [member]]
                binding["role"] = grant["role"]
                binding["condition"] = grant["condition"]
                bindings.append(binding)
            }
        }
        var policy = self
        policy.json["bindings"] = .array(bindings.filter { !members($0).isEmpty })
        // Conditions are lost in a policy that is written below version 3.
        if bindings.contains(where: { $0["condition"] != nil }) { policy.json["version"] = 3 }
        return policy
    }

    private var bindings: [JSONValue] { json["bindings"]?.array ?? [] }

    private func members(_ binding: JSONValue) -> [String] { (binding["members"]?.array ?? []).compactMap(\.string) }

    private func isBinding(_ binding: JSONValue, of grant: JSONValue) -> Bool {
        binding["role"] == grant["role"] && binding["condition"] == grant["condition"]
    }

    /// The e-mail in a member is lower-cased by the server; principals and `allUsers` are case-sensitive (GCP facts 1.1).
    private func isSame(_ left: String, _ right: String) -> Bool {
        left == right || (left.contains("@") && !left.hasPrefix("principal") && left.lowercased() == right.lowercased())
    }
}
