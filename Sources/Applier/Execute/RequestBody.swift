import Text
import PlanModel

extension Run {
    /// `body` with the resource's sensitive values in their places; if it has only some of the fields, with those in them.
    func filled(
        _ body: JSONValue, _ resource: Resource, _ action: Action, only fields: Set<String>? = nil
    ) async throws(ApplyFailure) -> Filled {
        var body = Filled(sent: body, shown: body.hiding(resource.sensitive))
        let objects = await board.objects(for: resource)
        let resource = resource.withSources(resolved: objects)
        for sensitive in resource.sensitive where fields?.contains(sensitive.at.tokens.first ?? "") ?? true {
            guard !sensitive.source.isUnresolved else { throw unresolved(resource, action, objects) }
            let secret = try await patiently(resource, action) { () async throws(ApplyFailure) in
                try await caller.secret(sensitive.source, for: resource.address)
            }
            if var failure = resource.refusal(of: secret, from: sensitive.source) {
                failure.action = action.rawValue
                throw failure
            }
            body.sent = sensitive.fill(body.sent, with: secret)
        }
        return body
    }

    /// What removes this run's secret values from a field of the object of `resource`, if one of them is in it: a server may
    /// repeat it anywhere.
    func mask(for resource: Resource) -> (JSONValue) -> JSONValue {
        { resource.sensitive.isEmpty ? $0 : caller.hidden.removed(from: $0) }
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

    /// The fields that a call has to change: what differs now, and what was decided to.
    func differing(_ step: Step, _ wanted: JSONValue, _ live: JSONValue) -> Set<JSONPointer> {
        Set(
            differences(
                wanted: wanted, live: live, previous: step.previous,
                lastSent: step.previous.map { step.resource.body(sentBy: $0) }, rules: step.rules,
                in: territory.project
            ).map(\.pointer) + step.change.fields.map(\.pointer))
    }

    /// What turns `live` into the wanted object as far as `fields` goes.
    func updateRequest(
        _ call: Call, _ wanted: JSONValue, _ step: Step, _ live: JSONValue, _ fields: Set<JSONPointer>
    ) -> UpdateRequest {
        var call = call
        let previous = step.previous?.body
        let body = step.updateBody(wanted, live, by: call)
        if case .clearing(let mask) = call.sends {
            let gone = (previous?.object ?? [:]).map(\.key).filter { wanted[$0] == nil && live[$0] != nil }
            return UpdateRequest(call: call.naming(gone, in: mask), body: body)
        }
        guard let rule = call.sends else {
            return UpdateRequest(call: call, body: call.merge ? body.mergePatch(removing: step.previous?.sent) : body)
        }
        var sent = body.fields(
            fields, rule, live: live, previous: step.previous?.sent, step.rules.comparison.outputOnly)
        for name in call.echo where live[name] != nil { sent[name] = live[name] }
        let members = Set(fields.compactMap(\.tokens.first))
        if case .masked(let mask) = rule {
            call = call.naming(members.sorted(), in: mask)
        }
        return UpdateRequest(call: call, body: sent, fields: rule == .whole ? nil : members)
    }

    /// Of what could not be resolved with `objects`: the field, and whether its resource is there and lacks it.
    func unresolved(_ resource: Resource, _ action: Action, _ objects: LiveObjects) -> ApplyFailure {
        let texts =
            [resource.body] + resource.switches.map(\.value)
            + resource.sensitive.flatMap(\.source.texts).map { .string($0) }
            + [resource.calls.create, resource.calls.update].compactMap { $0.map { .string($0.url) } }
        for reference in texts.flatMap({ (try? $0.references()) ?? [] }) {
            guard case .resource(let address) = reference.target, let live = objects[address],
                reference.value(in: live) == nil
            else { continue }
            let field = reference.pointer.tokens.joined(separator: ".")
            return ApplyFailure(
                resource.address, action.rawValue, message: "it refers to \(address).\(field), which is not there",
                help: "the server left it out of its answer about \(address): it has the field only with certain "
                    + "settings, or later; give it these, or write the value instead of the reference")
        }
        return ApplyFailure(
            resource.address, action.rawValue, message: "a value that it refers to is not known",
            help: "this is a mistake in the plan: what it refers to is not among what comes first")
    }
}

extension Step {
    /// What `call` has of the wanted object, with what an update repeats of the live one.
    func updateBody(_ wanted: JSONValue, _ live: JSONValue, by call: Call) -> JSONValue {
        let echoed = rules.comparison.echo.reduce(call.member == nil ? call.body ?? wanted : wanted) { body, echo in
            echo.applied(to: body, from: live)
        }
        let previous = previous?.body
        return rules.comparison.shared.reduce(echoed) { body, place in
            // What has a mask keeps a map that it does not name.
            guard call.sends == nil || body[place] != nil || previous?[place] != nil else { return body }
            return body.sharing(place, with: live, removing: previous)
        }
    }
}

extension Call {
    /// This call, whose mask names `fields` besides those that it names already.
    fileprivate func naming(_ fields: [String], in mask: SentFields.Mask) -> Call {
        var call = self
        switch mask {
        case .query(let name):
            let pieces = url.split(separator: "?", maxSplits: 1)
            var query = pieces.count > 1 ? pieces[1].split(separator: "&").map(String.init) : []
            let place = query.firstIndex { $0.hasPrefix(name + "=") }
            let names = place.map { String(query[$0].dropFirst(name.utf8.count + 1)) } ?? ""
            let all = names.naming(fields)
            guard all != names else { return self }
            if let place { query[place] = "\(name)=\(all)" } else { query.append("\(name)=\(all)") }
            call.url = "\(pieces[0])?\(query.joined(separator: "&"))"
        case .body(let name):
            let all = (body?[name]?.string ?? "").naming(fields)
            call.body = (body ?? [:]).setting(.string(all), at: JSONPointer(tokens: [name]))
        }
        return call
    }

