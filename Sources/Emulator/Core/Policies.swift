import Text

/// IAM policies, one per resource, by the key of the resource.
extension Store {
    static let policyShelf = "iam"

    /// The policy of `resource` as its API returns it: a policy without bindings is only an etag (iam-2). Conditional
    /// bindings are hidden from a reader that asks for a version below 3 (iam-4).
    func policy(of resource: String, requestedVersion: String?) -> JSONObject {
        guard var policy = self[Self.policyShelf, resource]?.object else { return ["etag": "ACAB"] }
        if policy["version"] == 3, requestedVersion.flatMap({ Int($0) }) ?? 1 < 3 {
            policy["version"] = 1
            policy["bindings"] = .array((policy["bindings"]?.array ?? []).filter { $0["condition"] == nil })
        }
        if policy["bindings"]?.array?.isEmpty == true { policy["bindings"] = nil }
        return policy
    }

    /// Replaces the policy of `resource` if the etag that was sent is still current.
    mutating func setPolicy(
        _ sent: JSONObject, of resource: String, in project: String, mask: FieldMask? = nil, rules: PolicyRules
    ) throws(Failure) -> JSONObject {
        let current = self[Self.policyShelf, resource]?.object
        let currentEtag = current?["etag"]?.string ?? "ACAB"
        if let etag = sent["etag"]?.string, etag != currentEtag { throw rules.conflict(etag, currentEtag) }
        var policy = try rules.check(sent, current: current, project: project, store: self)
        // The default mask is bindings and etag: audit configs survive a policy without them (iam-3).
        if mask?.contains("auditConfigs") != true, policy["auditConfigs"] == nil {
            policy["auditConfigs"] = current?["auditConfigs"]
        }
        policy["etag"] = .string(Identifiers.etag("policy \(nextNumber())"))
        self[Self.policyShelf, resource] = .object(policy)
        return self.policy(of: resource, requestedVersion: "3")
    }

    mutating func removePolicy(of resource: String) { self[Self.policyShelf, resource] = nil }

    /// Rewrites `member` in every policy: deleting a service account leaves tombstones (iam-7).
    mutating func replaceMember(_ member: String, with replacement: String) {
        for (resource, value) in records(Self.policyShelf) {
            guard var policy = value.object, let bindings = policy["bindings"]?.array else { continue }
            let changed = bindings.map { binding -> JSONValue in
                var binding = binding
                let members = binding["members"]?.array ?? []
                binding["members"] = .array(members.map { $0.string == member ? .string(replacement) : $0 })
                return binding
            }
            guard changed != bindings else { continue }
            policy["bindings"] = .array(changed)
            policy["etag"] = .string(Identifiers.etag("policy \(nextNumber())"))
            self[Self.policyShelf, resource] = .object(policy)
        }
    }
}
