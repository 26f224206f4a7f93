package import PlanModel
import JSON

extension Caller {
    /// Finds out what became of writes that an earlier run announced and that `plan` does not name: each object that is
    /// there becomes part of the state, to be deleted. Those that `plan` names are found by its own reading. Nothing is
    /// sent but reads.
    package func settle(_ state: State, for plan: Plan) async -> Result<State, ApplyFailure> {
        var state = state
        let planned = Dictionary(plan.resources.map { ($0.address, $0.name) }) { $1 }
        for resource in state.open.values.sorted(by: { $0.address < $1.address })
        where planned[resource.address] != resource.name {
            do throws(ApplyFailure) {
                let found = try await find(resource, state.kinds[resource.kind] ?? KindRules())
                state.open[resource.address] = nil
                guard let found else { continue }
                let settled = resource.settled([:], own: found)
                if let entry = state.entries[resource.address] {
                    if entry.name != resource.name { state.deposed.append(settled) }
                } else {
                    state.entries[resource.address] = settled
                }
            } catch {
                return .failure(error)
            }
        }
        return .success(state)
    }

    private func find(_ resource: Resource, _ rules: KindRules) async throws(ApplyFailure) -> JSONValue? {
        if let list = rules.list, !rules.find.isEmpty {
            return try await self.list(list, for: resource.address).get().matches(resource, find: rules.find).first
        }
        guard let call = resource.calls.read.resolved([:], own: nil) else { return nil }
        switch await readAnswer(call, resource.address) {
        case .missing: return nil
        case .failed(let failure): throw failure
        case .object(let object): return interpret(object, resource, rules).object
        }
    }
}
