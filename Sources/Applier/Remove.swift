import HTTP
import Text
import PlanModel

/// Deletes an object.
extension Run {
    /// Looks once more right before a delete: minutes may have passed, and a person at the question. False where the object
    /// is gone: twice, for a look may err. Throws where it is another's by now.
    func isOurs(_ resource: Resource, looks: Int = 2) async throws(ApplyFailure) -> Bool {
        guard looks > 0 else { return false }
        guard let call = resource.calls.read.resolved(await board.live(for: resource), own: nil) else { return true }
        let rules = territory.rules(of: resource)
        switch await caller.readAnswer(call, resource.address, rules) {
        case .missing: return try await isOurs(resource, looks: looks - 1)
        case .failed(let failure): throw failure
        case .object(let object):
            if case .failed(let failure) = interpret(object, resource, rules) { throw failure }
            var parent: JSONValue?
            if let call = territory.parent(of: resource) {
                switch await caller.readAnswer(call, resource.address) {
                case .missing: return try await isOurs(resource, looks: looks - 1)
                case .failed(let failure): throw failure
                case .object(let object):
                    let found = parentFound(object, by: call, for: resource.address)
                    if case .failed(let failure) = found { throw failure }
                    parent = found.object
                }
            }
            guard let objection = territory.objection(to: resource, object, parent: parent) else { return true }
            throw ApplyFailure(
                resource.address, "delete", Sent(call),
                message: "it changed hands since it was looked at (\(objection)), and was not deleted",
                help: "apply again to see how it stands")
        }
    }

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
