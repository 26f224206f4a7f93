import HTTP
import Text
import PlanModel

extension KindRules {
    /// `twins`, objects that the plan wants once, with the one first that the server made first. Every run orders them in
    /// the same way, so two runs at once agree on which one stays.
    func firstMade(_ twins: [JSONValue]) -> [JSONValue] {
        guard twins.count > 1 else { return twins }
        func order(_ object: JSONValue) -> (String, String) {
            (created.flatMap { object[$0]?.string }.map(sortable) ?? "", object["name"]?.string ?? "")
        }
        return twins.map { (order($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

extension Run {
    /// Sees to it that only one object is what the plan wants once: two runs at once may each have made one. `name` is the
    /// one that this run made, and the only one that it may remove. Returns the one that stays, if it is another.
    ///
    /// The one that the server made first stays. Where this run's is first, the other run removes its own; should it not,
    /// because it had ended before, this run yields where it may.
    func leaveOne(_ step: Step, made name: String, mayYield: Bool) async throws(ApplyFailure) -> JSONValue? {
        let (resource, rules) = (step.resource, step.rules)
        guard let list = rules.list else { return nil }
        let start = effects.now()
        while true {
            let all = try await caller.list(list, for: resource.address).get().matches(resource, find: rules.find)
            let twins = rules.firstMade(all)
            guard twins.count > 1, twins.contains(where: { $0["name"]?.string == name }) else {
                return twins.first.flatMap { $0["name"]?.string == name ? nil : $0 }
            }
            let isFirst = twins[0]["name"]?.string == name
            if isFirst, effects.now() - start < Double(rules.once ?? 0) {
                effects.report(.waiting(resource.address, .create, for: "another run to remove its twin"))
                do { try await caller.pause(caller.pace.pollFirst) } catch {
                    throw ApplyFailure(resource.address, "create", message: error.message)
                }
                continue
            }
            guard !isFirst || mayYield, let others = twins.first(where: { $0["name"]?.string != name }),
                let mine = twins.first(where: { $0["name"]?.string == name })
            else {
                throw ApplyFailure(duplicates: twins, of: resource, url: list.url)
                    ?? ApplyFailure(resource.address, "create", message: "it is there twice")
            }
            try await remove(resource, step.named, live: mine, action: .delete)
            return others
        }
    }
}

/// A time as RFC 3339 has it, in a form that sorts: `Z` after seconds sorts behind the point of a fraction.
private func sortable(_ time: String) -> String {
    guard time.hasSuffix("Z") else { return time }
    let parts = time.dropLast().split(separator: ".", maxSplits: 1)
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    return "\(parts.first ?? "").\(fraction)" + String(repeating: "0", count: max(0, 9 - fraction.count))
}
