import HTTP
import Text
import PlanModel

extension Run {
    /// Ensures that only one object exists where the plan wants one: two simultaneous runs may each have created one.
    /// `name` is the one that this run created, the only one it may remove. Returns the one that stays, if it is
    /// another.
    ///
    /// The one that the server created first stays. If this run's is first, the other run removes its own; if it does
    /// not, because it had already ended, this run yields if it may.
    func leaveOne(_ step: Step, made name: String, mayYield: Bool) async throws(ApplyFailure) -> JSONValue? {
        let (resource, rules) = (step.resource, step.rules)
        guard let list = rules.identity.list else { return nil }
        let start = effects.now()
        while true {
            let all = try await caller.list(list, for: resource.address).get().matches(resource, by: rules)
            let twins = rules.firstMade(all)
            guard twins.count > 1, twins.contains(where: { resource.serverName(of: $0) == name }) else {
                return twins.first.flatMap { resource.serverName(of: $0) == name ? nil : $0 }
            }
            let isFirst = resource.serverName(of: twins[0]) == name
            if isFirst, effects.now() - start < Double(rules.timing.once ?? 0) {
                try await caller.wait(
                    caller.pace.first, resource.address, .create, for: "another run to remove its twin")
                continue
            }
            guard !isFirst || mayYield, let others = twins.first(where: { resource.serverName(of: $0) != name }),
                let mine = twins.first(where: { resource.serverName(of: $0) == name })
            else {
                throw ApplyFailure(duplicates: twins, of: resource, url: list.url)
                    ?? ApplyFailure(resource.address, "create", message: "it is there twice")
            }
            try await remove(resource, step.named, live: mine, action: .delete)
            return others
        }
    }
}

extension ApplyFailure {
    /// The failure for several objects with the labels of `resource` in the list at `url`; nil if there is only one.
    /// The first of `duplicates` is the one to keep.
    init?(duplicates: [JSONValue], of resource: Resource, url: String) {
        guard duplicates.count > 1 else { return nil }
        let names = duplicates.compactMap(resource.serverName)
        self.init(
            resource.address, "read", Sent("GET", url),
            message: "\(duplicates.count) objects carry this resource's labels: "
                + names.joined(separator: ", "),
            help: "keep \(names.first ?? "the first one"), which the server made first; delete the others in the "
                + "console, then apply again")
        isOwnMatter = true
    }
}
