package import Text

/// What permissions the calls below one root need, and how to ask which of them the caller has.
package struct PermissionRules: Sendable, Hashable {
    /// By call, such as `POST projects/*/secrets/*:addVersion`, what it needs. The path is below the root; `*` is one
    /// piece of it, and at the end `**` is one or more.
    package var calls: [String: String] = [:]
    /// The same as the rule has it by which nearly all permissions are named: nobody looked it up.
    package var byRule: [String: String] = [:]
    /// What reading an operation needs; nil: nothing of its own.
    package var operations: String?
    /// What is needed on whatever a body names.
    package var named: [NamedPermission] = []
    /// By object with a policy of its own, the call that asks what the caller may do there: `GET` has the permissions in
    /// its query, `POST` in its body.
    package var tests: [String: String] = [:]
    /// The same call for the plan's project.
    package var project: String?
    /// By role, what the names of the permissions begin with that it has.
    package var roles: [String: String] = [:]

    package init() {}

    /// With what `other` has as well.
    package mutating func take(_ other: PermissionRules) {
        calls.merge(other.calls) { first, _ in first }
        byRule.merge(other.byRule) { first, _ in first }
        tests.merge(other.tests) { first, _ in first }
        roles.merge(other.roles) { first, _ in first }
        named += other.named.filter { !named.contains($0) }
        operations = operations ?? other.operations
        project = project ?? other.project
    }
}

/// A permission on what stands at a place of the body of a create or an update, such as the account that it runs as.
package struct NamedPermission: Sendable, Hashable {
    package var at: JSONPointer
    /// The URL of the object; `*` stands for the text there.
    package var object: String
    package var needs: String

    package init(at: JSONPointer, _ object: String, needs: String) {
        (self.at, self.object, self.needs) = (at, object, needs)
    }
}

extension PermissionRules {
    package var json: JSONValue {
        var object: JSONObject = [:]
        if !byRule.isEmpty { object["byRule"] = .texts(byRule) }
        if !calls.isEmpty { object["calls"] = .texts(calls) }
        if !named.isEmpty { object["named"] = .array(named.map(\.json)) }
        object["operations"] = operations.map { .string($0) }
        object["project"] = project.map { .string($0) }
        if !roles.isEmpty { object["roles"] = .texts(roles) }
        if !tests.isEmpty { object["tests"] = .texts(tests) }
        return .object(object)
    }

    package init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        byRule = try reader.byCall("byRule")
        calls = try reader.byCall("calls")
        named = try reader.array("named") { value, at throws(JSONFormatError) in
            try NamedPermission(json: value, at: at)
        }
        operations = try reader.optionalString("operations")
        project = try reader.optionalString("project")
        roles = try reader.textsByName("roles")
        tests = try reader.textsByName("tests")
        for test in tests.values + (project.map { [$0] } ?? []) where !isTest(test) {
            throw JSONFormatError(pointer, "'\(test)' does not ask what the caller may do")
        }
        try reader.finish()
    }
}

extension NamedPermission {
    fileprivate var json: JSONValue {
        ["at": .string(at.text), "needs": .string(needs), "object": .string(object)]
    }

    fileprivate init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            at: try reader.pointerValue("at"), try reader.string("object"), needs: try reader.string("needs"))
        try reader.finish()
    }
}

private func isCall(_ text: String, _ methods: [String]) -> Bool {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    return parts.count == 2 && methods.contains(String(parts[0])) && !parts[1].isEmpty
}

/// A run that only looks sends it too: no plan may make it anything else.
private func isTest(_ call: String) -> Bool {
    isCall(call, ["GET"])
        || isCall(call, ["POST"]) && [":", "/"].contains { call.hasSuffix($0 + "testIamPermissions") }
}

extension ObjectReader {
    fileprivate mutating func textsByName(_ key: String) throws(JSONFormatError) -> [String: String] {
        Dictionary(
            try members(key) { name, value, at throws(JSONFormatError) in
                (name, try ObjectReader.string(value, at: at))
            }
        ) { $1 }
    }

    fileprivate mutating func byCall(_ key: String) throws(JSONFormatError) -> [String: String] {
        let place = pointer.appending(key)
        let texts = try textsByName(key)
        for call in texts.keys where !isCall(call, ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
            throw JSONFormatError(place, "'\(call)' is not a method and a path")
        }
        return texts
    }
}

extension JSONValue {
    fileprivate static func texts(_ texts: [String: String]) -> JSONValue {
        .object(JSONObject(texts.map { ($0, .string($1)) }))
    }
}
