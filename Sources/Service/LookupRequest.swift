/// The body of `POST /v1/features:lookup`.
struct LookupRequest: Sendable {
    struct Entity: Sendable, Hashable {
        /// What it is called, in UTF-8.
        var name: [UInt8]
        /// As the caller wrote it, quotes included.
        var json: [UInt8]
    }

    /// A caller that gets everything wrong is told so often and no more.
    static let maximumErrors = 20

    var feature: String
    var entities: [Entity]
    /// Nil: all of them.
    var columns: [String]?

    /// Reads `body` strictly: UTF-8, known keys, each once, of the right types. Throws a `badRequest` where it is no JSON and an
    /// `invalid` that names every field where it is not the right JSON.
    init(_ body: UnsafeRawBufferPointer, maximumEntities: Int) throws(Problem) {
        var reader = LookupReader(maximumEntities: maximumEntities)
        do throws(JSONScanError) {
            try reader.read(body)
        } catch {
            throw Problem(.badRequest, "body", "byte \(error.offset + 1): \(error.message)")
        }
        guard reader.errors.isEmpty, let feature = reader.feature, let entities = reader.entities else {
            throw Problem(.invalid, "the body does not have the right shape", errors: reader.errors)
        }
        self.feature = feature
        self.entities = entities
        columns = reader.columns
    }
}

private struct LookupReader {
    let maximumEntities: Int
    private(set) var errors: [Problem.FieldError] = []
    private(set) var feature: String?
    private(set) var entities: [LookupRequest.Entity]?
    private(set) var columns: [String]?
    private var seen: Set<String> = []

    init(maximumEntities: Int) { self.maximumEntities = maximumEntities }

    mutating func read(_ body: UnsafeRawBufferPointer) throws(JSONScanError) {
        var scanner = JSONScanner(body)
        scanner.skipSpace()
        guard scanner.current == UInt8(ascii: "{") else {
            let kind = try scanner.value()
            try scanner.end()
            return wrong("body", "expected an object, found \(kind.name)")
        }
        var reader = self
        try scanner.members { scanner throws(JSONScanError) in try reader.member(&scanner) }
        self = reader
        try scanner.end()
        for key in ["feature", "entities"] where !seen.contains(key) { wrong("body.\(key)", "it is missing") }
    }

    private mutating func member(_ scanner: inout JSONScanner) throws(JSONScanError) {
        let key = String(decoding: scanner.content(try scanner.string()), as: UTF8.self)
        try scanner.colon()
        guard ["feature", "entities", "columns"].contains(key) else {
            wrong("body.\(key.prefix(80))", "there is no such key; the keys are feature, entities and columns")
            _ = try scanner.value(depth: 1)
            return
        }
        guard seen.insert(key).inserted else {
            wrong("body.\(key)", "it stands twice")
            _ = try scanner.value(depth: 1)
            return
        }
        switch key {
        case "feature": feature = try text(&scanner, "body.feature").map { String(decoding: $0.name, as: UTF8.self) }
        case "entities": entities = try texts(&scanner, "body.entities", maximum: maximumEntities)
        default:
            columns = try texts(&scanner, "body.columns", maximum: 10_000)?
                .map { String(decoding: $0.name, as: UTF8.self) }
        }
    }

    private mutating func texts(
        _ scanner: inout JSONScanner, _ field: String, maximum: Int
    ) throws(JSONScanError) -> [LookupRequest.Entity]? {
        guard scanner.current == UInt8(ascii: "[") else {
            wrong(field, "expected an array of strings, found \(try scanner.value(depth: 1).name)")
            return nil
        }
        var reader = self
        var texts: [LookupRequest.Entity] = []
        var count = 0
        try scanner.elements { scanner throws(JSONScanError) in
            defer { count += 1 }
            // What is too much is still read, so that a wrong end is noticed; it is not kept.
            guard count < maximum else {
                _ = try scanner.value(depth: 2)
                return
            }
            if let text = try reader.text(&scanner, "\(field)[\(count)]") { texts.append(text) }
        }
        self = reader
        if count > maximum { wrong(field, "\(count) are more than \(maximum)") }
        if count == 0 { wrong(field, "there must be one at least") }
        return texts
    }

    private mutating func text(
        _ scanner: inout JSONScanner, _ field: @autoclosure () -> String
    ) throws(JSONScanError) -> LookupRequest.Entity? {
        guard scanner.current == UInt8(ascii: "\"") else {
            wrong(field(), "expected a string, found \(try scanner.value(depth: 2).name)")
            return nil
        }
        let start = scanner.index
        let text = try scanner.string()
        return LookupRequest.Entity(name: scanner.content(text), json: Array(scanner.bytes[start..<scanner.index]))
    }

    private mutating func wrong(_ field: String, _ message: String) {
        if errors.count < LookupRequest.maximumErrors { errors.append(.init(field: field, message: message)) }
    }
}

extension JSONScanner.Kind {
    fileprivate var name: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .integer, .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
