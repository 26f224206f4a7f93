package import Text

extension KindRules {
    /// What calls for a write, and what else does the write do?
    package struct Comparison: Sendable, Hashable {
        /// (`compare`) How fields are compared, by pointer pattern (`*` is any single segment).
        package var fields: [JSONPointer: CompareRule] = [:]
        /// A change at or below one of these means replace.
        package var immutable: [JSONPointer] = []
        /// Fields that only a create sets, whatever an update says, each with what to do instead of changing it.
        package var atCreate: [JSONPointer: String] = [:]
        /// Fields that an update removes if its body does not name them, by pointer pattern; if the field is an object,
        /// each member. They are not a difference by themselves, but an update that is sent for another reason shows them.
        package var resets: [JSONPointer] = []
        /// Maps in which others may have members, such as labels: an update repeats what is there and was never ours.
        package var shared: [JSONPointer] = []
        /// Fields whose live value may be a secret: it is shown only if this stack sent it as plain text.
        package var secret: [JSONPointer] = []
        /// Fields that only the server writes: what is sent of the live object goes without them.
        package var outputOnly: [JSONPointer] = []
        /// True: a field that the server keeps differently than it was sent counts as applied, and is told once. For types
        /// of which nobody wrote down how they spell what they are sent.
        package var tolerant = false
        /// Live fields that an update must repeat, such as the server-assigned names of an alert policy's conditions.
        package var echo: [Echo] = []
        /// Kinds whose objects are read only when this object starts: if this run creates such a dependency again, the call
        /// `renew` is sent although no field differs.
        package var renewedBy: [String] = []

        init() {}
    }
}

extension KindRules.Comparison {
    init(_ reader: inout ObjectReader) throws(JSONFormatError) {
        fields = try reader.compareRules("compare")
        immutable = try reader.pointers("immutable")
        atCreate = try reader.byPointer("atCreate") { value, at throws(JSONFormatError) in
            try ObjectReader.string(value, at: at)
        }
        resets = try reader.pointers("resets")
        secret = try reader.pointers("secret")
        shared = try reader.pointers("shared")
        echo = try reader.array("echo") { value, at throws(JSONFormatError) in try Echo(json: value, at: at) }
        renewedBy = try reader.texts("renewedBy")
        outputOnly = try reader.pointers("outputOnly")
        tolerant = try reader.bool("tolerant", default: false)
    }

    func write(to object: inout JSONObject) {
        if !fields.isEmpty { object["compare"] = .byPointer(fields) { .string($0.text) } }
        if !immutable.isEmpty { object["immutable"] = .pointers(immutable) }
        if !atCreate.isEmpty { object["atCreate"] = .byPointer(atCreate) { .string($0) } }
        if !secret.isEmpty { object["secret"] = .pointers(secret) }
        if !resets.isEmpty { object["resets"] = .pointers(resets) }
        if !shared.isEmpty { object["shared"] = .pointers(shared) }
        if !echo.isEmpty { object["echo"] = .array(echo.map(\.json)) }
        if !renewedBy.isEmpty { object["renewedBy"] = .texts(renewedBy) }
        if !outputOnly.isEmpty { object["outputOnly"] = .pointers(outputOnly) }
        if tolerant { object["tolerant"] = true }
    }
}

/// In an update, each element of the array `array` gets the `fields` of the live element with the same `key`.
package struct Echo: Sendable, Hashable {
    package var array: JSONPointer
    package var key: String
    package var fields: [String]

    package init(array: JSONPointer, key: String, fields: [String]) {
        self.array = array
        self.key = key
        self.fields = fields
    }
}

extension Echo {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            array: try reader.pointerValue("array"), key: try reader.string("key"), fields: try reader.texts("fields"))
        try reader.finish()
    }

    var json: JSONValue { ["array": .string(array.text), "fields": .texts(fields), "key": .string(key)] }
}
