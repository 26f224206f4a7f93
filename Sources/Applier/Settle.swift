package import PlanModel
import HTTP
import JSON

extension Caller {
    /// Finds out what became of writes that an earlier run announced. Each object that is there and that `plan` does not
    /// name becomes part of the state, to be deleted. Those that `plan` names are found by its own reading; here it is
    /// only made sure that nothing of that run can arrive after it (`KindRules.once`). Nothing is sent but reads.
    package func settle(_ state: State, for plan: Plan) async -> Result<State, ApplyFailure> {
        var state = state
        let planned = Dictionary(plan.resources.map { ($0.address, $0.name) }) { $1 }
        for resource in state.open.values.sorted(by: { $0.address < $1.address }) {
            let isPlanned = planned[resource.address] == resource.name
            let rules = (isPlanned ? plan.kinds : state.kinds)[resource.kind] ?? KindRules()
            if isPlanned, rules.once == nil { continue }
            let since = state.openSince[resource.address] ?? effects.wallClock()
            state.openSince[resource.address] = since
            do throws(ApplyFailure) {
                let found = try await arrival(of: resource, rules, since: since)
                if isPlanned { continue }
                state.close(resource.address)
                guard let found else { continue }
                let settled = resource.settled([:], own: found)
                if let entry = state.entries[resource.address] {
                    if entry.name != resource.name { state.deposed.append(settled) }
                } else {
                    state.entries[resource.address] = settled
                }
            } catch {
                // The reading of the plan meets it again, with all its rules.
                guard isPlanned, !effects.shouldStop() else { return .failure(error) }
            }
        }
        return .success(state)
    }

    /// The object; nil once nothing that was sent at `since` can arrive any more.
    private func arrival(
        of resource: Resource, _ rules: KindRules, since: Int
    ) async throws(ApplyFailure) -> JSONValue? {
        while true {
            // Asked before the look: what arrives between the two is seen. A clock that was set back waits no longer.
            let isLate = !(0..<(rules.once ?? 0)).contains(max(0, effects.wallClock() - since))
            if let there = try await find(resource, rules) { return there }
            guard !isLate else { return nil }
            guard !effects.shouldStop() else {
                throw ApplyFailure(resource.address, "read", message: "interrupted before the first change")
            }
            effects.report(.waiting(resource.address, .noop, for: "what an earlier run sent to arrive or be lost"))
            do { try await pause(1) } catch {
                throw ApplyFailure(resource.address, "read", message: error.message)
            }
        }
    }

    private func find(_ resource: Resource, _ rules: KindRules) async throws(ApplyFailure) -> JSONValue? {
        if let list = rules.list, !rules.find.isEmpty {
            return try await self.list(list, for: resource.address).get().matches(resource, find: rules.find).first
        }
        guard let call = resource.calls.read.resolved([:], own: nil) else { return nil }
        switch await readAnswer(call, resource.address, rules) {
        case .missing: return nil
        case .failed(let failure): throw failure
        case .object(let object): return interpret(object, resource, rules).object
        }
    }
}
