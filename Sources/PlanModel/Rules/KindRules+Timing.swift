import Text

extension KindRules {
    /// When may a write be sent, and when does it become visible?
    package struct Timing: Sendable, Hashable {
        /// Writes that share a lane are sent one at a time.
        package var lane: String?
        /// Answers to a create that only mean "not now": it is sent again after a while.
        package var busy: [ErrorPattern] = []
        /// A create that is sent twice creates two objects: unless it is known to have failed, the object is looked for
        /// during this many seconds before the create is sent again.
        package var once: Int?
        /// How long others may take to see an object of this kind after this run created it.
        package var settles: Settles?

        init() {}
    }
}

extension KindRules.Timing {
    init(_ reader: inout ObjectReader) throws(JSONFormatError) {
        lane = try reader.optionalString("lane")
        busy = try reader.errorPatterns("busy")
        if reader.optional("once") != nil { once = try readSeconds(&reader, "once") }
        let place = reader.pointer
        settles = try reader.optional("settles").map { value throws(JSONFormatError) in
            try Settles(json: value, at: place.appending("settles"))
        }
    }

    func write(to object: inout JSONObject) {
        object["lane"] = lane.map { .string($0) }
        if !busy.isEmpty { object["busy"] = .array(busy.map(\.json)) }
        object["once"] = once.map { JSONValue($0) }
        object["settles"] = settles?.json
    }
}

/// For `seconds` after this run created an object, a direct dependent's call that fails with one of `errors` is
/// retried.
package struct Settles: Sendable, Hashable {
    package var seconds: Int
    package var errors: [ErrorPattern]

    package init(seconds: Int, errors: [ErrorPattern]) {
        self.seconds = seconds
        self.errors = errors
    }
}

extension Settles {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(seconds: try readSeconds(&reader, "seconds"), errors: try reader.errorPatterns("errors"))
        try reader.finish()
    }

    var json: JSONValue { ["errors": .array(errors.map(\.json)), "seconds": .number(JSONNumber(seconds))] }
}
