import Text
import PlanModel

/// The rules of a kind in version 1, in which ownership and whether an object holds data belonged to the kind.
struct Version1Rules: Sendable, Hashable {
    var named: NamedRules
    var owner: [JSONPointer: String]
    var contents: JSONPointer?
    var retain: Bool

    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        guard case .object(var members) = json else {
            throw JSONFormatError(pointer, "expected an object, found a \(json.typeName)")
        }
        var reader = try ObjectReader(json, at: pointer)
        owner = try reader.byPointer("owner") { value, at throws(JSONFormatError) in
            try ObjectReader.string(value, at: at)
        }
        contents = try reader.optionalPointer("contents")
        retain = try reader.bool("retain", default: false)
        for key in ["contents", "owner", "retain"] { members[key] = nil }
        named = NamedRules(try KindRules(json: .object(members), at: pointer))
    }
}

/// The kinds of a state or journal of version 1, by name.
typealias Version1Kinds = [String: Version1Rules]

func readVersion1Kinds(_ reader: inout ObjectReader) throws(JSONFormatError) -> Version1Kinds {
    Dictionary(
        try reader.members("kinds") { name, value, at throws(JSONFormatError) in
            (name, try Version1Rules(json: value, at: at))
        }
    ) { $1 }
}
