import Text

private func jobShelf(_ request: RoutedRequest) -> String { "cloudscheduler/\(request.parent)/jobs" }

private func job(_ request: RoutedRequest, _ store: borrowing Store) throws(Failure) -> JSONObject {
    guard let job = store[jobShelf(request), request.variable("job")]?.object else {
        throw Failure(.notFound, "Job not found.")
    }
    return job
}

func listJobs(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let items = store.records(jobShelf(request)).map { JSONValue.object(scheduled($0.value.object ?? [:], request)) }
    return .message(try page(items, under: "jobs", request, size: 500), "ListJobsResponse")
}

func getJob(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    .message(scheduled(try job(request, store), request), "Job")
}

/// A job as a read returns it, with the time of its next run; the response to a write does not have it
/// (cloudscheduler-15).
private func scheduled(_ job: JSONObject, _ request: RoutedRequest) -> JSONObject {
    var result = job
    guard job["state"] == "ENABLED", let schedule = job["schedule"]?.string else { return job }
    result["scheduleTime"] = nextRun(schedule, in: job["timeZone"]?.string ?? "", after: request.now).map {
        .string($0.rfc3339)
    }
    return result
}

func deleteJob(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try job(request, store)
    store[jobShelf(request), request.variable("job")] = nil
    return .empty
}

func startJob(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    _ = try request.message("RunJobRequest")
    var job = try job(request, store)
    job["lastAttemptTime"] = .string(request.now.rfc3339)
    store[jobShelf(request), request.variable("job")] = .object(job)
    return .message(job, "Job")
}

/// Handles :pause and :resume; the state cannot be set in a body (cloudscheduler-3).
func setJobState(_ from: String, to: String, _ message: String) -> Route.Handler {
    { request, store throws(Failure) in
        _ = try request.message(message)
        var found = try job(request, store)
        guard found["state"]?.string == from else {
            throw Failure(
                .failedPrecondition, "Job state must be \(from) for this method; it is \(found["state"]?.string ?? "")."
            )
        }
        found["state"] = .string(to)
        store[jobShelf(request), request.variable("job")] = .object(found)
        return .message(found, "Job")
    }
}

func createJob(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    var body = try request.message("Job", at: "job")
    // cloudscheduler-16
    guard cloudRegions.contains(request.location) else {
        throw Failure(
            .invalidArgument,
            "Location '\(request.location)' is not a valid location. Use ListLocations to list valid locations.")
    }
    let prefix = request.parent + "/jobs/"
    let name = body["name"]?.string ?? prefix + Identifiers.letters("job \(store.nextNumber())", 20)
    guard name.hasPrefix(prefix), isJobId(String(name.dropFirst(prefix.count))) else {
        throw .badField("job.name", "Job name must be formatted: \"\(prefix)<JOB_ID>\".")
    }
    let id = String(name.dropFirst(prefix.count))
    guard store[jobShelf(request), id] == nil else {
        throw Failure(.alreadyExists, "Job \(name) already exists.")
    }
    body["name"] = .string(name)
    body["state"] = "ENABLED"
    try finishJob(&body, request, store)
    store[jobShelf(request), id] = .object(body)
    return .message(body, "Job")
}

func updateJob(_ request: RoutedRequest, _ store: inout Store) throws(Failure) -> Reply {
    let old = try job(request, store)
    let body = try request.message("Job", at: "job")
    if let name = body["name"], name != old["name"] {
        throw .badField("job.name", "The name of the job in the body is not that of the URL.")
    }
    var new: JSONObject
    if let mask = try request.updateMask("Job") {
        new = mask.apply(body, to: old)
        for target in jobTargets where mask.contains(target) && body[target] != nil {
            for other in jobTargets where other != target { new[other] = nil }
        }
    } else {
        // Without a mask, the body replaces the whole job (cloudscheduler-2).
        new = body
    }
    new["name"] = old["name"]
    new["state"] = old["state"]
    new["lastAttemptTime"] = old["lastAttemptTime"]
    try finishJob(&new, request, store)
    store[jobShelf(request), request.variable("job")] = .object(new)
    return .message(new, "Job")
}

/// Ids have up to 500 letters, digits, `_` and `-` (cloudscheduler-4).
private func isJobId(_ id: String) -> Bool {
    (1...500).contains(id.count)
        && id.allSatisfy { $0.isASCII && ($0.isLetter || isDigit($0) || $0 == "_" || $0 == "-") }
}
