import Text

/// The body of `POST /v1/features:lookup`.
struct LookupRequest: Sendable {
    /// More mistakes than these are not listed.
    static let maximumErrors = 20
    /// Cloud Run passes on answers of up to 32 MiB (run-63); this leaves room for the headers.
    static let maximumAnswer = 32_000_000

    let feature: String
    let entities: [String]
    /// Nil: all of them.
    let columns: [String]?

    /// Throws `badRequest` if `body` is not JSON, and otherwise `invalid` with every field that is missing, unknown or wrong.
    init(_ body: some Sequence<UInt8>, maximumEntities: Int) throws(Problem) {
        let value: JSONValue
        do { value = try JSONValue(parsing: body) } catch { throw Problem(.badRequest, "body", "\(error)") }
        guard let members = value.object else { throw Problem(.invalid, "body", "expected an object") }
        var errors: [Problem.FieldError] = []
        func wrong(_ field: String, _ message: String) { errors.append(.init(field: field, message: message)) }
        func string(_ value: JSONValue, _ field: String) -> String? {
            if value.string == nil { wrong(field, "expected a string, found \(value.typeName)") }
            return value.string
        }
        func strings(_ key: String, maximum: Int) -> [String]? {
            guard let value = members[key] else { return nil }
            let elements = value.array ?? []
            if value.array == nil {
                wrong("body.\(key)", "expected an array of strings, found \(value.typeName)")
            } else if !(1...maximum).contains(elements.count) {
                wrong("body.\(key)", "expected 1 to \(maximum) elements, found \(elements.count)")
            }
            return elements.prefix(maximum).enumerated().compactMap { string($1, "body.\(key)[\($0)]") }
        }
        feature = members["feature"].flatMap { string($0, "body.feature") } ?? ""
        entities = strings("entities", maximum: maximumEntities) ?? []
        columns = strings("columns", maximum: 10_000)
        for key in ["feature", "entities"] where members[key] == nil { wrong("body.\(key)", "it is missing") }
        for key in members.sortedKeys where !["feature", "entities", "columns"].contains(key) {
            wrong("body.\(key.prefix(80))", "there is no such key; the keys are feature, entities and columns")
        }
        guard errors.isEmpty else {
            throw Problem(.invalid, "the body is not valid", errors: Array(errors.prefix(Self.maximumErrors)))
        }
    }
}
