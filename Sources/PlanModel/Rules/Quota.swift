import Text

/// How many objects of a kind a project may have in one collection: together with those of others.
package struct Quota: Sendable, Hashable {
    /// What it is called in the environment's `quotas`.
    package var key: String
    /// What is counted, in the plural: `Cloud Run jobs in a region`.
    package var what: String
    package var most: Int
    /// Where Google publishes the number, which it may have raised; nil: the environment's `quotas` give it.
    package var source: String?

    package init(_ key: String, _ what: String, most: Int, source: String?) {
        (self.key, self.what, self.most, self.source) = (key, what, most, source)
    }
}

extension Quota {
    var json: JSONValue {
        var object: JSONObject = ["key": .string(key), "most": JSONValue(most), "what": .string(what)]
        object["source"] = source.map { .string($0) }
        return .object(object)
    }

    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            try reader.string("key"), try reader.string("what"), most: try reader.int("most"),
            source: try reader.optionalString("source"))
        guard (1...1_000_000).contains(most) else {
            throw JSONFormatError(pointer.appending("most"), "must be 1 to 1000000")
        }
        try reader.finish()
    }
}
