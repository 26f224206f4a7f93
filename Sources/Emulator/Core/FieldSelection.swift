import Discovery
import Text

/// The part of a response that a client asks for with the query parameter `fields` (google-18), such as
/// `items(id,labels/team),nextPageToken`.
indirect enum FieldSelection: Sendable, Hashable {
    case everything
    /// By name; `*` stands for each.
    case some([String: FieldSelection])

    /// Nil when `text` has another form.
    init?(_ text: String) {
        var rest = text[...]
        guard let selection = Self.read(&rest, depth: 0), rest.isEmpty else { return nil }
        self = selection
    }

    func apply(to value: JSONValue) -> JSONValue {
        guard case .some(let fields) = self else { return value }
        switch value {
        case .array(let elements): return .array(elements.map { apply(to: $0) })
        case .object(let members):
            var result = JSONObject()
            for (name, member) in members {
                guard let inner = fields[name] ?? fields["*"] else { continue }
                // A scalar has no fields, so it has none of those that were asked for.
                if case .some = inner, member.object == nil, member.array == nil { continue }
                result[name] = inner.apply(to: member)
            }
            return .object(result)
        default: return value
        }
    }

    /// The first path that the message `name` does not have; nil when all are known. What holds any JSON has any path.
    func unknown(in name: String, _ table: MessageTable) -> String? {
        guard case .some(let fields) = self, let message = table.message(name) else { return nil }
        for (key, inner) in fields.sorted(by: { precedes($0.key, $1.key) }) where key != "*" {
            guard let field = message.fields[key] else { return key }
            if let found = inner.unknown(in: field.type, table) { return key + "/" + found }
        }
        return nil
    }

    private func unknown(in type: FieldType, _ table: MessageTable) -> String? {
        guard case .some(let fields) = self else { return nil }
        switch type {
        case .message(let name): return unknown(in: name, table)
        case .list(let element): return unknown(in: element, table)
        case .map(let element):
            return fields.values.lazy.compactMap { $0.unknown(in: element, table) }.first
        case .any, .object: return nil
        default: return fields.keys.min(by: precedes)
        }
    }

    private func joined(_ other: FieldSelection) -> FieldSelection {
        guard case .some(let mine) = self, case .some(let others) = other else { return .everything }
        return .some(mine.merging(others) { $0.joined($1) })
    }

    /// One list, up to its closing parenthesis or the end of the text.
    private static func read(_ rest: inout Substring, depth: Int) -> FieldSelection? {
        guard depth < 20 else { return nil }
        var result = FieldSelection.some([:])
        repeat {
            guard let item = readPath(&rest, depth: depth) else { return nil }
            result = result.joined(item)
        } while take(",", &rest)
        return result
    }

    private static func readPath(_ rest: inout Substring, depth: Int) -> FieldSelection? {
        let name = trimmed(rest.prefix { !",/().".contains($0) })
        guard !name.isEmpty, depth < 20 else { return nil }
        rest = rest.drop { !",/().".contains($0) }
        var inner = FieldSelection.everything
        if take("/", &rest) || take(".", &rest) {
            guard let path = readPath(&rest, depth: depth + 1) else { return nil }
            inner = path
        } else if take("(", &rest) {
            guard let list = read(&rest, depth: depth + 1), take(")", &rest) else { return nil }
            inner = list
        }
        return .some([name: inner])
    }

    private static func take(_ mark: Character, _ rest: inout Substring) -> Bool {
        guard rest.first == mark else { return false }
        rest.removeFirst()
        return true
    }
}

/// `body`, a message `name`, with only what `fields` of the query asks for (google-18).
func selected(_ body: JSONValue, _ name: String, _ request: RoutedRequest) throws(Failure) -> JSONValue {
    guard let text = request.query["fields"], !text.isEmpty else { return body }
    guard let selection = FieldSelection(text) else {
        throw Failure(.invalidArgument, "Invalid field selection \(text)", reason: "invalidParameter")
    }
    if let unknown = selection.unknown(in: name, request.api.messages) {
        throw Failure(.invalidArgument, "Invalid field selection \(unknown)", reason: "invalidParameter")
    }
    return selection.apply(to: body)
}
