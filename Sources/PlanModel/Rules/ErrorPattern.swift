import Text

/// What tells a refusal with a meaning of its own from all others: its status, and what its text says.
package struct ErrorPattern: Sendable, Hashable {
    package var status: Int
    /// A part of the answer's text, or one of its machine-readable reasons; an empty one matches nothing.
    package var contains: String

    package init(status: Int, contains: String) {
        self.status = status
        self.contains = contains
    }
}

extension ErrorPattern {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(status: try reader.int("status"), contains: try reader.string("contains"))
        try reader.finish()
    }

    var json: JSONValue { ["contains": .string(contains), "status": .number(JSONNumber(status))] }
}
