package import JSON
package import PlanModel

/// What was last applied: enough to compare three ways and to delete what the plan no longer names. It can be lost
/// without loss, since everything in it can be found again from the plan.
package struct State: Sendable, Hashable {
    package static let format = "calco/state"
    package static let version = 1

    package var stack: String
    package var environment: String
    /// A random id given when the state was begun; a state of another lineage is another state.
    package var lineage: String
    /// Grows by one with every save.
    package var serial: Int
    /// The digest of the plan last applied.
    package var plan: String?
    /// The rules of every kind in `entries`, as the last plan that named the kind had them.
    package var kinds: [String: KindRules]
    /// Each resource as it was last sent: references resolved, `self` in URLs too, sensitive values absent.
    package var entries: [Address: Resource]
    /// Objects whose address now names another object; they are to be deleted.
    package var deposed: [Resource]
    /// Objects with data that left the plan and stay in the cloud, until a plan retires them.
    package var kept: [Resource]
    /// Creates and changes that were announced and have no known outcome yet; settled by reading.
    package var open: [Address: Resource]
    /// When each of `open` was announced, in seconds since 1970; not known of those that an older program announced.
    package var openSince: [Address: Int]

    package init(stack: String, environment: String, lineage: String) {
        self.stack = stack
        self.environment = environment
        self.lineage = lineage
        serial = 0
        kinds = [:]
        entries = [:]
        deposed = []
        kept = []
        open = [:]
        openSince = [:]
    }
}

extension State {
    package var json: JSONValue {
        var object: JSONObject = [
            "deposed": .array(deposed.map(\.json)),
            "environment": .string(environment),
            "format": .string(Self.format),
            "kinds": .object(JSONObject(kinds.map { ($0, $1.json) })),
            "kept": .array(kept.map(\.json)),
            "lineage": .string(lineage),
            "open": .object(JSONObject(open.map { ($0.text, $1.json) })),
            "resources": .object(JSONObject(entries.map { ($0.text, $1.json) })),
            "serial": .number(JSONNumber(serial)),
            "stack": .string(stack),
            "version": .number(JSONNumber(Self.version)),
        ]
        object["plan"] = plan.map { .string($0) }
        if !openSince.isEmpty {
            object["openSince"] = .object(JSONObject(openSince.map { ($0.text, JSONValue($1)) }))
        }
        return .object(object)
    }

    /// Throws `JSONFormatError` on anything this version did not write.
    package init(json: JSONValue) throws(JSONFormatError) {
        var reader = try ObjectReader(json)
        let format = try reader.string("format")
        guard format == Self.format else {
            throw JSONFormatError(JSONPointer(tokens: ["format"]), "'\(format)' is not '\(Self.format)'")
        }
        let version = try reader.int("version")
        guard version == Self.version else {
            throw JSONFormatError(
                JSONPointer(tokens: ["version"]), "version \(version) is not known; this program reads \(Self.version)")
        }
        self.init(
            stack: try reader.string("stack"), environment: try reader.string("environment"),
            lineage: try reader.string("lineage"))
        serial = try readSerial(&reader)
        plan = try reader.optionalString("plan")
        kinds = Dictionary(
            try reader.members("kinds") { name, value, at throws(JSONFormatError) in
                (name, try KindRules(json: value, at: at))
            }
        ) { $1 }
        entries = Dictionary(try reader.members("resources", Self.entry)) { $1 }
        open = Dictionary(try reader.members("open", Self.entry)) { $1 }
        openSince = Dictionary(
            try reader.members("openSince") { name, value, at throws(JSONFormatError) in
                guard let time = value.int else { throw JSONFormatError(at, "expected a whole number") }
                return (try Address(json: .string(name), at: at), time)
            }
        ) { $1 }
        deposed = try reader.array("deposed") { value, at throws(JSONFormatError) in try Resource(json: value, at: at) }
        kept = try reader.array("kept") { value, at throws(JSONFormatError) in try Resource(json: value, at: at) }
        try reader.finish()
    }

    private static func entry(
        _ name: String, _ value: JSONValue, _ at: JSONPointer
    ) throws(JSONFormatError) -> (Address, Resource) {
        let resource = try Resource(json: value, at: at)
        guard resource.address.text == name else { throw JSONFormatError(at, "holds \(resource.address)") }
        return (resource.address, resource)
    }
}

/// A serial that can still grow.
func readSerial(_ reader: inout ObjectReader) throws(JSONFormatError) -> Int {
    let serial = try reader.int("serial")
    guard (0..<1 << 53).contains(serial) else {
        throw JSONFormatError(reader.pointer.appending("serial"), "\(serial) is no serial")
    }
    return serial
}
