import Applier
import Diagnostics
import PlanModel
import Stores

extension Session {
    /// Reads and shows; then, unless it is a dry run, asks and carries out. Returns the exit code.
    func apply(_ command: ApplyCommand) async throws -> Int32 {
        guard command.dryRun else {
            return try await writing(command.writing) { try await apply(command, $0) }
        }
        return try await reading { line in
            let reading = try await read(line, isSaved: false, prunes: command.prune)
            guard reading.decision.failures.isEmpty else { return display.refuse(reading.decision.failures) }
            display.show(reading)
            let isBlocked = !reading.decision.blocked.isEmpty
            if isBlocked { _ = display.refuse(reading.decision.blocked) }
            try reading.deletions.check(command.writing.maxDeletes)
            return isBlocked ? 1 : command.code(isNews: reading.isNews)
        }
    }

    private func apply(_ command: ApplyCommand, _ line: Line) async throws -> Int32 {
        let reading = try await read(line, isSaved: true, prunes: command.prune)
        guard reading.decision.failures.isEmpty else { return display.refuse(reading.decision.failures) }
        display.show(reading)
        try reading.deletions.check(command.writing.maxDeletes)
        if reading.isNews, !command.writing.yes,
            let refusal = try console.refusal(of: "\nDo you want to make these changes?")
        {
            return display.decline(refusal)
        }
        try stopIfInterrupted()
        let changes = reading.decision.changes.count { $0.action != .keep }
        let result = await carryOut(reading, changes, line)
        display.end(result, changes: changes, state: line.store.name)
        guard result.isSuccess else { return 1 }
        guard !reading.pruned.isEmpty else { return command.code(isNews: changes > 0) }
        let pruned = await prune(reading, line)
        display.end(pruned)
        return pruned.isComplete ? command.code(isNews: true) : 1
    }
}

extension ApplyCommand {
    fileprivate func code(isNews: Bool) -> Int32 { detailedExitcode && isNews ? 2 : 0 }
}
