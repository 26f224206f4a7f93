import Text
import PlanModel

extension Kind {
    /// A feature's Cloud Run job. An update has no mask (run-8): it replaces everything, so every default is written
    /// out (above all `maxRetries: 0`, which would be 3 if absent).
    static let runJob = Kind("run_job", api: .run, needs: permissions) { scope in
        var rules = runRules(scope, template: ["template", "template"])
        rules.identity.list = jobs(scope.location)
        return rules
    } inventory: { scope in
        scope.runInventory("jobs", scope.config.features.compactMap(\.workload.region))
    } items: { scope in
        scope.config.features
    } resource: { feature, scope in
        let workload = feature.workload
        let location = scope.location(of: workload.name)
        let name = "\(location)/jobs/\(workload.id)"
        let url = API.run.root + name
        var resource = Resource(
            address: .runJob(workload.name), kind: "run_job", name: name, dependsOn: workload.needs(scope),
            owner: scope.labelOwner,
            calls: Calls(
                read: Call("GET", url),
                create: Call(
                    "POST", "\(API.run.root)\(location)/jobs?jobId=\(workload.id)", operation: API.run.root),
                update: Call("PATCH", url, operation: API.run.root),
                delete: Call("DELETE", url, operation: API.run.root)),
            body: ObjectBody.job.laid(workload.body, over: body(feature, scope)))
        resource.awaits = workload.awaited(scope)
        if workload.region != nil { resource.list = jobs(location) }
        return resource
    }
}

// run-77
private let permissions = Needs(
    .run,
    """
    DELETE projects/*/locations/*/jobs/* run.jobs.delete
    GET projects/*/locations/*/jobs run.jobs.list
    GET projects/*/locations/*/jobs/* run.jobs.get
    GET projects/*/locations/*/jobs/*:getIamPolicy run.jobs.getIamPolicy
    PATCH projects/*/locations/*/jobs/* run.jobs.update
    POST projects/*/locations/*/jobs run.jobs.create
    POST projects/*/locations/*/jobs/*:setIamPolicy run.jobs.setIamPolicy
    """, runsAs: [at("template", "template", "serviceAccount")])

private func jobs(_ location: String) -> ListCall {
    ListCall(url: "\(API.run.root)\(location)/jobs?pageSize=1000", items: at("jobs"))
}

private func body(_ feature: FeatureConfig, _ scope: Scope) -> JSONValue {
    let workload = feature.workload
    var container: JSONValue = [
        "env": workload.environment(feature.tableVariable),
        "image": .string(workload.image.text),
        "resources": ["limits": workload.limits],
        "volumeMounts": workload.volumeMounts,
    ]
    workload.addCommand(to: &container)
    workload.addOrder(to: &container)
    var task: JSONValue = [
        "containers": .array([container] + workload.sidecarContainers(cpuIdle: nil)),
        "executionEnvironment": workload.executionEnvironment,
        "maxRetries": JSONValue(feature.retries),
        "serviceAccount": .string(scope.email(of: workload.member)),
        "timeout": .string(workload.timeout.googleText),
        "volumes": workload.volumes(scope),
    ]
    workload.addGPU(to: &task)
    workload.addNetwork(to: &task, scope)
    var body: JSONValue = [
        "labels": scope.labels(of: workload),
        "launchStage": "GA",
        "template": [
            "parallelism": JSONValue(feature.parallelism), "taskCount": JSONValue(feature.tasks), "template": task,
        ],
    ]
    workload.addAnnotations(to: &body)
    return body
}

extension FeatureConfig {
    /// The variable in which the job finds the table section.
    fileprivate var tableVariable: [(String, JSONValue)] {
        table.map { [("TABLE", ["name": "TABLE", "value": literal($0.text)])] } ?? []
    }
}
