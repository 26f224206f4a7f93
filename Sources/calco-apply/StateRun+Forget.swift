import Applier
import Diagnostics
import PlanModel
import Stores
import Text

extension StateRun {
    /// Takes the entries at `texts` out of the state, while it has the lock. Returns the exit code.
    func forget(_ texts: [String], yes: Bool, _ lock: LockOptions) async throws -> Int32 {
        // A lock that is held is released, whatever the user does.
        console.catchInterrupts()
        let store: StateStore
        if case .file(let path) = address {
            store = .file(path)
        } else {
            let route = try await route()
            // The lock says whose state it is.
            let reader = address.store(route, owner: JSONObject(), environment: environment, console)
            let owner = try await stopping { try await Applier.readState(reader).owner.lockOwner }
            store = address.store(route, owner: owner, environment: environment, console)
        }
        return try await stopping {
            // Before the lock, which leaves a file beside a state that is not there.
            _ = try await Applier.readState(store)
            return try await store.withLock(by: processName(), waits: lock.waiting(console, lines)) {
                try await forget(texts, in: store, yes: yes)
            }
        }
    }

    private func forget(_ texts: [String], in store: StateStore, yes: Bool) async throws -> Int32 {
        var state = try await Applier.readState(store)
        let wanted = try addresses(
            texts, among: Set(state.all.map(\.address)), of: "the state has no", for: "state forget")
        let gone = notes(of: state).filter { entry in wanted.contains { $0.text == entry.address } }
            .sorted { ($0.address, $0.note) < ($1.address, $1.note) }
        let names = Dictionary(state.all.map { ($0.address.text, $0.resource.name) }) { first, _ in first }
        var told: TerminalText = "To be forgotten; the cloud is not called, and the objects stay as they are:\n"
        for (address, note) in gone {
            told += "  \(address)  \(note == "present" ? names[address] ?? "" : note)\n"
        }
        told += "A plan that still has them finds them again; any other leaves them alone.\n"
        if !options.json || !yes { console.error(told) }
        if !yes, let refusal = try console.refusal(of: "Do you want to forget them?") { return refusal }
        if console.isInterrupted() { return 130 }
        for address in wanted { state.forget(address) }
        let ledger = Ledger(state: state, store: store, isDirty: true)
        try await ledger.save()
        let serial = await ledger.state.serial
        guard !options.json else {
            for (address, note) in gone {
                console.json([
                    "address": .string(address), "serial": JSONValue(serial), "status": .string(note),
                    "type": "state_forgotten",
                ])
            }
            return 0
        }
        console.out("Forgot \(gone.count) \(gone.count == 1 ? "entry" : "entries"): \(address), serial \(serial).\n")
        return 0
    }
}
