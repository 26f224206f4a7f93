import HTTP
import Text
import Synchronization

/// A small cloud in memory, at `https://cloud.test/projects/p/`; the same things are also at `https://cloud.test/b/`,
/// which names no project, like a bucket's URL. Things have ids of their own (`things?id=x`), alerts get numbers,
/// secrets get versions, anything can have a policy and can be paused.
final class FakeCloud: Sendable {
    struct Contents: Sendable {
        var objects: [String: JSONValue] = [:]
        var policies: [String: JSONValue] = [:]
        /// The payloads of secret versions, by the version's path.
        var payloads: [String: JSONValue] = [:]
        /// The annotations of each secret, by its path.
        var secrets: [String: JSONValue] = [:]
        var operations: [String: (polls: Int, result: JSONValue)] = [:]
        var counter = 0
        var etag = 0
        /// How often each path was created.
        var births: [String: Int] = [:]
        /// Operations of creates end with this error, and the object stays, as with Cloud Run.
        var failingOperations: JSONValue?
        /// The number of objects per page.
        var pageSize = 2
        var isPartial = false
        /// PATCH returns only the fields that were sent and the name.
        var echoesOnlyPatch = false
        /// The time of the world, which outlives processes.
        var time = 1_000_000.0
        /// Requests whose sender is gone, each with the time at which the server processes it.
        var late: [(at: Double, request: Request)] = []
        /// The server assigns decreasing numbers, so that names do not sort in order of creation.
        var countsDown = false
        /// Objects have a creation time.
        var tellsCreation = false
        /// A policy is refused while it names one of these.
        var unknownMembers: Set<String> = []
    }

    let contents = Mutex(Contents())

    var objects: [String: JSONValue] { contents.withLock { $0.objects } }
    var policies: [String: JSONValue] { contents.withLock { $0.policies } }

    /// How often an object was made at `path`.
    func births(of path: String) -> Int { contents.withLock { $0.births[path] ?? 0 } }

    func change(_ change: (inout Contents) -> Void) { contents.withLock { change(&$0) } }

    /// Lets time pass, and processes what is due.
    func pass(_ seconds: Double) {
        let due = contents.withLock { contents in
            contents.time += seconds
            let due = contents.late.filter { $0.at <= contents.time }
            contents.late.removeAll { $0.at <= contents.time }
            return due
        }
        for (_, request) in due { _ = answer(request) }
    }

    func answer(_ request: Request) -> Response {
        contents.withLock { contents in
            let rest = request.url.dropFirst(request.url.hasPrefix(bare) ? bare.count : root.count)
            let parts = rest.split(separator: "?", maxSplits: 1).map(String.init)
            let body = request.body.flatMap { try? JSONValue(parsing: $0) } ?? .null
            return contents.answer(request.method, parts.first ?? "", query: parts.count > 1 ? parts[1] : "", body)
        }
    }
}

extension FakeCloud.Contents {
    mutating func answer(_ method: String, _ path: String, query: String, _ body: JSONValue) -> Response {
        if let colon = path.lastIndex(of: ":") {
            return verb(String(path[path.index(after: colon)...]), on: String(path[..<colon]), body)
        }
        switch (method, path.split(separator: "/").count) {
        case ("GET", 2) where path.hasPrefix("operations/"): return poll(path)
        case ("GET", 1): return list(path, query)
        case ("GET", 3) where path.hasPrefix("secrets/") && path.hasSuffix("/versions"): return list(path, query)
        case ("GET", 2) where path.hasPrefix("secrets/"): return Response(status: 200, json: secret(path))
        case ("PATCH", 2) where path.hasPrefix("secrets/"): return annotate(path, body)
        case ("GET", _): return objects[path].map { Response(status: 200, json: $0) } ?? Self.missing
        case ("POST", 1): return create(in: path, query, body)
        case ("PATCH", _), ("PUT", _): return update(path, method, query, body)
        case ("DELETE", _):
            guard objects.removeValue(forKey: path) != nil else { return Self.missing }
            policies[path] = nil
            return Response(status: 200, json: [:])
        default: return Self.error(405, "UNIMPLEMENTED", "\(method) \(path)")
        }
    }

    private mutating func create(in collection: String, _ query: String, _ body: JSONValue) -> Response {
        let id: String
        if query.hasPrefix("id=") {
            id = String(query.dropFirst(3).prefix { $0 != "&" })
        } else {
            counter += 1
            id = String(countsDown ? 99 - counter : counter)
        }
        let path = "\(collection)/\(id)"
        guard objects[path] == nil else { return Self.error(409, "ALREADY_EXISTS", "Resource already exists") }
        var object = body
        object["name"] = .string(path)
        object["uid"] = .string("uid-of-" + (query.isEmpty ? body["label"]?.string ?? "" : id))
        object["serverDefault"] = true
        if tellsCreation { object["createTime"] = .string("2026-01-01T00:00:0\(counter % 10)Z") }
        if query.contains("ready") { object["status"] = failingOperations == nil ? "READY" : "FAILED" }
        objects[path] = object
        births[path, default: 0] += 1
        return query.contains("operation") ? begin(object) : Response(status: 200, json: object)
    }

