import Applier
import Auth
import Diagnostics
import PlanModel
import Stores

/// One run about a plan, its state and the cloud. Every command is a composition of the same parts: reading, showing
/// and carrying out.
struct Session {
    let options: RunOptions
    var plan: Plan
    /// What is taken over because the command line names it.
    var adopted: Set<Address> = []
    let digest: String
    let doors: Doors
    /// The URLs that an apply of the plan may call.
    let called: [String]
    let environment: [String: String]
    /// What is applied, and why.
    let run: RunMark
    let console: Console
    let display: Display

    init(_ options: RunOptions, environment: [String: String], console: Console) throws(Stop) {
        (self.options, self.environment, self.console) = (options, environment, console)
        display = Display(console, environment: environment, noColor: options.noColor, json: options.json)
        let loaded = try LoadedPlan(options.plan, expected: options.digest)
        (plan, digest) = (loaded.plan, loaded.digest)
        doors = options.cloud.doors
        do throws(CredentialFailure) {
            let reason = try RequestReason.of(options.cloud.choice, environment)
            run = RunMark(
                plan: digest, commit: options.commit ?? RequestReason.commit(environment), reason: reason?.text)
        } catch {
            throw Stop(error)
        }
        called = try doors.check(plan, file: options.plan)
        try refuseCredentials(plan, environment)
    }

    /// Does `work`, which writes nothing, in the cloud or here. `urls` are those that it calls; nil: all that the plan has.
    func reading(calling urls: [String]? = nil, _ work: (Line) async throws -> Int32) async throws -> Int32 {
        let address = options.place.state
        if case .file(let path) = address {
            return try await connected(isRead: true, { _ in StateStore.file(path) }, work)
        }
        return try await sharing(address, isRead: true, calling: urls, work)
    }

    /// Does `work`, which may write, while this run has the state's lock.
    func writing(_ limits: WritingLimits, _ work: (Line) async throws -> Int32) async throws -> Int32 {
        let address = options.place.state
        if case .file(let path) = address {
            let store = StateStore.file(path)
            return try await stopping {
                try await locked(store, limits) { try await connected(isRead: false, { _ in store }, work) }
            }
        }
        return try await sharing(address, isRead: false) { line in
            try await stopping { try await locked(line.store, limits) { try await work(line) } }
        }
    }

    /// Does `work` with a state that others share, which is reached over the run's own connection.
    private func sharing(
        _ address: StateAddress, isRead: Bool, calling urls: [String]? = nil, _ work: (Line) async throws -> Int32
    ) async throws -> Int32 {
        let store = { (route: Route) throws(Stop) in
            address.store(
                route, owner: plan.owner, longestCall: plan.patience.write.answer, environment: environment, console)
        }
        return try await connected(isRead: isRead, store) { line in
            try await line.route.checkCredentials(
                for: (urls ?? called) + [address.url(line.route)].compactMap { $0 })
            return try await work(line)
        }
    }

    /// Does `work` while this run has the lock of `store`; waits for it as long as `limits` say.
    private func locked(
        _ store: StateStore, _ limits: WritingLimits, _ work: () async throws -> Int32
    ) async throws -> Int32 {
        try await store.withLock(by: processName(), waits: limits.lock.waiting(console, display.lines), work)
    }

    func stopIfInterrupted() throws(Stop) {
        if console.isInterrupted() { throw Stop("interrupted before the first change") }
    }
}

/// A state that cannot be read, locked or written ends a run before its first change.
func stopping<Value>(_ work: () async throws -> Value) async throws -> Value {
    do { return try await work() } catch let error as StateStoreError { throw Stop(error) }
}
