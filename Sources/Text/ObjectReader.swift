/// A JSON document that does not have the expected form: the place, and what is wrong there.
package struct JSONFormatError: Error, Sendable, Hashable, CustomStringConvertible {
    package let pointer: JSONPointer
    package let message: String

    package init(_ pointer: JSONPointer, _ message: String) {
        self.pointer = pointer
        self.message = message
    }

    package var description: String { "\(pointer.tokens.isEmpty ? "the document" : pointer.text): \(message)" }
}

/// Reads the members of one object strictly: each by name and type; `finish()` refuses those that were not asked for.
/// Every method throws `JSONFormatError`.
package struct ObjectReader {
    package let pointer: JSONPointer
    private let object: JSONObject
    /// Which members were asked for, by index: the first 64 as bits, since most objects have fewer.
    private var asked: UInt64 = 0
    private var askedFurther: Set<Int> = []

    package init(_ value: JSONValue, at pointer: JSONPointer = JSONPointer()) throws(JSONFormatError) {
        guard case .object(let object) = value else {
            throw JSONFormatError(pointer, "expected an object, found a \(value.typeName)")
        }
        self.object = object
        self.pointer = pointer
    }

    package mutating func optional(_ key: String) -> JSONValue? {
        guard let index = object.index(of: key) else { return nil }
        if index < 64 { asked |= 1 << index } else { askedFurther.insert(index) }
        return object.value(at: index)
    }

    package mutating func value(_ key: String) throws(JSONFormatError) -> JSONValue {
        guard let value = optional(key) else { throw JSONFormatError(pointer, "'\(key)' is missing") }
        return value
    }

    package mutating func string(_ key: String) throws(JSONFormatError) -> String {
        try Self.string(try value(key), at: pointer.appending(key))
    }

    package mutating func optionalString(_ key: String) throws(JSONFormatError) -> String? {
        guard let value = optional(key) else { return nil }
        return try Self.string(value, at: pointer.appending(key))
    }

    package mutating func int(_ key: String) throws(JSONFormatError) -> Int {
        guard let int = try value(key).int else {
            throw JSONFormatError(pointer.appending(key), "expected a whole number")
        }
        return int
    }

    package mutating func bool(_ key: String, default standard: Bool) throws(JSONFormatError) -> Bool {
        guard let value = optional(key) else { return standard }
        guard let flag = value.bool else { throw JSONFormatError(pointer.appending(key), "expected true or false") }
        return flag
    }

    package mutating func pointerValue(_ key: String) throws(JSONFormatError) -> JSONPointer {
        let text = try string(key)
        guard let value = JSONPointer(text) else {
            throw JSONFormatError(pointer.appending(key), "'\(text)' is not a JSON pointer")
        }
        return value
    }

    /// Each element of the array `key` read with `read`; an absent array is an empty one.
    package mutating func array<Element>(
        _ key: String, _ read: (JSONValue, JSONPointer) throws(JSONFormatError) -> Element
    ) throws(JSONFormatError) -> [Element] {
        guard let value = optional(key) else { return [] }
        guard case .array(let elements) = value else {
            throw JSONFormatError(pointer.appending(key), "expected an array, found a \(value.typeName)")
        }
        let place = pointer.appending(key)
        var result: [Element] = []
        result.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            result.append(try read(element, place.appending(String(index))))
        }
        return result
    }

    /// The strings of the array `key`; an absent array is an empty one.
    package mutating func texts(_ key: String) throws(JSONFormatError) -> [String] {
        try array(key) { value, at throws(JSONFormatError) in try Self.string(value, at: at) }
    }

    /// Each member of the object `key` read with `read`, in key order; an absent object is an empty one.
    package mutating func members<Element>(
        _ key: String, _ read: (String, JSONValue, JSONPointer) throws(JSONFormatError) -> Element
    ) throws(JSONFormatError) -> [Element] {
        guard let value = optional(key) else { return [] }
        guard case .object(let members) = value else {
            throw JSONFormatError(pointer.appending(key), "expected an object, found a \(value.typeName)")
        }
        var result: [Element] = []
        for (name, member) in members { result.append(try read(name, member, pointer.appending(key).appending(name))) }
        return result
    }

    /// Refuses members that were not asked for: a reader that skips what it does not know would follow only half of a
    /// document.
    package func finish() throws(JSONFormatError) {
        guard asked.nonzeroBitCount + askedFurther.count < object.count else { return }
        for (index, key) in object.sortedKeys.enumerated()
        where index < 64 ? asked & 1 << index == 0 : !askedFurther.contains(index) {
            throw JSONFormatError(pointer.appending(key), "unknown member")
        }
    }

    package static func string(
        _ value: JSONValue, at pointer: @autoclosure () -> JSONPointer
    ) throws(JSONFormatError) -> String {
        guard case .string(let text) = value else {
            throw JSONFormatError(pointer(), "expected a string, found a \(value.typeName)")
        }
        return text
    }
}