    private mutating func update(_ path: String, _ method: String, _ query: String, _ body: JSONValue) -> Response {
        guard var object = objects[path] else { return Self.missing }
        if let fixed = object["fixed"], let wanted = body["fixed"], wanted != fixed {
            return Self.error(400, "INVALID_ARGUMENT", "fixed is immutable")
        }
        for (key, value) in body.object ?? [:] { object[key] = merged(object[key], value) }
        if object["status"] != nil { object["status"] = failingOperations == nil ? "READY" : "FAILED" }
        objects[path] = object
        if query.contains("operation") { return begin(object) }
        guard echoesOnlyPatch else { return Response(status: 200, json: object) }
        var echo = body
        echo["name"] = .string(path)
        return Response(status: 200, json: echo)
    }

    private func merged(_ old: JSONValue?, _ new: JSONValue) -> JSONValue? {
        guard case .object(let members) = new else { return new.isNull ? nil : new }
        var result = old?.object ?? [:]
        for (key, value) in members { result[key] = merged(result[key], value) }
        return .object(result)
    }

    private mutating func begin(_ object: JSONValue) -> Response {
        counter += 1
        let name = "operations/\(counter)"
        operations[name] = (2, object)
        return Response(status: 200, json: ["name": .string(name)])
    }

    private mutating func poll(_ name: String) -> Response {
        guard var operation = operations[name] else { return Self.missing }
        operation.polls -= 1
        operations[name] = operation
        var answer: JSONValue = ["name": .string(name)]
        guard operation.polls <= 0 else { return Response(status: 200, json: answer) }
        answer["done"] = true
        if let failure = failingOperations { answer["error"] = failure } else { answer["response"] = operation.result }
        return Response(status: 200, json: answer)
    }

    private func list(_ collection: String, _ query: String) -> Response {
        let all = objects.keys.filter { $0.hasPrefix(collection + "/") }.sorted()
        let start =
            query.split(separator: "&").first { $0.hasPrefix("pageToken=") }.flatMap { Int($0.dropFirst(10)) } ?? 0
        let end = min(start + pageSize, all.count)
        var page: JSONValue = ["items": .array(all[min(start, end)..<end].compactMap { objects[$0] })]
        if end < all.count { page["nextPageToken"] = .string(String(end)) }
        if isPartial { page["unreachable"] = ["somewhere"] }
        return Response(status: 200, json: page)
    }

    private mutating func verb(_ verb: String, on path: String, _ body: JSONValue) -> Response {
        if verb == "addVersion" { return addVersion(path, body) }
        guard var object = objects[path] else { return Self.missing }
        switch verb {
        case "getIamPolicy": return Response(status: 200, json: policies[path] ?? ["etag": "0"])
        case "setIamPolicy": return setPolicy(path, body["policy"] ?? .null)
        case "access":
            guard object["state"] != "DISABLED" else { return Self.error(400, "FAILED_PRECONDITION", "it is DISABLED") }
            return Response(status: 200, json: ["payload": ["data": payloads[path] ?? .null]])
        case "pause", "resume", "enable", "disable":
            let state =
                ["pause": "PAUSED", "resume": "RUNNING", "enable": "ENABLED", "disable": "DISABLED"][verb] ?? ""
            guard object["state"]?.string != state || path.hasPrefix("secrets/") else {
                return Self.error(400, "FAILED_PRECONDITION", "it is \(state) already")
            }
            object["state"] = .string(state)
            objects[path] = object
            return Response(status: 200, json: [:])
        default: return Self.error(404, "NOT_FOUND", verb)
        }
    }

    /// Every secret exists, and new ones are ours.
    private func secret(_ path: String) -> JSONValue {
        secrets[path] ?? ["name": .string(path), "owner": "us", "etag": "0", "annotations": ["made": "none"]]
    }

    private mutating func annotate(_ path: String, _ body: JSONValue) -> Response {
        var secret = secret(path)
        guard body["etag"] == secret["etag"] else { return Self.error(400, "FAILED_PRECONDITION", "etag mismatch") }
        etag += 1
        secret["annotations"] = body["annotations"]
        secret["etag"] = .string(String(etag))
        secrets[path] = secret
        return Response(status: 200, json: secret)
    }

    private mutating func addVersion(_ path: String, _ body: JSONValue) -> Response {
        let number = objects.keys.count { $0.hasPrefix(path + "/versions/") } + 1
        let version = "\(path)/versions/\(number)"
        objects[version] = ["name": .string(version), "state": "ENABLED"]
        payloads[version] = body["payload"]?["data"]
        births[version, default: 0] += 1
        return Response(status: 200, json: objects[version] ?? .null)
    }

    private mutating func setPolicy(_ path: String, _ policy: JSONValue) -> Response {
        let old = policies[path]?["etag"]?.string ?? "0"
        guard policy["etag"]?.string == old else { return Self.error(409, "ABORTED", "concurrent policy changes") }
        for binding in policy["bindings"]?.array ?? [] {
            for case let member? in (binding["members"]?.array ?? []).map(\.string)
            where unknownMembers.contains(member) {
                return Self.error(400, "INVALID_ARGUMENT", "Service account \(member) does not exist.")
            }
        }
        etag += 1
        var policy = policy
        policy["etag"] = .string(String(etag))
        policies[path] = policy
        return Response(status: 200, json: policy)
    }

    static var missing: Response { error(404, "NOT_FOUND", "Requested entity was not found.") }

    static func error(_ status: Int, _ word: String, _ message: String) -> Response {
        Response(
            status: status,
            json: ["error": ["code": JSONValue(status), "message": .string(message), "status": .string(word)]])
    }
}
