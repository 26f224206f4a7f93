import Text
import PlanModel

private enum AlertItem {
    case group(AlertGroup)
    case uptime(of: String)
}

extension Kind {
    /// An alert policy with one condition for each rule of the config, covering all workloads that have the rule, and
    /// sent to every channel of the project.
    static let alertPolicy = Kind("alert_policy", api: .monitoring, needs: permissions) { scope in
        var rules = scope.monitoringRules("alertPolicies")
        rules.identity.created = at("creationRecord", "mutateTime")
        rules.comparison.fields = [at("notificationChannels"): .set(key: nil)]
        // An update has no mask.
        rules.comparison.resets = [
            at("alertStrategy"), at("conditions", "*", "conditionThreshold"), at("documentation"),
        ]
        rules.comparison.shared = [at("userLabels")]
        // A condition sent without its server-assigned name is a new condition, and open incidents would be cut off
        // (monitoring-7).
        rules.comparison.echo = [Echo(array: at("conditions"), key: "displayName", fields: ["name"])]
        return rules
    } inventory: { scope in
        var inventory = scope.monitoringInventory("alertPolicies")
        // The record of the last change, and of no earlier one (monitoring-36).
        inventory.lastChange = LastChange(
            at: [at("mutationRecord", "mutateTime")], by: [at("mutationRecord", "mutatedBy")])
        return inventory
    } items: { scope in
        let groups = scope.alertGroups.map { AlertItem.group($0) }
        // Somebody must be told about a failed check; a policy without channels tells nobody.
        guard !scope.config.project.notifications.isEmpty else { return groups }
        return groups + scope.config.services.filter { $0.uptime != nil }.map { .uptime(of: $0.workload.name) }
    } resource: { item, scope in
        switch item {
        case .group(let group): scope.policy(group)
        case .uptime(let service): scope.uptimePolicy(service)
        }
    }
}

// monitoring-41
private let permissions = Needs(
    .monitoring,
    """
    DELETE projects/*/alertPolicies/* monitoring.alertPolicies.delete
    GET projects/*/alertPolicies monitoring.alertPolicies.list
    GET projects/*/alertPolicies/* monitoring.alertPolicies.get
    PATCH projects/*/alertPolicies/* monitoring.alertPolicies.update
    POST projects/*/alertPolicies monitoring.alertPolicies.create
    """)

extension Scope {
    fileprivate func policy(_ group: AlertGroup) -> Resource {
        let rule = group.rule
        let name = rule.id + (group.suffix.map { "/" + $0 } ?? "")
        let isOwn = config.project.policyPerWorkload || rule.isSingle
        let who = isOwn ? group.workloads[0] : "${metric_or_resource.label.\(rule.label)}"
        let someone =
            switch rule {
            case .service: "a service"
            case .feature: "a job"
            }
        let watched = watched(group.workloads, group.region)
        let what = isOwn ? watched.names[0] : who
        let console =
            switch rule {
            case .service: console("detail", watched.region, what, "logs")
            case .feature: console("jobs/details", watched.region, what, "executions")
            }
        return policy(
            name, needs: group.workloads.map { rule.address(of: $0) },
            title: "\(isOwn ? who : someone) \(rule.problem)", notice: "\(who) \(rule.problem)", console: console,
            severity: rule.severity, isEnabled: group.isEnabled,
            condition: rule.condition(watched, self).json(displayName: name, whenSilent: "INACTIVE"),
            rate: rule.rate)
    }

    fileprivate func uptimePolicy(_ service: String) -> Resource {
        let problem = "\(service) does not answer its uptime check"
        return policy(
            "\(service)-uptime", needs: [.uptime(service)], title: problem, notice: problem,
            console: console("detail", region(of: service), id(of: service), "logs"), severity: "CRITICAL",
            isEnabled: true,
            condition: uptimeCondition(of: service, in: config.environment.projectID).json(
                displayName: "\(service)-uptime"))
    }

