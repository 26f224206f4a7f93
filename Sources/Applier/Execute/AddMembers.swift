import PlanModel
import Text

/// Adds members to a policy, although the server may refuse some: it takes a policy as a whole or not at all.
extension Run {
    /// Adds those of `steps`, all of one target, that the server takes. Returns why each of the others is not in the policy:
    /// whom an answer blames is left out of the next write, so there are at most as many writes as members. Throws if none
    /// was added for a reason that is nobody's own.
    func add(_ steps: [Step]) async throws(ApplyFailure) -> [Address: ApplyFailure] {
        var (left, refused) = (steps, [Address: ApplyFailure]())
        while !left.isEmpty {
            var others: [Step] = []
            do throws(ApplyFailure) {
                try await change(PolicyChange(adding: left))
                return refused
            } catch {
                let blamed = await blamed(for: error, among: left)
                if blamed.isEmpty, refused.isEmpty { throw error }
                for step in left {
                    if !blamed.isEmpty, !blamed.contains(step.resource.address) {
                        others.append(step)
                    } else {
                        refused[step.resource.address] = error
                    }
                }
            }
            // Before the next write, or it would count as one that may have brought these, too.
            await takeBack(left.filter { refused[$0.resource.address] != nil }, sentWith: steps)
            left = others
        }
        return refused
    }

    /// The members that `failure`, of a write that changed nothing, is about.
    private func blamed(for failure: ApplyFailure, among steps: [Step]) async -> Set<Address> {
        guard let error = failure.error, error.isRefusal else { return [] }
        var found: Set<Address> = []
        for step in steps {
            let objects = await board.objects(for: step.resource)
            guard let grant = step.resource.body.wholly(resolved: objects, own: nil) else { continue }
            let isBlamed = step.rules.readiness.blames.contains { blame in
                guard blame.error.fits(error), let text = grant[blame.at]?.string else { return false }
                return error.names(text) || error.names(withoutKind(text))
            }
            if isBlamed { found.insert(step.resource.address) }
        }
        return found
    }
}
