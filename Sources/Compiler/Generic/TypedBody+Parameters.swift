import Diagnostics
import Discovery
import Text
import YAML

extension GenericType {
    /// What the calls that create and change an object take in their URL, besides what the rules for all types say.
    var parameters: [Parameter] {
        var names: Set = [
            "allowMissing", "clientOperationId", "etag", "force", "location", "name", "parent", "projectId",
            "requestId",
            "updateMask", "validateOnly",
        ]
        if case .query(let name)? = resource.idPlace { names.insert(name) }
        if let update {
            if let message, case .query(let mask)? = api.maskPlace(of: update, around: message) { names.insert(mask) }
            if let name = parameterThatNames(in: update) { names.insert(name) }
        }
        var found: [Parameter] = []
        for parameter in (resource.create?.parameters ?? []) + (update?.parameters ?? [])
        where names.insert(parameter.name).inserted {
            found.append(parameter)
        }
        return found.sorted { $0.name < $1.name }
    }
}

extension TypedBody {
    /// The parameters of an entry, by name.
    mutating func parameters(_ node: Node, of type: GenericType, _ key: String) -> [String: JSONValue] {
        let known = type.parameters
        var result: [String: JSONValue] = [:]
        for entry in node.entries ?? [] {
            guard let parameter = known.first(where: { $0.name == entry.key }) else {
                let near = didYouMean(entry.key, amongNamesOfWords: known.map(\.name))
                report(
                    entry, "the create of a \(type.name) has no parameter '\(entry.key)'\(near)", key,
                    hint: known.isEmpty
                        ? "it has none; fields stand in `body`" : "it has \(known.map(\.name).joined(separator: ", "))")
                continue
            }
            let place = "\(key).\(entry.key)"
            if entry.value.entries != nil || entry.value.elements != nil {
                fail(Problem("expected a single value, found \(entry.value.found)"), entry.value, place)
            } else if let value = scalar(entry.value, parameter.type, JSONPointer(), place, isSecret: false) {
                result[entry.key] = value
            } else if secrets.removeValue(forKey: JSONPointer()) != nil {
                fail(Problem("a secret has no place in a URL"), entry.value, place)
            }
        }
        return result
    }
}
