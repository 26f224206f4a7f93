import HTTP
import Text
import PlanModel

/// Creates an object that the server numbers, so that neither a killed run, nor a simultaneous run, nor somebody else
/// taking a number leads to a duplicate or to an object that is not ours.
///
/// Each number is announced on the parent object, created, and then recorded on the parent. Each write uses the etag
/// that was read, so only one run at a time can announce. Every step begins with a read, so the loop can be entered at
/// any step, as the run after a killed one does.
extension Run {
    /// The object with the wanted number, once it exists and is known to be ours.
    func number(_ step: Step, _ numbering: Numbering) async throws(ApplyFailure) -> JSONValue {
        var watch: (announced: Numbers.Announcement, since: Double)?
        var mine: Set<Int> = []
        return try await attempt(
            .rounds(numbering.most * 10), (step.resource, step.rules, step.change.action)
        ) { (current) async throws(ApplyFailure) -> Result<JSONValue, ApplyFailure> in
            var round = try await look(step, numbering)
            if round.numbers.made == nil {
                let isOlder = before.isOlder(than: numbering, step.resource.kind)
                round.numbers.made = isOlder ? Set(round.all) : []
                return try await writeAndLookAgain(round, step, numbering)
            }
            if let announced = round.numbers.announced {
                let resource = step.resource.withSources(resolved: await board.objects(for: step.resource))
                if let mine = try await first(of: round.unknown, holding: announced, numbering, resource) {
                    round.numbers.made?.insert(mine)
                    round.numbers.announced = nil
                    return try await writeAndLookAgain(round, step, numbering)
                }
                // Another run may be about to create it. After a while we can assume that run was killed.
                if watch?.announced != announced { watch = (announced, effects.now()) }
                if let since = watch?.since, effects.now() - since < Double(numbering.seconds) {
                    try await caller.wait(
                        min(1, caller.pace.first * Double(current.number)), step.resource.address,
                        step.change.action, for: "what an earlier run sent to arrive or be lost")
                    return .failure(restless(step, numbering))
                }
            }
            guard round.all.contains(numbering.number) else {
                if let number = try await makeNext(round, step, numbering) { mine.insert(number) }
                return .failure(restless(step, numbering))
            }
            guard round.numbers.made?.contains(numbering.number) == true else {
                throw foreign(step.resource, numbering, round)
            }
            if round.numbers.announced != nil {
                round.numbers.announced = nil
                _ = try await write(round.numbers, into: round.parent, step, numbering)
            }
            // Another run of this stack created the wanted one; nobody uses the one that this run created.
            for number in mine.sorted() where number > numbering.number { try await skip(number, step, numbering) }
            return .success(try await complete(step, answer: .null, before: nil, action: step.change.action))
        }
    }

    /// The situation at the start of a round.
    private struct Round {
        let parent: JSONValue
        var numbers: Numbers
        /// All existing numbers, whoever owns them.
        let all: [Int]

        var unknown: [Int] { all.filter { !(numbers.made ?? []).contains($0) }.sorted() }
    }

    private func look(_ step: Step, _ numbering: Numbering) async throws(ApplyFailure) -> Round {
        let address = step.resource.address
        let parent = try await parent(of: numbering, step.resource)
        let numbers = Numbers(parent, numbering)
        var all = try await caller.allNumbers(of: numbering, address)
        // Recorded numbers were created, even if a lagging list does not show them.
        all += (numbers.made ?? []).subtracting(all)
        try numbers.check(numbering, address, isWritten: await ledger.state.hasWritten(numbering))
        return Round(parent: parent, numbers: numbers, all: all)
    }

    private func writeAndLookAgain(
        _ round: Round, _ step: Step, _ numbering: Numbering
    ) async throws(ApplyFailure) -> Result<JSONValue, ApplyFailure> {
        _ = try await write(round.numbers, into: round.parent, step, numbering)
        return .failure(restless(step, numbering))
    }

    /// The failure of every round that is not the last one.
    private func restless(_ step: Step, _ numbering: Numbering) -> ApplyFailure {
        ApplyFailure(
            step.resource.address, "create", Sent(numbering.parent), message: "others change it all the time",
            help: "apply again later")
    }

    private func foreign(_ resource: Resource, _ numbering: Numbering, _ round: Round) -> ApplyFailure {
        ApplyFailure(
            foreignNumberOf: resource, numbering, "create",
            next: round.numbers.next(after: numbering.number, round.all))
    }

    /// Announces the next number, creates it and records it. Returns the created number; nil if another run was faster
    /// or the outcome is unknown, in which case the caller reads again.
    private func makeNext(
        _ round: Round, _ step: Step, _ numbering: Numbering
    ) async throws(ApplyFailure) -> Int? {
        let resource = step.resource
        let next = (round.all.max() ?? 0) + 1
        guard next <= numbering.number else { throw foreign(resource, numbering, round) }
        try checkReach(of: resource, numbering, next: next)
        guard let call = resource.calls.create, let sensitive = resource.sensitive.first else {
            throw ApplyFailure(resource.address, "create", message: "the plan has no call and no value for it")
        }
        let body = try await filled(call.body ?? resource.body, resource, .create)
        guard let value = body.sent[sensitive.at]?.string else {
            throw ApplyFailure(resource.address, "create", message: "the plan has no place for its value")
        }
        var announcing = round.numbers
        let announced = Numbers.Announcement(next, sensitive.mark(of: value))
        announcing.announced = announced
        guard try await write(announcing, into: round.parent, step, numbering) else { return nil }
        switch await sendOnce(call, body, resource, step.named) {
        case .failure(let failure): throw failure
        case .success(let answer):
            guard let number = answer.flatMap({ made(by: $0, as: resource, from: next) }) else { return nil }
            try await written(number, announced, step, numbering)
            return number
        }
    }

    /// The created number according to `answer`; nil if the answer is about something else: then a read tells which it
    /// was.
    private func made(by answer: JSONValue, as resource: Resource, from next: Int) -> Int? {
        func place(_ name: String?) -> [Substring]? { name?.split(separator: "/").suffix(4).dropLast() }
        guard let number = Applier.number(of: answer), number >= next,
            place(answer["name"]?.string) == place(resource.name)
        else { return nil }
        return number
    }

    private func first(
        of numbers: [Int], holding announced: Numbers.Announcement, _ numbering: Numbering, _ resource: Resource
    ) async throws(ApplyFailure) -> Int? {
        for number in numbers where number >= announced.number {
            if try await caller.hasValue(number, announced, numbering, resource) == true { return number }
        }
        return nil
    }

    func parent(of numbering: Numbering, _ resource: Resource) async throws(ApplyFailure) -> JSONValue {
        try await patiently(resource, .create) { () async throws(ApplyFailure) in
            try await caller.parent(of: numbering, resource.address)
        }
    }
}
