package import PlanModel
import JSON
package import Stores

/// The state as the store has it: the snapshot with the journal taken in.
package struct LoadedState: Sendable {
    package var state: State
    /// True: the store holds a journal, which must become part of the snapshot before anything is appended.
    package var hasJournal: Bool
}

/// Reads the store. A last journal line without its newline was never acknowledged and is dropped; any other damage is
/// an error. Throws also when the state belongs to another stack or environment than `plan`.
package func loadState(
    _ store: StateStore, for plan: Plan, newLineage: () -> String
) async throws(StateStoreError) -> LoadedState {
    let (snapshot, journal) = try await store.load()
    var state: State
    if let snapshot {
        do { state = try State(json: try JSONValue(parsing: snapshot)) } catch {
            throw StateStoreError(
                "\(store.name) is not a state file this program can read: \(error). "
                    + "Restore it from a copy, or move it away: everything can be found again from the plan.")
        }
    } else {
        state = State(stack: plan.stack, environment: plan.environment, lineage: newLineage())
    }
    guard state.stack == plan.stack, state.environment == plan.environment else {
        throw StateStoreError(
            "\(store.name) belongs to stack '\(state.stack)', environment '\(state.environment)'; "
                + "the plan is for '\(plan.stack)', '\(plan.environment)'")
    }
    var loaded = LoadedState(state: state, hasJournal: !journal.isEmpty)
    var hasBegun = false
    for record in try readJournal(journal, name: store.name + ".journal") {
        switch record {
        case .begin(let lineage, let serial):
            if snapshot == nil, !hasBegun {
                loaded.state.lineage = lineage
                loaded.state.serial = serial
            }
            guard lineage == loaded.state.lineage else {
                throw StateStoreError("\(store.name) and its journal are of two lineages; one of them was copied here")
            }
            // A journal of an earlier serial was compacted into this snapshot by a run that was killed before it
            // could remove it.
            if serial < loaded.state.serial {
                try checkRules(loaded.state, plan, store.name)
                return loaded
            }
            guard serial == loaded.state.serial else {
                throw StateStoreError(
                    "\(store.name) has serial \(loaded.state.serial), its journal continues \(serial): "
                        + "the state file is older than its journal. Restore the newer one, or move both away: "
                        + "everything can be found again from the plan.")
            }
            hasBegun = true
        default: break
        }
        loaded.state.take(record)
    }
    try checkRules(loaded.state, plan, store.name)
    return loaded
}

/// Without its rules nothing proves whose an object is, and one that is not ours must never be deleted.
private func checkRules(_ state: State, _ plan: Plan, _ name: String) throws(StateStoreError) {
    let resources = Array(state.entries.values) + state.deposed + state.kept + Array(state.open.values)
    let without = resources.filter { state.kinds[$0.kind] == nil && plan.kinds[$0.kind] == nil }
    guard let first = without.min(by: { $0.address < $1.address }) else { return }
    throw StateStoreError(
        "\(name) holds \(first.address) without the rules of its kind '\(first.kind)': it was edited or is damaged. "
            + "Restore it from a copy, or move it away: everything can be found again from the plan.")
}

private func readJournal(_ bytes: [UInt8], name: String) throws(StateStoreError) -> [JournalRecord] {
    var records: [JournalRecord] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
        do {
            records.append(try JournalRecord(json: try JSONValue(parsing: bytes[start..<end])))
        } catch {
            throw StateStoreError("\(name), line \(records.count + 1): \(error)")
        }
        start = end + 1
    }
    if let first = records.first, case .begin = first { return records }
    guard records.isEmpty else { throw StateStoreError("\(name) does not start with a 'begin' record") }
    return []
}
