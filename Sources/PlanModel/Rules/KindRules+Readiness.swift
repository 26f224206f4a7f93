package import Text

extension KindRules {
    /// Does it exist, and is it done? What live values and refusals say about that.
    package struct Readiness: Sendable, Hashable {
        /// An object with one of these values counts as absent (`/state`: `DISABLED`).
        package var absent: [JSONPointer: [String]] = [:]
        /// Settings that are always there count as absent while they have all of these values; `null`: no value.
        package var unset: [JSONPointer: JSONValue] = [:]
        /// An object with one of these values, as text, is only a tombstone (`/state`: `DESTROYED`, `/deleted`: `true`): it
        /// cannot be changed, and its name cannot be used again, or not yet.
        package var spent: [JSONPointer: [String]] = [:]
        /// The answers that prove that an object does not exist, if a 404 alone does not; if there are none, every 404
        /// does.
        package var missing: [ErrorPattern] = []
        /// Answers to a create that mean that the object already exists.
        package var exists: [ErrorPattern] = []
        /// Answers to a create that mean that somebody else has taken the globally unique name.
        package var taken: [ErrorPattern] = []
        /// Answers to a delete that mean that the object is not empty.
        package var occupied: [ErrorPattern] = []
        /// Answers to an update that mean that what is there cannot be made so: only a new object can.
        package var fixed: [ErrorPattern] = []
        /// Answers to the write of a policy that are about some of the members that are written together: the others are
        /// written again without them.
        package var blames: [Blame] = []
        package var ready: Ready?

        init() {}
    }
}

extension KindRules.Readiness {
    init(_ reader: inout ObjectReader) throws(JSONFormatError) {
        absent = try reader.byPointer("absent", readTexts)
        unset = try reader.byPointer("unset") { value, _ in value }
        spent = try reader.byPointer("spent", readTexts)
        missing = try reader.errorPatterns("missing")
        exists = try reader.errorPatterns("exists")
        taken = try reader.errorPatterns("taken")
        occupied = try reader.errorPatterns("occupied")
        fixed = try reader.errorPatterns("fixed")
        blames = try reader.array("blames") { value, at throws(JSONFormatError) in try Blame(json: value, at: at) }
        let place = reader.pointer
        ready = try reader.optional("ready").map { value throws(JSONFormatError) in
            try Ready(json: value, at: place.appending("ready"))
        }
    }

    func write(to object: inout JSONObject) {
        if !absent.isEmpty { object["absent"] = .byPointer(absent) { .texts($0) } }
        if !unset.isEmpty { object["unset"] = .byPointer(unset) { $0 } }
        if !spent.isEmpty { object["spent"] = .byPointer(spent) { .texts($0) } }
        if !missing.isEmpty { object["missing"] = .array(missing.map(\.json)) }
        if !exists.isEmpty { object["exists"] = .array(exists.map(\.json)) }
        if !taken.isEmpty { object["taken"] = .array(taken.map(\.json)) }
        if !occupied.isEmpty { object["occupied"] = .array(occupied.map(\.json)) }
        if !fixed.isEmpty { object["fixed"] = .array(fixed.map(\.json)) }
        if !blames.isEmpty { object["blames"] = .array(blames.map(\.json)) }
        object["ready"] = ready?.json
    }
}

/// When an object counts as created: not with the 200 answer, but once its own status says so.
package struct Ready: Sendable, Hashable {
    /// Live values that must hold; an absent field equals its zero value.
    package var equals: [JSONPointer: JSONValue]
    /// Fields that must have a value.
    package var present: [JSONPointer]
    /// Pairs of fields that must be equal (`/generation`, `/observedGeneration`).
    package var same: [[JSONPointer]]
    /// Any of these values means that waiting is useless.
    package var failed: [JSONPointer: JSONValue]
    /// Where the server gives the reason.
    package var message: JSONPointer?
    /// One sentence: what to do about one that failed.
    package var help: String?

    package init(
        equals: [JSONPointer: JSONValue] = [:], present: [JSONPointer] = [], same: [[JSONPointer]] = [],
        failed: [JSONPointer: JSONValue] = [:], message: JSONPointer? = nil, help: String? = nil
    ) {
        self.equals = equals
        self.present = present
        self.same = same
        self.failed = failed
        self.message = message
        self.help = help
    }
}

extension Ready {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            equals: try reader.byPointer("equals") { value, _ in value },
            present: try reader.pointers("present"),
            same: try reader.array("same") { value, at throws(JSONFormatError) in
                let pair = try readPointers(value, at: at)
                guard pair.count == 2 else { throw JSONFormatError(at, "expected a pair of pointers") }
                return pair
            },
            failed: try reader.byPointer("failed") { value, _ in value },
            message: try reader.optionalPointer("message"), help: try reader.optionalString("help"))
        try reader.finish()
    }

    var json: JSONValue {
        var object: JSONObject = ["equals": .byPointer(equals) { $0 }]
        if !failed.isEmpty { object["failed"] = .byPointer(failed) { $0 } }
        object["help"] = help.map { .string($0) }
        object["message"] = message.map { .string($0.text) }
        if !present.isEmpty { object["present"] = .pointers(present) }
        if !same.isEmpty { object["same"] = .array(same.map { .pointers($0) }) }
        return .object(object)
    }
}
