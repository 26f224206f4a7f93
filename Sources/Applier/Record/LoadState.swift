package import PlanModel
import Text
package import Stores

/// The state in the store: the snapshot with the journal applied.
package struct LoadedState: Sendable {
    package var state: State
    /// True: the store has a journal, or a state of an older version, which must become a snapshot before anything is
    /// appended.
    package var mustBeSaved: Bool
    /// True: the store had neither a snapshot nor a journal.
    package var isNew: Bool
    /// What became of the plan's moves: `state` has them already.
    package var moves: Moves

    package init(state: State, mustBeSaved: Bool, isNew: Bool = false, moves: Moves = Moves()) {
        (self.state, self.mustBeSaved) = (state, mustBeSaved)
        (self.isNew, self.moves) = (isNew, moves)
    }
}

/// Reads the store. A last journal line without its newline was never acknowledged and is dropped; any other damage is
/// an error. Also throws if the state or the journal belongs to a stack, environment or project other than that of
/// `plan`.
package func loadState(
    _ store: StateStore, for plan: Plan, newLineage: () -> String
) async throws(StateStoreError) -> LoadedState {
    let (snapshot, journal) = try await store.load()
    let known = try snapshot.map { bytes throws(StateStoreError) in try readSnapshot(bytes, store.name, plan) }
    var state = known?.state ?? State(StackID(plan), lineage: newLineage())
    if let objection = state.owner.objection(to: plan, store.name) { throw StateStoreError(objection) }
    var reading = JournalReading(
        name: store.journal, plan: plan, snapshot: known?.state, digest: snapshot.map { digest($0) })
    try reading.read(journal, into: &state)
    state.owner = StackID(plan)
    state.version1Kinds = [:]
    // Saved before anything is appended: a journal names objects by the addresses that the snapshot has.
    let before = state
    let moves = state.move(plan.moved)
    try checkShapes(state, plan, store.name)
    return LoadedState(
        state: state, mustBeSaved: state != before || !journal.isEmpty || known?.isOld == true,
        isNew: snapshot == nil && journal.isEmpty, moves: moves)
}

/// The state in the store, whosever it is: only to be shown.
package func readState(_ store: StateStore) async throws(StateStoreError) -> State {
    let (snapshot, _) = try await store.load()
    let owner: StackID
    guard let snapshot else {
        throw StateStoreError("there is no state in \(store.name) yet: the first apply makes it")
    }
    do { owner = try State(parsing: snapshot).owner } catch {
        throw StateStoreError("\(store.name) is not a state that this program can show: \(error)")
    }
    let plan = Plan(
        stack: owner.stack, environment: owner.environment, project: owner.project, kinds: [:], resources: [])
    return try await loadState(store, for: plan, newLineage: { "" }).state
}

extension State {
    /// Reads a state of the current version, whosever it is. Throws `JSONError` or `JSONFormatError`.
    package init(parsing bytes: [UInt8]) throws {
        let nobody = Plan(stack: "", environment: "", project: .init(id: "", number: ""), kinds: [:], resources: [])
        try self.init(json: try JSONValue(parsing: bytes), for: nobody)
    }
}

/// Anybody may have edited a state file, so its calls must be ones that this compiler's plans could contain.
private func checkShapes(_ state: State, _ plan: Plan, _ name: String) throws(StateStoreError) {
    var wrong: (address: Address, objection: String)?
    func check(_ entry: Entry, isOpen: Bool) {
        if let before = wrong?.address, before < entry.address { return }
        if let objection = plan.objection(to: entry, isOpen: isOpen) { wrong = (entry.address, objection) }
    }
    for entry in state.entries.values { check(entry, isOpen: false) }
    for entry in state.deposed + state.kept { check(entry, isOpen: false) }
    for entry in state.open.values { check(entry, isOpen: true) }
    guard let wrong else { return }
    throw StateStoreError(
        "\(name) holds \(wrong.address), but \(wrong.objection). Either the file was edited, or this "
            + "program wrote what it refuses to read, which is a mistake of the program: report it. Restore it from a copy, "
            + "or move it away: what the plan names is found again, but not what had left it.")
}

