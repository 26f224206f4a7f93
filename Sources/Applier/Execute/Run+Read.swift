import HTTP
import PlanModel
import Text

extension Run {
    /// The object as it is now; nil if there is none. `own` is what is known about it, for URLs that need its name.
    func read(_ resource: Resource, _ rules: KindRules, own: JSONValue?) async throws(ApplyFailure) -> JSONValue? {
        try await patiently(resource, .noop) { () async throws(ApplyFailure) in
            try await readOnce(resource, rules, own: own)
        }
    }

    private func readOnce(
        _ resource: Resource, _ rules: KindRules, own: JSONValue?
    ) async throws(ApplyFailure) -> JSONValue? {
        if let call = resource.calls.read.resolved(await board.objects(for: resource), own: own) {
            return try live(in: await caller.readAnswer(call, resource.address, rules), resource, rules)
        }
        guard let list = rules.identity.list else {
            throw ApplyFailure(resource.address, "read", message: "its name is not known and its kind cannot be listed")
        }
        switch await caller.list(list, for: resource.address) {
        case .failure(let failure): throw failure
        case .success(let collection):
            return rules.firstMade(collection.matches(resource, by: rules)).first
        }
    }

    private func live(
        in answer: ReadAnswer, _ resource: Resource, _ rules: KindRules
    ) throws(ApplyFailure) -> JSONValue? {
        switch answer {
        case .object(let live):
            switch interpret(live, resource, rules) {
            case .present(let live): return live
            case .absent, .outOfReach: return nil
            case .failed(let failure): throw failure
            }
        case .missing: return nil
        case .failed(let failure): throw failure
        }
    }
}
