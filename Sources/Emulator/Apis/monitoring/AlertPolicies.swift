import Text

extension MonitoringKind {
    static let alertPolicy = MonitoringKind(
        collection: "alertPolicies", message: "AlertPolicy", field: "alert_policy",
        listMessage: "ListAlertPoliciesResponse",
        id: { _, store in monitoringId("policy \(store.nextNumber())") },
        missing: { id, request in
            Failure(.notFound, "Cannot find AlertPolicy projects/\(request.project)/alertPolicies/\(id).")
        },
        finish: { policy, old, request, store throws(Failure) in
            try store.finishPolicy(&policy, old: old, request)
        })
}

/// A condition has exactly one of these.
private let conditionKinds = [
    "conditionAbsent", "conditionMatchedLog", "conditionMonitoringQueryLanguage", "conditionPrometheusQueryLanguage",
    "conditionSql", "conditionThreshold",
]

extension Store {
    /// Checks a policy and fills in what the server sets (monitoring-2, monitoring-6).
    fileprivate mutating func finishPolicy(
        _ policy: inout JSONObject, old: JSONObject?, _ request: RoutedRequest
    ) throws(Failure) {
        try checkUserLabels(policy)
        guard policy["displayName"]?.string?.isEmpty == false else {
            throw .badField("alert_policy.display_name", "Field alert_policy.display_name is required.")
        }
        guard policy["combiner"] != nil else {
            throw .badField("alert_policy.combiner", "Field alert_policy.combiner is required.")
        }
        // monitoring-48
        guard policy["notificationChannels"]?.array?.count ?? 0 <= 16 else {
            throw .badField(
                "alert_policy.notification_channels", "An alert policy has at most 16 notification channels.")
        }
        for channel in policy["notificationChannels"]?.array ?? [] where !hasChannel(channel.string ?? "", request) {
            throw Failure(
                .notFound, "The notification channel \(channel.string ?? "") of the alert policy does not exist.")
        }
        policy["conditions"] = .array(try conditions(policy, old: old, request))
        try checkStrategy(policy)
        policy["enabled"] = policy["enabled"] ?? true
        if var documentation = policy["documentation"]?.object {
            documentation["mimeType"] = documentation["mimeType"] ?? "text/markdown"
            policy["documentation"] = .object(documentation)
        }
        let record: JSONValue = [
            "mutateTime": .string(request.now.rfc3339), "mutatedBy": "deployer@example.com",
        ]
        policy["creationRecord"] = old?["creationRecord"] ?? record
        policy["mutationRecord"] = record
        policy["validity"] = nil
    }

    /// A condition keeps its name only if the update sends that name back (monitoring-7).
    private mutating func conditions(
        _ policy: JSONObject, old: JSONObject?, _ request: RoutedRequest
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
            try checkCondition(condition, path)
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
}
