import Text
import PlanModel

extension Kind {
    /// A Cloud Run service. Every update sends the whole service, so any field that is missing here is reset
    /// (run-11).
    static let runService = Kind("run_service", api: .run, needs: permissions) { scope in
        var rules = runRules(scope, template: ["template"])
        // An instance reads the key when it starts; a version that is created again has the old number but a different
        // key.
        rules.comparison.renewedBy = ["secret_version"]
        rules.comparison.resets += [
            "customAudiences", "defaultUriDisabled", "description", "iapEnabled", "invokerIamDisabled",
            "multiRegionSettings", "scaling", "threatDetectionEnabled",
        ].map { at($0) }
        rules.comparison.resets += [
            "encryptionKeyRevocationAction", "encryptionKeyShutdownDuration", "healthCheckDisabled", "serviceMesh",
            "sessionAffinity",
        ].map { at("template", $0) }
        return rules
    } inventory: { scope in
        scope.runInventory("services", scope.config.services.compactMap(\.workload.region))
    } items: { scope in
        scope.config.services
    } resource: { service, scope in
        let workload = service.workload
        let location = scope.location(of: workload.name)
        let name = "\(location)/services/\(workload.id)"
        let url = API.run.root + name
        var resource = Resource(
            address: .runService(workload.name), kind: "run_service", name: name,
            dependsOn: workload.needs(scope) + keyNeeds(service),
            owner: scope.labelOwner,
            calls: Calls(
                read: Call("GET", url),
                create: Call(
                    "POST", "\(API.run.root)\(location)/services?serviceId=\(workload.id)",
                    operation: API.run.root),
                update: Call("PATCH", url, operation: API.run.root),
                delete: Call("DELETE", url, operation: API.run.root),
                renew: Call("PATCH", url + "?forceNewRevision=true", operation: API.run.root)),
            body: ObjectBody.service.laid(workload.body, over: body(service, scope)))
        resource.awaits = workload.awaited(scope)
        return resource
    }
}

// run-77
private let permissions = Needs(
    .run,
    """
    DELETE projects/*/locations/*/services/* run.services.delete
    GET projects/*/locations/*/services run.services.list
    GET projects/*/locations/*/services/* run.services.get
    GET projects/*/locations/*/services/*:getIamPolicy run.services.getIamPolicy
    PATCH projects/*/locations/*/services/* run.services.update
    POST projects/*/locations/*/services run.services.create
    POST projects/*/locations/*/services/*:setIamPolicy run.services.setIamPolicy
    """, runsAs: [at("template", "serviceAccount")])

/// What must exist before a revision can read its keys.
private func keyNeeds(_ service: ServiceConfig) -> [Address] {
    service.keyVersions.map { .secretVersion(service, $0) } + [service.keyGrant].compactMap { $0?.address }
}

private func body(_ service: ServiceConfig, _ scope: Scope) -> JSONValue {
    var body: JSONValue = [
        "ingress": service.ingress.googleText,
        "labels": scope.labels(of: service.workload),
        "launchStage": "GA",
        "template": template(service, scope),
        "traffic": [["percent": 100, "type": "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST"]],
    ]
    body["description"] = service.description.map(literal)
    body["scaling"] = service.serviceMinInstances.map { ["minInstanceCount": JSONValue($0)] }
    service.workload.addAnnotations(to: &body)
    return body
}

private func template(_ service: ServiceConfig, _ scope: Scope) -> JSONValue {
    var template: JSONValue = [
        "containers": .array(
            [container(service, scope)] + service.workload.sidecarContainers(cpuIdle: service.cpuIdle)),
        "executionEnvironment": service.workload.executionEnvironment,
        "maxInstanceRequestConcurrency": JSONValue(service.concurrency),
        "scaling": [
            "maxInstanceCount": JSONValue(service.maxInstances), "minInstanceCount": JSONValue(service.minInstances),
        ],
        "serviceAccount": .string(scope.email(of: service.workload.member)),
        "timeout": .string(service.workload.timeout.googleText),
        "volumes": service.workload.volumes(scope),
    ]
    if service.hasSessionAffinity { template["sessionAffinity"] = true }
    service.workload.addGPU(to: &template)
    service.workload.addNetwork(to: &template, scope)
    return template
}

private func container(_ service: ServiceConfig, _ scope: Scope) -> JSONValue {
    let port = JSONValue(service.port)
    var container: JSONValue = [
        "env": service.workload.environment(
            service.keyVariables + [
                ("SERVICE_URL", ["name": "SERVICE_URL", "value": .string(scope.url(of: service))])
            ]),
        "image": .string(service.workload.image.text),
        "ports": [["containerPort": port, "name": service.hasHTTP2 ? "h2c" : "http1"]],
        // Without `cpuIdle`, `resources` would mean that CPU is always allocated, and paid for.
        "resources": [
            "cpuIdle": .bool(service.cpuIdle), "limits": service.workload.limits,
            "startupCpuBoost": .bool(service.boostsStartup),
        ],
        "startupProbe": probe(service.startup, port),
        "volumeMounts": service.workload.volumeMounts,
    ]
    container["livenessProbe"] = service.liveness.map { probe($0, port) }
    service.workload.addCommand(to: &container)
    service.workload.addOrder(to: &container)
    return container
}

func probe(_ probe: ProbeConfig, _ port: JSONValue) -> JSONValue {
    var body: JSONValue = [
        "failureThreshold": JSONValue(probe.failures),
        "initialDelaySeconds": JSONValue(probe.delay.seconds),
        "periodSeconds": JSONValue(probe.period.seconds),
        "timeoutSeconds": JSONValue(probe.timeout.seconds),
    ]
    switch probe.target {
    case .http(let path, let headers):
        var request: JSONValue = ["path": literal(path), "port": port]
        if !headers.isEmpty {
            request["httpHeaders"] = .array(
                JSONObject(headers.map { ($0, ["name": .string($0), "value": literal($1)]) }).map(\.value))
        }
        body["httpGet"] = request
    case .tcp: body["tcpSocket"] = ["port": port]
    case .grpc(let service):
        body["grpc"] = ["port": port]
        if let service { body["grpc"] = ["port": port, "service": literal(service)] }
    }
    return body
}

extension Ingress {
    fileprivate var googleText: JSONValue {
        switch self {
        case .all: "INGRESS_TRAFFIC_ALL"
        case .internal: "INGRESS_TRAFFIC_INTERNAL_ONLY"
        case .loadBalancer: "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
        }
    }
}
