/// The preparation of a case, or an undisturbed run, does not succeed.
struct Unfit: Error, Sendable, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}

extension World {
    /// The world after as many runs of `target` as it takes to succeed, at most `tries`.
    func settled(by target: Target, tries: Int = 3) async throws(Unfit) -> World {
        var world = self
        var complaint = ""
        for _ in 0..<tries {
            let attempt = Attempt(in: world)
            let ending = await attempt.run(target)
            guard !attempt.isEndless else { throw Unfit("endless: the run never ends") }
            world = attempt.world
            if ending.isSuccess { return world }
            complaint = ending.complaint
        }
        throw Unfit("refused: after \(tries) \(tries == 1 ? "run" : "runs"): \(complaint)")
    }

    /// What is wrong with one more run of `target`, which must find nothing to do.
    func unrest(_ target: Target) async -> [String] {
        let attempt = Attempt(in: self)
        let ending = await attempt.run(target)
        if !ending.isSuccess { return ["unrest: the next run fails: \(ending.complaint)"] }
        if !ending.changes.isEmpty { return ["unrest: the next run wants \(ending.changes.joined(separator: ", "))"] }
        return attempt.writes.isEmpty ? [] : ["unrest: the next run sends \(attempt.writes.joined(separator: ", "))"]
    }
}
