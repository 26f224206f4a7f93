import HTTP
import Text
import PlanModel

/// Makes an object that the server numbers, so that neither a killed run, nor another one beside it, nor a number that
/// somebody else takes meanwhile leads to a second one or to one that is not ours.
///
/// Each number is announced in the object that they stand in, made, and written down there. What is written is written with
/// the etag that was read, so only one run at a time announces. Every step begins by reading: the loop can be entered at
/// any of them, which is what the run after a killed one does.
extension Run {
    /// The object with the wanted number, once it is there and known to be ours.
    func number(_ step: Step, _ numbering: Numbering) async throws(ApplyFailure) -> JSONValue {
        let address = step.resource.address
        var watch: (announced: Numbers.Announcement, since: Double)?
        var mine: Set<Int> = []
        for attempt in 1...numbering.most * 10 {
            let parent = try await parent(of: numbering, step.resource)
            var numbers = Numbers(parent, numbering)
            var all = try await caller.list(numbering.list, for: address).get().items.compactMap(Applier.number(of:))
            // What was written down was made, whatever a list that lags behind says.
            all += (numbers.made ?? []).subtracting(all)
            let isWritten = await ledger.state.hasWritten(numbering)
            try numbers.check(numbering, address, isWritten: isWritten)
            if numbers.made == nil {
                numbers.made = Set(all)
                _ = try await write(numbers, into: parent, step, numbering)
                continue
            }
            let unknown = all.filter { !(numbers.made ?? []).contains($0) }.sorted()
            if let announced = numbers.announced {
                if let mine = try await first(of: unknown, holding: announced, numbering, step.resource) {
                    numbers.made?.insert(mine)
                    numbers.announced = nil
                    _ = try await write(numbers, into: parent, step, numbering)
                    continue
                }
                // Another run may be about to make it. One that was killed is not, after a while.
                if watch?.announced != announced { watch = (announced, effects.now()) }
                if let since = watch?.since, effects.now() - since < Double(numbering.seconds) {
                    try await wait(attempt, step, for: "what an earlier run sent to arrive or be lost")
                    continue
                }
            }
            if all.contains(numbering.number) {
                guard let made = numbers.made, made.contains(numbering.number) else {
                    throw foreign(step.resource, numbering, numbers, all)
                }
                if numbers.announced != nil {
                    numbers.announced = nil
                    _ = try await write(numbers, into: parent, step, numbering)
                }
                // Another run of this stack made the one that is wanted; what this run made is used by nobody.
                for number in mine.sorted() where number > numbering.number { try await skip(number, step, numbering) }
                return try await complete(step, candidate: .null, before: nil, action: step.change.action)
            }
            if let number = try await makeNext(after: all, numbers, parent, step, numbering) { mine.insert(number) }
        }
        throw ApplyFailure(
            address, "create", Sent(numbering.parent), message: "others change it all the time",
            help: "apply again later")
    }

    /// Announces the next number, makes it and writes it down. Returns the number that was made; nil where another run was
    /// faster or the outcome is not known: the caller looks again.
    private func makeNext(
        after all: [Int], _ numbers: Numbers, _ parent: JSONValue, _ step: Step, _ numbering: Numbering
    ) async throws(ApplyFailure) -> Int? {
        let resource = step.resource
        let next = (all.max() ?? 0) + 1
        guard next <= numbering.number else { throw foreign(resource, numbering, numbers, all) }
        guard numbering.number - next < numbering.most else {
            throw ApplyFailure(
                resource.address, "create", .init(numbering.parent),
                message: "the next number is \(next), the plan wants \(numbering.number): it would make "
                    + "\(numbering.number - next) that nobody uses",
                help: "write \(next) in the config of this environment")
        }
        guard let call = resource.calls.create, let sensitive = resource.sensitive.first else {
            throw ApplyFailure(resource.address, "create", message: "the plan has no call and no value for it")
        }
        let body = try await filled(call.body ?? resource.body, resource, .create)
        guard let value = body[sensitive.at]?.string else {
            throw ApplyFailure(resource.address, "create", message: "the plan has no place for its value")
        }
        var announcing = numbers
        let announced = Numbers.Announcement(next, valueDigest(value))
        announcing.announced = announced
        guard try await write(announcing, into: parent, step, numbering) else { return nil }
        switch await sendOnce(call, body, resource, step.named) {
        case .failure(let failure): throw failure
        case .success(let answer):
            guard let number = answer.flatMap(Applier.number(of:)) else { return nil }
            try await written(number, announced, step, numbering)
            return number
        }
    }

    /// Before a numbered object is put out of use: that a killed run made it is written down while its value still tells.
    /// The calls are the state's, so they are sent only where they stay in what the plan says the object stands in.
    func writeDown(_ resource: Resource, _ named: NamedRules) async throws(ApplyFailure) {
        guard let numbering = resource.numbering, let parent = territory.parent(of: resource),
            numbering.isWithin(parent), Applier.number(of: ["name": .string(resource.name)]) == numbering.number
        else { return }
        let there = try await caller.parent(of: numbering, resource.address)
        var numbers = Numbers(there, numbering)
        guard numbers.made?.contains(numbering.number) == false, let announced = numbers.announced,
            try await caller.holds(numbering.number, announced, numbering, resource.address) == true
        else { return }
        numbers.made?.insert(numbering.number)
        numbers.announced = nil
        _ = try await write(numbers, into: there, resource, named, .delete, numbering)
    }

