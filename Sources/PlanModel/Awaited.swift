package import Text

/// What must be there before a resource can be written, and what no plan makes: a value that people put into a secret.
package struct Awaited: Sendable, Hashable {
    /// The dependency that holds it: one that a run makes is empty.
    package var holder: Address
    package var read: Call
    /// What the answer must say.
    package var equals: [JSONPointer: String]
    /// What is missing while it is not there.
    package var message: String
    /// What to do then.
    package var help: String

    package init(
        in holder: Address, _ read: Call, equals: [JSONPointer: String], message: String, help: String
    ) {
        (self.holder, self.read, self.equals, self.message, self.help) = (holder, read, equals, message, help)
    }
}

extension Awaited {
    var json: JSONValue {
        [
            "equals": .byPointer(equals) { .string($0) }, "help": .string(help), "holder": .string(holder.text),
            "message": .string(message), "read": read.json,
        ]
    }

    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            in: try Address(json: try reader.value("holder"), at: pointer.appending("holder")),
            try Call(json: try reader.value("read"), at: pointer.appending("read")),
            equals: try reader.byPointer("equals") { value, at throws(JSONFormatError) in
                try ObjectReader.string(value, at: at)
            },
            message: try reader.string("message"), help: try reader.string("help"))
        try reader.finish()
    }
}