    /// `notice` is sent to the people notified; it may use variables of Cloud Monitoring.
    private func policy(
        _ name: String, needs: [Address], title: String, notice: String, console: String, severity: String,
        isEnabled: Bool, condition: JSONValue, rate: TimeSpan? = nil
    ) -> Resource {
        let address = Address(kind: "alert_policy", name: name)
        let channels = config.project.notifications
        var strategy: JSONValue = ["autoClose": "86400s"]
        // A log condition needs it, and no other may have it (monitoring-29).
        strategy["notificationRateLimit"] = rate.map { ["period": .string($0.googleText)] }
        return Resource(
            address: address, kind: "alert_policy", name: "\(project)/alertPolicies/*",
            dependsOn: channels.compactMap(\.address) + needs,
            owner: userLabelOwner, calls: monitoringCalls("alertPolicies"),
            body: [
                "alertStrategy": strategy,
                "combiner": "OR",
                // Stable when the workloads change: the condition is recognised by this name.
                "conditions": [condition],
                "displayName": .string(displayName(title)),
                "documentation": [
                    "content": literal(
                        "\(notice) (\(config.project.stack), \(config.environment.name)). "
                            + "Look here first: \(console)"),
                    "mimeType": "text/markdown",
                ],
                "enabled": .bool(isEnabled),
                "notificationChannels": .array(channels.map(\.reference)),
                "severity": .string(severity),
                "userLabels": userLabels(address),
            ])
    }

    /// The page of the console that shows what happened.
    private func console(_ page: String, _ region: String, _ workload: String, _ tab: String) -> String {
        "https://console.cloud.google.com/run/\(page)/\(region)/\(workload)/\(tab)"
            + "?project=\(urlPart(config.environment.projectID))"
    }
}

/// Fires if two or more of Google's probing regions fail: one alone is a network glitch.
private func uptimeCondition(of service: String, in project: String) -> AlertCondition {
    let check = Reference(.resource(.uptime(service)), at("name"), basename: true)
    return .threshold([
        "aggregations": [
            [
                "alignmentPeriod": "1200s", "crossSeriesReducer": "REDUCE_COUNT_FALSE",
                "groupByFields": ["resource.label.host", "resource.label.project_id"],
                "perSeriesAligner": "ALIGN_NEXT_OLDER",
            ]
        ],
        "duration": "60s",
        "filter": .string(
            // monitoring-19
            "resource.type = \"uptime_url\" AND resource.labels.project_id = \"\(project)\" AND metric.type = "
                + "\"monitoring.googleapis.com/uptime_check/check_passed\" "
                + "AND metric.labels.check_id = \"\(check.text)\""),
        "thresholdValue": 1,
    ])
}

extension Scope {
    /// A name for people, in the console and in e-mails.
    func displayName(_ text: String) -> String { "\(config.project.stack)/\(config.environment.name): \(text)" }
}

extension AlertCondition {
    /// `whenSilent` says how missing data is evaluated if a healthy workload produces none: without it, an incident
    /// stays open until `autoClose`, and a second failure in that time notifies nobody (monitoring-20).
    fileprivate func json(displayName: String, whenSilent: String? = nil) -> JSONValue {
        switch self {
        case .threshold(var members):
            members["comparison"] = "COMPARISON_GT"
            members["trigger"] = ["count": 1]
            members["evaluationMissingData"] = whenSilent.map { .string("EVALUATION_MISSING_DATA_" + $0) }
            return ["conditionThreshold": .object(members), "displayName": .string(displayName)]
        case .log(let filter):
            return ["conditionMatchedLog": ["filter": literal(filter)], "displayName": .string(displayName)]
        case .raw(var condition):
            condition["displayName"] = .string(displayName)
            return condition
        case .query(let query):
            return [
                "conditionPrometheusQueryLanguage": [
                    // A new job has no metric yet; without this its alert could not be created before its first run.
                    "disableMetricValidation": true,
                    "duration": "0s",
                    "evaluationInterval": "600s",
                    "query": .string(query),
                ],
                "displayName": .string(displayName),
            ]
        }
    }
}
