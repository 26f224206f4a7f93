package import Text
package import PlanModel

/// What was last applied: enough to compare three ways and to delete what the plan no longer names. It may be lost:
/// what the plan names is found again, only what had left the plan is not.
package struct State: Sendable, Hashable {
    package static let format = "calco/state"
    package static let version = 2

    package var owner: StackID
    /// A random id, generated when the state was created; another lineage means another state.
    package var lineage: String
    /// Increases by one with every save.
    package var serial: Int
    /// The digest of the plan last applied.
    package var plan: String?
    package var entries: [Address: Entry]
    /// Objects whose address now names another object; they are to be deleted.
    package var deposed: [Entry]
    /// Objects that left the plan and stay in the cloud: those with data until a plan retires them, those out of reach
    /// until a run may call their host.
    package var kept: [Entry]
    /// Creates and changes that were announced and whose outcome is not known yet; reading finds out.
    package var open: [Address: Entry]
    /// When each of `open` was announced, in seconds since 1970; unknown for those that an older program announced.
    package var openSince: [Address: Int]

    /// For a version 1 state, the rules that its journal may refer to.
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

    /// Every entry, each with its rules.
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
