import Applier
import Auth
import PlanModel
import Stores

/// A run's connection to the cloud and to its state.
struct Line {
    let store: StateStore
    let route: Route
    let caller: Caller
    let progress: ProgressLines
    /// What is applied, and why.
    let run: RunMark

    /// The writer of `state`, which reports each save.
    func ledger(_ state: State, isDirty: Bool = false) -> Ledger {
        let (report, place) = (caller.effects.report, store.name)
        return Ledger(
            state: state, store: store, isDirty: isDirty, run: run, onSave: { report(.saved(serial: $0, place: place)) }
        )
    }
}

extension Session {
    /// Does `work` over its own line, with the state that `store` makes, while progress is displayed.
    func connected(
        isRead: Bool, _ store: (Route) throws(Stop) -> StateStore, _ work: (Line) async throws -> Int32
    ) async throws -> Int32 {
        let destination = Destination(options, plan, isRead: isRead)
        let route = try destination.route(plan, doors: doors, options.cloud.choice, environment: environment)
        let store = try store(route)
        let progress = display.progress(isDumb: environment["TERM"] == "dumb", now: console.now)
        console.catchInterrupts()
        let send = limited(route.send, to: options.parallelism)
        let caller = Caller(
            effects: Effects(
                // What only reads has no lock: some reads are a POST.
                isRead ? send : fenced(send, by: store), environment: environment, console,
                report: { [lines = display.lines] event in
                    progress.take(event)
                    lines?.print(event)
                }), patience: plan.patience,
            pace: destination.pace, isCounted: destination.isCounted, hiding: route.secrets,
            reaches: { [doors] in doors.allows($0) })
        let ticker = Task {
            while !Task.isCancelled {
                try await Task.sleep(for: .milliseconds(250))
                progress.tick()
            }
        }
        defer { ticker.cancel() }
        return try await work(Line(store: store, route: route, caller: caller, progress: progress, run: run))
    }
}
