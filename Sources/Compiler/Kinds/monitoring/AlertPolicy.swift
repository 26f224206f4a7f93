import Text
import PlanModel

/// An alert before it is spelled out.
private enum AlertItem {
    case service(ServiceAlert, of: String)
    case uptime(of: String)
    case feature(FeatureAlert, of: String, isPaused: Bool)

    func alert(_ scope: Scope) -> Alert {
        switch self {
        case .service(let alert, let service): alert.alert(of: service, scope)
        case .uptime(let service): uptimeAlert(of: service)
        case .feature(let alert, let job, _): alert.alert(of: job, scope)
        }
    }

    /// A job that is paused on purpose has no success, and nobody needs to hear of it.
    var isEnabled: Bool {
        if case .feature(.noSuccessWithin, _, isPaused: true) = self { false } else { true }
    }
}

extension Kind {
    /// An alert policy of one condition for each alert of the config, sent to every channel of the project.
    static let alertPolicy = Kind("alert_policy", api: .monitoring) { scope in
        var rules = scope.monitoringRules("alertPolicies")
        rules.created = at("creationRecord", "mutateTime")
        rules.compare = [at("notificationChannels"): .set(key: nil)]
        // An update has no mask.
        rules.resets = [
            at("alertStrategy"), at("conditions", "*", "conditionThreshold"), at("documentation"), at("userLabels"),
        ]
        // A condition that comes without the name that the server gave it is a new one: open incidents would break
        // (monitoring-7).
        rules.echo = [Echo(array: at("conditions"), key: "displayName", fields: ["name"])]
        return rules
    } inventory: { scope in
        scope.monitoringInventory("alertPolicies")
    } items: { scope in
        var items: [AlertItem] = []
        if let service = scope.config.service {
            let name = service.workload.name
            items = service.alerts.map { .service($0, of: name) }
            // Somebody must hear of a failed check; a policy without channels tells nobody.
            if service.uptime != nil, !scope.config.project.notifications.isEmpty { items.append(.uptime(of: name)) }
        }
        for feature in scope.config.features {
            for alert in feature.alerts {
                items.append(.feature(alert, of: feature.workload.name, isPaused: feature.paused))
            }
        }
        return items
    } resource: { item, scope in
        let alert = item.alert(scope)
        let name = alert.workload
        let address = Address(kind: "alert_policy", name: "\(name)-\(alert.suffix)")
        let channels = scope.config.project.notifications.map { Address.channel($0.email) }
        let problem = "\(name) \(alert.problem)"
        return Resource(
            address: address, kind: "alert_policy", name: "\(scope.project)/alertPolicies/*",
            dependsOn: channels + [alert.subject.address],
            owner: scope.userLabelOwner, calls: scope.monitoringCalls("alertPolicies"),
            body: [
                "alertStrategy": ["autoClose": "86400s"],
                "combiner": "OR",
                // Stable where the numbers change: by this name the condition is known again.
                "conditions": [alert.condition.json(displayName: "\(name)-\(alert.suffix)")],
                "displayName": .string(scope.displayName(problem)),
                "documentation": [
                    "content": literal(
                        "\(problem) (\(scope.config.project.stack), \(scope.config.environment.name)). "
                            + "Look here first: \(alert.console(scope))"),
                    "mimeType": "text/markdown",
                ],
                "enabled": .bool(item.isEnabled),
                "notificationChannels": .array(channels.map { .string("${\($0)#/name}") }),
                "severity": .string(alert.severity),
                "userLabels": scope.userLabels(address),
            ])
    }
}

extension Scope {
    /// A name for people, in the console and in e-mails.
    func displayName(_ text: String) -> String { "\(config.project.stack)/\(config.environment.name): \(text)" }
}

extension Alert.Condition {
    fileprivate func json(displayName: String) -> JSONValue {
        switch self {
        case .threshold(var members):
            members["trigger"] = ["count": 1]
            return ["conditionThreshold": .object(members), "displayName": .string(displayName)]
        case .query(let query):
            return [
                "conditionPrometheusQueryLanguage": [
                    // A new job has no metric yet; without this its alert could not be made before its first run.
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

extension Alert {
    fileprivate var workload: String {
        switch subject {
        case .service(let name), .job(let name), .uptime(let name): name
        }
    }

    /// The page of the console that shows what happened.
    fileprivate func console(_ scope: Scope) -> String {
        let region = scope.config.environment.region
        let project = urlPart(scope.config.environment.projectID)
        let page =
            switch subject {
            case .service(let name), .uptime(let name): "detail/\(region)/\(name)/logs"
            case .job(let name): "jobs/details/\(region)/\(name)/executions"
            }
        return "https://console.cloud.google.com/run/\(page)?project=\(project)"
    }
}

extension Alert.Subject {
    fileprivate var address: Address {
        switch self {
        case .service(let name): .runService(name)
        case .job(let name): .runJob(name)
        case .uptime(let name): .uptime(name)
        }
    }
}
