import Text

// What services and jobs of Cloud Run share.

let runOperationRoutes: [Route] = [
    Route("GET", "v2/projects/{project}/locations/{location}/operations/{operation}", .run) {
        call, store throws(Failure) in
        try store.poll("\(call.parent)/operations/\(call.variable("operation"))", api: .run)
    },
    Route("POST", "v2/projects/{project}/locations/{location}/operations/{operation}:wait", .run) {
        call, store throws(Failure) in
        _ = try call.message("WaitOperationRequest")
        return try store.poll("\(call.parent)/operations/\(call.variable("operation"))", api: .run, waits: true)
    },
]

func runShelf(_ call: Call, _ kind: String) -> String { "run/\(call.parent)/\(kind)" }

/// Fields of services and jobs that a change computes anew.
let runOutputs = [
    "conditions", "expireTime", "latestReadyRevision", "observedGeneration", "reconciling", "terminalCondition",
    "trafficStatuses", "uri", "urls",
]

/// recorded: run-job
func runNotFound(_ call: Call, _ kind: String, _ id: String) -> Failure {
    Failure(
        .notFound,
        "Resource '\(id)' of kind '\(kind)' in region '\(call.location)' in project '\(call.project)' does not exist.")
}

/// Lower-case letters, digits and `-`, starting with a letter, not ending with `-`, at most 49 (GCP facts 2.2).
func checkRunId(_ id: String, _ field: String) throws(Failure) {
    let isValid =
        (1...49).contains(id.count) && id.first?.isLetter == true && id.last != "-"
        && id.allSatisfy { $0.isASCII && ($0.isLowercase || isDigit($0) || $0 == "-") }
    guard isValid else {
        throw .badField(
            field,
            "The id '\(id)' must use only lower-case letters, digits and hyphens, start with a letter, not end with a "
                + "hyphen, and have fewer than 50 characters.")
    }
}

func checkRunEtag(_ etag: String?, _ old: JSONObject) throws(Failure) {
    guard let etag, !etag.isEmpty, let current = old["etag"]?.string, etag != current else { return }
    throw Failure(.aborted, "The etag \(etag) does not match the current etag \(current) of the resource.")
}

/// A condition that succeeded, or failed with the words of `failure` (recorded: run-service).
func condition(_ type: String, _ call: Call, _ failure: Failure?) -> JSONValue {
    var condition: JSONObject = [
        "type": .string(type), "lastTransitionTime": .string(call.now.rfc3339),
        "state": failure == nil ? "CONDITION_SUCCEEDED" : "CONDITION_FAILED",
    ]
    if let failure {
        condition["message"] = .string(failure.message)
        condition["reason"] = failure.reason.map { .string($0) }
    }
    return .object(condition)
}

/// An operation that is over at once and has changed nothing: the answer to `validateOnly`.
func validated(_ message: JSONObject, _ type: String) -> Reply {
    .message(["done": true, "metadata": packed(message, type), "response": packed(message, type)], "Operation")
}

extension Store {
    /// Writes the names, numbers and times of a service or job (recorded: run-service, run-job).
    mutating func stampRun(
        _ resource: inout JSONObject, name: String, old: JSONObject?, generation: Int, seed: String, _ call: Call
    ) {
        let now = JSONValue.string(call.now.rfc3339)
        resource["name"] = .string(name)
        resource["uid"] = old?["uid"] ?? .string(Identifiers.uuid(seed))
        resource["generation"] = .string(String(generation))
        resource["createTime"] = old?["createTime"] ?? now
        resource["updateTime"] = now
        resource["creator"] = old?["creator"] ?? "deployer@example.com"
        resource["lastModifier"] = "deployer@example.com"
        // The quotes are part of the etag (GCP facts 2.2).
        resource["etag"] = .string("\"\(Identifiers.etag(seed))\"")
        resource["launchStage"] = resource["launchStage"] ?? "GA"
    }

