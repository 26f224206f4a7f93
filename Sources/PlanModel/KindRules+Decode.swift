package import Text

extension KindRules {
    package init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init()
        absent = try reader.byPointer("absent", Self.texts)
        busy = try reader.errorPatterns("busy")
        compare = try reader.byPointer("compare") { value, at throws(JSONFormatError) in
            let text = try ObjectReader.string(value, at: at)
            guard let rule = CompareRule(text: text) else {
                throw JSONFormatError(at, "'\(text)' is not a compare rule")
            }
            return rule
        }
        if reader.optional("created") != nil { created = try reader.pointerValue("created") }
        echo = try reader.array("echo") { value, at throws(JSONFormatError) in try Echo(json: value, at: at) }
        exists = try reader.errorPatterns("exists")
        find = try reader.pointers("find")
        foreign = try reader.optionalString("foreign")
        if reader.optional("identity") != nil { identity = try reader.pointerValue("identity") }
        immutable = try reader.pointers("immutable")
        keeps = try reader.array("keeps") { value, at throws(JSONFormatError) in
            try ObjectReader.string(value, at: at)
        }
        lane = try reader.optionalString("lane")
        if let value = reader.optional("list") { list = try ListCall(json: value, at: pointer.appending("list")) }
        missing = try reader.errorPatterns("missing")
        occupied = try reader.errorPatterns("occupied")
        if reader.optional("once") != nil { once = try readSeconds(&reader, "once") }
        if let value = reader.optional("ready") { ready = try Ready(json: value, at: pointer.appending("ready")) }
        renewedBy = try reader.array("renewedBy") { value, at throws(JSONFormatError) in
            try ObjectReader.string(value, at: at)
        }
        resets = try reader.pointers("resets")
        if let value = reader.optional("settles") {
            settles = try Settles(json: value, at: pointer.appending("settles"))
        }
        spent = try reader.byPointer("spent", Self.texts)
        taken = try reader.errorPatterns("taken")
        try reader.finish()
    }

    private static func texts(_ value: JSONValue, _ at: JSONPointer) throws(JSONFormatError) -> [String] {
        guard case .array(let texts) = value else { throw JSONFormatError(at, "expected an array of strings") }
        var result: [String] = []
        for text in texts { result.append(try ObjectReader.string(text, at: at)) }
        return result
    }
}

extension ListCall {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            url: try reader.string("url"), items: try reader.pointerValue("items"),
            partial: reader.optional("partial") == nil ? nil : try reader.pointerValue("partial"))
        try reader.finish()
    }
}

extension Ready {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            equals: try reader.byPointer("equals") { value, _ in value },
            same: try reader.array("same") { value, at throws(JSONFormatError) in
                let pair = try readPointers(value, at: at)
                guard pair.count == 2 else { throw JSONFormatError(at, "expected a pair of pointers") }
                return pair
            },
            failed: try reader.byPointer("failed") { value, _ in value },
            message: reader.optional("message") == nil ? nil : try reader.pointerValue("message"))
        try reader.finish()
    }
}

extension Echo {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            array: try reader.pointerValue("array"), key: try reader.string("key"),
            fields: try reader.array("fields") { value, at throws(JSONFormatError) in
                try ObjectReader.string(value, at: at)
            })
        try reader.finish()
    }
}

extension Settles {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            seconds: try readSeconds(&reader, "seconds"),
            errors: try reader.array("errors") { value, at throws(JSONFormatError) in
                try ErrorPattern(json: value, at: at)
            })
        try reader.finish()
    }
}

extension Settles.ErrorPattern {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(status: try reader.int("status"), contains: try reader.string("contains"))
        try reader.finish()
    }
}

/// At most the seconds of an hour: no wait takes longer, and a state must not be able to make a run wait forever.
func readSeconds(_ reader: inout ObjectReader, _ key: String) throws(JSONFormatError) -> Int {
    let seconds = try reader.int(key)
    guard (0...3600).contains(seconds) else {
        throw JSONFormatError(reader.pointer.appending(key), "must be 0 to 3600")
    }
    return seconds
}

private func readPointers(_ value: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) -> [JSONPointer] {
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
    fileprivate mutating func errorPatterns(_ key: String) throws(JSONFormatError) -> [Settles.ErrorPattern] {
        try array(key) { value, at throws(JSONFormatError) in try Settles.ErrorPattern(json: value, at: at) }
    }

    fileprivate mutating func pointers(_ key: String) throws(JSONFormatError) -> [JSONPointer] {
        guard let value = optional(key) else { return [] }
        return try readPointers(value, at: pointer.appending(key))
    }

    /// An object whose keys are pointers.
    mutating func byPointer<Value>(
        _ key: String, _ read: (JSONValue, JSONPointer) throws(JSONFormatError) -> Value
    ) throws(JSONFormatError) -> [JSONPointer: Value] {
        let pairs = try members(key) { name, value, at throws(JSONFormatError) in
            (try readPointer(name, at: at), try read(value, at))
        }
        return Dictionary(pairs) { $1 }
    }
}
