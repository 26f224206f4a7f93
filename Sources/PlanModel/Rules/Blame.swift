package import Text

/// An answer to a write of many things at once that is about one of them: about each whose text at a place stands in it.
package struct Blame: Sendable, Hashable {
    /// The answer.
    package var error: ErrorPattern
    /// Where the text is. Before its first colon it may say what it is, such as `serviceAccount:`, and the answer need not.
    package var at: JSONPointer

    package init(_ error: ErrorPattern, at: JSONPointer) { (self.error, self.at) = (error, at) }
}

extension Blame {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            ErrorPattern(status: try reader.int("status"), contains: try reader.string("contains")),
            at: try reader.pointerValue("at"))
        try reader.finish()
    }

    var json: JSONValue {
        var object = error.json.object ?? [:]
        object["at"] = .string(at.text)
        return .object(object)
    }
}