    /// What is sent with the resource's own `body`.
    func wrapping(_ body: JSONValue) -> JSONValue {
        guard let member else { return body }
        var whole = self.body ?? [:]
        whole[member] = body
        return whole
    }
}

extension String {
    /// This list of names, with those of `fields` that it lacks.
    fileprivate func naming(_ fields: [String]) -> String {
        let names = split(separator: ",").map(String.init)
        return (names + fields.filter { !names.contains($0) }).joined(separator: ",")
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

extension Resource {
    /// Its body with something in each place that a secret was sent in.
    fileprivate var sent: JSONValue { sensitive.reduce(body) { $0.setting("", at: $1.at) } }
}

extension JSONValue {
    /// Of this wanted object what `rule` sends when `fields` differ.
    fileprivate func fields(
        _ fields: Set<JSONPointer>, _ rule: SentFields, live: JSONValue, previous: JSONValue?,
        _ outputOnly: [JSONPointer]
    ) -> JSONValue {
        // What is to be empty keeps nothing of the server's.
        let emptied = fields.filter { self[$0]?.object?.isEmpty == true }
        let own = emptied.reduce(outputOnly.reduce(live) { $0.removing($1) }) { $0.setting(nil, at: $1) }
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

    /// This object with the members of the map at `place` that others put into `live`.
    fileprivate func sharing(_ place: JSONPointer, with live: JSONValue, removing previous: JSONValue?) -> JSONValue {
        let whole = (self[place] ?? [:]).laid(over: live[place] ?? .null, removing: previous?[place])
        if self[place] == nil, whole.object?.isEmpty != false { return self }
        return setting(whole, at: place)
    }

    /// This value over `live`: what this does not name stays, unless `previous` did.
    func laid(over live: JSONValue, removing previous: JSONValue?) -> JSONValue {
        guard case .object(let wanted) = self, case .object(var members) = live else { return self }
        for (name, _) in previous?.object ?? [:] where wanted[name] == nil { members[name] = nil }
        for (name, value) in wanted {
            members[name] = value.laid(over: members[name] ?? .null, removing: previous?[name])
        }
        return .object(members)
    }
}
