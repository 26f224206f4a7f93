package import Text

/// What a value that is filled in at apply must be like, because the server refuses any other: so it can be said before
/// the first write.
package struct ValueRule: Sendable, Hashable {
    /// Where in the body the value goes: the place of one of the resource's sensitive values.
    package var at: JSONPointer
    /// So many characters or more.
    package var least: Int
    /// So many bytes or fewer; nil: any number of them.
    package var most: Int?
    /// Characters that must not be in it.
    package var excludes: String
    /// Why, and what to do about another value, in a sentence.
    package var help: String

    package init(at: JSONPointer, least: Int = 1, most: Int? = nil, excludes: String = "", help: String) {
        self.at = at
        self.least = least
        self.most = most
        self.excludes = excludes
        self.help = help
    }
}

extension ValueRule {
    var json: JSONValue {
        var json: JSONValue = [
            "at": .string(at.text), "excludes": .string(excludes), "help": .string(help), "least": JSONValue(least),
        ]
        json["most"] = most.map { JSONValue($0) }
        return json
    }

    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            at: try reader.pointerValue("at"), least: try reader.int("least"),
            most: try reader.optional("most") == nil ? nil : reader.int("most"),
            excludes: try reader.string("excludes"), help: try reader.string("help"))
        try reader.finish()
        guard most.map({ (1...1 << 30).contains($0) }) ?? true else {
            throw JSONFormatError(pointer.appending("most"), "must be 1 to \(1 << 30)")
        }
        guard (1...1 << 20).contains(least) else {
            throw JSONFormatError(pointer.appending("least"), "must be 1 to \(1 << 20)")
        }
    }
}
