package import PlanModel
import JSON

extension Caller {
    /// Finds out what became of writes that a killed run had announced: each object that is there becomes part of the
    /// state. Those that `plan` names itself are found by its own reading. Nothing is sent but reads.
    package func settle(_ loaded: LoadedState, for plan: Plan) async -> Result<State, ApplyFailure> {
        var state = loaded.state
        let planned = Dictionary(plan.resources.map { ($0.address, $0.name) }) { $1 }
        for resource in loaded.openIntents where planned[resource.address] != resource.name {
            guard state.entries[resource.address] == nil else { continue }
            let rules = state.kinds[resource.kind] ?? KindRules()
            let lists = rules.list.map { [$0.url: $0] } ?? [:]
            var own: JSONValue?
            if !rules.find.isEmpty, let list = lists.values.first {
                switch await self.list(list, for: resource.address) {
                case .failure(let failure): return .failure(failure)
                case .success(let collection):
                    own = collection.matches(resource.body, find: rules.find).first
                    if own == nil { continue }
                }
            }
            guard let call = resource.calls.read.resolved([:], own: own) else { continue }
            switch await readAnswer(call, resource.address) {
            case .missing: continue
            case .failed(let failure): return .failure(failure)
            case .object(let object):
                guard let found = interpret(object, resource, rules).object else { continue }
                state.entries[resource.address] = resource.settled([:], own: found)
            }
        }
        return .success(state)
    }
}
