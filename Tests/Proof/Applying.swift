import Applier
import Auth
import HTTP
import Text
import PlanModel
import Stores

// The only file of the proof that knows the applier's interface.

/// The result of one run of the applier.
package struct Ending: Sendable {
    package var isSuccess: Bool
    /// The addresses that were to be changed, with the action.
    package var changes: [String]
    /// The addresses of what leaves the plan and stays in the cloud.
    package var kept: [String] = []
    /// Why it is not a success; what a user would read.
    package var complaint: String
    /// Each reason of its own, as a user would read it.
    package var failures: [String] = []
}

extension Attempt {
    /// Everything that calco-apply does between reading the plan and its exit.
    package func run(_ target: Target, serially: Bool = true) async -> Ending {
        let plan = target.plan
        let caller = caller(for: target)
        do {
            let loaded = try await loadState(store, for: plan, newLineage: { "lineage" })
            let recovered = try await caller.recover(loaded, for: target.isDestroyed ? plan.wantingNothing : plan)
                .get()
            var state = recovered.state
            if recovered.mustBeSaved {
                let ledger = Ledger(state: state, store: store, isDirty: true, sleep: never)
                try await ledger.save()
                state = await ledger.state
            }
            let wanted: Plan
            let decision: Decision
            if target.isDestroyed {
                let (destruction, cloud) = await caller.readForDestruction(plan, state, naming: [])
                (wanted, state, decision) = (
                    destruction.plan, destruction.state, decide(destruction, cloud)
                )
            } else {
                wanted = plan
                decision = await caller.readAndDecide(plan, state).decision
            }
            guard decision.failures.isEmpty else {
                return Ending(
                    isSuccess: false, changes: [], complaint: text(decision.failures),
                    failures: decision.failures.map { text([$0]) + ($0.help.map { " (\($0))" } ?? "") })
            }
            let ledger = Ledger(state: state, store: store, sleep: never)
            let outcome = await apply(
                wanted, digest: target.digest, decision, ledger: ledger, caller: caller, serially: serially)
            let save = outcome.saveError.map { "\($0)" } ?? ""
            let skipped = outcome.skipped.map { "not tried: \($0.change.address): \($0.because)" }
            return Ending(
                isSuccess: outcome.isSuccess,
                changes: decision.changes.filter { $0.action != .keep }.map { "\($0.action) \($0.address)" },
                kept: decision.changes.filter { $0.action == .keep }.map(\.address.text),
                complaint: ([text(outcome.failures), save] + skipped).filter { !$0.isEmpty }.joined(separator: "; "),
                failures: outcome.failures.map { text([$0]) + ($0.help.map { " (\($0))" } ?? "") })
        } catch {
            return Ending(
                isSuccess: false, changes: [], complaint: (error as? ApplyFailure).map { text([$0]) } ?? "\(error)")
        }
    }

    private func text(_ failures: [ApplyFailure]) -> String {
        failures.map { failure in
            "\(failure.address): \(failure.action): \(failure.request?.description ?? "-"): \(failure.message)"
        }.joined(separator: "; ")
    }

    private func caller(for target: Target) -> Caller {
        let credentials = Credentials(gitlab: gitlabToken)
        return Caller(
            effects: Effects(
                send: authorized(send, with: credentials, doors: target.doors), sleep: sleep,
                now: { self.now },
                wallClock: { self.wallClock }, random: { 0.5 }, randomBytes: randomBytes,
                environment: { $0 == "ALERT_TOKEN" || $0.hasPrefix("CALCO_VALUE_") ? "kQ7-Vx2w-Zp9u" : nil }),
            patience: target.plan.patience, reaches: { target.doors.allows($0) })
    }

    private var store: StateStore {
        StateStore(
            name: "state.json",
            load: { () throws(StateStoreError) in
                guard let files = self.files else { throw StateStoreError("killed") }
                return (files.snapshot, files.journal)
            },
            append: { bytes throws(StateStoreError) in
                let half = bytes.count / 2
                guard self.change("half a journal line", { $0.journal += bytes[..<half] }),
                    self.change("the journal", { $0.journal += bytes[half...] })
                else { throw StateStoreError("killed") }
            },
            replace: { bytes throws(StateStoreError) in
                guard self.change("the snapshot", { $0.snapshot = bytes }),
                    self.change("the journal's end", { $0.journal = [] })
                else { throw StateStoreError("killed") }
            },
            sharing: world.isShared
                ? StateStore.Sharing(
                    publish: { bytes throws(StateStoreError) in
                        guard self.change("a published snapshot", { $0.snapshot = bytes }) else {
                            throw StateStoreError("killed")
                        }
                    }, holds: { _ in true }) : nil)
    }

    /// What is published by time alone may be lost with the machine, so nothing is.
    private var never: @Sendable (Duration) async throws -> Void {
        { _ in try await Task.sleep(for: .seconds(86_400)) }
    }
}

/// The name of an object as it ends in the local cloud's records: GitLab's have no host, and have the scope with the
/// key.
private func place(_ name: String) -> String {
    guard name.contains("/variables/") else { return name }
    return String(name.drop { $0 != "/" }.dropFirst()).replacing("@", with: " ")
}

/// A state of this version says itself whose it is.
private let nobody = Plan(stack: "", environment: "", project: .init(id: "", number: ""), kinds: [:], resources: [])

extension Files {
    /// What a snapshot accounts for.
    struct Held {
        var known: Set<String> = []
        /// The names of the objects that the plan wants.
        var names: Set<String> = []
        /// Objects to be deleted, and calls with an unknown outcome.
        var unsettled: Set<String> = []
        /// The names of what was left in the cloud on purpose.
        var kept: Set<String> = []
    }

    /// The ids that servers gave to what `plan` wants, each with the address of the object.
    func serverNames(for plan: Plan) throws -> [String: String] {
        guard let snapshot else { return [:] }
        let state = try State(json: try JSONValue(parsing: snapshot), for: nobody)
        let pairs = plan.resources.filter { $0.name.hasSuffix("/*") }.compactMap { resource -> (String, String)? in
            let entry = state.entries[resource.address] ?? state.kept.first { $0.address == resource.address }
            guard let id = entry?.resource.name.split(separator: "/").last, id.utf8.count > 5 else { return nil }
            return (String(id), resource.address.text)
        }
        return Dictionary(pairs) { first, _ in first }
    }

    func held() throws -> Held {
        guard let snapshot else { return Held() }
        let state = try State(json: try JSONValue(parsing: snapshot), for: nobody)
        return Held(
            known: Set(state.entries.keys.map(\.text)), names: Set(state.entries.values.map(\.resource.name)),
            unsettled: Set(state.deposed.map(\.resource.name) + state.open.keys.map(\.text)),
            kept: Set(state.kept.map(\.resource.name).map(place)))
    }
}