    /// What was made is written down, whatever became of the annotations meanwhile.
    private func written(
        _ made: Int, _ announced: Numbers.Announcement, _ step: Step, _ numbering: Numbering
    ) async throws(ApplyFailure) {
        for _ in 0..<caller.patience.conflict.tries {
            let parent = try await parent(of: numbering, step.resource)
            var numbers = Numbers(parent, numbering)
            numbers.made = (numbers.made ?? []).union([made])
            if numbers.announced == announced { numbers.announced = nil }
            guard try await write(numbers, into: parent, step, numbering) else { continue }
            if made < numbering.number { try await skip(made, step, numbering) }
            return
        }
    }

    private func first(
        of numbers: [Int], holding announced: Numbers.Announcement, _ numbering: Numbering, _ resource: Resource
    ) async throws(ApplyFailure) -> Int? {
        for number in numbers where number >= announced.number {
            if try await caller.holds(number, announced, numbering, resource.address) == true { return number }
        }
        return nil
    }

    private func parent(of numbering: Numbering, _ resource: Resource) async throws(ApplyFailure) -> JSONValue {
        try await patiently(resource, .create) { () async throws(ApplyFailure) in
            try await caller.parent(of: numbering, resource.address)
        }
    }

    /// False where somebody changed what they are written into since it was read.
    private func write(
        _ numbers: Numbers, into parent: JSONValue, _ step: Step, _ numbering: Numbering
    ) async throws(ApplyFailure) -> Bool {
        try await write(numbers, into: parent, step.resource, step.named, step.change.action, numbering)
    }

    private func write(
        _ numbers: Numbers, into parent: JSONValue, _ resource: Resource, _ named: NamedRules, _ action: Action,
        _ numbering: Numbering
    ) async throws(ApplyFailure) -> Bool {
        let own: JSONValue = [
            "annotations": numbers.written(into: parent, numbering), "etag": parent["etag"] ?? .null,
        ]
        guard let call = numbering.write.resolved([:], own: own) else {
            throw ApplyFailure(
                resource.address, "update", message: "the plan's call to write numbers is not whole")
        }
        let result = try await write(
            call, body: call.body, repeatable: true, action, resource, named, lane: named.rules.lane)
        switch result {
        case .failure(let error): throw ApplyFailure(resource.address, "update", call, error)
        case .success(let answer):
            guard let error = answer.error else { return true }
            if error.isConflict { return false }
            throw ApplyFailure(resource.address, "update", answer, error)
        }
    }

    /// The object that was made, nil where nobody knows whether one was.
    private func sendOnce(
        _ call: Call, _ body: JSONValue, _ resource: Resource, _ named: NamedRules
    ) async -> Result<JSONValue?, ApplyFailure> {
        do throws(ApplyFailure) {
            let result = try await write(
                call, body: body, repeatable: false, .create, resource, named, lane: named.rules.lane)
            switch result {
            case .failure(let error):
                guard error.stage == .unanswered else {
                    return .failure(ApplyFailure(resource.address, "create", call, error))
                }
                return .success(nil)
            case .success(let answer):
                guard let error = answer.error else { return .success(answer.json) }
                let failure = ApplyFailure(resource.address, "create", answer, error)
                guard error.isUnclear || error.isConflict else { return .failure(failure) }
                return .success(nil)
            }
        } catch {
            return .failure(error)
        }
    }

    /// Puts one that nobody uses out of use.
    private func skip(_ number: Int, _ step: Step, _ numbering: Numbering) async throws(ApplyFailure) {
        guard let call = numbering.skip.resolved([:], own: ["number": JSONValue(number)]) else { return }
        let result = try await write(
            call, body: call.body, repeatable: true, step.change.action, step.resource, step.named,
            lane: step.rules.lane)
        switch result {
        case .failure(let error): throw ApplyFailure(step.resource.address, "create", call, error)
        case .success(let answer):
            if let error = answer.error { throw ApplyFailure(step.resource.address, "create", answer, error) }
        }
    }

    private func wait(_ attempt: Int, _ step: Step, for reason: String) async throws(ApplyFailure) {
        effects.report(.waiting(step.resource.address, step.change.action, for: reason))
        do { try await caller.pause(min(1, caller.pace.pollFirst * Double(attempt))) } catch {
            throw ApplyFailure(step.resource.address, "create", message: error.message)
        }
    }
}

/// The failure of a number that somebody else took.
func foreign(_ resource: Resource, _ numbering: Numbering, _ numbers: Numbers, _ all: [Int]) -> ApplyFailure {
    foreign(resource, numbering, next: numbers.next(after: numbering.number, all))
}

func foreign(_ resource: Resource, _ numbering: Numbering, next: Int) -> ApplyFailure {
    ApplyFailure(
        resource.address, "create", Sent(numbering.parent),
        message:
            "\(resource.name): somebody else took the number \(numbering.number), and what others made is never used",
        help: "write the number \(next) in the config")
}

extension Numbering {
    /// True if every call stays in what `parent` reads.
    func isWithin(_ parent: Call) -> Bool {
        let places = [write.url, value.url, list.url]
        return self.parent == parent && write.operation == nil && write.method == "PATCH" && value.method == "GET"
            && places.allSatisfy { url in
                url.hasPrefix(parent.url) && (url.dropFirst(parent.url.count).first.map { "/?".contains($0) } ?? true)
                    && !url.contains("..")
            }
    }
}
