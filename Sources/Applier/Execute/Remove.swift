import HTTP
import PlanModel
import Text

/// Deletes an object.
extension Run {
    /// If it is already gone, that counts as success.
    func remove(
        _ resource: Resource, _ named: NamedRules, live: JSONValue?, action: Action
    ) async throws(ApplyFailure) {
        guard let call = resource.calls.delete?.resolved(await board.objects(for: resource), own: live) else {
            throw unresolved(resource, action, await board.objects(for: resource))
        }
        // The plan says what an answer proves: anybody may have edited the rules in a state.
        let rules = territory.rules(of: resource)
        try await attempt(.delete(rules, caller.patience), (resource, rules, action)) {
            (_) async throws(ApplyFailure) -> Result<Void, ApplyFailure> in
            switch try await write(
                call, body: call.body, repeatable: true, .delete, resource, named, lane: rules.timing.lane)
            {
            case .failure(let error): throw ApplyFailure(resource.address, "delete", call, error)
            case .success(let answer):
                guard let error = answer.error, !rules.provesAbsence(error) else { return .success(()) }
                return .failure(ApplyFailure(resource.address, "delete", answer, error))
            }
        }
    }
}