    /// Removes a service or job; the operation shows it with its delete and expiry times (recorded: run-job).
    mutating func deleteRun(
        _ kind: String, _ id: String, _ old: JSONObject, _ call: Call, _ type: String
    ) -> Reply {
        if call.flag("validateOnly") { return validated(old, type) }
        var last = old
        let generation = (old["generation"]?.string.flatMap { Int($0) } ?? 0) + 1
        last["generation"] = .string(String(generation))
        last["deleteTime"] = .string(call.now.rfc3339)
        last["expireTime"] = .string(call.now.adding(days: 30).rfc3339)
        var first = last
        first["reconciling"] = true
        first["terminalCondition"] = ["state": "CONDITION_PENDING"]
        last["observedGeneration"] = last["generation"]
        self[runShelf(call, kind), id] = nil
        removePolicy(of: runShelf(call, kind) + "/" + id)
        clear(runShelf(call, kind) + "/\(id)/executions")
        return begin(
            operationName(call.parent), api: .run, pending: packed(first, type), metadata: packed(last, type),
            result: .success(packed(last, type)))
    }

    /// Why a revision or execution of `template` could not start: an image that does not run, or a secret that its
    /// account cannot read (GCP facts 2.2, 2.14). Nil when it is ready.
    ///
    /// An image with `/broken` in its reference never starts: so tests reach the failing path.
    func readiness(of template: JSONObject, _ call: Call, revision: String) -> Failure? {
        let account = template["serviceAccount"]?.string ?? ""
        for reference in secretReferences(template) {
            if let failure = secretFailure(reference.secret, reference.version, account, call) { return failure }
        }
        for container in template["containers"]?.array ?? [] {
            guard let image = container["image"]?.string, image.contains("/broken") else { continue }
            let port = container["ports"]?.array?.first?["containerPort"]?.int ?? 8080
            let short = revision.split(separator: "/").last.map(String.init) ?? ""
            let text =
                short.isEmpty
                ? "The container of image '\(image)' failed to start."
                : "Revision '\(short)' is not ready and cannot serve traffic. The user-provided container failed to "
                    + "start and listen on the port defined provided by the PORT=\(port) environment variable within "
                    + "the allocated timeout."
            return Failure(.failedPrecondition, text, reason: "CONTAINER_MISSING")
        }
        return nil
    }

    private func secretFailure(_ name: String, _ version: String, _ account: String, _ call: Call) -> Failure? {
        let parts = name.split(separator: "/").map(String.init)
        let id = parts.last ?? ""
        let project = parts.count == 4 ? (try? projectId(parts[1])) ?? parts[1] : call.project
        let full = "projects/\(projectNumber(project))/secrets/\(id)"
        let shelf = secretShelf(project)
        let reason = "SECRETS_ACCESS_CHECK_FAILED"
        guard self[shelf, id] != nil, let found = secretVersion(shelf, id, version), found["state"] == "ENABLED" else {
            return Failure(.failedPrecondition, "Secret \(full)/versions/\(version) was not found", reason: reason)
        }
        let member = "serviceAccount:" + account
        guard grants("roles/secretmanager.secretAccessor", to: member, on: [shelf + "/" + id, projectKey(project)])
        else {
            return Failure(
                .failedPrecondition,
                "Permission denied on secret: \(full)/versions/\(version) for Revision service account \(account). The "
                    + "service account used must be granted the 'Secret Manager Secret Accessor' role "
                    + "(roles/secretmanager.secretAccessor) at the secret, project or higher level.", reason: reason)
        }
        return nil
    }
}

/// The secrets that the environment and the volumes of a template name.
private func secretReferences(_ template: JSONObject) -> [(secret: String, version: String)] {
    var references: [(String, String)] = []
    for container in template["containers"]?.array ?? [] {
        for variable in container["env"]?.array ?? [] {
            guard let reference = variable["valueSource"]?["secretKeyRef"] else { continue }
            references.append((reference["secret"]?.string ?? "", reference["version"]?.string ?? "latest"))
        }
    }
    for volume in template["volumes"]?.array ?? [] {
        guard let secret = volume["secret"] else { continue }
        let versions = (secret["items"]?.array ?? []).map { $0["version"]?.string ?? "latest" }
        for version in versions.isEmpty ? ["latest"] : versions {
            references.append((secret["secret"]?.string ?? "", version))
        }
    }
    return references
}
