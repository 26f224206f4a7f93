package import Text
package import PlanModel

/// What was last applied: enough to compare three ways and to delete what the plan no longer names. It can be lost
/// without loss, since what the plan names is found again, but not what had left it.
package struct State: Sendable, Hashable {
    package static let format = "calco/state"
    package static let version = 2

    package var owner: StackID
    /// A random id given when the state was begun; a state of another lineage is another state.
    package var lineage: String
    /// Grows by one with every save.
    package var serial: Int
    /// The digest of the plan last applied.
    package var plan: String?
    package var entries: [Address: Entry]
    /// Objects whose address now names another object; they are to be deleted.
    package var deposed: [Entry]
    /// Objects that left the plan and stay in the cloud: with data until a plan retires them, out of reach until a run may
    /// go there.
    package var kept: [Entry]
    /// Creates and changes that were announced and have no known outcome yet; reading finds out.
    package var open: [Address: Entry]
    /// When each of `open` was announced, in seconds since 1970; not known of those that an older program announced.
    package var openSince: [Address: Int]

    /// Of a state of version 1, the rules that its journal may go on with.
    var version1Kinds: Version1Kinds = [:]

    package init(_ owner: StackID, lineage: String) {
        self.owner = owner
        self.lineage = lineage
        serial = 0
        entries = [:]
        deposed = []
        kept = []
        open = [:]
        openSince = [:]
    }

    /// Everything that it knows of, each with its rules.
    package var all: [Entry] { Array(entries.values) + deposed + kept + Array(open.values) }
}

extension State {
    package var json: JSONValue {
        func byAddress(_ entries: [Address: Entry]) -> JSONValue {
            .object(JSONObject(entries.map { ($0.text, $1.json) }))
        }
        var object = JSONObject(
            owner.members + [
                ("deposed", .array(deposed.map(\.json))),
                ("format", .string(Self.format)),
                ("kept", .array(kept.map(\.json))),
                ("lineage", .string(lineage)),
                ("open", byAddress(open)),
                ("resources", byAddress(entries)),
                ("rules", rulesJSON(all.lazy.map(\.named))),
                ("serial", .number(JSONNumber(serial))),
                ("version", .number(JSONNumber(Self.version))),
            ])
        object["plan"] = plan.map { .string($0) }
        if !openSince.isEmpty {
            object["openSince"] = .object(JSONObject(openSince.map { ($0.text, JSONValue($1)) }))
        }
        return .object(object)
    }

    /// Throws `JSONFormatError` on anything that no program wrote. One of version 1 says not of which project it is, and
    /// is taken for `plan`'s where nothing in it speaks of another.
    package init(json: JSONValue, for plan: Plan) throws(JSONFormatError) {
        var reader = try ObjectReader(json)
        let format = try reader.string("format")
        guard format == Self.format else {
            throw JSONFormatError(JSONPointer(tokens: ["format"]), "'\(format)' is not '\(Self.format)'")
        }
        switch try reader.int("version") {
        case 1: try self.init(version1: &reader, for: plan)
        case Self.version: try self.init(version2: &reader)
        case let version:
            throw JSONFormatError(
                JSONPointer(tokens: ["version"]),
                "version \(version) is not known; this program reads 1 and \(Self.version)")
        }
        try reader.finish()
    }

    private init(version2 reader: inout ObjectReader) throws(JSONFormatError) {
        self.init(try StackID(&reader), lineage: try reader.string("lineage"))
        serial = try readSerial(&reader)
        plan = try reader.optionalString("plan")
        let table = try readRules(&reader)
        try readEntries(&reader) { value, at throws(JSONFormatError) in try Entry(json: value, at: at, table) }
        openSince = try readTimes(&reader)
    }

    /// Reads the four places that hold entries, each as `entry` reads it. Throws where one stands under a name not its own.
    mutating func readEntries(
        _ reader: inout ObjectReader, entry: (JSONValue, JSONPointer) throws(JSONFormatError) -> Entry
    ) throws(JSONFormatError) {
        func byAddress(_ key: String) throws(JSONFormatError) -> [Address: Entry] {
            Dictionary(
                try reader.members(key) { name, value, at throws(JSONFormatError) in
                    let read = try entry(value, at)
                    guard read.address.text == name else { throw JSONFormatError(at, "holds \(read.address)") }
                    return (read.address, read)
                }
            ) { $1 }
        }
        (entries, open) = (try byAddress("resources"), try byAddress("open"))
        (deposed, kept) = (try reader.array("deposed", entry), try reader.array("kept", entry))
    }
}

/// When things were announced, by address.
func readTimes(_ reader: inout ObjectReader) throws(JSONFormatError) -> [Address: Int] {
    Dictionary(
        try reader.members("openSince") { name, value, at throws(JSONFormatError) in
            guard let time = value.int, (0..<1 << 53).contains(time) else {
                throw JSONFormatError(at, "expected seconds since 1970")
            }
            return (try Address(json: .string(name), at: at), time)
        }
    ) { $1 }
}

/// A serial that can still grow.
func readSerial(_ reader: inout ObjectReader) throws(JSONFormatError) -> Int {
    let serial = try reader.int("serial")
    guard (0..<1 << 53).contains(serial) else {
        throw JSONFormatError(reader.pointer.appending("serial"), "\(serial) is no serial")
    }
    return serial
}
