import Text
import PlanModel

/// What the answer to `call`, which reads the parent of an object, means: it must be about that parent.
func parentFound(_ live: JSONValue, by call: Call, for address: Address) -> Found {
    let path = call.url.prefix { $0 != "?" }
    guard let name = live["name"]?.string, lastSegment(of: name) == lastSegment(of: String(path)) else {
        return .failed(
            ApplyFailure(
                address, "read", Sent(call), message: "the answer is not about what was asked for",
                help: "nothing is decided on such an answer; apply again"))
    }
    return .present(live)
}

/// What an answer to a resource's read call means: some objects exist only in name (`absent`), and a policy has a
/// member or does not. An answer about another object, or about none, does not count.
func interpret(_ live: JSONValue, _ resource: Resource, _ rules: KindRules) -> Found {
    func unbelievable(_ message: String) -> Found {
        .failed(
            ApplyFailure(
                resource.address, "read", .init(resource.calls.read), message: message,
                help: "nothing is decided on such an answer; apply again"))
    }
    switch resource.procedure {
    case .crud:
        if let place = rules.identity.field {
            let wanted = resource.body[place]?.string ?? percentDecoded(resource.name)
            let said = live[place]?.string
            guard let said, wanted.hasSuffix("/*") || lastSegment(of: said) == lastSegment(of: wanted) else {
                return unbelievable(
                    "the answer is not about \(wanted): its \(place.text) is "
                        + (said.map { "\"\($0)\"" } ?? "missing"))
            }
        }
        for (pointer, values) in rules.readiness.absent {
            if let text = live[pointer]?.string, values.contains(text) { return .absent }
        }
        let unset = rules.readiness.unset
        if !unset.isEmpty, unset.allSatisfy({ live[$0.key] ?? .null == $0.value }) { return .absent }
        return .present(live)
    case .iamMember:
        let policy = resource.policy(live)
        guard policy.isWhole else { return unbelievable("the answer is no policy") }
        return policy.holds(resource.body) ? .present(resource.body) : .absent
    }
}
