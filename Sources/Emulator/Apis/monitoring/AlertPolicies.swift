import Text

private let collection = "v3/projects/{project}/alertPolicies"
private let item = collection + "/{policy}"

let alertPolicyRoutes: [Route] = [
    Route("POST", collection, .monitoring) { call, store throws(Failure) in
        var body = try call.message("AlertPolicy", at: "alert_policy")
        let id = monitoringId("policy \(store.nextNumber())")
        body["name"] = .string("projects/\(call.project)/alertPolicies/\(id)")
        try store.finishPolicy(&body, old: nil, call)
        store[monitoringShelf(call, "alertPolicies"), id] = .object(body)
        return .message(body, "AlertPolicy")
    },
    Route("GET", collection, .monitoring, query: ["filter", "orderBy", "pageSize", "pageToken"]) {
        call, store throws(Failure) in
        try monitoringList(call, store, "alertPolicies", under: "alertPolicies", "ListAlertPoliciesResponse")
    },
    Route("GET", item, .monitoring) { call, store throws(Failure) in .message(try policy(call, store), "AlertPolicy") },
    Route("PATCH", item, .monitoring, query: ["updateMask"]) { call, store throws(Failure) in
        let old = try policy(call, store)
        let mask = try call.updateMask("AlertPolicy")
        let body = try call.message("AlertPolicy", at: "alert_policy", requires: mask == nil)
        // Without a mask the body replaces the policy (GCP facts 2.11).
        var new = mask?.apply(body, to: old) ?? body
        new["name"] = old["name"]
        try store.finishPolicy(&new, old: old, call)
        store[monitoringShelf(call, "alertPolicies"), call.variable("policy")] = .object(new)
        return .message(new, "AlertPolicy")
    },
    Route("DELETE", item, .monitoring) { call, store throws(Failure) in
        _ = try policy(call, store)
        store[monitoringShelf(call, "alertPolicies"), call.variable("policy")] = nil
        return .empty
    },
]

private func policy(_ call: Call, _ store: borrowing Store) throws(Failure) -> JSONObject {
    let id = call.variable("policy")
    guard let policy = store[monitoringShelf(call, "alertPolicies"), id]?.object else {
        throw Failure(.notFound, "Cannot find AlertPolicy projects/\(call.project)/alertPolicies/\(id).")
    }
    return policy
}

/// Exactly one of these makes a condition.
private let conditionKinds = [
    "conditionAbsent", "conditionMatchedLog", "conditionMonitoringQueryLanguage", "conditionPrometheusQueryLanguage",
    "conditionSql", "conditionThreshold",
]

extension Store {
    /// Checks a policy and adds what the server adds (recorded: monitoring-alert-policy; GCP facts 2.11).
    fileprivate mutating func finishPolicy(
        _ policy: inout JSONObject, old: JSONObject?, _ call: Call
    ) throws(Failure) {
        try checkUserLabels(policy)
        guard policy["displayName"]?.string?.isEmpty == false else {
            throw .badField("alert_policy.display_name", "Field alert_policy.display_name is required.")
        }
        guard policy["combiner"] != nil else {
            throw .badField("alert_policy.combiner", "Field alert_policy.combiner is required.")
        }
        guard (policy["documentation"]?["content"]?.string ?? "").utf8.count <= 8192 else {
            throw .badField("alert_policy.documentation.content", "The documentation is longer than 8192 characters.")
        }
        for channel in policy["notificationChannels"]?.array ?? [] where !hasChannel(channel.string ?? "", call) {
            throw Failure(
                .notFound, "The notification channel \(channel.string ?? "") of the alert policy does not exist.")
        }
        policy["conditions"] = .array(try conditions(policy, old: old, call))
        policy["enabled"] = policy["enabled"] ?? true
        if var documentation = policy["documentation"]?.object {
            documentation["mimeType"] = documentation["mimeType"] ?? "text/markdown"
            policy["documentation"] = .object(documentation)
        }
        let record: JSONValue = [
            "mutateTime": .string(call.now.rfc3339), "mutatedBy": "deployer@example.com",
        ]
        policy["creationRecord"] = old?["creationRecord"] ?? record
        policy["mutationRecord"] = record
        policy["validity"] = nil
    }

    /// A condition keeps its name only when it is sent back (GCP facts 2.11).
    private mutating func conditions(
        _ policy: JSONObject, old: JSONObject?, _ call: Call
    ) throws(Failure) -> [JSONValue] {
        let sent = policy["conditions"]?.array ?? []
        guard (1...6).contains(sent.count) else {
            throw .badField("alert_policy.conditions", "An alert policy must have 1 to 6 conditions.")
        }
        let known = Set((old?["conditions"]?.array ?? []).compactMap { $0["name"]?.string })
        var result: [JSONValue] = []
        for (index, value) in sent.enumerated() {
            var condition = value.object ?? [:]
            let path = "alert_policy.conditions[\(index)]"
            guard conditionKinds.contains(where: { condition[$0] != nil }) else {
                throw .badField(path, "Field \(path) had an invalid value: a condition needs a kind.")
            }
            for kind in conditionKinds {
                guard let filter = condition[kind]?["filter"]?.string else { continue }
                guard isMetricFilter(filter) else {
                    throw .badField(
                        "\(path).filter",
                        "Field \(path).filter had an invalid value of \"\(filter)\": "
                            + "must specify a metric and a resource.")
                }
            }
            if let name = condition["name"]?.string {
                guard known.contains(name) else {
                    throw .badField("\(path).name", "The condition \(name) does not exist in the alert policy.")
                }
            } else {
                let id = monitoringId("condition \(nextNumber())")
                condition["name"] = .string("\(policy["name"]?.string ?? "")/conditions/\(id)")
            }
            result.append(.object(condition))
        }
        return result
    }

    private func isMetricFilter(_ filter: String) -> Bool {
        !filter.isEmpty && filter.utf8.filter { $0 == UInt8(ascii: "\"") }.count % 2 == 0
    }
}
