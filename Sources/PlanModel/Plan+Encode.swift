package import Text

extension Plan {
    /// The plan as one JSON value. `write(to:)` gives the same bytes without holding them all.
    package var json: JSONValue {
        var object = head
        object["resources"] = .array(resources.map(\.json))
        return .object(object)
    }

    /// The canonical bytes of the plan, whose SHA-256 is the digest.
    package var bytes: [UInt8] { json.canonicalBytes }

    /// Everything but `resources`.
    package var head: JSONObject {
        [
            "environment": .string(environment),
            "format": .string(Self.format),
            "inventory": .object(JSONObject(inventory.map { ($0, $1.json) })),
            "kinds": .object(JSONObject(kinds.map { ($0, $1.json) })),
            "outputs": .object(JSONObject(outputs.map { ($0, .string($1)) })),
            "patience": patience.json,
            "project": project.json,
            "retire": .array(retire.map { .string($0.text) }),
            "stack": .string(stack),
            "version": .number(JSONNumber(Self.version)),
        ]
    }
}

extension Resource {
    package var json: JSONValue {
        var object: JSONObject = [
            "address": .string(address.text),
            "body": body,
            "calls": calls.json,
            "dependsOn": .array(dependsOn.map { .string($0.text) }),
            "kind": .string(kind),
            "name": .string(name),
            "procedure": .string(procedure.rawValue),
        ]
        if !accepts.isEmpty { object["accepts"] = .array(accepts.map(\.json)) }
        object["contents"] = contents.map { .string($0.text) }
        object["numbering"] = numbering?.json
        if !owner.isEmpty { object["owner"] = .byPointer(owner) { .string($0) } }
        if !requires.isEmpty { object["requires"] = .array(requires.map(\.json)) }
        if retain { object["retain"] = true }
        if !sensitive.isEmpty { object["sensitive"] = .array(sensitive.map(\.json)) }
        if !switches.isEmpty { object["switches"] = .array(switches.map(\.json)) }
        return .object(object)
    }
}

extension Plan.Project {
    package var json: JSONValue { ["id": .string(id), "number": .string(number)] }

    package init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(id: try reader.string("id"), number: try reader.string("number"))
        try reader.finish()
    }
}

extension Calls {
    var json: JSONValue {
        var object: JSONObject = [:]
        object["contents"] = contents?.json
        object["create"] = create?.json
        object["delete"] = delete?.json
        object["read"] = read.json
        object["renew"] = renew?.json
        object["update"] = update?.json
        return .object(object)
    }
}

extension Call {
    var json: JSONValue {
        var object: JSONObject = [:]
        object["body"] = body
        if merge { object["merge"] = true }
        object["method"] = .string(method)
        object["operation"] = operation.map { .string($0) }
        object["url"] = .string(url)
        return .object(object)
    }
}

extension Switch {
    var json: JSONValue { ["at": .string(at.text), "call": call.json, "value": .string(value)] }
}

extension Sensitive {
    var json: JSONValue {
        var object: JSONObject = ["at": .string(at.text)]
        if base64 { object["base64"] = true }
        switch source {
        case .generated(let bytes): object["generated"] = ["bytes": .number(JSONNumber(bytes))]
        case .read(let url, let at, let base64):
            var read: JSONObject = ["at": .string(at.text)]
            if base64 { read["base64"] = true }
            read["url"] = .string(url)
            object["read"] = .object(read)
        case .environment(let name): object["environment"] = .string(name)
        }
        return .object(object)
    }
}

extension KindRules {
    package var json: JSONValue {
        var object: JSONObject = [:]
        if !absent.isEmpty {
            object["absent"] = .byPointer(absent) { .array($0.map { .string($0) }) }
        }
        if !busy.isEmpty { object["busy"] = .array(busy.map(\.json)) }
        if !compare.isEmpty { object["compare"] = .byPointer(compare) { .string($0.text) } }
        object["created"] = created.map { .string($0.text) }
        if !echo.isEmpty { object["echo"] = .array(echo.map(\.json)) }
        if !exists.isEmpty { object["exists"] = .array(exists.map(\.json)) }
        if !find.isEmpty { object["find"] = .pointers(find) }
        object["foreign"] = foreign.map { .string($0) }
        object["identity"] = identity.map { .string($0.text) }
        if !immutable.isEmpty { object["immutable"] = .pointers(immutable) }
        if !keeps.isEmpty { object["keeps"] = .array(keeps.map { .string($0) }) }
        object["lane"] = lane.map { .string($0) }
        object["list"] = list?.json
        if !missing.isEmpty { object["missing"] = .array(missing.map(\.json)) }
        object["once"] = once.map { JSONValue($0) }
        if !occupied.isEmpty { object["occupied"] = .array(occupied.map(\.json)) }
        object["ready"] = ready?.json
        if !renewedBy.isEmpty { object["renewedBy"] = .array(renewedBy.map { .string($0) }) }
        if !resets.isEmpty { object["resets"] = .pointers(resets) }
        object["settles"] = settles?.json
        if !taken.isEmpty { object["taken"] = .array(taken.map(\.json)) }
        if !spent.isEmpty { object["spent"] = .byPointer(spent) { .array($0.map { .string($0) }) } }
        return .object(object)
    }
}

extension ListCall {
    var json: JSONValue {
        var object: JSONObject = ["items": .string(items.text)]
        object["partial"] = partial.map { .string($0.text) }
        object["url"] = .string(url)
        return .object(object)
    }
}

extension Ready {
    var json: JSONValue {
        var object: JSONObject = ["equals": .byPointer(equals) { $0 }]
        if !failed.isEmpty { object["failed"] = .byPointer(failed) { $0 } }
        object["message"] = message.map { .string($0.text) }
        if !same.isEmpty { object["same"] = .array(same.map { .pointers($0) }) }
        return .object(object)
    }
}

extension Echo {
    var json: JSONValue {
        ["array": .string(array.text), "fields": .array(fields.map { .string($0) }), "key": .string(key)]
    }
}

extension Settles {
    var json: JSONValue {
        [
            "errors": .array(errors.map(\.json)),
            "seconds": .number(JSONNumber(seconds)),
        ]
    }
}

extension Settles.ErrorPattern {
    var json: JSONValue { ["contains": .string(contains), "status": .number(JSONNumber(status))] }
}

extension JSONValue {
    fileprivate static func pointers(_ pointers: [JSONPointer]) -> JSONValue {
        .array(pointers.map { .string($0.text) })
    }

    static func byPointer<Value>(
        _ values: [JSONPointer: Value], _ transform: (Value) -> JSONValue
    ) -> JSONValue {
        .object(JSONObject(values.map { ($0.text, transform($1)) }))
    }
}
