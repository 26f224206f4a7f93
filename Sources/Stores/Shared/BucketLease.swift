import HTTP
import Text

/// Holds the lock of a state in a bucket, and renews it.
actor BucketLease {
    private static let object = "lock.json"

    private let name: String
    private let calls: ObjectCalls
    private let effects: SharedEffects
    private let seconds: Double
    private var held: Held?
    private var renewals: Task<Void, Never>?

    private struct Held {
        var record: LeaseRecord
        var generation: String
        /// On this machine's clock.
        var until: Double
    }

    /// `seconds` must be longer than the longest call by more than a third.
    init(_ name: String, _ calls: ObjectCalls, _ effects: SharedEffects, seconds: Double) {
        (self.name, self.calls, self.effects, self.seconds) = (name, calls, effects, seconds)
    }

    /// True if it was taken from a holder that did not renew it, and whose last write may still arrive.
    func take(_ holder: LockHolder) async throws(StateStoreError) -> Bool {
        let record = LeaseRecord(holder, seconds: seconds)
        var wasOthers = false
        for _ in 0..<10 {
            let found = try await look("locked")
            if let found {
                guard let other = found.record else { throw busy(found) }
                guard other.holder.owner == holder.owner else { throw foreign(other.holder.owner) }
                let isOurs = other.holder.id == holder.id
                guard isOurs || found.isOver else { throw busy(found) }
                wasOthers = true
            }
            let start = effects.now()
            let answer = try await answer(
                calls.upload(Self.object, record.json.canonicalBytes, over: found?.generation ?? "0"), "locked")
            if let generation = generation(answer) {
                held = Held(record: record, generation: generation, until: start + seconds)
                renewals = Task { await self.keepRenewing() }
                return wasOthers
            }
            guard answer.status == 412 else { throw StateStoreError(bucketProblem(name, "locked", answer)) }
        }
        throw StateStoreError("\(name) cannot be locked: others take and release its lock all the time")
    }

    /// Renews if it would be over before `span` has passed.
    func holds(_ span: Double) async -> Bool {
        if let held, held.until - effects.now() < span { await renew() }
        guard let held else { return false }
        return held.until - effects.now() >= span
    }

    /// True if it is still ours now, as the server says.
    func isConfirmed() async -> Bool {
        let before = held?.generation
        await renew()
        return held != nil && held?.generation != before
    }

    /// Releases the lock of that id; one that is gone is released.
    func release(_ id: String) async throws(StateStoreError) {
        renewals?.cancel()
        renewals = nil
        held = nil
        for _ in 0..<10 {
            guard let found = try await look("unlocked") else { return }
            if let holder = found.record?.holder, holder.id != id { throw another(holder) }
            guard found.record != nil || found.generation == id else { throw another(nil) }
            let answer = try await answer(calls.delete(Self.object, at: found.generation), "unlocked")
            if answer.isSuccess || answer.status == 404 { return }
            guard answer.status == 412 else { throw StateStoreError(bucketProblem(name, "unlocked", answer)) }
        }
        throw StateStoreError("\(name) cannot be unlocked: its lock is renewed all the time, so its holder is at work")
    }

    func holder(evenIfOver: Bool = true) async throws(StateStoreError) -> LockHolder? {
        guard let found = try await look("read"), evenIfOver || !found.isOver else { return nil }
        return found.record?.holder ?? LockHolder(id: found.generation, who: "another program")
    }

    // MARK: Renewing

    private func keepRenewing() async {
        while !Task.isCancelled, held != nil {
            do { try await effects.sleep(.seconds(seconds / 3)) } catch { return }
            await renew()
        }
    }

    private func renew(isAgain: Bool = false) async {
        guard let before = held else { return }
        let start = effects.now()
        let request = calls.upload(Self.object, before.record.json.canonicalBytes, over: before.generation)
        // Without an answer nothing is known, and the time goes on.
        guard let answer = try? await effects.answer(to: request, .brief),
            held?.record.holder.id == before.record.holder.id
        else { return }
        if let generation = generation(answer) {
            held = Held(record: before.record, generation: generation, until: start + seconds)
        } else if answer.status == 412, held?.generation == before.generation {
            // Either an answer was lost, or it is somebody else's now.
            let found: FoundLease?
            do throws(StateStoreError) { found = try await look("renewed") } catch { return }
            guard let found, found.record?.holder.id == before.record.holder.id else { return lose() }
            held?.generation = found.generation
            // When it was renewed is not known.
            if !isAgain { await renew(isAgain: true) }
        } else if answer.status == 404 {
            lose()
        }
    }

    private func lose() {
        held = nil
        renewals?.cancel()
    }

    // MARK: Calls

    private func look(_ participle: String) async throws(StateStoreError) -> FoundLease? {
        for _ in 0..<10 {
            let answer = try await answer(calls.metadata(Self.object), participle)
            if answer.status == 404, !isMissingBucket(answer) { return nil }
            guard let generation = generation(answer) else {
                throw StateStoreError(bucketProblem(name, participle, answer))
            }
            let content = try await self.answer(calls.content(Self.object, generation), participle)
            // It was renewed or released in between.
            if content.status == 404 { continue }
            guard content.isSuccess else { throw StateStoreError(bucketProblem(name, participle, content)) }
            return FoundLease(record: LeaseRecord(content.body), generation: generation, age: age(answer))
        }
        throw StateStoreError("\(name) cannot be \(participle): others take and release its lock all the time")
    }

    private func answer(_ request: Request, _ participle: String) async throws(StateStoreError) -> Response {
        do { return try await effects.answer(to: request) } catch {
            throw StateStoreError("\(name) cannot be \(participle): \(error)")
        }
    }

    private func busy(_ found: FoundLease) -> StateStoreError {
        guard let holder = found.record?.holder else {
            return .held(
                HeldLock(
                    name: name, holder: nil,
                    help: "its lock is no lock of calco-apply's: calco-apply unlock \(found.generation) --state \(name)"
                ))
        }
        return .held(
            HeldLock(
                name: name, holder: holder, age: found.age.map { Int(max(0, $0)) },
                help:
                    "wait for it to end (--lock-timeout 5m). If its machine is gone, its lock ends \(Int(seconds + 30)) s "
                    + "after the last renewal, or now with: calco-apply unlock \(holder.id) --state \(name)"))
    }

    private func another(_ holder: LockHolder?) -> StateStoreError {
        StateStoreError("the lock of \(name) is another one" + (holder.map { ": \($0.id), \($0.text)" } ?? ""))
    }

    private func foreign(_ owner: JSONObject) -> StateStoreError {
        StateStoreError(
            "\(name) is locked for another stack: \(JSONValue.object(owner).compactText). "
                + "Give each stack and environment a state of its own")
    }
}

/// The generation in the answer to a successful write or read of metadata.
func generation(_ answer: Response) -> String? {
    guard answer.isSuccess, let json = try? JSONValue(parsing: answer.body) else { return nil }
    return json["generation"]?.string
}

/// Seconds between the object's last write and this answer, both by the server's clock.
private func age(_ answer: Response) -> Double? {
    guard let updated = (try? JSONValue(parsing: answer.body))?["updated"]?.string.flatMap(secondsSince1970(rfc3339:)),
        let now = answer[header: "Date"].flatMap(secondsSince1970(httpDate:))
    else { return nil }
    return now - updated
}
