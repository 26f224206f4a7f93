import HTTP
import PlanModel
import Text

/// Changes the fields that an update does not send: each by its own calls.
extension Run {
    /// Sends the calls for those of `differing`; the failure of the first one that is refused.
    func setApart(
        _ step: Step, _ wanted: JSONValue, _ live: JSONValue, _ differing: Set<JSONPointer>
    ) async throws(ApplyFailure) -> ApplyFailure? {
        let resource = step.resource
        let objects = await board.objects(for: resource)
        for part in resource.apart where differing.contains(where: part.covers) {
            guard let part = part.resolved(objects, own: live) else { throw unresolved(resource, .update, objects) }
            for call in part.calls(from: live, to: wanted, differing) {
                switch try await write(
                    call, body: call.body, repeatable: true, .update, resource, step.named,
                    lane: step.rules.timing.lane)
                {
                case .success(let answer):
                    if let error = answer.error {
                        return ApplyFailure(resource.address, "update", answer, error)
                    }
                case .failure(let error): throw ApplyFailure(resource.address, "update", call, error)
                }
            }
        }
        return nil
    }
}

extension Apart {
    /// With the references in its calls replaced, before a value is put into one; nil while one of them has no value.
    fileprivate func resolved(_ objects: LiveObjects, own: JSONValue) -> Apart? {
        var part = self
        guard let call = call.resolved(objects, own: own) else { return nil }
        part.call = call
        guard var list else { return part }
        guard let add = list.add.resolved(objects, own: own), let remove = list.remove.resolved(objects, own: own)
        else { return nil }
        (list.add, list.remove) = (add, remove)
        part.list = list
        return part
    }
}

extension Resource {
    /// True for a field that only calls of its own change.
    func isApart(_ pointer: JSONPointer) -> Bool { apart.contains { $0.covers(pointer) } }

    /// True for a field that a switch sets, or one in it.
    func isSwitch(_ pointer: JSONPointer) -> Bool { switches.contains { pointer.tokens.starts(with: $0.at.tokens) } }
}
