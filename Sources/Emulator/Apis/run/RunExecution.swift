import Text

private let type = "google.cloud.run.v2.Execution"

private func executionShelf(_ call: RoutedRequest) -> String {
    RunKind.job.shelf(call) + "/\(call.variable("job"))/executions"
}

/// Of one job, or with `-` of all (run-49).
let listExecutions: Route.Handler = { call, store throws(Failure) in
    try refuseDeleted(call)
    let shelf = RunKind.job.shelf(call)
    let items = try parents(call, .job, store).flatMap { store.records("\(shelf)/\($0)/executions").map(\.value) }
    return .message(try page(items, under: "executions", call), "ListExecutionsResponse")
}

func foundExecution(_ call: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    let id = call.variable("execution")
    guard let execution = store[executionShelf(call), id]?.object else {
        throw runNotFound(call, "EXECUTION", id)
    }
    return execution
}

let getExecution: Route.Handler = { call, store throws(Failure) in
    .message(try foundExecution(call, store), "Execution")
}

let deleteExecution: Route.Handler = { call, store throws(Failure) in
    let execution = try foundExecution(call, store)
    try checkRunEtag(call.query["etag"], execution)
    if call.flag("validateOnly") { return validated(execution, type) }
    store[executionShelf(call), call.variable("execution")] = nil
    return store.deletedRun(execution, type, call)
}

/// Ends an execution that still runs; one that is over stays as it ended (run-53).
let cancelExecution: Route.Handler = { call, store throws(Failure) in
    let body = try call.message("CancelExecutionRequest")
    var execution = try foundExecution(call, store)
    try checkRunEtag(body["etag"]?.string, execution)
    let id = call.variable("execution")
    if execution["completionTime"] == nil {
        let now = JSONValue.string(call.now.rfc3339)
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
    store[executionShelf(call), id] = .object(execution)
    if var job = store[RunKind.job.shelf(call), call.variable("job")]?.object, execution["cancelledCount"] != nil,
        var latest = job["latestCreatedExecution"]?.object, latest["name"]?.string == id
    {
        latest["completionTime"] = execution["completionTime"]
        latest["completionStatus"] = "EXECUTION_CANCELLED"
        job["latestCreatedExecution"] = .object(latest)
        store[RunKind.job.shelf(call), call.variable("job")] = .object(job)
    }
    return store.beginRun(type, first: execution, last: execution, failure: nil, call)
}

/// :run makes an execution that is over at once: the local cloud runs no containers (run-31).
func runJob(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let body = try call.message("RunJobRequest")
    var job = try RunKind.job.found(call, store)
    try checkRunEtag(body["etag"]?.string, job)
    let id = call.variable("job")
    let short = "\(id)-\(Identifiers.letters("execution \(store.nextNumber())", 5))"
    let name = "\(call.parent)/jobs/\(id)/executions/\(short)"
    let now = JSONValue.string(call.now.rfc3339)
    let template = job["template"]?["template"]
    let failure = store.readiness(of: template?.object ?? [:], call, revision: "")
    let count = body["overrides"]?["taskCount"] ?? job["template"]?["taskCount"] ?? 1
    var execution: JSONObject = [
        "name": .string(name), "uid": .string(Identifiers.uuid(name)), "job": .string(id), "generation": "1",
        "observedGeneration": "1", "createTime": now, "startTime": now, "completionTime": now, "updateTime": now,
        "launchStage": "GA", "taskCount": count, "parallelism": count,
        "conditions": [condition("Completed", call, failure)],
        "etag": .string("\"\(Identifiers.etag(name))\""),
    ]
    execution["template"] = template
    execution[failure == nil ? "succeededCount" : "failedCount"] = count
    if body["validateOnly"] == true { return validated(execution, type) }
    store[executionShelf(call), short] = .object(execution)
    job["executionCount"] = JSONValue((job["executionCount"]?.int ?? 0) + 1)
    job["latestCreatedExecution"] = [
        "name": .string(short), "createTime": now, "completionTime": now,
        "completionStatus": failure == nil ? "EXECUTION_SUCCEEDED" : "EXECUTION_FAILED",
    ]
    store[RunKind.job.shelf(call), id] = .object(job)
    return store.beginRun(type, first: execution, last: execution, failure: nil, call)
}
