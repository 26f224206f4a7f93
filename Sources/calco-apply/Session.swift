import Applier
import Auth
import Diagnostics
import PlanModel
import Stores

/// One run of the program, from the plan file to the exit code. Every mode is a composition of the same three parts:
/// reading, showing and carrying out.
struct Session {
    let command: CalcoApply
    let plan: Plan
    let digest: String
    let doors: Doors
    let environment: [String: String]
    let console: Console
    let display: Display

    init(_ command: CalcoApply, environment: [String: String], console: Console) throws(Stop) {
        (self.command, self.environment, self.console) = (command, environment, console)
        display = Display(console, environment: environment, noColor: command.noColor, json: command.json)
        let loaded = try LoadedPlan(command.plan, expected: command.digest)
        (plan, digest) = (loaded.plan, loaded.digest)
        doors = command.cloud.doors
        try doors.check(plan, file: command.plan)
        try refuseCredentials(plan, environment)
    }

    func run() async throws -> Int32 {
        let store = StateStore.file(command.state)
        guard !command.dryRun else { return try await connected(store, dryRun) }
        return try await stopping { try await store.withLock(by: processName()) { try await connected(store, apply) } }
    }

    /// Reads and shows.
    private func dryRun(_ line: Line) async throws -> Int32 {
        let reading = try await read(line, isSaved: false)
        guard reading.decision.failures.isEmpty else { return display.refuse(reading.decision.failures) }
        display.show(reading)
        let isBlocked = !reading.decision.blocked.isEmpty
        if isBlocked { _ = display.refuse(reading.decision.blocked) }
        try reading.deletions.check(command.maxDeletes)
        return isBlocked ? 1 : code(isNews: reading.isNews)
    }

    /// Reads, shows, asks and carries out.
    private func apply(_ line: Line) async throws -> Int32 {
        let reading = try await read(line, isSaved: true)
        guard reading.decision.failures.isEmpty else { return display.refuse(reading.decision.failures) }
        display.show(reading)
        try reading.deletions.check(command.maxDeletes)
        if reading.isNews, !command.yes, let refusal = try consent() { return display.decline(refusal) }
        try stopIfInterrupted()
        let changes = reading.decision.changes.count { $0.action != .keep }
        let result = await carryOut(reading, changes, line)
        display.end(result, changes: changes, state: line.store.name)
        guard result.isSuccess else { return 1 }
        guard !reading.pruned.isEmpty else { return code(isNews: changes > 0) }
        let pruned = await prune(reading, line)
        display.end(pruned)
        return pruned.isComplete ? code(isNews: true) : 1
    }

    private func code(isNews: Bool) -> Int32 { command.detailedExitcode && isNews ? 2 : 0 }

    func stopIfInterrupted() throws(Stop) {
        if console.isInterrupted() { throw Stop("interrupted before the first change") }
    }
}

/// A state that cannot be read, locked or written ends a run before its first change.
func stopping<Value>(_ work: () async throws -> Value) async throws -> Value {
    do { return try await work() } catch let error as StateStoreError { throw Stop("\(error)") }
}
