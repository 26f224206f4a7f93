import Text

private let collection = "v1/projects/{project}/locations/{location}/jobs"
private let item = collection + "/{job}"

// Every method answers at once, without an operation (GCP facts 2.5; recorded: scheduler-job).
let schedulerRoutes: [Route] = [
    Route("POST", collection, .scheduler, createJob),
    Route("GET", collection, .scheduler, query: ["pageSize", "pageToken"]) { call, store throws(Failure) in
        let items = store.records(jobShelf(call)).map(\.value)
        return .message(try page(items, under: "jobs", call, size: 500), "ListJobsResponse")
    },
    Route("GET", item, .scheduler) { call, store throws(Failure) in .message(try job(call, store), "Job") },
    Route("PATCH", item, .scheduler, query: ["updateMask"], updateJob),
    Route("DELETE", item, .scheduler) { call, store throws(Failure) in
        _ = try job(call, store)
        store[jobShelf(call), call.variable("job")] = nil
        return .empty
    },
    Route("POST", item + ":pause", .scheduler) { call, store throws(Failure) in
        _ = try call.message("PauseJobRequest")
        return try store.setJobState(from: "ENABLED", to: "PAUSED", call)
    },
    Route("POST", item + ":resume", .scheduler) { call, store throws(Failure) in
        _ = try call.message("ResumeJobRequest")
        return try store.setJobState(from: "PAUSED", to: "ENABLED", call)
    },
    Route("POST", item + ":run", .scheduler) { call, store throws(Failure) in
        _ = try call.message("RunJobRequest")
        var job = try job(call, store)
        job["lastAttemptTime"] = .string(call.now.rfc3339)
        store[jobShelf(call), call.variable("job")] = .object(job)
        return .message(job, "Job")
    },
]

private func jobShelf(_ call: Call) -> String { "cloudscheduler/\(call.parent)/jobs" }

private func job(_ call: Call, _ store: borrowing Store) throws(Failure) -> JSONObject {
    guard let job = store[jobShelf(call), call.variable("job")]?.object else {
        throw Failure(.notFound, "Job not found.")
    }
    return job
}

private func createJob(_ call: Call, _ store: inout Store) throws(Failure) -> Reply {
    var body = try call.message("Job", at: "job")
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
    try finish(&body, call, store)
    store[jobShelf(call), id] = .object(body)
    return .message(body, "Job")
}

private func updateJob(_ call: Call, _ store: inout Store) throws(Failure) -> Reply {
    let old = try job(call, store)
    let body = try call.message("Job", at: "job")
    if let name = body["name"], name != old["name"] {
        throw .badField("job.name", "The name of the job in the body is not that of the URL.")
    }
    var new: JSONObject
    if let mask = try call.updateMask("Job") {
        new = mask.apply(body, to: old)
        for target in targets where mask.contains(target) && body[target] != nil {
            for other in targets where other != target { new[other] = nil }
        }
    } else {
        // Without a mask the whole body replaces the job (recorded: scheduler-job).
        new = body
    }
    new["name"] = old["name"]
    new["state"] = old["state"]
    new["lastAttemptTime"] = old["lastAttemptTime"]
    try finish(&new, call, store)
    store[jobShelf(call), call.variable("job")] = .object(new)
    return .message(new, "Job")
}

private let targets = ["appEngineHttpTarget", "httpTarget", "pubsubTarget"]

/// Checks a job and adds what the server adds (GCP facts 2.5).
private func finish(_ job: inout JSONObject, _ call: Call, _ store: borrowing Store) throws(Failure) {
    guard let schedule = job["schedule"]?.string, isSchedule(schedule) else {
        throw .badField("job.schedule", "Schedule or time zone is invalid.")
    }
    job["timeZone"] = job["timeZone"] ?? "Etc/UTC"
    guard isTimeZone(job["timeZone"]?.string ?? "") else {
        throw .badField("job.time_zone", "Schedule or time zone is invalid.")
    }
    guard (job["description"]?.string ?? "").count <= 500 else {
        throw .badField("job.description", "The description is longer than 500 characters.")
    }
    guard targets.filter({ job[$0] != nil }).count == 1 else {
        throw .badField("job", "A job must have exactly one target.")
    }
    if var http = job["httpTarget"]?.object {
        try finishTarget(&http, call, store)
        job["httpTarget"] = .object(http)
        job["attemptDeadline"] = job["attemptDeadline"] ?? "180s"
        try checkDuration(job["attemptDeadline"], "job.attempt_deadline", 15...1800)
    }
    var retry = job["retryConfig"]?.object ?? [:]
    retry["maxRetryDuration"] = retry["maxRetryDuration"] ?? "0s"
    retry["minBackoffDuration"] = retry["minBackoffDuration"] ?? "5s"
    retry["maxBackoffDuration"] = retry["maxBackoffDuration"] ?? "3600s"
    retry["maxDoublings"] = retry["maxDoublings"] ?? 5
    guard (0...5).contains(retry["retryCount"]?.int ?? 0) else {
        throw .badField("job.retry_config.retry_count", "The retry count must be between 0 and 5.")
    }
    // A Pub/Sub job was answered without any of these defaults (recorded: scheduler-job).
    if job["httpTarget"] != nil || job["retryConfig"] != nil { job["retryConfig"] = .object(retry) }
    job["userUpdateTime"] = .string(call.now.rfc3339Seconds)
}

