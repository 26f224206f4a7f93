import Applier
import Diagnostics
import PlanModel
import Stores

extension Session {
    /// Reads and shows; then, unless it is a dry run, asks and carries out. Returns the exit code.
    func apply(_ wishes: ApplyWishes) async throws -> Int32 {
        let replacing = try planned(wishes.replace, for: "--replace")
        guard wishes.options.dryRun else {
            return try await writing(wishes.limits) { try await apply(wishes, replacing, $0) }
        }
        return try await reading { line in
            let start = console.now()
            let reading = try await read(line, isSaved: false, prunes: wishes.prunes, replacing: replacing)
            func ended(_ code: Int32) -> Int32 { self.ended(code, serial: reading.state.serial, since: start) }
            guard reading.decision.failures.isEmpty else { return ended(refuse(reading)) }
            display.show(reading)
            noteUnknownRetirements(reading)
            let isHeld = display.holdsBack(reading.checks, isWhole: true, ignored: wishes.limits.ignoreChecks)
            let isBlocked = !reading.decision.blocked.isEmpty
            if isBlocked { _ = display.refuse(reading.decision.blocked) }
            try reading.deletions.check(wishes.limits.maxDeletes)
            return ended(isBlocked || isHeld ? 1 : wishes.code(isNews: reading.isNews))
        }
    }

    private func apply(_ wishes: ApplyWishes, _ replacing: Set<Address>, _ line: Line) async throws -> Int32 {
        let start = console.now()
        let reading = try await read(line, isSaved: true, prunes: wishes.prunes, replacing: replacing)
        guard reading.decision.failures.isEmpty else {
            return ended(refuse(reading), serial: reading.state.serial, since: start)
        }
        display.show(reading)
        noteUnknownRetirements(reading)
        if display.holdsBack(reading.checks, isWhole: false, ignored: wishes.limits.ignoreChecks) {
            return ended(1, serial: reading.state.serial, since: start)
        }
        try reading.deletions.check(wishes.limits.maxDeletes)
        if reading.isNews, !wishes.yes,
            let refusal = try console.refusal(of: "\nDo you want to make these changes?")
        {
            return ended(display.decline(refusal), serial: reading.state.serial, since: start)
        }
        try stopIfInterrupted()
        let changes = reading.decision.changes.count { $0.action != .keep }
        let begin = console.now()
        let result = await carryOut(reading, changes, line)
        display.end(result, changes: changes, taken: reading.takenOver, state: line.store.name)
        display.tell(line.progress.finished, seconds: console.now() - begin)
        guard result.isSuccess else { return ended(1, result.made, serial: result.serial, since: start) }
        guard !reading.pruned.isEmpty else {
            return ended(wishes.code(isNews: reading.isNews), result.made, serial: result.serial, since: start)
        }
        let pruned = await prune(reading, line)
        display.end(pruned)
        let gone = reading.pruned.prefix(pruned.gone)
        let code = pruned.isComplete ? wishes.code(isNews: true) : 1
        return ended(code, result.made + gone, serial: result.serial, since: start)
    }
}

extension Session {
    /// Tells why nothing may be sent; where reads were refused, also what else is missing. Returns the exit code.
    private func refuse(_ reading: Reading) -> Int32 {
        _ = display.holdsBack(reading.checks, isWhole: false, ignored: true)
        return display.refuse(reading.decision.failures)
    }

    /// A misspelt address keeps what it means in place, and nothing else would say so.
    private func noteUnknownRetirements(_ reading: Reading) {
        let known = Set(plan.resources.map(\.address)).union(reading.state.all.map(\.address))
        for address in plan.retire where !known.contains(address) {
            let suggestion = didYouMean(address.text, among: known.map(\.text).sorted())
            let advice = suggestion.isEmpty ? ": it is misspelt, or gone and need not be listed any more" : suggestion
            display.note("'retire' names \(address), which neither the plan nor the state has\(advice)")
        }
    }

    /// Tells programs how a run that began at `start` ended: it made `made`, and left a state with this serial. Returns
    /// `code`.
    func ended(_ code: Int32, _ made: [Change] = [], serial: Int, since start: Double) -> Int32 {
        let isSuccess = code == 0 || code == 2
        display.lines?.printEnd(
            ChangeCounts(made), serial: serial, seconds: console.now() - start, isSuccess: isSuccess)
        return code
    }
}
