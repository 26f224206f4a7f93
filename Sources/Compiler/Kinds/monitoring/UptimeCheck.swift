import Text
import PlanModel

extension Kind {
    /// Google's probe of the service's public URL, from all regions.
    static let uptimeCheck = Kind("uptime_check", api: .monitoring, needs: permissions) { scope in
        var rules = scope.monitoringRules("uptimeCheckConfigs")
        // A check of another host is a different check: it is created beside the old one, which policies still use.
        rules.identity.find.append(at("monitoredResource", "labels", "host"))
        rules.comparison.immutable = [at("checkerType"), at("httpCheck", "requestMethod"), at("monitoredResource")]
        // An update has no mask.
        rules.comparison.resets =
            ["contentMatchers", "disabled", "logCheckFailures", "selectedRegions"].map { at($0) }
            + ["authInfo", "body", "headers", "pingConfig", "serviceAgentAuthentication"].map { at("httpCheck", $0) }
        rules.comparison.shared = [at("userLabels")]
        let overlays = scope.config.services.compactMap(\.uptime?.overlay)
        rules.add(overlays, over: .uptime, scope)
        // Asterisks come back in their place (monitoring-13).
        if overlays.contains(where: { $0.value[at("httpCheck", "maskHeaders")] == true }) {
            rules.comparison.fields[at("httpCheck", "headers")] = .ignore
        }
        return rules
    } inventory: { scope in
        scope.monitoringInventory("uptimeCheckConfigs")
    } items: { scope in
        scope.config.services.compactMap { service in service.uptime.map { (service, $0) } }
    } resource: { item, scope in
        let (service, uptime) = item
        let address = Address.uptime(service.workload.name)
        return Resource(
            address: address, kind: "uptime_check", name: "\(scope.project)/uptimeCheckConfigs/*",
            // Until the grant to all users exists, every check fails.
            dependsOn: [.runService(service.workload.name)] + service.invokerGrants(scope).map(\.address),
            owner: scope.userLabelOwner,
            calls: scope.monitoringCalls("uptimeCheckConfigs"),
            body: ObjectBody.uptime.laid(
                uptime.overlay?.value,
                over: [
                    "checkerType": "STATIC_IP_CHECKERS",
                    "displayName": .string(scope.displayName("\(service.workload.name) answers")),
                    "httpCheck": [
                        "acceptedResponseStatusCodes": [["statusClass": "STATUS_CLASS_2XX"]],
                        "path": literal(uptime.path),
                        "port": 443,
                        "requestMethod": "GET",
                        "useSsl": true,
                        "validateSsl": true,
                    ],
                    "monitoredResource": [
                        "labels": [
                            "host": .string(scope.host(of: service)),
                            "project_id": .string(scope.config.environment.projectID),
                        ],
                        "type": "uptime_url",
                    ],
                    "period": .string(uptime.period.googleText),
                    "timeout": .string(uptime.timeout.googleText),
                    "userLabels": scope.userLabels(address),
                ]))
    }
}

// monitoring-41
private let permissions = Needs(
    .monitoring,
    """
    DELETE projects/*/uptimeCheckConfigs/* monitoring.uptimeCheckConfigs.delete
    GET projects/*/uptimeCheckConfigs monitoring.uptimeCheckConfigs.list
    GET projects/*/uptimeCheckConfigs/* monitoring.uptimeCheckConfigs.get
    PATCH projects/*/uptimeCheckConfigs/* monitoring.uptimeCheckConfigs.update
    POST projects/*/uptimeCheckConfigs monitoring.uptimeCheckConfigs.create
    """)
