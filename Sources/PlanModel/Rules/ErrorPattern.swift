import Text

/// What tells a refusal with a meaning of its own from all others: its status, and what its text says.
package struct ErrorPattern: Sendable, Hashable {
    package var status: Int
    /// A part of the answer's text, or one of its machine-readable reasons; an empty one matches nothing.
    package var contains: String
    /// What the text must name, too, if this is not empty: one of these.
    package var about: [String]

    package init(status: Int, contains: String, about: [String] = []) {
        self.status = status
        self.contains = contains
        self.about = about
    }
}

extension ErrorPattern {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            status: try reader.int("status"), contains: try reader.string("contains"),
            about: reader.optional("about") == nil ? [] : try reader.texts("about"))
        try reader.finish()
    }

    var json: JSONValue {
        var object: JSONObject = ["contains": .string(contains), "status": .number(JSONNumber(status))]
        if !about.isEmpty { object["about"] = .array(about.map { .string($0) }) }
        return .object(object)
    }
}
