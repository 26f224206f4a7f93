import Applier
import Auth
import Crypto
import Diagnostics
import Foundation
import HTTP
import PlanModel
import Review
import Stores
import Synchronization

/// One run of the program, from the plan file to the exit code.
struct Session {
    let command: CalcoApply
    let plan: Plan
    let digest: String
    let doors: Doors
    let style: Style
    let outStyle: Style
    let environment: [String: String]

    init(_ command: CalcoApply) throws(Stop) {
        self.command = command
        environment = ProcessInfo.processInfo.environment
        style = Style.detect(
            isTerminal: Console.errorIsTerminal, environment: environment, noColorFlag: command.noColor)
        outStyle = Style.detect(
            isTerminal: Console.outputIsTerminal, environment: environment, noColorFlag: command.noColor)
        let bytes: [UInt8]
        do { bytes = Array(try Data(contentsOf: URL(fileURLWithPath: command.plan))) } catch {
            throw Stop(
                "cannot read the plan \(command.plan)",
                help: "write one with: calco compile --config config --env ENV --out \(command.plan)")
        }
        digest = PlanModel.digest(bytes)
        if let expected = command.digest, expected != digest {
            throw Stop(
                "\(command.plan) is another plan than the one that --digest names\n  expected \(expected)\n  found    \(digest)",
                help: "apply the plan that was reviewed, or review this one")
        }
        do throws(PlanReadError) { plan = try Plan(parsing: bytes) } catch {
            throw Stop("\(command.plan) is not a plan that this program can apply: \(error)")
        }
        doors = command.gitlab.map { Doors(gitlab: $0) } ?? Doors()
        try doors.check(plan, file: command.plan)
        try refuseCredentials(plan, environment)
    }

    func run() async throws -> Int32 {
        let store = StateStore.file(command.state)
        guard !command.dryRun else { return try await run(store) }
        do { return try await store.withLock(by: processName()) { try await run(store) } } catch let error
            as StateStoreError
        { throw Stop("\(error)") }
    }

    private func run(_ store: StateStore) async throws -> Int32 {
        let destination = try Destination(command, plan)
        let route = try destination.route(plan, doors: doors, environment: environment)
        let send = limited(route.send, to: command.parallelism)
        let progress = ProgressLines(
            isLive: Console.errorIsTerminal && environment["TERM"] != "dumb", style: style, quiet: command.json,
            now: monotonic)
        Interrupt.install()
        let caller = Caller(
            effects: effects(send, progress), patience: plan.patience, pace: destination.pace, hiding: route.secrets,
            reaches: { [doors] in doors.allows($0) })
        let plan = plan
        let reading = Mutex<Task<LiveCloud, Never>?>(nil)
        let ticker = Task {
            while !Task.isCancelled {
                try await Task.sleep(for: .milliseconds(250))
                progress.tick()
                // Reading has changed nothing: it need not be finished.
                if Interrupt.isRequested { reading.withLock { $0?.cancel() } }
            }
        }
        defer { ticker.cancel() }

        let state = try await loadState(store, route, caller)
        let task = Task { await caller.readCloud(plan, state) }
        reading.withLock { $0 = task }
        let cloud = await task.value
        progress.clear()
        guard !Interrupt.isRequested else { throw Stop("interrupted before the first change") }
        let decision = decide(plan, state, cloud)
        guard decision.failures.isEmpty else { return end(decision.failures) }
        let changes = decision.changes
        // A change's reason may be what the server says of the object.
        let pruned = (command.prune ? decision.orphans.found.filter { $0.delete != nil } : [])
            .map { Change(address: $0.address, kind: $0.kind, action: .delete) }
        show(
            changes.map { change in
                var change = change
                change.reason = change.reason.map(caller.hiding)
                return change
            }, pruned)
        show(decision.orphans)
        let isNews = !pruned.isEmpty || changes.contains { $0.action != .keep }
        let deletions = Deletions(changes + pruned)
        if command.dryRun, !decision.blocked.isEmpty {
            let code = end(decision.blocked)
            try deletions.check(command.maxDeletes)
            return code
        }
        try deletions.check(command.maxDeletes)
        if command.dryRun { return command.detailedExitcode && isNews ? 2 : 0 }
        if isNews, !command.yes {
            guard Console.inputIsTerminal else {
                throw Stop(
                    "standard input is no terminal, so nobody can be asked; nothing was changed",
                    help: "read the changes above, then give --yes")
            }
            switch Console.ask("\nDo you want to make these changes? Only 'yes' is a yes: ") {
            case .yes: break
            case .no: return decline(1)
            case .interrupted: return decline(130)
            case .notAsked:
                throw Stop(
                    "standard input is a terminal, and there is none to ask on; nothing was changed",
                    help: "read the changes above, then give --yes")
            }
        }
        guard !Interrupt.isRequested else { throw Stop("interrupted before the first change") }
        let code = await apply(decision, state, store, caller, progress)
        guard code != 1, !pruned.isEmpty else { return code }
        guard await prune(decision.orphans, caller, progress) else { return 1 }
        return command.detailedExitcode ? 2 : 0
    }

