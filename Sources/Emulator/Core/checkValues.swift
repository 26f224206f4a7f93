import Discovery
import Synchronization
import Text

/// Refuses a query parameter whose text is no value of its type: a flag that is neither true nor false would be taken as
/// false, and a number that is none as no limit (google-41).
func checkValues(_ route: Route, _ verb: String, _ target: Target) throws(Failure) {
    let given = target.query.filter { !$0.value.isEmpty && !commonParameters.contains($0.name) }
    guard !given.isEmpty, route.api.service != API.gitlab.service else { return }
    let types = parameterTypes(route, verb, target)
    for (name, text) in given {
        let name = name.contains("_") ? camelCase(name) : name
        guard let type = types[name], !isValue(text, type, route.api.messages) else { continue }
        let place = snakeCase(name)
        // The words of a parameter alone are a type without a name in Discovery.
        let word = if case .enumeration = type { "TYPE_ENUM" } else { route.api.messages.typeName(type) }
        throw .badField(place, "Invalid value at '\(place)' (\(word)), \"\(text)\"")
    }
}

private func isValue(_ text: String, _ type: FieldType, _ table: MessageTable) -> Bool {
    switch type {
    case .bool: ["true", "false", "1", "0"].contains(text.lowercased())
    case .int32, .int64, .uint32, .uint64: table.scalar(.string(text), type) != nil
    // Some clients write the number of a word.
    case .enumeration: Int(text) != nil || table.scalar(.string(text), type) != nil
    case .list(let element): isValue(text, element, table)
    default: true
    }
}

/// The types of parameters by route: the list of an API's methods is long.
private let known = Mutex<[String: [String: FieldType]]>([:])

/// The types of the parameters of Google's method for a request.
private func parameterTypes(_ route: Route, _ verb: String, _ target: Target) -> [String: FieldType] {
    // The route of a request that has none of its own is made for it, with its path.
    let key = route.template.contains("{") ? "\(verb) \(route.template)" : nil
    if let key, let types = known.withLock({ $0[key] }) { return types }
    let path = target.segments.map { percentEncoded($0, keeping: ":") }.joined(separator: "/")
    let methods = knownMethods(verb, Target("https://\(route.api.service)/\(path)"))
    let parameters = methods.first?.method.parameters ?? []
    let types = Dictionary(parameters.map { ($0.name, $0.type) }) { first, _ in first }
    if let key { known.withLock { $0[key] = types } }
    return types
}
