import Sampling
import Text

/// Random values for the declared keys, from their JSON Schema: whatever is declared is written, and a key that is
/// declared tomorrow too. `Words` has what a schema cannot say.
struct KeySample: Sendable {
    var random: SplitMix
    let words: Words
    /// How likely an optional key is.
    var density: Double
    var goals = Goals()

    /// A value for the key at `path`, such as `service.env.*.secret`; nil if there is none here.
    mutating func value(_ schema: JSONValue, at path: [String]) -> JSONValue? {
        let leads = goals.leads(path)
        if !leads, let said = words.value(at: path, &random) { return said == .null ? nil : said }
        if let constant = schema["const"] { return constant }
        if let values = schema["enum"]?.array { return values.randomElement(using: &random) }
        if let choices = schema["oneOf"]?.array {
            let real = choices.filter { $0["type"] != "null" }
            let wanted = real.filter { leads && holdsGoal($0, path) }
            guard let choice = (wanted.isEmpty ? real : wanted).randomElement(using: &random) else { return nil }
            return value(choice, at: path)
        }
        let type = schema["type"]?.string ?? schema["type"]?.array?.first?.string ?? ""
        switch type {
        case "boolean": return .bool(.random(using: &random))
        case "integer":
            let low = schema["minimum"]?.int ?? 0
            let high = min(schema["maximum"]?.int ?? low + 9, low + 9)
            return JSONValue(Int.random(in: low...high, using: &random))
        case "number": return .number(JSONNumber(text: "0.\(Int.random(in: 1...9, using: &random))"))
        case "array": return list(schema, at: path)
        case "object": return mapping(schema, at: path)
        case "string":
            guard let form = schema["pattern"]?.string else { return .string("text-\(random.next() % 90)") }
            return FormSample(form).map { .string($0.text(&random)) }
        default: return nil
        }
    }

    /// True if a value of `schema` can have a wanted key.
    private func holdsGoal(_ schema: JSONValue, _ path: [String]) -> Bool {
        schema["properties"]?.object?.contains { goals.wants(path + [$0.key]) } == true
            || schema["patternProperties"] != nil && goals.wants(path + ["*"])
            || schema["items"] != nil && goals.wants(path + ["[]"])
            || schema["oneOf"]?.array?.contains { holdsGoal($0, path) } == true
    }

    private mutating func list(_ schema: JSONValue, at path: [String]) -> JSONValue? {
        guard let items = schema["items"] else { return nil }
        var elements: [JSONValue] = []
        for _ in 0..<(goals.leads(path) ? 6 : Int.random(in: 1...3, using: &random)) {
            guard let element = value(items, at: path + ["[]"]), !elements.contains(element) else { continue }
            // Elements that say the same are often refused together.
            if goals.leads(path), elements.contains(where: { $0.object?.sortedKeys == element.object?.sortedKeys }) {
                continue
            }
            elements.append(element)
        }
        return elements.isEmpty ? nil : .array(elements)
    }

    mutating func mapping(_ schema: JSONValue, at path: [String], names: [String] = []) -> JSONValue? {
        var object: JSONObject = [:]
        let required = Set((schema["required"]?.array ?? []).compactMap(\.string))
        var keys = schema["properties"]?.object?.sortedKeys ?? []
        if let groups = words.alternatives(at: path) {
            let possible = groups.filter { !Set($0).isDisjoint(with: keys) }
            let wanted = possible.filter { $0.contains { goals.wants(path + [$0]) } }
            let chosen = (wanted.isEmpty ? possible : wanted).randomElement(using: &random) ?? []
            let others = Set(groups.joined()).subtracting(chosen)
            keys.removeAll { others.contains($0) }
            for key in chosen { object[key] = schema["properties"]?[key].flatMap { value($0, at: path + [key]) } }
        }
        for key in keys where object[key] == nil {
            let isThere =
                required.contains(key) || goals.wants(path + [key])
                || Double.random(in: 0..<1, using: &random) < density
            guard isThere, let inner = schema["properties"]?[key] else { continue }
            object[key] = value(inner, at: path + [key])
        }
        for (form, inner) in schema["patternProperties"]?.object ?? [:] {
            var names = names + words.names(at: path, &random)
            while names.isEmpty || (names.count < 2 && Bool.random(using: &random)) {
                names.append(FormSample(form)?.text(&random) ?? "a")
            }
            for name in names { object[name] = value(inner, at: path + ["*"]) }
        }
        words.complete(&object, at: path)
        // Any members: what they may be, only another description knows.
        if object.isEmpty, schema["properties"] == nil, schema["patternProperties"] == nil { return nil }
        return object.isEmpty && !required.isEmpty ? nil : .object(object)
    }
}
