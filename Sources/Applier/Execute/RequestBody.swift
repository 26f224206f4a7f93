import Text
import PlanModel

extension Run {
    /// `body` with the resource's sensitive values in their places; if it has only some of the fields, with those in them.
    func filled(
        _ body: JSONValue, _ resource: Resource, _ action: Action, only fields: Set<String>? = nil
    ) async throws(ApplyFailure) -> JSONValue {
        var body = body
        let resource = resource.withSources(resolved: await board.objects(for: resource))
        for sensitive in resource.sensitive where fields?.contains(sensitive.at.tokens.first ?? "") ?? true {
            guard !sensitive.source.isUnresolved else { throw unresolved(resource, action) }
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

    /// `live` without this run's secret values, if one of them is in the object: a server may repeat it anywhere.
    func withoutSecrets(_ live: JSONValue, _ resource: Resource) -> JSONValue {
        resource.sensitive.isEmpty ? live : caller.hidden.removed(from: live)
    }

    /// What an update sends.
    struct UpdateRequest {
        /// With its mask.
        var call: Call
        /// Without the sensitive values.
        var body: JSONValue
        /// The fields that it has; nil: all.
        var fields: Set<String>?
    }

    /// What turns `live` into the wanted object.
    func updateRequest(_ call: Call, _ wanted: JSONValue, _ step: Step, _ live: JSONValue) -> UpdateRequest {
        var call = call
        let body = step.rules.comparison.echo.reduce(call.member == nil ? call.body ?? wanted : wanted) { body, echo in
            echo.applied(to: body, from: live)
        }
        guard let rule = call.sends else {
            return UpdateRequest(call: call, body: call.merge ? body.mergePatch(removing: step.previous?.body) : body)
        }
        let fields = Set(
            differences(
                wanted: wanted, live: withoutSecrets(live, step.resource), previous: step.previous,
                lastSent: step.previous?.body, rules: step.rules,
                in: territory.project
            ).map(\.pointer) + step.change.fields.map(\.pointer))
        var sent = body.fields(
            fields, rule, live: live, previous: step.previous?.body, step.rules.comparison.outputOnly)
        for name in call.echo where live[name] != nil { sent[name] = live[name] }
        let members = Set(fields.compactMap(\.tokens.first))
        if case .masked(let mask) = rule {
            let names = members.sorted().joined(separator: ",")
            switch mask {
            case .query(let name): call.url += "\(call.url.contains("?") ? "&" : "?")\(name)=\(names)"
            case .body(let name):
                call.body = (call.body ?? [:]).setting(.string(names), at: JSONPointer(tokens: [name]))
            }
        }
        return UpdateRequest(call: call, body: sent, fields: rule == .whole ? nil : members)
    }

    func unresolved(_ resource: Resource, _ action: Action) -> ApplyFailure {
        ApplyFailure(
            resource.address, action.rawValue, message: "a value that it refers to is not known",
            help: "this is a mistake in the plan: a reference to a field that the other resource does not have")
    }
}

extension Call {
    /// What is sent with the resource's own `body`.
    func wrapping(_ body: JSONValue) -> JSONValue {
        guard let member else { return body }
        var whole = self.body ?? [:]
        whole[member] = body
        return whole
    }
}

extension Echo {
    /// `body` with the live values of `fields` added to each element that has a live counterpart with the same key.
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
    /// A merge patch (RFC 7396) that turns `previous` into this value: members that only `previous` has become null.
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

extension JSONValue {
    /// Of this wanted object what `rule` sends when `fields` differ.
    fileprivate func fields(
        _ fields: Set<JSONPointer>, _ rule: SentFields, live: JSONValue, previous: JSONValue?,
        _ outputOnly: [JSONPointer]
    ) -> JSONValue {
        let own = outputOnly.reduce(live) { live, pointer in live.setting(nil, at: pointer) }
        if rule == .whole { return laid(over: own, removing: previous) }
        var sent: JSONValue = [:]
        for name in Set(fields.compactMap(\.tokens.first)) {
            switch (rule, self[name]) {
            case (.differing, let wanted?): sent[name] = wanted.mergePatch(removing: previous?[name])
            case (.differing, nil): sent[name] = .null
            case (_, let wanted?): sent[name] = wanted.laid(over: own[name] ?? .null, removing: previous?[name])
            // The mask alone names it: that clears it.
            case (_, nil): break
            }
        }
        return sent
    }

    /// This value over `live`: what this does not name stays, unless `previous` did.
    private func laid(over live: JSONValue, removing previous: JSONValue?) -> JSONValue {
        guard case .object(let wanted) = self, case .object(var members) = live else { return self }
        for (name, _) in previous?.object ?? [:] where wanted[name] == nil { members[name] = nil }
        for (name, value) in wanted {
            members[name] = value.laid(over: members[name] ?? .null, removing: previous?[name])
        }
        return .object(members)
    }
}
