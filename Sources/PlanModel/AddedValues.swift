package import Text

/// Values that an object holds one after another, and that the plan does not know: the versions of a secret that people
/// fill.
package struct AddedValues: Sendable, Hashable {
    /// Lists them; each has its number as the last segment of its `name`, and a `state` and a `createTime`.
    package var list: ListCall
    /// How one is added; nil if that is not for this stack to do.
    package var addition: Addition?

    package struct Addition: Sendable, Hashable {
        package var call: Call
        /// Where the value goes in the body of `call`, in base64.
        package var at: JSONPointer
        /// The most bytes that a value may have.
        package var most: Int

        package init(_ call: Call, at: JSONPointer, most: Int) { (self.call, self.at, self.most) = (call, at, most) }
    }

    package init(list: ListCall, addition: Addition? = nil) { (self.list, self.addition) = (list, addition) }
}

extension AddedValues {
    package var json: JSONValue {
        var object: JSONObject = ["list": list.json]
        object["add"] = addition.map { addition in
            ["at": .string(addition.at.text), "call": addition.call.json, "most": JSONValue(addition.most)]
        }
        return .object(object)
    }

    package init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        list = try ListCall(json: try reader.value("list"), at: pointer.appending("list"))
        addition = try reader.optional("add").map { value throws(JSONFormatError) in
            try Addition(json: value, at: pointer.appending("add"))
        }
        try reader.finish()
    }
}

extension AddedValues.Addition {
    fileprivate init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            try Call(json: try reader.value("call"), at: pointer.appending("call")),
            at: try reader.pointerValue("at"), most: try reader.int("most"))
        try reader.finish()
        guard most > 0, call.body?.object != nil else {
            throw JSONFormatError(pointer, "'most' is at least 1, and the call has a body")
        }
    }
}
