import Text
import YAML

extension Notation {
    /// A mapping with the keys of `section`.
    static func section<Keys: Section>(_ section: Keys) -> Notation where Keys.Value == Value {
        var notation = Notation("mapping", schema: closedSchema(of: section.keys)) { node, key, fields in
            fields.nested(node, key, keys: section.keys.map(\.name), elsewhere: section.elsewhere) { section.read(&$0) }
        }
        notation.group = section
        return notation
    }

    /// A mapping with the keys of `group`, to be read by `Fields.nested`.
    static func mapping<Group>(of group: Group) -> Notation where Value == Mapping<Group> {
        var notation = Notation("mapping", schema: closedSchema(of: group.keys)) { node, _, _ in Mapping(node: node) }
        notation.group = group
        return notation
    }

    /// A list whose elements have the notation `element`; those that are wrong are left out.
    static func list<Element>(of element: Notation<Element>, _ limits: String = "", called name: String? = nil)
        -> Notation
    where Value == [Element] {
        Notation(
            "list of \(name ?? element.name + "s")", limits: limits, schema: ["type": "array", "items": element.schema]
        ) { node, key, fields in
            fields.list(node, key) { node, fields in element.read(node, key, &fields) }
        }
    }

    /// The same with one element or more, for what would say nothing, or the opposite, without any.
    static func filledList<Element>(of element: Notation<Element>, called name: String) -> Notation
    where Value == [Element] {
        let list = list(of: element, called: name)
        return Notation(list.name, limits: "at least one", schema: filled(list.schema)) { node, key, fields in
            guard node.elements?.isEmpty != true else {
                fields.fail(Problem("the list is empty", hint: "write at least one, or remove the key"), at: node, key)
                return nil
            }
            return list.read(node, key, &fields)
        }
    }

    /// A mapping from names that `parse` takes, as `pattern` says, to values of the notation `value`.
    static func map<Element>(
        _ name: String, _ limits: String, names pattern: String, of value: Notation<Element>,
        _ parse: @escaping @Sendable (String) throws(Problem) -> Void
    ) -> Notation where Value == [String: Element] {
        Notation(name, limits: limits, schema: mapSchema(names: pattern, of: value.schema)) { node, key, fields in
            var values: [String: Element] = [:]
            let isMapping = fields.map(node, key) { entry, fields in
                do throws(Problem) { try parse(entry.key) } catch {
                    return fields.fail(error, atKeyOf: entry, key)
                }
                if let value = value.read(entry.value, "\(key).\(entry.key)", &fields) { values[entry.key] = value }
            }
            return isMapping ? values : nil
        }
    }
}

/// The schema of a list with one element or more.
private func filled(_ schema: JSONValue) -> JSONValue {
    var schema = schema
    schema["minItems"] = 1
    return schema
}

/// An object with names that match `pattern`, and values of `schema`.
func mapSchema(names pattern: String, of schema: JSONValue) -> JSONValue {
    ["type": "object", "patternProperties": [pattern: schema], "additionalProperties": false]
}

extension Notation {
    /// The mapping `notation`, or `false`.
    static func switched<Inner>(_ notation: Notation<Inner>) -> Notation where Value == Switched<Inner> {
        var switched = Notation(
            "\(notation.name), or `false`", limits: notation.limits,
            schema: ["oneOf": [notation.schema, ["const": false]]]
        ) { node, key, fields -> Switched<Inner>? in
            if node.isFalse { return .off }
            guard node.entries != nil else {
                fields.fail(Problem("expected `key: value` lines or false, found \(node.found)"), at: node, key)
                return nil
            }
            return notation.read(node, key, &fields).map { .on($0) }
        }
        switched.group = notation.group
        return switched
    }
}

extension Node {
    /// True for a plain `false`, which switches off something that is on by default.
    fileprivate var isFalse: Bool { scalar.map { $0.isPlain && $0.text == "false" } ?? false }
}
