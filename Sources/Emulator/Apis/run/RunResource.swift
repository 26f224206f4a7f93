import Text

// What Cloud Run services and jobs have in common.

func runShelf(_ request: RoutedRequest, _ kind: String) -> String { "run/\(request.parent)/\(kind)" }

/// Fields of services and jobs that every change recomputes.
let runOutputs = [
    "conditions", "expireTime", "latestReadyRevision", "observedGeneration", "reconciling", "terminalCondition",
    "trafficStatuses", "uri", "urls",
]

/// The error for a resource that does not exist (run-2).
func runNotFound(_ request: RoutedRequest, _ kind: String, _ id: String) -> Failure {
    Failure(
        .notFound,
        "Resource '\(id)' of kind '\(kind)' in region '\(request.location)' in project '\(request.project)' does not exist."
    )
}

/// Lower-case letters, digits and `-`, starting with a letter, not ending with `-`, at most 49, or 63 for a job (run-1).
func checkRunId(_ id: String, _ field: String) throws(Failure) {
    let most = field.hasPrefix("job") ? 63 : 49
    let isValid =
        (1...most).contains(id.count) && id.first?.isLetter == true && id.last != "-"
        && id.allSatisfy { $0.isASCII && ($0.isLowercase || isDigit($0) || $0 == "-") }
    guard isValid else {
        throw .badField(
            field,
            "The id '\(id)' must use only lower-case letters, digits and hyphens, start with a letter, not end with a "
                + "hyphen, and have fewer than \(most + 1) characters.")
    }
}

func checkRunEtag(_ etag: String?, _ old: JSONObject) throws(Failure) {
    guard let etag, !etag.isEmpty, let current = old["etag"]?.string, etag != current else { return }
    throw Failure(.aborted, "The etag \(etag) does not match the current etag \(current) of the resource.")
}

/// The generation after a change; the first is 1.
func generation(after old: JSONObject?) -> Int { (old?["generation"]?.string.flatMap { Int($0) } ?? 0) + 1 }

/// Refuses a body whose name is not that of the URL.
func checkRunName(_ sent: JSONObject, _ name: String, _ kind: RunKind) throws(Failure) {
    let short = "/" + (name.split(separator: "/").last ?? "")
    guard sent["name"] == nil || sent["name"] == .string(name) || sent["name"]?.string?.hasSuffix(short) == true else {
        throw .badField(
            kind.word + ".name", "The name of the \(kind.word) in the body is not that of the URL.")
    }
}

/// The ids of the services or jobs whose children are listed: one, or all for `-` (run-49).
func parents(_ request: RoutedRequest, _ kind: RunKind, _ store: borrowing Store) throws(Failure) -> [String] {
    guard request.variable(kind.word) != "-" else { return store.records(kind.shelf(request)).map(\.id) }
    _ = try kind.found(request, store)
    return [request.variable(kind.word)]
}

/// Deleted resources are gone at once here, so `showDeleted` is refused (run-6).
func refuseDeleted(_ request: RoutedRequest) throws(Failure) {
    guard !request.flag("showDeleted") else {
        throw Failure(.unimplemented, "The local cloud does not keep deleted resources: showDeleted is not supported.")
    }
}

/// A condition that succeeded, or that failed with the message of `failure` (run-5).
func condition(_ type: String, _ request: RoutedRequest, _ failure: Failure?) -> JSONValue {
    var condition: JSONObject = [
        "type": .string(type), "lastTransitionTime": .string(request.now.rfc3339),
        "state": failure == nil ? "CONDITION_SUCCEEDED" : "CONDITION_FAILED",
    ]
    if let failure {
        condition["message"] = .string(failure.message)
        condition["reason"] = failure.reason.map { .string($0) }
    }
    return .object(condition)
}

/// The response to `validateOnly`: an operation that is done and has changed nothing (run-34).
func validated(_ message: JSONObject, _ type: String) -> Reply {
    .message(["done": true, "metadata": packed(message, type), "response": packed(message, type)], "Operation")
}

extension Store {
    /// Sets the names, numbers and times of a service or job (run-10).
    mutating func stampRun(
        _ resource: inout JSONObject, name: String, old: JSONObject?, generation: Int, seed: String,
        _ request: RoutedRequest
    ) {
        let now = JSONValue.string(request.now.rfc3339)
        resource["name"] = .string(name)
        resource["uid"] = old?["uid"] ?? .string(Identifiers.uuid(seed))
        resource["generation"] = .string(String(generation))
        resource["createTime"] = old?["createTime"] ?? now
        resource["updateTime"] = now
        resource["creator"] = old?["creator"] ?? "deployer@example.com"
        resource["lastModifier"] = "deployer@example.com"
        // The quotes are part of the etag (run-7).
        resource["etag"] = .string("\"\(Identifiers.etag(seed))\"")
        resource["launchStage"] = resource["launchStage"] ?? "GA"
    }

    /// `new` as the first response shows it: fields that are not settled yet still have their old values (run-3,
    /// run-47).
    func pending(_ new: JSONObject, old: JSONObject?) -> JSONObject {
        var pending = new
        for field in runOutputs where field != "expireTime" { pending[field] = old?[field] }
        pending["latestCreatedRevision"] = old?["latestCreatedRevision"]
        pending["reconciling"] = true
        var condition = old?["terminalCondition"]?.object ?? [:]
        for field in ["message", "reason"] { condition[field] = nil }
        condition["state"] = "CONDITION_PENDING"
        pending["terminalCondition"] = .object(condition)
        return pending
    }

    /// Removes a service or job; the operation shows it with its delete and expiry times (run-6).
    mutating func deleteRun(_ kind: RunKind, _ id: String, _ old: JSONObject, _ request: RoutedRequest) -> Reply {
        var last = old
        last["generation"] = .string(String(generation(after: old)))
        last["deleteTime"] = .string(request.now.rfc3339)
        last["expireTime"] = .string(request.now.adding(days: 30).rfc3339)
        let first = pending(last, old: old)
        last["terminalCondition"] = condition("Ready", request, nil)
        last["observedGeneration"] = last["generation"]
        let key = kind.shelf(request) + "/" + id
        self[kind.shelf(request), id] = nil
        removePolicy(of: key)
        clear(key + "/executions")
        clear(key + "/revisions")
        return beginRun(kind.type, first: first, last: last, failure: nil, request)
    }

    /// The operation for deleting a revision or an execution (run-6).
    mutating func deletedRun(_ resource: JSONObject, _ type: String, _ request: RoutedRequest) -> Reply {
        var last = resource
        last["deleteTime"] = .string(request.now.rfc3339)
        last["expireTime"] = .string(request.now.adding(days: 30).rfc3339)
        return beginRun(type, first: last, last: last, failure: nil, request)
    }

    /// An operation whose metadata and response are the resource itself (run-3).
    mutating func beginRun(
        _ type: String, first: JSONObject, last: JSONObject, failure: Failure?, _ request: RoutedRequest
    ) -> Reply {
        begin(
            operationName(request.parent), api: .run, pending: packed(first, type), metadata: packed(last, type),
            result: failure.map { .failure($0) } ?? .success(packed(last, type)))
    }
}
