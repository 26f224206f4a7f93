import HTTP
import Text

extension SharedState {
    /// The state in `prefix/state.json` of a bucket, with its lock in `prefix/lock.json`. `leaseSeconds` is how long
    /// the lock outlives its last renewal; it is renewed after a third of that.
    package static func bucket(
        _ bucket: String, prefix: String, _ effects: SharedEffects, leaseSeconds: Double = 240
    ) -> SharedState {
        let name = "\(StateAddress.bucket(bucket, prefix: prefix))"
        let calls = ObjectCalls(bucket: bucket, prefix: prefix)
        let document = BucketDocument(name, calls, effects)
        let lease = BucketLease(name, calls, effects, seconds: leaseSeconds)
        return SharedState(
            name: name,
            read: { () throws(StateStoreError) in try await document.read() },
            write: { bytes throws(StateStoreError) in
                // Whoever has lost the lock would only take the new holder's write from it.
                guard await lease.isConfirmed() else {
                    throw StateStoreError(
                        "\(name) cannot be written: its lock is no longer this run's, or nobody answers. "
                            + "See who has it, and apply again: what this run made is found again.")
                }
                try await document.write(bytes)
            },
            lock: { holder throws(StateStoreError) in
                // What the former holder has under way must not arrive later: it expects the former generation.
                guard try await lease.take(holder), let bytes = try await document.read() else { return }
                try await document.write(bytes)
            },
            unlock: { id throws(StateStoreError) in try await lease.release(id) },
            holder: { () throws(StateStoreError) in try await lease.holder() },
            seenHolder: { () throws(StateStoreError) in try await lease.holder(evenIfOver: false) },
            holds: { seconds in await lease.holds(seconds) },
            versions: { count throws(StateStoreError) in try await document.versions(count) },
            version: { id throws(StateStoreError) in try await document.version(id) })
    }
}

/// The document of a state in a bucket. Every write names the generation that it replaces.
private actor BucketDocument {
    private static let object = "state.json"

    private let name: String
    private let calls: ObjectCalls
    private let effects: SharedEffects
    /// Of the document read or written last; 0 if there was none, nil if nobody looked.
    private var generation: String?
    /// What was sent last without an answer that says whether it was written.
    private var unclear: [UInt8]?
    private var lastWrite: Double?

    init(_ name: String, _ calls: ObjectCalls, _ effects: SharedEffects) {
        (self.name, self.calls, self.effects) = (name, calls, effects)
    }

    func read() async throws(StateStoreError) -> [UInt8]? {
        let answer = try await answer(calls.content(Self.object), "read")
        if answer.status == 404, !isMissingBucket(answer) {
            generation = "0"
            return nil
        }
        guard answer.isSuccess, let found = answer[header: "x-goog-generation"] else {
            throw StateStoreError(bucketProblem(name, "read", answer))
        }
        generation = found
        return answer.body
    }

    func write(_ bytes: [UInt8]) async throws(StateStoreError) {
        // Cloud Storage takes one write a second for an object (storage-40).
        if let lastWrite, lastWrite + 1 > effects.now() {
            try? await effects.sleep(.milliseconds(Int((lastWrite + 1 - effects.now()) * 1000) + 1))
        }
        defer { lastWrite = effects.now() }
        if generation == nil { _ = try await read() }
        for isAgain in [false, true] {
            let answer: Response
            do {
                answer = try await effects.answer(to: calls.upload(Self.object, bytes, over: generation ?? "0"))
            } catch {
                unclear = bytes
                throw StateStoreError("\(name) cannot be written: \(error)")
            }
            if let written = Stores.generation(answer) {
                (generation, unclear) = (written, nil)
                return
            }
            guard answer.status == 412 else {
                unclear = bytes
                throw StateStoreError(bucketProblem(name, "written", answer))
            }
            // Either an answer was lost, or somebody else wrote.
            let found = try await read()
            if found == bytes {
                unclear = nil
                return
            }
            guard !isAgain, let found, found == unclear else { break }
        }
        throw StateStoreError(
            "\(name) was written by somebody else since this run read it; nothing was written over it. "
                + "See who has its lock, and apply again: what this run made is found again.")
    }

    func versions(_ count: Int) async throws(StateStoreError) -> [StateVersion] {
        var found: [(generation: String, StateVersion)] = []
        var page: String?
        repeat {
            let answer = try await answer(calls.versions(Self.object, page: page), "read")
            guard answer.isSuccess, let json = try? JSONValue(parsing: answer.body) else {
                throw StateStoreError(bucketProblem(name, "read", answer))
            }
            for item in json["items"]?.array ?? [] where item["name"]?.string == "\(calls.prefix)/\(Self.object)" {
                guard let generation = item["generation"]?.string else { continue }
                let version = StateVersion(
                    id: generation, written: item["timeCreated"]?.string ?? "",
                    size: item["size"]?.string.flatMap { Int($0) })
                found.append((generation, version))
            }
            page = json["nextPageToken"]?.string
        } while page != nil
        // Generations are numbers that grow, of the same length for the next centuries.
        return found.sorted { $0.generation > $1.generation }.prefix(count).map(\.1)
    }

    func version(_ id: String) async throws(StateStoreError) -> [UInt8] {
        guard id.allSatisfy({ "0"..."9" ~= $0 }) else {
            throw StateStoreError("'\(id)' is no version of \(name): calco-apply state versions lists them")
        }
        let answer = try await answer(calls.content(Self.object, id), "read")
        if answer.status == 404, !isMissingBucket(answer) {
            throw StateStoreError("\(name) has no version \(id): calco-apply state versions lists them")
        }
        guard answer.isSuccess else { throw StateStoreError(bucketProblem(name, "read", answer)) }
        return answer.body
    }

    private func answer(_ request: Request, _ verb: String) async throws(StateStoreError) -> Response {
        do { return try await effects.answer(to: request) } catch {
            throw StateStoreError("\(name) cannot be \(verb): \(error)")
        }
    }
}

/// True if it is the bucket that is not there: that must not look like a first apply.
func isMissingBucket(_ answer: Response) -> Bool {
    APIError(answer).message.lowercased().contains("bucket does not exist")
}

/// Why an object of a state cannot be read, written or locked.
func bucketProblem(_ name: String, _ participle: String, _ answer: Response) -> String {
    let help =
        switch answer.status {
        case 401, 403: "; the account needs the role roles/storage.objectUser on that bucket"
        case 404:
            "; make it with uniform access and versioning (docs/state.md#in-a-bucket), and never in this stack's own "
                + "configuration"
        default: ""
        }
    return "\(name) cannot be \(participle): \(APIError(answer))\(help)"
}
