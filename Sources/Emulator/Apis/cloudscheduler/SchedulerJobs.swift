import Text

private func jobShelf(_ call: RoutedRequest) -> String { "cloudscheduler/\(call.parent)/jobs" }

private func job(_ call: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    guard let job = store[jobShelf(call), call.variable("job")]?.object else {
        throw Failure(.notFound, "Job not found.")
    }
    return job
}

func listJobs(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let items = store.records(jobShelf(call)).map { JSONValue.object(scheduled($0.value.object ?? [:], call)) }
    return .message(try page(items, under: "jobs", call, size: 500), "ListJobsResponse")
}

func getJob(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    .message(scheduled(try job(call, store), call), "Job")
}

/// A job as it is read: with the time of its next run, which the answer to a write has not yet (cloudscheduler-15).
private func scheduled(_ job: JSONObject, _ call: RoutedRequest) -> JSONObject {
    var result = job
    guard job["state"] == "ENABLED", let schedule = job["schedule"]?.string else { return job }
    result["scheduleTime"] = nextRun(schedule, in: job["timeZone"]?.string ?? "", after: call.now).map {
        .string($0.rfc3339)
    }
    return result
}

func deleteJob(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try job(call, store)
    store[jobShelf(call), call.variable("job")] = nil
    return .empty
}

func startJob(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try call.message("RunJobRequest")
    var job = try job(call, store)
    job["lastAttemptTime"] = .string(call.now.rfc3339)
    store[jobShelf(call), call.variable("job")] = .object(job)
    return .message(job, "Job")
}

/// :pause and :resume; a body cannot set the state (cloudscheduler-3).
func setJobState(_ from: String, to: String, _ message: String) -> Route.Handler {
    { call, store throws(Failure) in
        _ = try call.message(message)
        var found = try job(call, store)
        guard found["state"]?.string == from else {
            throw Failure(
                .failedPrecondition, "Job state must be \(from) for this method; it is \(found["state"]?.string ?? "")."
            )
        }
        found["state"] = .string(to)
        store[jobShelf(call), call.variable("job")] = .object(found)
        return .message(found, "Job")
    }
}

func createJob(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    var body = try call.message("Job", at: "job")
    // cloudscheduler-16
    guard cloudRegions.contains(call.location) else {
        throw Failure(
            .invalidArgument,
            "Location '\(call.location)' is not a valid location. Use ListLocations to list valid locations.")
    }
    let prefix = call.parent + "/jobs/"
    let name = body["name"]?.string ?? prefix + Identifiers.letters("job \(store.nextNumber())", 20)
    guard name.hasPrefix(prefix), isJobId(String(name.dropFirst(prefix.count))) else {
        throw .badField("job.name", "Job name must be formatted: \"\(prefix)<JOB_ID>\".")
    }
    let id = String(name.dropFirst(prefix.count))
    guard store[jobShelf(call), id] == nil else {
        throw Failure(.alreadyExists, "Job \(name) already exists.")
    }
    body["name"] = .string(name)
    body["state"] = "ENABLED"
    try finishJob(&body, call, store)
    store[jobShelf(call), id] = .object(body)
    return .message(body, "Job")
}

func updateJob(_ call: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let old = try job(call, store)
    let body = try call.message("Job", at: "job")
    if let name = body["name"], name != old["name"] {
        throw .badField("job.name", "The name of the job in the body is not that of the URL.")
    }
    var new: JSONObject
    if let mask = try call.updateMask("Job") {
        new = mask.apply(body, to: old)
        for target in jobTargets where mask.contains(target) && body[target] != nil {
            for other in jobTargets where other != target { new[other] = nil }
        }
    } else {
        // Without a mask the whole body replaces the job (cloudscheduler-2).
        new = body
    }
    new["name"] = old["name"]
    new["state"] = old["state"]
    new["lastAttemptTime"] = old["lastAttemptTime"]
    try finishJob(&new, call, store)
    store[jobShelf(call), call.variable("job")] = .object(new)
    return .message(new, "Job")
}

/// cloudscheduler-4
private func isJobId(_ id: String) -> Bool {
    (1...500).contains(id.count)
        && id.allSatisfy { $0.isASCII && ($0.isLetter || isDigit($0) || $0 == "_" || $0 == "-") }
}
