import Text
import PlanModel

extension Run {
    /// `body` with the resource's sensitive values in their places.
    func filled(_ body: JSONValue, _ resource: Resource, _ action: Action) async throws(ApplyFailure)
        -> JSONValue
    {
        var body = body
        for sensitive in resource.sensitive {
            let secret = try await patiently(resource, action) { () async throws(ApplyFailure) in
                try await caller.secret(sensitive.source, for: resource.address)
            }
            if var failure = resource.refusal(of: secret, from: sensitive.source) {
                failure.action = action.rawValue
                throw failure
            }
            body = sensitive.fill(body, with: secret)
        }
        return body
    }

    /// What an update sends to make `live` the wanted object; the sensitive values are still missing.
    func updateBody(_ call: Call, _ wanted: JSONValue, _ step: Step, _ live: JSONValue) -> JSONValue {
        let body = step.rules.comparison.echo.reduce(call.body ?? wanted) { body, echo in
            echo.applied(to: body, from: live)
        }
        return call.merge ? body.mergePatch(removing: step.previous?.body) : body
    }

    func unresolved(_ resource: Resource, _ action: Action) -> ApplyFailure {
        ApplyFailure(
            resource.address, action.rawValue, message: "a value that it refers to is not known",
            help: "this is a mistake in the plan: a reference to a field that the other resource does not have")
    }
}

extension Echo {
    /// `body` with the live values of `fields` in each element that has a live one of the same key.
    func applied(to body: JSONValue, from live: JSONValue) -> JSONValue {
        guard let elements = body[array]?.array, let others = live[array]?.array else { return body }
        let echoed = elements.map { element in
            guard let other = others.first(where: { $0[key] != nil && $0[key] == element[key] }) else { return element }
            var element = element
            for field in fields { element[field] = other[field] ?? element[field] }
            return element
        }
        return body.setting(.array(echoed), at: array)
    }
}

extension JSONValue {
    /// A merge patch (RFC 7396) that makes `previous` this: members that only `previous` has become null.
    func mergePatch(removing previous: JSONValue?) -> JSONValue {
        guard case .object(var members) = self, case .object(let old)? = previous else { return self }
        for (key, value) in old {
            if let wanted = members[key] {
                members[key] = wanted.mergePatch(removing: value)
            } else {
                members[key] = .null
            }
        }
        return .object(members)
    }
}