private func readSnapshot(
    _ bytes: [UInt8], _ name: String, _ plan: Plan
) throws(StateStoreError) -> (state: State, isOld: Bool) {
    do {
        let json = try JSONValue(parsing: bytes)
        return (try State(json: json, for: plan), json["version"]?.int != State.version)
    } catch {
        throw StateStoreError(
            "\(name) is not a state file this program can read: \(error). "
                + "Restore it from a copy, or move it away: what the plan names is found again, but not what had left it."
        )
    }
}

/// A journal being applied to a state.
private struct JournalReading {
    let name: String
    let plan: Plan
    /// True: only the journal is left.
    let isAlone: Bool
    /// The snapshot's own.
    let digest: String?
    var reader: JournalReader
    var hasBegun = false
    /// False before the place up to which the snapshot has everything.
    var isNews = true

    init(name: String, plan: Plan, snapshot: State?, digest: String?) {
        self.name = name
        self.plan = plan
        self.digest = digest
        isAlone = snapshot == nil
        reader = JournalReader(snapshot)
    }

    mutating func read(_ bytes: [UInt8], into state: inout State) throws(StateStoreError) {
        var start = bytes.startIndex
        var number = 0
        while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            number += 1
            let record: JournalRecord
            do { record = try reader.record(try JSONValue(parsing: bytes[start..<end])) } catch {
                // What the snapshot has already, or what another machine has gone beyond, need not be readable.
                guard isNews else { return }
                throw StateStoreError(
                    "\(name), line \(number), is damaged: \(error). "
                        + "Move the journal away and apply again: what the plan names is found again, but not what had left it."
                )
            }
            start = end + 1
            if case .begin(let owner, let lineage, let serial, _) = record, !hasBegun {
                try begin(owner, lineage, serial, &state)
            } else if case .save(state.serial, digest) = record, !isNews {
                isNews = true
            } else if isNews {
                guard hasBegun else {
                    throw StateStoreError(
                        "\(name) does not start with a 'begin' record: its beginning was cut off. Move it away and apply "
                            + "again: what the plan names is found again, but not what had left it.")
                }
                if case .begin = record {
                    throw StateStoreError(
                        "\(name), line \(number), begins a second time: it was put together by hand. Move it away and "
                            + "apply again: what the plan names is found again, but not what had left it.")
                }
                state.take(record)
            }
        }
        if isAlone, reader.isVersion1 { try checkVersion1(state) }
    }

    /// A journal with an earlier serial is in the snapshot already, all of it or up to the record of that save: a run
    /// compacted it and was killed before it could remove it, or it went on after it had published the snapshot. Without
    /// that record, another machine has gone on from there.
    private mutating func begin(
        _ owner: StackID?, _ lineage: String, _ serial: Int, _ state: inout State
    ) throws(StateStoreError) {
        if let objection = owner?.objection(to: plan, name) { throw StateStoreError(objection) }
        if isAlone, !hasBegun {
            state.lineage = lineage
            state.serial = serial
        }
        guard lineage == state.lineage else {
            throw StateStoreError(
                "\(name) and its state are of two lineages: one of them was copied here. Put the one that belongs to the "
                    + "other in its place, or move the journal away and apply again: what the plan names is found again, "
                    + "but not what had left it.")
        }
        isNews = serial == state.serial
        guard serial <= state.serial else {
            throw StateStoreError(
                "the state has serial \(state.serial), \(name) continues \(serial): "
                    + "the state is older than its journal. Restore the newer one, or move both away: "
                    + "what the plan names is found again, but not what had left it.")
        }
        hasBegun = true
    }

    /// A version 1 journal does not say whose it is: its objects do.
    private func checkVersion1(_ state: State) throws(StateStoreError) {
        guard !state.all.isEmpty else { return }
        guard let (stack, environment) = spokenOf(by: reader.version1Kinds) else {
            throw StateStoreError(
                "\(name) was written by an older program and does not say whose it is. If it belongs to "
                    + "'\(plan.stack)', '\(plan.environment)', move it away and apply again: everything in it can be "
                    + "found again from the plan.")
        }
        let owner = StackID(stack: stack, environment: environment, project: spokenOf(by: state.all, for: plan))
        if let objection = owner.objection(to: plan, name) { throw StateStoreError(objection) }
    }
}
