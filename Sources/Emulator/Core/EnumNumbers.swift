import Discovery
import Text

extension MessageTable {
    /// `value`, a message `name`, with every enum as its number: the answer to `$alt=json;enum-encoding=int`, which
    /// Google's Python clients ask for (google-11).
    func withEnumNumbers(_ value: JSONValue, _ name: String) -> JSONValue {
        guard let message = message(name), case .object(let members) = value else { return value }
        var result = JSONObject()
        for (key, member) in members {
            guard let field = message.fields[key] else {
                result[key] = key == "metadata" || key == "response" ? anyWithNumbers(member) : member
                continue
            }
            let isAny = field.type == .any || field.type == .object
            result[key] = isAny ? anyWithNumbers(member) : withEnumNumbers(member, type: field.type)
        }
        return .object(result)
    }

    private func withEnumNumbers(_ value: JSONValue, type: FieldType) -> JSONValue {
        switch (type, value) {
        case (.enumeration(let name), .string(let text)):
            return enumeration(name)?.numbers[text].map { JSONValue($0) } ?? value
        case (.message(let name), _): return withEnumNumbers(value, name)
        case (.list(let element), .array(let elements)):
            return .array(elements.map { withEnumNumbers($0, type: element) })
        case (.map(let element), .object(let members)):
            return .object(members.mapValues { withEnumNumbers($0, type: element) })
        default: return value
        }
    }

    /// A packed message says its own type.
    private func anyWithNumbers(_ value: JSONValue) -> JSONValue {
        guard let type = value["@type"]?.string, let name = type.split(separator: ".").last.map(String.init) else {
            return value
        }
        return withEnumNumbers(value, name)
    }
}
