import Text

/// The form of a policy that Cloud Storage answers (GCP facts 1.1).
func policyReply(_ store: borrowing Store, _ key: String, _ resource: String, _ call: Call) -> Reply {
    var policy = store.policy(of: key, requestedVersion: call.query["optionsRequestedPolicyVersion"])
    policy["kind"] = "storage#policy"
    policy["resourceId"] = .string(resource)
    policy["version"] = policy["version"] ?? 1
    return .message(policy, "Policy")
}

extension Store {
    /// PUT …/iam: the body is the bare policy (GCP facts 1.1).
    mutating func putPolicy(
        _ key: String, _ resource: String, _ project: String, _ call: Call
    ) throws(Failure) -> Reply {
        let body = try call.message("Policy")
        _ = try setPolicy(body, of: key, in: project, rules: PolicyRules(isStorage: true))
        var reply = policyReply(self, key, resource, call)
        // The answer to a write shows conditions, whatever version a read would ask for.
        let bindings = policy(of: key, requestedVersion: "3")
        reply.body?["bindings"] = bindings["bindings"]
        reply.body?["version"] = bindings["version"]
        return reply
    }
}
