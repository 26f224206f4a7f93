import HTTP
import Text

extension SharedState {
    /// The state `name` in the Terraform state store of a GitLab project (gitlab-9). `api` is `https://HOST/api/v4`.
    /// GitLab's lock never ends by itself.
    package static func gitlab(
        _ api: String, project: String, name: String, _ effects: SharedEffects
    ) -> SharedState {
        let place = "\(StateAddress.gitlab(project: project, name: name))"
        let document = GitLabDocument(
            place, "\(api)/projects/\(percentEncoded(project))/terraform/state/\(percentEncoded(name))", effects)
        return SharedState(
            name: place,
            read: { () throws(StateStoreError) in try await document.read() },
            write: { bytes throws(StateStoreError) in try await document.write(bytes) },
            lock: { holder throws(StateStoreError) in try await document.take(holder) },
            unlock: { id throws(StateStoreError) in try await document.release(id) },
            holder: { () throws(StateStoreError) in try await document.holder() },
            seenHolder: { () throws(StateStoreError) in
                try await document.seenHolder(GitLabLockQuestion(api, project: project, name: name))
            },
            holds: { _ in await document.isHeld },
            versions: { count throws(StateStoreError) in try await document.versions(count) },
            version: { id throws(StateStoreError) in try await document.version(id) })
    }
}

