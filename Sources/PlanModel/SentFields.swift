import Text

/// Which top-level fields an update sends. The rule stands in the plan; which fields it picks is known only when the
/// live object was read.
package enum SentFields: Sendable, Hashable {
    /// Those that differ or are wanted no more, named in a mask. An object among them is laid over the live one, so that
    /// the update keeps what others set in it.
    case masked(Mask)
    /// Those that differ or are wanted no more, as a JSON merge patch: what is wanted no more is sent as null.
    case differing
    /// All: the wanted object laid over the live one, without what only the server writes.
    case whole

    /// Where the names of the fields go, separated by commas.
    package enum Mask: Sendable, Hashable {
        case query(String)
        case body(String)
    }
}

extension SentFields {
    var json: JSONValue {
        switch self {
        case .masked(.query(let name)): ["mask": ["in": "query", "name": .string(name)]]
        case .masked(.body(let name)): ["mask": ["in": "body", "name": .string(name)]]
        case .differing: "differing"
        case .whole: "whole"
        }
    }

    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        switch json.string {
        case "differing": self = .differing
        case "whole": self = .whole
        default:
            var outer = try ObjectReader(json, at: pointer)
            let at = pointer.appending("mask")
            var reader = try ObjectReader(try outer.value("mask"), at: at)
            let (place, name) = (try reader.string("in"), try reader.string("name"))
            try reader.finish()
            try outer.finish()
            switch place {
            case "query": self = .masked(.query(name))
            case "body": self = .masked(.body(name))
            default: throw JSONFormatError(at.appending("in"), "'\(place)' is neither 'query' nor 'body'")
            }
        }
    }
}
