package import Text

/// A policy as Google returns it. Only bindings are changed; everything else is sent back as received.
package struct IAMPolicy: Sendable, Hashable {
    package private(set) var json: JSONValue
    /// The member of the object that is read in which the grants are, each as an element; nil: a policy with bindings.
    let list: String?

    package init(_ json: JSONValue, list: String? = nil) {
        (self.json, self.list) = (json.object == nil ? [:] : json, list)
    }

    package var etag: String? { json["etag"]?.string }

    /// False for an answer that is not a policy: a policy always has an etag, even if nobody has a role, and never a
    /// name. An object without the list says nothing about it: writing it would take everything away.
    package var isWhole: Bool {
        guard let list else { return etag != nil && json["name"] == nil && json["id"] == nil }
        return etag != nil && json[list]?.array != nil
    }

    /// The grants: who has which role under which condition.
    package var grants: IAMGrants { list.map { IAMGrants(elements: elements($0)) } ?? IAMGrants(bindings) }

    /// What is sent for `${list}`.
    var elements: JSONValue { .array(list.map(elements) ?? []) }

    /// True if the binding of `grant`'s role and condition has its member. `grant` is `{role, member, condition?}`.
    package func holds(_ grant: JSONValue) -> Bool { grants.contains(grant) }

    /// The policy with the grants of `adding` and without those of `removing`; other members stay as they are, and a
    /// binding without members is removed.
    package func changed(adding: [JSONValue], removing: [JSONValue]) -> IAMPolicy {
        if let list { return changed(list, adding, removing) }
        var bindings = self.bindings
        for grant in removing {
            guard let member = grant["member"]?.string else { continue }
            for index in bindings.indices where isBinding(bindings[index], of: grant) {
                bindings[index]["members"] = .array(
                    members(bindings[index]).filter { !isSame($0, member) }.map { .string($0) })
            }
        }
        var grants = IAMGrants(bindings)
        var added: [(binding: JSONValue, members: [JSONValue])] = []
        for grant in adding where grants.insert(grant) {
            guard let member = grant["member"] else { continue }
            if let index = added.firstIndex(where: { isBinding($0.binding, of: grant) }) {
                added[index].members.append(member)
            } else {
                var binding: JSONValue = [:]
                binding["role"] = grant["role"]
                binding["condition"] = grant["condition"]
                added.append((binding, [member]))
            }
        }
        for (binding, members) in added {
            if let index = bindings.firstIndex(where: { isBinding($0, of: binding) }) {
                bindings[index]["members"] = .array((bindings[index]["members"]?.array ?? []) + members)
            } else {
                var binding = binding
                binding["members"] = .array(members)
                bindings.append(binding)
            }
        }
        var policy = self
        policy.json["bindings"] = .array(bindings.filter { !members($0).isEmpty })
        // Conditions are lost if a policy is written with a version below 3.
        if bindings.contains(where: { $0["condition"] != nil }) { policy.json["version"] = 3 }
        return policy
    }

    private func elements(_ list: String) -> [JSONValue] { json[list]?.array ?? [] }

    private func changed(_ list: String, _ adding: [JSONValue], _ removing: [JSONValue]) -> IAMPolicy {
        let gone = IAMGrants(elements: removing)
        var elements = elements(list).filter { !gone.contains($0) }
        var grants = IAMGrants(elements: elements)
        for element in adding where grants.insert(element) { elements.append(element) }
        var policy = self
        policy.json[list] = .array(elements)
        return policy
    }

    private var bindings: [JSONValue] { json["bindings"]?.array ?? [] }

    private func members(_ binding: JSONValue) -> [String] { (binding["members"]?.array ?? []).compactMap(\.string) }

    private func isBinding(_ binding: JSONValue, of grant: JSONValue) -> Bool {
        binding["role"] == grant["role"]
            && IAMGrants.canonical(binding["condition"]) == IAMGrants.canonical(grant["condition"])
    }

    private func isSame(_ left: String, _ right: String) -> Bool {
        IAMGrants.canonical(left) == IAMGrants.canonical(right)
    }
}