    private func apply(
        _ decision: Decision, _ state: State, _ store: StateStore, _ caller: Caller, _ progress: ProgressLines
    ) async -> Int32 {
        let changes = decision.changes
        progress.expect(changes.count { $0.action != .keep })
        let ledger = Ledger(state: state, store: store)
        let outcome = await Applier.apply(
            plan, digest: digest, decision, ledger: ledger, caller: caller, serially: command.parallelism == 1)
        progress.clear()
        let count = changes.count { $0.action != .keep }
        if command.json {
            if let error = outcome.saveError {
                EventLine.print(diagnostic: "the state could not be saved: \(error)", severity: "error")
            }
            EventLine.print(ChangeCounts(outcome.made), type: "change_summary")
            EventLine.print(outputs: outcome.outputs)
        } else {
            if !outcome.isSuccess {
                Console.error(renderEnd(outcome, state: store.name, changes: count, style: style))
            } else if count > 0 {
                Console.out(renderEnd(outcome, state: store.name, changes: count, style: outStyle))
            }
            if outcome.isSuccess { Console.out(renderOutputs(outcome.outputs, style: outStyle)) }
        }
        guard outcome.isSuccess else { return 1 }
        return command.detailedExitcode && count > 0 ? 2 : 0
    }

    /// True when all that can be pruned is gone.
    private func prune(_ orphans: Orphans, _ caller: Caller, _ progress: ProgressLines) async -> Bool {
        let wanted = orphans.found.count { $0.delete != nil }
        progress.expect(wanted)
        let result = await Applier.prune(orphans, caller: caller)
        progress.clear()
        guard !command.json else { return result.gone == wanted }
        if !result.failures.isEmpty { Console.error(render(result.failures, style: style)) }
        Console.out("\(style.paint("Pruned:", .emphasis)) \(result.gone) of \(wanted) orphans.\n")
        return result.gone == wanted
    }

    private func show(_ orphans: Orphans) {
        guard !command.json else { return EventLine.print(orphans) }
        Console.out(renderOrphans(orphans, prunes: command.prune, style: outStyle))
    }

    private func show(_ changes: [Change], _ pruned: [Change]) {
        guard !command.json else {
            for change in changes { EventLine.print(change) }
            return EventLine.print(ChangeCounts(changes + pruned), type: "planned_changes")
        }
        guard pruned.isEmpty || !changes.isEmpty else { return }
        Console.out(renderChanges(changes, style: outStyle))
    }

    private func decline(_ code: Int32) -> Int32 {
        if command.json {
            EventLine.print(diagnostic: "Nothing was changed.", severity: "info")
        } else {
            Console.error("Nothing was changed.\n")
        }
        return code
    }

    /// Nothing was sent: says what stands in the way.
    private func end(_ failures: [ApplyFailure]) -> Int32 {
        if command.json {
            for failure in failures { EventLine.print(failure) }
        } else {
            Console.error("\(render(failures, style: style))Nothing was changed.\n")
        }
        return 1
    }

    private func loadState(_ store: StateStore, _ route: Route, _ caller: Caller) async throws -> State {
        let loaded = try await stopping { () async throws(StateStoreError) in
            try await Applier.loadState(store, for: plan, newLineage: { UUID().uuidString.lowercased() })
        }
        // The next line makes the first call.
        try await route.checkCredentials(for: plan.called.map(\.url) + calledURLs(in: loaded.state.json))
        switch await caller.recover(loaded, for: plan) {
        case .success(let recovered):
            // A journal that was left over is written into the snapshot now: a new one must not continue a torn line.
            guard recovered.mustBeSaved, !command.dryRun else { return recovered.state }
            let ledger = Ledger(state: recovered.state, store: store, isDirty: true)
            try await stopping { () async throws(StateStoreError) in try await ledger.save() }
            return await ledger.state
        case .failure(let failure):
            if Interrupt.isRequested { throw Stop("interrupted before the first change") }
            throw Stop(wording(of: failure, style: .plain))
        }
    }

    private func effects(_ send: @escaping Send, _ progress: ProgressLines) -> Effects {
        let json = command.json
        let environment = environment
        return Effects(
            send: send,
            sleep: { try await Task.sleep(for: $0) },
            now: monotonic,
            wallClock: { Int(Date().timeIntervalSince1970) },
            random: { Double.random(in: 0..<1) },
            randomBytes: { count in SymmetricKey(size: .init(bitCount: count * 8)).withUnsafeBytes { Array($0) } },
            environment: { environment[$0] },
            shouldStop: { Interrupt.isRequested },
            report: { event in
                progress.take(event)
                if json { EventLine.print(event) }
            })
    }
}

private let monotonic: @Sendable () -> Double = {
    let start = ContinuousClock.now
    return { () -> Double in
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}()

private func stopping<Value>(_ work: () async throws(StateStoreError) -> Value) async throws(Stop) -> Value {
    do { return try await work() } catch { throw Stop("\(error)") }
}
