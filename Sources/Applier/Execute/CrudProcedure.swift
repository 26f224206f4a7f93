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
            do throws(ApplyFailure) { return try await update(step, live: step.live ?? .null) } catch {
                throw error.fits(any: step.rules.readiness.fixed) ? error.advisingReplacement(of: step.resource) : error
            }
        case .replace:
            if try await isOurs(step.resource) {
                try await remove(step.resource, step.named, live: step.live, action: .replace)
            }
            return try await create(step)
        case .delete, .keep, .noop: return step.live ?? .null
        }
    }
}

extension ApplyFailure {
    fileprivate func fits(any patterns: [ErrorPattern]) -> Bool { patterns.contains(where: fits) }

    /// The same failure with what makes an object anew, since no update can.
    fileprivate func advisingReplacement(of resource: Resource) -> ApplyFailure {
        var failure = self
        let anew = "--replace \(resource.address)"
        failure.help =
            "no update makes that of what is there: take the change back, or "
            + (resource.retain
                ? "list \(resource.address) under 'retire' in project.yaml and apply with \(anew), which deletes it with its data"
                : "apply with \(anew) to delete it and make it anew")
        return failure
    }
}
