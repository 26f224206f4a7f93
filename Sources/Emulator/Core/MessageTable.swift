/// The messages of one API: which fields each has, and of which type. Read from the texts in Schemas.
struct MessageTable: Sendable {
    indirect enum FieldType: Sendable, Hashable {
        case string, bool, int32, int64, double, bytes, duration, time, mask, any
        case enumeration(String)
        case message(String)
        case list(FieldType)
        case map(FieldType)
    }

    struct Field: Sendable, Hashable {
        let name: String
        let type: FieldType
        /// Ignored when a client sends it.
        var isOutput = false
        var isRequired = false
        /// A zero value that was sent is kept: explicit presence, a wrapper type, or an API that is not proto JSON.
        var keepsZero = false
        var oneof: String?
    }

    struct Message: Sendable {
        let fullName: String
        let fields: [String: Field]
    }

    struct Enumeration: Sendable {
        let fullName: String
        let numbers: [String: Int]
        let names: [Int: String]
    }

    private(set) var messages: [String: Message] = [:]
    private(set) var enumerations: [String: Enumeration] = [:]
    private let keepsZeros: Bool

    /// Reads a table: `Name: full.name; field type marks; …` for a message, `#Name: full.name; VALUE=1; …` for an enum,
    /// continuation lines indented. What does not read is left out, and a test looks for that.
    init(_ text: String, keepsZeros: Bool = false) {
        self.keepsZeros = keepsZeros
        var entry = ""
        for line in text.split(separator: "\n") {
            if line.hasPrefix(" ") {
                entry += line
            } else {
                add(entry)
                entry = String(line)
            }
        }
        add(entry)
    }

    func field(_ message: String, _ name: String) -> Field? { messages[message]?.fields[name] }

    private mutating func add(_ entry: String) {
        guard let colon = entry.firstIndex(of: ":") else { return }
        let name = String(entry[..<colon])
        var parts = entry[entry.index(after: colon)...].split(separator: ";").map { trimmed($0) }
        guard !parts.isEmpty else { return }
        let fullName = parts.removeFirst()
        if name.hasPrefix("#") {
            var numbers: [String: Int] = [:]
            var names: [Int: String] = [:]
            for part in parts {
                let pair = part.split(separator: "=")
                guard pair.count == 2, let number = Int(pair[1]) else { continue }
                numbers[String(pair[0])] = number
                names[number] = names[number] ?? String(pair[0])
            }
            enumerations[String(name.dropFirst())] = Enumeration(fullName: fullName, numbers: numbers, names: names)
        } else {
            let fields = parts.compactMap(field)
            messages[name] = Message(
                fullName: fullName, fields: Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { $1 }))
        }
    }

    private func field(_ text: String) -> Field? {
        let words = text.split(separator: " ")
        guard words.count >= 2, let type = Self.type(words[1]) else { return nil }
        var field = Field(name: String(words[0]), type: type, keepsZero: keepsZeros)
        for mark in words.dropFirst(2) {
            switch mark {
            case "out": field.isOutput = true
            case "req": field.isRequired = true
            case "opt": field.keepsZero = true
            default:
                guard mark.hasPrefix("one=") else { return nil }
                field.oneof = String(mark.dropFirst(4))
                field.keepsZero = true
            }
        }
        return field
    }

    private static func type(_ word: Substring) -> FieldType? {
        if word.hasPrefix("["), word.hasSuffix("]") { return type(word.dropFirst().dropLast()).map { .list($0) } }
        if word.hasPrefix("{"), word.hasSuffix("}") { return type(word.dropFirst().dropLast()).map { .map($0) } }
        if word.hasPrefix("#") { return .enumeration(String(word.dropFirst())) }
        switch word {
        case "string": return .string
        case "bool": return .bool
        case "int32": return .int32
        case "int64": return .int64
        case "double": return .double
        case "bytes": return .bytes
        case "duration": return .duration
        case "time": return .time
        case "mask": return .mask
        case "any": return .any
        default: return word.first?.isUppercase == true ? .message(String(word)) : nil
        }
    }
}

func trimmed(_ text: some StringProtocol) -> String {
    var part = text[...]
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
}
