import Text

/// Which top-level fields an update sends. The rule stands in the plan; which fields it picks is known only when the
/// live object was read.
package enum SentFields: Sendable, Hashable {
    /// Those that differ or are wanted no more, named in a mask. An object among them is laid over the live one, so that
    /// the update keeps what others set in it.
    case masked(Mask)
    /// All that are wanted, which the call's mask names already; those that were sent before and are wanted no more are
    /// named in it too, which clears them.
    case clearing(Mask)
    /// Those that differ or are wanted no more, as a JSON merge patch: what is wanted no more is sent as null.
    case differing
    /// All: the wanted object laid over the live one, without what only the server writes.
    case whole

    /// Where the names of the fields go, separated by commas.
    package enum Mask: Sendable, Hashable {
        case query(String)
        case body(String)

        fileprivate var json: JSONValue {
            switch self {
            case .query(let name): ["in": "query", "name": .string(name)]
            case .body(let name): ["in": "body", "name": .string(name)]
            }
        }
    }
}

extension SentFields {
    var json: JSONValue {
        switch self {
        case .masked(let mask): ["mask": mask.json]
        case .clearing(let mask): ["clears": mask.json]
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
            let word = json["clears"] == nil ? "mask" : "clears"
            let mask = try Mask(json: try outer.value(word), at: pointer.appending(word))
            try outer.finish()
            self = word == "mask" ? .masked(mask) : .clearing(mask)
        }
    }
}

extension SentFields.Mask {
    fileprivate init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        let (place, name) = (try reader.string("in"), try reader.string("name"))
        try reader.finish()
        switch place {
        case "query": self = .query(name)
        case "body": self = .body(name)
        default: throw JSONFormatError(pointer.appending("in"), "'\(place)' is neither 'query' nor 'body'")
        }
    }
}
