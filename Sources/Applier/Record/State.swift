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
}
