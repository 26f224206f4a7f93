package import Text

/// At most the seconds of an hour: no wait takes longer, and a state must not be able to make a run wait forever.
func readSeconds(_ reader: inout ObjectReader, _ key: String) throws(JSONFormatError) -> Int {
    let seconds = try reader.int(key)
    guard (0...3600).contains(seconds) else {
        throw JSONFormatError(reader.pointer.appending(key), "must be 0 to 3600")
    }
    return seconds
}

func readTexts(_ value: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) -> [String] {
    guard case .array(let texts) = value else { throw JSONFormatError(pointer, "expected an array of strings") }
    var result: [String] = []
    for text in texts { result.append(try ObjectReader.string(text, at: pointer)) }
    return result
}

func readPointers(_ value: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) -> [JSONPointer] {
    guard case .array(let elements) = value else { throw JSONFormatError(pointer, "expected an array of pointers") }
    var result: [JSONPointer] = []
    for element in elements {
        result.append(try readPointer(try ObjectReader.string(element, at: pointer), at: pointer))
    }
    return result
}

private func readPointer(_ text: String, at pointer: JSONPointer) throws(JSONFormatError) -> JSONPointer {
    guard let result = JSONPointer(text) else { throw JSONFormatError(pointer, "'\(text)' is not a JSON pointer") }
    return result
}

extension ObjectReader {
    mutating func errorPatterns(_ key: String) throws(JSONFormatError) -> [ErrorPattern] {
        try array(key) { value, at throws(JSONFormatError) in try ErrorPattern(json: value, at: at) }
    }

    /// The pointer `key`; nil if it is absent.
    package mutating func optionalPointer(_ key: String) throws(JSONFormatError) -> JSONPointer? {
        optional(key) == nil ? nil : try pointerValue(key)
    }

    mutating func compareRules(_ key: String) throws(JSONFormatError) -> [JSONPointer: CompareRule] {
        try byPointer(key) { value, at throws(JSONFormatError) in
            let text = try ObjectReader.string(value, at: at)
            guard let rule = CompareRule(text: text) else {
                throw JSONFormatError(at, "'\(text)' is not a compare rule")
            }
            return rule
        }
    }

    mutating func pointers(_ key: String) throws(JSONFormatError) -> [JSONPointer] {
        guard let value = optional(key) else { return [] }
        return try readPointers(value, at: pointer.appending(key))
    }

    /// Each member of the object `key`, whose names are pointers, read with `read`; an absent object is an empty one.
    package mutating func byPointer<Value>(
        _ key: String, _ read: (JSONValue, JSONPointer) throws(JSONFormatError) -> Value
    ) throws(JSONFormatError) -> [JSONPointer: Value] {
        let pairs = try members(key) { name, value, at throws(JSONFormatError) in
            (try readPointer(name, at: at), try read(value, at))
        }
        return Dictionary(pairs) { $1 }
    }
}

extension JSONValue {
    static func pointers(_ pointers: [JSONPointer]) -> JSONValue { .array(pointers.map { .string($0.text) }) }

    static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

    static func byPointer<Value>(
        _ values: [JSONPointer: Value], _ transform: (Value) -> JSONValue
    ) -> JSONValue {
        .object(JSONObject(values.map { ($0.text, transform($1)) }))
    }
}
