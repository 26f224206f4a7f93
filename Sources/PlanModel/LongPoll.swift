package import Text

/// How a server is asked about an operation so that it answers only once that is done, or after a while: by a POST to the
/// operation's URL with `end` behind it.
package struct LongPoll: Sendable, Hashable {
    package var end: String
    package var body: JSONValue

    package init(end: String, body: JSONValue = [:]) { (self.end, self.body) = (end, body) }

    var json: JSONValue { ["body": body, "end": .string(end)] }

    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        (body, end) = (try reader.value("body"), try reader.string("end"))
        // Anything longer could make another call of it.
        guard end == ":wait" || end == "/wait" else {
            throw JSONFormatError(pointer.appending("end"), "'\(end)' is neither :wait nor /wait")
        }
        try reader.finish()
    }
}
