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
        var head: JSONObject = [
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
        if !moved.isEmpty { head["moved"] = .object(JSONObject(moved.map { ($0.text, .string($1.text)) })) }
        if !permissions.isEmpty {
            head["permissions"] = .object(JSONObject(permissions.map { ($0, $1.json) }))
        }
        if !outputsOf.isEmpty {
            head["outputsOf"] = .object(
                JSONObject(outputsOf.map { ($0, .array($1.map { .string($0.text) })) }))
        }
        return head
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
        if !adopts { object["adopts"] = false }
        if !apart.isEmpty { object["apart"] = .array(apart.map(\.json)) }
        if !accepts.isEmpty { object["accepts"] = .array(accepts.map(\.json)) }
        if !awaits.isEmpty { object["awaits"] = .array(awaits.map(\.json)) }
        object["contents"] = contents.map { .string($0.text) }
        object["key"] = key.map { .string($0) }
        if !leave.isEmpty { object["leave"] = .pointers(leave) }
        object["list"] = list?.json
        if !marks.isEmpty { object["marks"] = .byPointer(marks) { .string($0) } }
        object["numbering"] = numbering?.json
        if !owner.isEmpty { object["owner"] = .byPointer(owner) { .string($0) } }
        if !requires.isEmpty { object["requires"] = .array(requires.map(\.json)) }
        if retain { object["retain"] = true }
        if !served.isEmpty { object["served"] = .byPointer(served) { $0 } }
        if !sensitive.isEmpty { object["sensitive"] = .array(sensitive.map(\.json)) }
        if !switches.isEmpty { object["switches"] = .array(switches.map(\.json)) }
        object["values"] = values?.json
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
        if !echo.isEmpty { object["echo"] = .texts(echo) }
        object["item"] = item.map { .string($0.text) }
        object["match"] = match.map { .string($0) }
        object["member"] = member.map { .string($0) }
        if merge { object["merge"] = true }
        object["method"] = .string(method)
        object["operation"] = operation.map { .string($0) }
        object["sends"] = sends?.json
        object["url"] = .string(url)
        return .object(object)
    }
}

extension Switch {
    var json: JSONValue {
        var object: JSONObject = ["at": .string(at.text), "call": call.json, "value": value]
        if isGone { object["gone"] = true }
        return .object(object)
    }
}

extension Sensitive {
    var json: JSONValue {
        var object: JSONObject = ["at": .string(at.text)]
        if base64 { object["base64"] = true }
        object[source.member.name] = source.member.value
        return .object(object)
    }
}

extension Sensitive.Source {
    /// The member that says where the value comes from.
    fileprivate var member: (name: String, value: JSONValue) {
        switch self {
        case .generated(let generated): return ("generated", generated.json)
        case .read(let url, let at, let base64):
            var read: JSONObject = ["at": .string(at.text)]
            if base64 { read["base64"] = true }
            read["url"] = .string(url)
            return ("read", .object(read))
        case .environment(let name): return ("environment", .string(name))
        case .text(let pieces): return ("text", .array(pieces.map(\.json)))
        }
    }
}

extension Sensitive.TextPiece {
    fileprivate var json: JSONValue {
        switch self {
        case .text(let text): return .string(text)
        case .value(let source, let percent):
            var object: JSONObject = [source.member.name: source.member.value]
            if percent { object["percent"] = true }
            return .object(object)
        }
    }
}
