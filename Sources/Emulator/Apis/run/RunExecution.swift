import Text

private let type = "google.cloud.run.v2.Execution"

private func executionShelf(_ request: RoutedRequest) -> String {
    RunKind.job.shelf(request) + "/\(request.variable("job"))/executions"
}

/// Lists the executions of one job, or of all with `-` (run-49).
let listExecutions: Route.Handler = { request, store throws(Failure) in
    try refuseDeleted(request)
    let shelf = RunKind.job.shelf(request)
    let items = try parents(request, .job, store).flatMap { store.records("\(shelf)/\($0)/executions").map(\.value) }
    return .message(try page(items, under: "executions", request), "ListExecutionsResponse")
}

func foundExecution(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    let id = request.variable("execution")
    guard let execution = store[executionShelf(request), id]?.object else {
        throw runNotFound(request, "EXECUTION", id)
    }
    return execution
}

let getExecution: Route.Handler = { request, store throws(Failure) in
    .message(try foundExecution(request, store), "Execution")
}

let deleteExecution: Route.Handler = { request, store throws(Failure) in
    let execution = try foundExecution(request, store)
    try checkRunEtag(request.query["etag"], execution)
    if request.flag("validateOnly") { return validated(execution, type) }
    store[executionShelf(request), request.variable("execution")] = nil
    return store.deletedRun(execution, type, request)
}

/// Cancels a running execution; one that is finished does not change (run-53).
let cancelExecution: Route.Handler = { request, store throws(Failure) in
    let body = try request.message("CancelExecutionRequest")
    var execution = try foundExecution(request, store)
    try checkRunEtag(body["etag"]?.string, execution)
    let id = request.variable("execution")
    if execution["completionTime"] == nil {
        let now = JSONValue.string(request.now.rfc3339)
        execution["cancelledCount"] = execution["runningCount"]
        execution["runningCount"] = nil
        execution["completionTime"] = now
        execution["updateTime"] = now
        execution["conditions"] = [
            [
                "type": "Completed", "state": "CONDITION_FAILED", "executionReason": "CANCELLED",
                "lastTransitionTime": now,
            ]
        ]
    }
    if body["validateOnly"] == true { return validated(execution, type) }
    store[executionShelf(request), id] = .object(execution)
    if var job = store[RunKind.job.shelf(request), request.variable("job")]?.object, execution["cancelledCount"] != nil,
        var latest = job["latestCreatedExecution"]?.object, latest["name"]?.string == id
    {
        latest["completionTime"] = execution["completionTime"]
        latest["completionStatus"] = "EXECUTION_CANCELLED"
        job["latestCreatedExecution"] = .object(latest)
        store[RunKind.job.shelf(request), request.variable("job")] = .object(job)
    }
    return store.beginRun(type, first: execution, last: execution, failure: nil, request)
}

/// Handles :run. The execution is finished at once, because the local cloud runs no containers (run-31).
func runJob(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let body = try request.message("RunJobRequest")
    var job = try RunKind.job.found(request, store)
    try checkRunEtag(body["etag"]?.string, job)
    let id = request.variable("job")
    let short = "\(id)-\(Identifiers.letters("execution \(store.nextNumber())", 5))"
    let name = "\(request.parent)/jobs/\(id)/executions/\(short)"
    let now = JSONValue.string(request.now.rfc3339)
    let template = job["template"]?["template"]
    let failure = store.readiness(of: template?.object ?? [:], request, revision: "")
    try checkOverrides(body["overrides"], of: template?["containers"]?.array ?? [])
    let count = body["overrides"]?["taskCount"] ?? job["template"]?["taskCount"] ?? 1
    var execution: JSONObject = [
        "name": .string(name), "uid": .string(Identifiers.uuid(name)), "job": .string(id), "generation": "1",
        "observedGeneration": "1", "createTime": now, "startTime": now, "completionTime": now, "updateTime": now,
        "launchStage": "GA", "taskCount": count, "parallelism": count,
        "conditions": [condition("Completed", request, failure)],
        "etag": .string("\"\(Identifiers.etag(name))\""),
    ]
    execution["template"] = template
    execution[failure == nil ? "succeededCount" : "failedCount"] = count
    if body["validateOnly"] == true { return validated(execution, type) }
    store[executionShelf(request), short] = .object(execution)
    job["executionCount"] = JSONValue((job["executionCount"]?.int ?? 0) + 1)
    job["latestCreatedExecution"] = [
        "name": .string(short), "createTime": now, "completionTime": now,
        "completionStatus": failure == nil ? "EXECUTION_SUCCEEDED" : "EXECUTION_FAILED",
    ]
    store[RunKind.job.shelf(request), id] = .object(job)
    return store.beginRun(type, first: execution, last: execution, failure: nil, request)
}

/// What a run may change of its job has the job's limits; a container that it names is one of the job's (run-79).
private func checkOverrides(_ overrides: JSONValue?, of containers: [JSONValue]) throws(Failure) {
    func violation(_ field: String, _ text: String) -> Failure {
        let place = "Violation in RunJobRequest.overrides.\(field)"
        return .badField(place, "\(place): \(text)")
    }
    if let tasks = overrides?["taskCount"]?.int, !(1...10_000).contains(tasks) {
        throw violation("task_count", "must be between 1 and 10000.")
    }
    if let text = overrides?["timeout"]?.string, !(1...604_800).contains(seconds(text) ?? 0) {
        throw violation("timeout", "must be between 1 and 604800 seconds.")
    }
    for (index, container) in (overrides?["containerOverrides"]?.array ?? []).enumerated() {
        let name = container["name"]?.string ?? ""
        guard name.isEmpty || containers.contains(where: { $0["name"] == container["name"] }) else {
            throw violation("container_overrides[\(index)].name", "the job has no container '\(name)'.")
        }
        let place = "Violation in RunJobRequest.overrides.container_overrides[\(index)]"
        try checkRunEnvironment(container["env"]?.array ?? [], isJob: true) {
            .badField("\(place).env", "\(place).env: \($0)")
        }
    }
}