private func finishTarget(_ target: inout JSONObject, _ call: Call, _ store: borrowing Store) throws(Failure) {
    let uri = target["uri"]?.string ?? ""
    guard uri.hasPrefix("https://") || uri.hasPrefix("http://"), uri.utf8.count <= 2083 else {
        throw .badField(
            "job.http_target.uri", "The URI '\(uri)' must be an http or https URL of at most 2083 characters.")
    }
    target["httpMethod"] = target["httpMethod"] ?? "POST"
    if target["body"] != nil, !["POST", "PUT", "PATCH"].contains(target["httpMethod"]?.string) {
        throw .badField("job.http_target.body", "A body needs the method POST, PUT or PATCH.")
    }
    var headers = target["headers"]?.object ?? [:]
    headers["User-Agent"] = "Google-Cloud-Scheduler"
    if target["body"] != nil { headers["Content-Type"] = headers["Content-Type"] ?? "application/octet-stream" }
    target["headers"] = .object(headers)
    for (kind, field, standard) in [
        ("oauthToken", "scope", "https://www.googleapis.com/auth/cloud-platform"), ("oidcToken", "audience", uri),
    ] {
        guard var token = target[kind]?.object else { continue }
        let email = token["serviceAccountEmail"]?.string ?? ""
        guard email.contains("@"), store.serviceAccountMayExist(email) else {
            throw Failure(
                .permissionDenied,
                "The principal lacks IAM permission \"iam.serviceAccounts.actAs\" for the resource \"\(email)\" "
                    + "(or the resource may not exist).")
        }
        // The account must be of the job's own project (GCP facts 2.5).
        if let project = accountProject(email), project != call.project {
            throw .badField(
                "job.http_target.\(snakeCase(kind)).service_account_email",
                "The service account \(email) is not of the project \(call.project).")
        }
        // An OAuth token may only go to Google (GCP facts 2.5).
        let host = Target(uri).host
        if kind == "oauthToken", host != "googleapis.com", !host.hasSuffix(".googleapis.com") {
            throw .badField("job.http_target.oauth_token", "An OAuth token is only sent to *.googleapis.com.")
        }
        token[field] = token[field] ?? .string(standard)
        target[kind] = .object(token)
    }
}

private func checkDuration(_ value: JSONValue?, _ path: String, _ range: ClosedRange<Double>) throws(Failure) {
    guard let text = value?.string, let seconds = seconds(text), range.contains(seconds) else {
        let limits = "\(Int(range.lowerBound))s and \(Int(range.upperBound))s"
        throw .badField(path, "The duration at '\(path)' must be between \(limits).")
    }
}

private func isJobId(_ id: String) -> Bool {
    (1...500).contains(id.count)
        && id.allSatisfy { $0.isASCII && ($0.isLetter || isDigit($0) || $0 == "_" || $0 == "-") }
}

extension Store {
    /// :pause and :resume; a body cannot set the state (GCP facts 2.5).
    fileprivate mutating func setJobState(from: String, to: String, _ call: Call) throws(Failure) -> Reply {
        var found = try job(call, self)
        guard found["state"]?.string == from else {
            throw Failure(
                .failedPrecondition, "Job state must be \(from) for this method; it is \(found["state"]?.string ?? "")."
            )
        }
        found["state"] = .string(to)
        self[jobShelf(call), call.variable("job")] = .object(found)
        return .message(found, "Job")
    }
}
