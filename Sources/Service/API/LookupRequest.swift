import Text

/// The body of `POST /v1/features:lookup`.
struct LookupRequest: Sendable {
    /// A caller that gets everything wrong is told so often and no more.
    static let maximumErrors = 20

    var feature = ""
    var entities: [String] = []
    /// Nil: all of them.
    var columns: [String]?

    /// Reads `body` strictly: known keys, of the right types. Throws a `badRequest` where it is no JSON and an `invalid` that
    /// names every field where it is not the right JSON.
    init(_ body: some Sequence<UInt8>, maximumEntities: Int) throws(Problem) {
        let value: JSONValue
        do { value = try JSONValue(parsing: body) } catch { throw Problem(.badRequest, "body", "\(error)") }
        guard let members = value.object else {
            throw Problem(.invalid, "body", "expected an object, found \(article(value))")
        }
        var errors: [Problem.FieldError] = []
        func wrong(_ field: String, _ message: String) { errors.append(.init(field: field, message: message)) }
        func text(_ value: JSONValue?, _ field: String) -> String? {
            guard let value else { return nil }
            if value.string == nil { wrong(field, "expected a string, found \(article(value))") }
            return value.string
        }
        func texts(_ key: String, maximum: Int) -> [String]? {
            guard let value = members[key] else { return nil }
            guard let elements = value.array else {
                wrong("body.\(key)", "expected an array of strings, found \(article(value))")
                return nil
            }
            if elements.isEmpty { wrong("body.\(key)", "there must be one at least") }
            if elements.count > maximum { wrong("body.\(key)", "\(elements.count) are more than \(maximum)") }
            return elements.prefix(maximum).enumerated().compactMap { text($1, "body.\(key)[\($0)]") }
        }
        feature = text(members["feature"], "body.feature") ?? ""
        entities = texts("entities", maximum: maximumEntities) ?? []
        columns = texts("columns", maximum: 10_000)
        for key in ["feature", "entities"] where members[key] == nil { wrong("body.\(key)", "it is missing") }
        for key in members.sortedKeys where !["feature", "entities", "columns"].contains(key) {
            wrong("body.\(key.prefix(80))", "there is no such key; the keys are feature, entities and columns")
        }
        guard errors.isEmpty else {
            throw Problem(
                .invalid, "the body does not have the right shape", errors: Array(errors.prefix(Self.maximumErrors)))
        }
    }
}

private func article(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "true or false"
    case .array, .object: "an \(value.typeName)"
    case .number, .string: "a \(value.typeName)"
    }
}
