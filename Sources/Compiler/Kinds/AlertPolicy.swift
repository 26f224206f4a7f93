import JSON
import PlanModel

extension Kind {
    /// An alert policy of one condition for each alert of the config, sent to every channel of the project.
    static let alertPolicy = Kind("alert_policy", api: API.monitoring) { scope in
        var rules = scope.monitoringRules("alertPolicies")
        rules.compare = [at("notificationChannels"): .set(key: nil)]
        // A condition that comes without the name that the server gave it is a new one: open incidents would break.
        rules.echo = [Echo(array: at("conditions"), key: "displayName", fields: ["name"])]
        return rules
    } items: { scope in
        let ofService = scope.config.service.asList.flatMap { service in
            service.alerts.map { $0.alert(of: service.workload.name, scope) }
        }
        let ofFeatures = scope.config.features.flatMap { feature in
            feature.alerts.map { $0.alert(of: feature.workload.name, scope) }
        }
        return ofService + ofFeatures
    } resource: { alert, scope in
        let name = alert.workloadName
        let address = Address(kind: "alert_policy", name: "\(name)-\(alert.suffix)")
        let channels = scope.config.project.notifications.map { Address.channel($0.email) }
        var threshold = alert.threshold
        threshold["trigger"] = ["count": 1]
        let problem = "\(name) \(alert.problem)"
        return Resource(
            address: address, kind: "alert_policy", name: "\(scope.project)/alertPolicies/*",
            dependsOn: channels + [alert.workloadAddress], calls: scope.monitoringCalls("alertPolicies"),
            body: [
                "alertStrategy": ["autoClose": "86400s"],
                "combiner": "OR",
                "conditions": [["conditionThreshold": .object(threshold), "displayName": .string(problem)]],
                "displayName": .string(scope.displayName(problem)),
                "documentation": [
                    "content": literal(
                        "\(problem) (\(scope.config.project.stack), \(scope.config.environment.name)). "
                            + "Look here first: \(alert.console(scope))"),
                    "mimeType": "text/markdown",
                ],
                "enabled": true,
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

extension Alert {
    fileprivate var workloadName: String {
        switch workload {
        case .service(let name), .job(let name): name
        }
    }

    fileprivate var workloadAddress: Address {
        switch workload {
        case .service(let name): .runService(name)
        case .job(let name): .runJob(name)
        }
    }

    /// The page of the console that shows what happened.
    fileprivate func console(_ scope: Scope) -> String {
        let region = scope.config.environment.region
        let project = percentEncoded(scope.config.environment.projectID)
        let page =
            switch workload {
            case .service(let name): "detail/\(region)/\(name)/logs"
            case .job(let name): "jobs/details/\(region)/\(name)/executions"
            }
        return "https://console.cloud.google.com/run/\(page)?project=\(project)"
    }
}
