import Text

extension Store {
    /// Whether the policies of `resources` grant `permission` to `member`.
    func access(of member: String, to permission: String, on resources: [String]) -> Access {
        let member = canonicalMember(member)
        var result = Access.denied
        for binding in resources.flatMap({ bindings(of: $0) }) {
            let applies = applies(binding, to: member)
            guard applies != .denied else { continue }
            let role = binding["role"]?.string ?? ""
            guard let holds = permissions(of: role) else {
                result = result.or(.unknown(role: role))
                continue
            }
            if holds(permission) { result = result.or(applies) }
        }
        return result
    }

    private func bindings(of resource: String) -> [JSONValue] {
        self[Self.policyShelf, resource]?["bindings"]?.array ?? []
    }

    /// Which permissions a role holds; nil for one whose permissions are not known here.
    private func permissions(of role: String) -> ((String) -> Bool)? {
        if let custom = permissions(ofRole: role) { return { custom.contains($0) } }
        if role.hasPrefix("roles/") { return Permissions.role(role) }
        // A custom role of a project that is not found permits nothing; those of organizations are not known here.
        return role.hasPrefix("projects/") ? { _ in false } : nil
    }

    /// Whether a binding gives its role to `member`.
    private func applies(_ binding: JSONValue, to member: String) -> Access {
        let names = (binding["members"]?.array ?? []).compactMap(\.string)
        let access = names.reduce(Access.denied) { $0.or(includes($1, member)) }
        let isConditional = access == .granted && binding["condition"] != nil
        return isConditional ? .conditional(role: binding["role"]?.string ?? "") : access
    }

    /// Whether `named` in a binding includes `member` (iam-32).
    private func includes(_ named: String, _ member: String) -> Access {
        if named == member { return .granted }
        let parts = named.split(separator: ":", maxSplits: 1).map(String.init)
        switch parts.first {
        case "allUsers", "allAuthenticatedUsers": return .granted
        case "group", "principalHierarchy", "principalSet": return .unknownMembership(of: named)
        case "domain":
            // A domain has users only; their addresses may be in another of its organization's domains.
            if member.hasPrefix("serviceAccount:") || member.hasPrefix("principal:") { return .denied }
            let isInDomain = member.hasPrefix("user:") && member.hasSuffix("@" + (parts.last ?? "").lowercased())
            return isInDomain ? .granted : .unknownMembership(of: named)
        // The owners, editors and viewers of a project, as the policy of a bucket names them (storage-11).
        case "projectOwner": return hasRole("roles/owner", member, in: parts.last ?? "")
        case "projectEditor": return hasRole("roles/editor", member, in: parts.last ?? "")
        case "projectViewer": return hasRole("roles/viewer", member, in: parts.last ?? "")
        default: return .denied
        }
    }

    private func hasRole(_ role: String, _ member: String, in project: String) -> Access {
        bindings(of: projectKey(project)).filter { $0["role"]?.string == role }
            .reduce(.denied) { $0.or(applies($1, to: member)) }
    }
}
