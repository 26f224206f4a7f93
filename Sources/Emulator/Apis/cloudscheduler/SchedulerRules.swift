import Text

let jobTargets = ["appEngineHttpTarget", "httpTarget", "pubsubTarget"]

/// Checks a job and fills in the server's defaults (cloudscheduler-5, cloudscheduler-6).
func finishJob(_ job: inout JSONObject, _ request: RoutedRequest, _ store: borrowing Store) throws(Failure) {
    guard let schedule = job["schedule"]?.string, isSchedule(schedule) else {
        throw .badField("job.schedule", "Schedule or time zone is invalid.")
    }
    job["timeZone"] = job["timeZone"] ?? "Etc/UTC"
    guard isTimeZone(job["timeZone"]?.string ?? "") else {
        throw .badField("job.time_zone", "Schedule or time zone is invalid.")
    }
    guard jobTargets.filter({ job[$0] != nil }).count == 1 else {
        throw .badField("job", "A job must have exactly one target.")
    }
    if var http = job["httpTarget"]?.object {
        try finishTarget(&http, request, store)
        job["httpTarget"] = .object(http)
        job["attemptDeadline"] = job["attemptDeadline"] ?? "180s"
        try checkDuration(job["attemptDeadline"], "job.attempt_deadline", 15...1800)
    }
    // cloudscheduler-22
    if job["appEngineHttpTarget"] != nil, job["attemptDeadline"] != nil {
        try checkDuration(job["attemptDeadline"], "job.attempt_deadline", 15...86_415)
    }
    if let topic = job["pubsubTarget"] { try checkTopic(topic, request) }
    var retry = job["retryConfig"]?.object ?? [:]
    retry["maxRetryDuration"] = retry["maxRetryDuration"] ?? "0s"
    retry["minBackoffDuration"] = retry["minBackoffDuration"] ?? "5s"
    retry["maxBackoffDuration"] = retry["maxBackoffDuration"] ?? "3600s"
    retry["maxDoublings"] = retry["maxDoublings"] ?? 5
    guard (0...5).contains(retry["retryCount"]?.int ?? 0) else {
        throw .badField("job.retry_config.retry_count", "The retry count must be between 0 and 5.")
    }
    guard seconds(retry["maxRetryDuration"]?.string ?? "") ?? 0 >= 0, retry["maxDoublings"]?.int ?? 0 >= 0 else {
        throw .badField("job.retry_config", "The retry config has a negative value.")
    }
    // cloudscheduler-6
    let (low, high) = (retry["minBackoffDuration"]?.string, retry["maxBackoffDuration"]?.string)
    guard let low = low.flatMap(seconds), let high = high.flatMap(seconds), 0 <= low, low <= high else {
        throw .badField(
            "job.retry_config.min_backoff_duration", "The minimum backoff must not be longer than the maximum.")
    }
    // A Pub/Sub job gets none of these defaults (cloudscheduler-7).
    if job["httpTarget"] != nil || job["retryConfig"] != nil { job["retryConfig"] = .object(retry) }
    job["userUpdateTime"] = .string(request.now.rfc3339Seconds)
}

/// The topic is in the job's own project, and the message is not empty (cloudscheduler-18).
private func checkTopic(_ target: JSONValue, _ request: RoutedRequest) throws(Failure) {
    let name = target["topicName"]?.string ?? ""
    guard name.hasPrefix("projects/\(request.project)/topics/") else {
        throw .badField("job.pubsub_target.topic_name", "The topic '\(name)' must be in the project of the job.")
    }
    guard target["data"] != nil || target["attributes"] != nil else {
        throw .badField("job.pubsub_target", "A message must have data or at least one attribute.")
    }
}

private func checkDuration(_ value: JSONValue?, _ path: String, _ range: ClosedRange<Double>) throws(Failure) {
    guard let text = value?.string, let seconds = seconds(text), range.contains(seconds) else {
        let limits = "\(Int(range.lowerBound))s and \(Int(range.upperBound))s"
        throw .badField(path, "The duration at '\(path)' must be between \(limits).")
    }
}

/// Headers that Cloud Scheduler computes or keeps for itself: it ignores them (cloudscheduler-19).
private func isReplaced(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["host", "content-length"].contains(name)
        || ["x-google-", "x-appengine-", "x-cloudscheduler"].contains(where: name.hasPrefix)
}

/// The defaults of an HTTP target and of its token (cloudscheduler-10).
private func finishTarget(_ target: inout JSONObject, _ request: RoutedRequest, _ store: borrowing Store)
    throws(Failure)
{
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
    // cloudscheduler-21
    guard headers.map({ $0.key.utf8.count + ($0.value.string ?? "").utf8.count }).reduce(0, +) < 80 * 1024 else {
        throw .badField("job.http_target.headers", "The headers must have less than 80 KB.")
    }
    for name in headers.map(\.key) where isReplaced(name) { headers[name] = nil }
    headers["User-Agent"] = "Google-Cloud-Scheduler"
    if target["body"] != nil { headers["Content-Type"] = headers["Content-Type"] ?? "application/octet-stream" }
    target["headers"] = .object(headers)
    for (kind, field, standard) in [
        ("oauthToken", "scope", "https://www.googleapis.com/auth/cloud-platform"), ("oidcToken", "audience", uri),
    ] {
        guard var token = target[kind]?.object else { continue }
        let email = token["serviceAccountEmail"]?.string ?? ""
        guard !email.isEmpty else {
            let place = "job.http_target.\(snakeCase(kind)).service_account_email"
            throw .badField(place, "Field \(place) is required.")
        }
        guard email.contains("@"), store.serviceAccountMayExist(email) else {
            throw Failure(
                .permissionDenied,
                "The principal lacks IAM permission \"iam.serviceAccounts.actAs\" for the resource \"\(email)\" "
                    + "(or the resource may not exist).")
        }
        // The service account must belong to the job's own project (cloudscheduler-8).
        if let project = accountProject(email), project != request.project {
            throw .badField(
                "job.http_target.\(snakeCase(kind)).service_account_email",
                "The service account \(email) does not belong to the project \(request.project).")
        }
        // An OAuth token may only be sent to Google (cloudscheduler-9).
        let host = Target(uri).host
        if kind == "oauthToken", host != "googleapis.com", !host.hasSuffix(".googleapis.com") {
            throw .badField("job.http_target.oauth_token", "An OAuth token is only sent to *.googleapis.com.")
        }
        token[field] = token[field] ?? .string(standard)
        target[kind] = .object(token)
    }
}
