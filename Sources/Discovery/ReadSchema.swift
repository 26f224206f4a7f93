extension Schema {
    /// Reads `google.cloud.run.v2.EnvVar;name s +;value s =values`. A field that cannot be parsed is omitted. Those of `more`
    /// are added where the entry does not have them.
    init(entry: Substring.UTF8View, name: String, more: [String] = []) {
        let parts = entry.split(separator: semicolon)
        self.name = name
        fullName = parts.first.flatMap(protobufName)
        let fields = (parts.dropFirst() + more.map { Substring($0).utf8 }).compactMap { Field($0, of: name) }
        self.fields = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Enumeration {
    /// Reads `-;FORMAT_UNSPECIFIED;DOCKER;APT=5;YUM`: a value's number is the previous one plus one unless given.
    init(entry: Substring.UTF8View, name: String) {
        let parts = entry.split(separator: semicolon)
        self.name = name
        fullName = parts.first.flatMap(protobufName)
        var values: [String] = []
        var numbers: [String: Int] = [:]
        var names: [Int: String] = [:]
        var next = 0
        for part in parts.dropFirst() {
            let pair = part.split(separator: UInt8(ascii: "="), maxSplits: 1).map { String(Substring($0)) }
            guard let value = pair.first, numbers[value] == nil else { continue }
            let number = pair.count == 2 ? Int(pair[1]) ?? next : next
            values.append(value)
            numbers[value] = number
            if names[number] == nil { names[number] = value }
            next = number == .max ? number : number + 1
        }
        (self.values, self.numbers, self.names) = (values, numbers, names)
    }
}

extension Field {
    /// Reads `name type marks`; `owner` is the message that has the field.
    init?(_ text: Substring.UTF8View, of owner: String) {
        let parts = words(text, limit: 3)
        guard parts.count >= 2, let type = FieldType(parts[1], at: "\(owner).\(parts[0])") else { return nil }
        self.init(name: parts[0], type: type)
        guard parts.count == 3 else { return }
        let marks = parts[2].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        for mark in marks[0].utf8 {
            switch mark {
            case UInt8(ascii: "-"): isOutputOnly = true
            case UInt8(ascii: "<"): isInputOnly = true
            case UInt8(ascii: "+"): isRequired = true
            case UInt8(ascii: "^"): isImmutable = true
            case UInt8(ascii: "*"): isIdentifier = true
            case UInt8(ascii: "!"): isSecret = true
            case UInt8(ascii: "?"): hasPresence = true
            default: return nil
            }
        }
        if marks.count == 2 {
            oneof = String(marks[1])
            hasPresence = true
        }
    }
}

extension FieldType {
    /// Reads `s`, `[@Job`, `{#` and the like. `place` is the field's place, which names its own enum or message.
    init?(_ text: String, at place: String) {
        var rest = text.utf8[...]
        var containers: [UInt8] = []
        // Lists of maps of lists exist; anything deeper is corrupt text.
        while let sign = rest.first, sign == UInt8(ascii: "[") || sign == UInt8(ascii: "{") {
            guard containers.count < 8 else { return nil }
            containers.append(sign)
            rest = rest.dropFirst()
        }
        guard let sign = rest.first, var type = Self.plain(sign, String(Substring(rest.dropFirst())), place) else {
            return nil
        }
        for container in containers.reversed() { type = container == UInt8(ascii: "[") ? .list(type) : .map(type) }
        self = type
    }

    private static func plain(_ sign: UInt8, _ name: String, _ place: String) -> FieldType? {
        switch sign {
        case UInt8(ascii: "@"): return .message(name.isEmpty ? place : name)
        case UInt8(ascii: "#"): return .enumeration(name.isEmpty ? place : name)
        default: return name.isEmpty ? scalars[sign] : nil
        }
    }

    private static let scalars: [UInt8: FieldType] = [
        UInt8(ascii: "s"): .string, UInt8(ascii: "b"): .bool, UInt8(ascii: "i"): .int32, UInt8(ascii: "u"): .uint32,
        UInt8(ascii: "l"): .int64, UInt8(ascii: "v"): .uint64, UInt8(ascii: "f"): .float, UInt8(ascii: "n"): .double,
        UInt8(ascii: "y"): .bytes, UInt8(ascii: "d"): .duration, UInt8(ascii: "t"): .timestamp,
        UInt8(ascii: "m"): .mask,
        UInt8(ascii: "o"): .object, UInt8(ascii: "a"): .any,
    ]
}

/// A protobuf name, or nil for the dash that marks an unknown one.
private func protobufName(_ name: Substring.UTF8View) -> String? {
    name.elementsEqual("-".utf8) ? nil : String(Substring(name))
}
