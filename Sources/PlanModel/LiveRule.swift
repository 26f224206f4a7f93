package import Text

/// What an object must say of itself that is there before, and that this plan does not change: what is made in it would
/// fail otherwise.
package struct LiveRule: Sendable, Hashable {
    package var at: JSONPointer
    /// An absent field equals its zero value.
    package var equals: JSONValue
    /// Why, and what to do where it is not so, in a sentence.
    package var help: String

    package init(at: JSONPointer, equals: JSONValue, help: String) {
        (self.at, self.equals, self.help) = (at, equals, help)
    }
}

extension LiveRule {
    var json: JSONValue { ["at": .string(at.text), "equals": equals, "help": .string(help)] }

    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            at: try reader.pointerValue("at"), equals: try reader.value("equals"), help: try reader.string("help"))
        try reader.finish()
    }
}
