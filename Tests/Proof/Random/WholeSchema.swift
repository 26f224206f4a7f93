import Compiler
import Text

extension ConfigFile {
    /// Its schema with the definitions in place of what refers to them.
    var whole: JSONValue { Self.wholes[rawValue] ?? [:] }

    private static let wholes: [String: JSONValue] = Dictionary(
        uniqueKeysWithValues: allCases.map { file in
            let schema = file.schema
            return (file.rawValue, schema.expanded(schema["definitions"]))
        })
}

extension JSONValue {
    fileprivate func expanded(_ definitions: JSONValue?) -> JSONValue {
        if let name = self["$ref"]?.string?.split(separator: "/").last, let definition = definitions?[String(name)] {
            return definition.expanded(definitions)
        }
        switch self {
        case .object(let members):
            return .object(
                JSONObject(
                    members.filter { $0.key != "definitions" || self["$schema"] == nil }.map {
                        ($0.key, $0.value.expanded(definitions))
                    }))
        case .array(let elements): return .array(elements.map { $0.expanded(definitions) })
        default: return self
        }
    }
}
