import Text

private let collection = "v2/projects/{project}/locations/{location}/jobs"
private let item = collection + "/{job}"
private let kind = "google.cloud.run.v2.Job"

let runJobRoutes: [Route] =
    [
        Route("POST", collection, .run, query: ["jobId", "validateOnly"]) { call, store throws(Failure) in
            let id = call.query["jobId"] ?? ""
            try checkRunId(id, "job_id")
            guard store[runShelf(call, "jobs"), id] == nil else {
                throw Failure(.alreadyExists, "Resource '\(id)' already exists.")
            }
            return try store.writeJob(id, old: nil, call)
        },
        Route("GET", collection, .run, query: ["pageSize", "pageToken", "showDeleted"]) { call, store throws(Failure) in
            let items = store.records(runShelf(call, "jobs")).map(\.value)
            return .message(try page(items, under: "jobs", call), "ListJobsResponse")
        },
        Route("GET", item, .run) { call, store throws(Failure) in .message(try job(call, store), "Job") },
        // A job has no update mask: what is left out is reset (GCP facts 2.3).
        Route("PATCH", item, .run, query: ["allowMissing", "validateOnly"]) { call, store throws(Failure) in
            let id = call.variable("job")
            let old = store[runShelf(call, "jobs"), id]?.object
            if old == nil {
                guard call.flag("allowMissing") else { throw runNotFound(call, "JOB", id) }
                try checkRunId(id, "job.name")
            }
            return try store.writeJob(id, old: old, call)
        },
        Route("DELETE", item, .run, query: ["etag", "validateOnly"]) { call, store throws(Failure) in
            let old = try job(call, store)
            try checkRunEtag(call.query["etag"], old)
            return store.deleteRun("jobs", call.variable("job"), old, call, kind)
        },
        Route("POST", item + ":run", .run, runJob),
        Route(
            "GET", item + "/executions", .run, query: ["pageSize", "pageToken", "showDeleted"]
        ) { call, store throws(Failure) in
            let items = store.records(executionShelf(call)).map(\.value)
            return .message(try page(items, under: "executions", call), "ListExecutionsResponse")
        },
        Route("GET", item + "/executions/{execution}", .run) { call, store throws(Failure) in
            let id = call.variable("execution")
            guard let execution = store[executionShelf(call), id]?.object else {
                throw runNotFound(call, "EXECUTION", id)
            }
            return .message(execution, "Execution")
        },
    ]
    + policyRoutes(item, .run) { call, store throws(Failure) in
        _ = try job(call, store)
        return runShelf(call, "jobs") + "/" + call.variable("job")
    }

private func executionShelf(_ call: Call) -> String { runShelf(call, "jobs") + "/\(call.variable("job"))/executions" }

private func job(_ call: Call, _ store: borrowing Store) throws(Failure) -> JSONObject {
    let id = call.variable("job")
    guard let job = store[runShelf(call, "jobs"), id]?.object else { throw runNotFound(call, "JOB", id) }
    return job
}

extension Store {
    /// Creates a job or replaces it whole (recorded: run-job).
    fileprivate mutating func writeJob(_ id: String, old: JSONObject?, _ call: Call) throws(Failure) -> Reply {
        let sent = try call.message("Job", at: "job")
        try checkRunEtag(sent["etag"]?.string, old ?? [:])
        let name = "\(call.parent)/jobs/\(id)"
        guard sent["name"] == nil || sent["name"] == .string(name) || sent["name"]?.string?.hasSuffix("/" + id) == true
        else { throw .badField("job.name", "The name of the job in the body is not that of the URL.") }
        var new = sent
        try RunRules(call: call, store: self).checkJob(&new)
        let generation = (old?["generation"]?.string.flatMap { Int($0) } ?? 0) + 1
        stampRun(&new, name: name, old: old, generation: generation, seed: "\(name) \(nextNumber())", call)
        new["latestCreatedExecution"] = old?["latestCreatedExecution"] ?? [:]
        new["executionCount"] = old?["executionCount"]
        let failure = readiness(of: new["template"]?["template"]?.object ?? [:], call, revision: "")

        var pending = new
        pending["reconciling"] = true
        pending["terminalCondition"] = ["state": "CONDITION_PENDING"]
        new["observedGeneration"] = .string(String(generation))
        new["terminalCondition"] = condition("Ready", call, failure)
        if call.flag("validateOnly") { return validated(new, kind) }
        self[runShelf(call, "jobs"), id] = .object(new)
        return begin(
            operationName(call.parent), api: .run, pending: packed(pending, kind), metadata: packed(new, kind),
            result: failure.map { .failure($0) } ?? .success(packed(new, kind)))
    }
}

/// :run makes an execution that is over at once: the local cloud runs no containers (GCP facts 2.3).
private func runJob(_ call: Call, _ store: inout Store) throws(Failure) -> Reply {
    let body = try call.message("RunJobRequest")
    var job = try job(call, store)
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
    let execKind = "google.cloud.run.v2.Execution"
    if body["validateOnly"] == true { return validated(execution, execKind) }
    store[executionShelf(call), short] = .object(execution)
    job["executionCount"] = JSONValue((job["executionCount"]?.int ?? 0) + 1)
    job["latestCreatedExecution"] = [
        "name": .string(short), "createTime": now, "completionTime": now,
        "completionStatus": failure == nil ? "EXECUTION_SUCCEEDED" : "EXECUTION_FAILED",
    ]
    store[runShelf(call, "jobs"), id] = .object(job)
    return store.begin(
        store.operationName(call.parent), api: .run, pending: packed(execution, execKind),
        metadata: packed(execution, execKind), result: .success(packed(execution, execKind)))
}