private actor GitLabDocument {
    private let name: String
    private let url: String
    private let effects: SharedEffects
    private var lockID: String?
    /// False once GitLab refused a write for its lock.
    private(set) var isHeld = true

    init(_ name: String, _ url: String, _ effects: SharedEffects) {
        (self.name, self.url, self.effects) = (name, url, effects)
    }

    func read() async throws(StateStoreError) -> [UInt8]? {
        let answer = try await answer(Request("GET", url), "read")
        switch answer.status {
        case 200: return answer.body
        // A state that was only locked so far (gitlab-11).
        case 204: return nil
        // GitLab hides a project from those who may not see it: that must not look like a first apply.
        case 404 where !APIError(answer).message.lowercased().contains("project"): return nil
        default: throw StateStoreError(problem("read", answer))
        }
    }

    func write(_ bytes: [UInt8]) async throws(StateStoreError) {
        let query = lockID.map { "?ID=\(percentEncoded($0))" } ?? ""
        let request = Request(
            "POST", url + query, headers: [Header("Content-Type", "application/json")], body: bytes)
        let answer = try await answer(request, "written")
        if answer.isSuccess { return }
        // A write that was stored although its answer was lost is refused the second time for its own serial
        // (gitlab-12).
        if answer.status == 422, try await read() == bytes { return }
        if answer.status == 409 || answer.status == 423 { isHeld = false }
        throw StateStoreError(
            answer.status == 422
                ? "\(name) was written by somebody else since this run read it; nothing was written over it. "
                    + "See who has its lock, and apply again: what this run made is found again."
                : problem("written", answer))
    }

    func take(_ holder: LockHolder) async throws(StateStoreError) {
        let answer = try await answer(Request("POST", url + "/lock", json: lockJSON(holder)), "locked")
        let found = try? JSONValue(parsing: answer.body)
        if answer.isSuccess || ([409, 423].contains(answer.status) && found?["ID"]?.string == holder.id) {
            lockID = holder.id
            return
        }
        guard [409, 423].contains(answer.status), let other = found.flatMap(lockHolder) else {
            throw StateStoreError(problem("locked", answer))
        }
        throw .held(
            HeldLock(
                name: name, holder: other,
                help:
                    "wait for it to end (--lock-timeout 5m). GitLab's lock does not end by itself: if that run is gone, "
                    + "calco-apply unlock \(other.id) --state \(name)"))
    }

    func release(_ id: String) async throws(StateStoreError) {
        let answer = try await answer(Request("DELETE", url + "/lock", json: ["ID": .string(id)]), "unlocked")
        if answer.isSuccess || answer.status == 404 { return }
        guard answer.status == 409 else { throw StateStoreError(problem("unlocked", answer)) }
        let other = (try? JSONValue(parsing: answer.body)).flatMap(lockHolder)
        throw StateStoreError(
            "the lock of \(name) is another one" + (other.map { ": \($0.id), \($0.text)" } ?? ""))
    }

    /// GitLab says who holds a lock only to those who want it too, so a lock is tried and given back.
    func holder() async throws(StateStoreError) -> LockHolder? {
        let asking = LockHolder(
            id: "calco-\(UInt64(effects.now() * 1000))-\(Int(effects.random() * 1e9))", who: "calco-apply")
        let answer = try await answer(Request("POST", url + "/lock", json: lockJSON(asking)), "locked")
        if answer.isSuccess {
            try await release(asking.id)
            return nil
        }
        guard [409, 423].contains(answer.status), let found = (try? JSONValue(parsing: answer.body)).flatMap(lockHolder)
        else { throw StateStoreError(problem("locked", answer)) }
        return found
    }

    /// GraphQL tells who has the lock to everybody who may read the state, and when they took it.
    func seenHolder(_ question: GitLabLockQuestion) async throws(StateStoreError) -> LockHolder? {
        var path = question.project
        if path.allSatisfy({ "0"..."9" ~= $0 }) {
            let answer = try await answer(Request("GET", question.projectURL), "read")
            guard answer.isSuccess, let json = try? JSONValue(parsing: answer.body),
                let found = json["path_with_namespace"]?.string
            else { throw StateStoreError(problem("read", answer)) }
            path = found
        }
        let answer = try await answer(question.request(path), "read")
        guard answer.isSuccess, let json = try? JSONValue(parsing: answer.body) else {
            throw StateStoreError(problem("read", answer))
        }
        guard let state = json["data"]?["project"]?["terraformState"] else {
            let said = json["errors"]?.array?.first?["message"]?.string ?? "the project \(path) cannot be seen"
            throw StateStoreError("\(name): nobody says who has its lock: \(said)")
        }
        guard let since = state["lockedAt"]?.string else { return nil }
        return LockHolder(id: "", who: state["lockedByUser"]?["username"]?.string ?? "somebody", since: since)
    }

    /// GitLab lists no versions, but gives each by its serial.
    func versions(_ count: Int) async throws(StateStoreError) -> [StateVersion] {
        guard let newest = try await read(), let serial = (try? JSONValue(parsing: newest))?["serial"]?.int else {
            return []
        }
        var found = [StateVersion(id: String(serial), written: "", size: newest.count)]
        var next = serial - 1
        // A serial is left out where a write failed.
        while found.count < count, next >= 0, next > serial - 2 * count {
            let answer = try await answer(Request("GET", "\(url)/versions/\(next)"), "read")
            if answer.isSuccess {
                found.append(StateVersion(id: String(next), written: "", size: answer.body.count))
            } else if answer.status != 404 {
                throw StateStoreError(problem("read", answer))
            }
            next -= 1
        }
        return found
    }

    func version(_ id: String) async throws(StateStoreError) -> [UInt8] {
        guard !id.isEmpty, id.allSatisfy({ "0"..."9" ~= $0 }) else {
            throw StateStoreError("'\(id)' is no version of \(name): calco-apply state versions lists them")
        }
        let answer = try await answer(Request("GET", "\(url)/versions/\(id)"), "read")
        if answer.status == 404 {
            throw StateStoreError("\(name) has no version \(id): calco-apply state versions lists them")
        }
        guard answer.isSuccess else { throw StateStoreError(problem("read", answer)) }
        return answer.body
    }

    private func answer(_ request: Request, _ participle: String) async throws(StateStoreError) -> Response {
        do { return try await effects.answer(to: request) } catch {
            throw StateStoreError("\(name) cannot be \(participle): \(error)")
        }
    }

    private func problem(_ participle: String, _ answer: Response) -> String {
        let help =
            switch answer.status {
            case 401, 403, 404:
                "; the token needs the scope 'api', and its user the role Maintainer to write or Developer to read"
            case 409, 423: "; its lock is no longer this run's"
            case 413: "; GitLab's administrator limits the size of a state"
            default: ""
            }
        return "\(name) cannot be \(participle): \(APIError(answer))\(help)"
    }
}

/// GitLab requires all of Terraform's fields, and replaces `Who` and `Created` with its own (gitlab-10).
private func lockJSON(_ holder: LockHolder) -> JSONValue {
    [
        "Created": .string(holder.since.isEmpty ? "1970-01-01T00:00:00Z" : holder.since), "ID": .string(holder.id),
        "Info": .string([holder.who, holder.info].filter { !$0.isEmpty }.joined(separator: ", ")),
        "Operation": "apply", "Path": "", "Version": "1", "Who": .string(holder.who),
    ]
}

private func lockHolder(_ json: JSONValue) -> LockHolder? {
    guard let id = json["ID"]?.string else { return nil }
    // The other fields are those of the request that was refused.
    return LockHolder(id: id, who: json["Who"]?.string ?? "", since: json["Created"]?.string ?? "")
}
