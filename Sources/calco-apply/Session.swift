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
        let address = command.place.state
        guard case .file(let path) = address else { return try await sharing(address) }
        let store = StateStore.file(path)
        guard !command.dryRun else { return try await connected({ _ in store }, dryRun) }
        return try await stopping { try await locked(store) { try await connected({ _ in store }, apply) } }
    }

    /// The same with a state that others share, which is reached over the run's own connection.
    private func sharing(_ address: StateAddress) async throws -> Int32 {
        let store = { (route: Route) throws(Stop) in
            address.store(
                route, owner: plan.owner, longestCall: plan.patience.write.answer, environment: environment, console)
        }
        return try await connected(store) { line in
            try await line.route.checkCredentials(
                for: plan.called.map(\.url) + [address.url(line.route)].compactMap { $0 })
            guard !command.dryRun else { return try await dryRun(line) }
            return try await stopping { try await locked(line.store) { try await apply(line) } }
        }
    }

    /// Does `work` while this run has the lock of `store`; waits for it as long as the command says.
    private func locked(_ store: StateStore, _ work: () async throws -> Int32) async throws -> Int32 {
        let end = monotonic() + (command.lockTimeout.map { $0 / .seconds(1) } ?? 0)
        var pause = 1.0
        return try await store.withLock(
            by: processName(),
            waits: { error in
                let left = end - monotonic()
                guard left > 0, !console.isInterrupted() else { return false }
                if pause == 1 { console.error("Waiting for the lock: \("\(error)")\n") }
                try? await Task.sleep(for: .seconds(min(pause, left)))
                pause = min(pause * 2, 16)
                return !console.isInterrupted()
            }, work)
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
        if reading.isNews, !command.yes, let refusal = try console.refusal(of: "\nDo you want to make these changes?") {
            return display.decline(refusal)
        }
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
