import HTTP
import Text
import PlanModel

/// Creates, updates, replaces and deletes one object by the calls of its resource.
extension Run {
    func carryOut(_ step: Step) async throws(ApplyFailure) -> JSONValue {
        switch step.change.action {
        case .create: return try await create(step)
        case .update:
            if let numbering = step.resource.numbering { return try await number(step, numbering) }
            return try await update(step, live: step.live ?? .null)
        case .replace:
            if try await isOurs(step.resource) {
                try await remove(step.resource, step.named, live: step.live, action: .replace)
            }
            return try await create(step)
        case .delete, .keep, .noop: return step.live ?? .null
        }
    }
}
