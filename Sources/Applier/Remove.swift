import HTTP
import JSON
import PlanModel

/// Deletes an object.
extension Run {
    /// Deletes the object; that it is gone already is as good.
    func remove(
        _ resource: Resource, _ named: NamedRules, live: JSONValue?, action: Action
    ) async throws(ApplyFailure) {
        guard let call = resource.calls.delete?.resolved(await board.live(for: resource), own: live) else {
            throw unresolved(resource, action)
        }
        let start = effects.now()
        for attempt in 1... {
            switch try await write(
                call, body: call.body, repeatable: true, .delete, resource, named, lane: named.rules.lane)
            {
            case .failure(let error): throw ApplyFailure(resource.address, "delete", call, error)
            case .success(let answer):
                guard let error = answer.error, !named.rules.provesAbsence(error) else { return }
                let failure = ApplyFailure(resource.address, "delete", answer, error)
                // What is not empty stays so: that is no concurrent change.
                let isConcurrent = error.status == 412 || (error.status == 409 && !isOccupied(failure, named.rules))
                let patience = caller.patience.conflict
                guard isConcurrent, attempt < patience.tries, effects.now() - start < Double(patience.seconds) else {
                    throw failure
                }
                try await backOff(attempt, resource.address, action, for: "a concurrent change", after: failure)
            }
        }
    }

    private func isOccupied(_ failure: ApplyFailure, _ rules: KindRules) -> Bool {
        rules.occupied.contains(where: failure.fits)
    }
}
