package import PlanModel
import HTTP
import Text

extension Caller {
    /// Finds out what happened to writes that an earlier run announced. Each existing object that `plan` does not name
    /// becomes part of the state, to be deleted. Objects that `plan` names are found by the normal reading; here it is
    /// only ensured that no request of that run can arrive later (`KindRules.Timing.once`). Only reads are sent. The result is
    /// part of the state, which must be saved before anything is appended.
    package func recover(_ loaded: LoadedState, for plan: Plan) async -> Result<LoadedState, ApplyFailure> {
        switch await recover(loaded.state, for: plan) {
        case .failure(let failure): return .failure(failure)
        case .success(let state):
            return .success(
                LoadedState(state: state, mustBeSaved: loaded.mustBeSaved || state != loaded.state))
        }
    }

    private func recover(_ state: State, for plan: Plan) async -> Result<State, ApplyFailure> {
        var state = state
        let planned = Dictionary(plan.resources.map { ($0.address, $0) }) { $1 }
        for entry in state.open.values.sorted(by: { $0.address < $1.address }) {
            let isPlanned =
                planned[entry.address].map { resource in
                    entry.isSame(as: resource, plan.rules(of: resource))
                } ?? false
            if isPlanned, entry.rules.timing.once == nil { continue }
            guard reaches(entry.resource.calls.read.url) else {
                // Its address is about to name another object; a run that may call its host will find out whether it
                // was created.
                state.close(entry.address)
                if !state.kept.contains(entry) { state.kept.append(entry) }
                continue
            }
            let since = state.openSince[entry.address] ?? effects.wallClock()
            state.openSince[entry.address] = since
            do throws(ApplyFailure) {
                let found = try await arrival(of: entry, plan, since: since)
                if isPlanned { continue }
                state.close(entry.address)
                for live in found { state.takeRecovered(entry, live, plan) }
            } catch {
                // The reading of the plan's resources finds it again, with all its rules.
                guard isPlanned, !effects.shouldStop() else { return .failure(error) }
            }
        }
        return .success(state)
    }

    /// The objects, more than one if a create was sent twice; none once no request sent at `since` can arrive any more.
    private func arrival(of entry: Entry, _ plan: Plan, since: Int) async throws(ApplyFailure) -> [JSONValue] {
        let patience = entry.rules.timing.once ?? entry.resource.numbering?.seconds ?? 0
        // The clocks of two runs can differ, and one can be set back, so never wait longer than the patience itself.
        let left = min(max(0, patience - (effects.wallClock() - since)), patience)
        let start = effects.now()
        while true {
            // Check the time before the read, so that anything arriving in between is seen.
            let isLate = effects.now() - start >= Double(left)
            let found = try await look(for: entry, plan)
            guard found.isEmpty, !isLate else { return found }
            guard !effects.shouldStop() else {
                throw ApplyFailure(entry.address, "read", message: "interrupted before the first change")
            }
            try await wait(
                min(1, Double(left)), entry.address, .noop, for: "what an earlier run sent to arrive or be lost")
        }
    }

    private func look(for entry: Entry, _ plan: Plan) async throws(ApplyFailure) -> [JSONValue] {
        let (resource, rules) = (entry.resource, plan.inventory.rules(of: entry.resource.kind))
        if let list = entry.rules.identity.list, !entry.rules.identity.find.isEmpty, resource.calls.read.isOpen {
            return try await self.list(list, for: entry.address).get().matches(resource, by: entry.rules)
        }
        guard let call = resource.calls.read.resolved([:], own: nil) else { return [] }
        switch await readAnswer(call, entry.address, rules) {
        case .missing: return []
        case .failed(let failure): throw failure
        case .object(let live):
            switch interpret(live, resource, rules) {
            case .failed(let failure): throw failure
            case .absent, .outOfReach: return []
            case .present(let live):
                // A number that somebody else took before us belongs to them.
                guard let numbering = resource.numbering else { return [live] }
                // The calls come from the state.
                guard let parent = Territory(plan).parent(of: resource), numbering.isWithin(parent.read) else {
                    return []
                }
                // Who announced it records numbers, and writes down the older ones before it creates another.
                switch try await maker(of: numbering, entry.resource, isWritten: false, isOlder: false) {
                case .us, .usUnwritten: return [live]
                case .somebody, .nobodyKnows: return []
                }
            }
        }
    }
}

extension State {
    /// Adds the object `live`, created by a run that could not record it, which no plan wants.
    fileprivate mutating func takeRecovered(_ entry: Entry, _ live: JSONValue, _ plan: Plan) {
        let made = Entry(entry.resource.recorded([:], own: live), entry.named)
        // The name from the server must not lead anywhere else.
        guard plan.objection(to: made, isOpen: false) == nil else { return }
        guard let known = entries[entry.address] else { return entries[entry.address] = made }
        guard known.resource.name != made.resource.name, !deposed.contains(made) else { return }
        deposed.append(made)
    }
}
