package import Text

/// Says that the server numbers the objects that are created, so somebody else's object may get the number that the
/// plan wants.
///
/// Annotations on the parent object record what this stack created: `key` has the numbers, and before each new one,
/// `key` plus `-next` gets the expected number and a digest of its value. Each write uses the etag that was read.
/// `${self#/number}` in a call is the number; `${self#/annotations}` and `${self#/etag}` are what is written.
package struct Numbering: Sendable, Hashable {
    /// The number that the plan wants.
    package var number: Int
    /// Reads the parent of the numbered objects.
    package var parent: Call
    /// Where its annotations are.
    package var annotations: JSONPointer
    /// The annotation that holds this stack's numbers.
    package var key: String
    /// Writes the annotations with the etag.
    package var write: Call
    /// Lists the numbered objects; each has its number as the last segment of its `name`.
    package var list: ListCall
    /// Reads the value of one.
    package var value: Call
    /// Where the value is in the answer to `value`, in the form in which the only `sensitive` value was sent.
    package var valueAt: JSONPointer
    /// Sent for a number that is created only to reach a later one: nobody uses it.
    package var skip: Call
    /// At most this many numbers are created to reach the one that is wanted.
    package var most: Int
    /// For this many seconds, a number that another run announced may still be created.
    package var seconds: Int

    package init(
        number: Int, parent: Call, annotations: JSONPointer, key: String, write: Call, list: ListCall, value: Call,
        valueAt: JSONPointer, skip: Call, most: Int, seconds: Int
    ) {
        self.number = number
        self.parent = parent
        self.annotations = annotations
        self.key = key
        self.write = write
        self.list = list
        self.value = value
        self.valueAt = valueAt
        self.skip = skip
        self.most = most
        self.seconds = seconds
    }
}

extension Numbering {
    package var json: JSONValue {
        [
            "annotations": .string(annotations.text), "key": .string(key), "list": list.json,
            "most": JSONValue(most), "number": JSONValue(number), "parent": parent.json, "seconds": JSONValue(seconds),
            "skip": skip.json, "value": value.json, "valueAt": .string(valueAt.text), "write": write.json,
        ]
    }

    package init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        func call(_ key: String) throws(JSONFormatError) -> Call {
            try Call(json: try reader.value(key), at: pointer.appending(key))
        }
        self.init(
            number: try reader.int("number"), parent: try call("parent"),
            annotations: try reader.pointerValue("annotations"), key: try reader.string("key"),
            write: try call("write"),
            list: try ListCall(json: try reader.value("list"), at: pointer.appending("list")),
            value: try call("value"), valueAt: try reader.pointerValue("valueAt"), skip: try call("skip"),
            most: try reader.int("most"), seconds: try readSeconds(&reader, "seconds"))
        try reader.finish()
        for (key, call) in [("parent", parent), ("value", value)] where call.method != "GET" || call.body != nil {
            throw JSONFormatError(pointer.appending(key), "only reads: a GET without a body")
        }
        guard (1...1 << 53).contains(number), (1...1000).contains(most) else {
            throw JSONFormatError(pointer, "'number' starts at 1, 'most' is 1 to 1000")
        }
    }
}
