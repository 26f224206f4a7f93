/// A place inside a JSON value (RFC 6901): `/template/containers/0`. The empty pointer is the whole value.
package struct JSONPointer: Sendable, Hashable {
    package var tokens: [String]

    package init(tokens: [String] = []) { self.tokens = tokens }

    /// Nil unless `text` is empty or starts with `/`, with `~` only as `~0` or `~1`.
    package init?(_ text: String) {
        guard !text.isEmpty else {
            tokens = []
            return
        }
        guard text.hasPrefix("/") else { return nil }
        var tokens: [String] = []
        for part in text.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let token = Self.unescape(part) else { return nil }
            tokens.append(token)
        }
        self.tokens = tokens
    }

    package var text: String {
        var text = ""
        for token in tokens {
            text += "/"
            // Almost no token has either, and looking costs much less than replacing.
            let isPlain = !token.utf8.contains { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }
            text += isPlain ? token : token.replacing("~", with: "~0").replacing("/", with: "~1")
        }
        return text
    }

    package func appending(_ token: String) -> JSONPointer { JSONPointer(tokens: tokens + [token]) }

    private static func unescape(_ part: Substring) -> String? {
        guard part.contains("~") else { return String(part) }
        var result = ""
        var rest = part[...]
        while let mark = rest.firstIndex(of: "~") {
            result += rest[..<mark]
            let next = rest.index(after: mark)
            guard next < rest.endIndex else { return nil }
            switch rest[next] {
            case "0": result += "~"
            case "1": result += "/"
            default: return nil
            }
            rest = rest[rest.index(after: next)...]
        }
        return result + rest
    }
}

extension JSONValue {
    /// The value at `pointer`, or nil if there is none.
    package subscript(pointer: JSONPointer) -> JSONValue? {
        var value = self
        for token in pointer.tokens {
            switch value {
            case .object(let object):
                guard let member = object[token] else { return nil }
                value = member
            case .array(let elements):
                guard let index = Int(token), elements.indices.contains(index) else { return nil }
                value = elements[index]
            default: return nil
            }
        }
        return value
    }

    /// A copy with `newValue` at `pointer`; missing objects on the way are created, array elements must exist. Nil
    /// removes an object's member.
    package func setting(_ newValue: JSONValue?, at pointer: JSONPointer) -> JSONValue {
        setting(newValue, at: pointer.tokens[...])
    }

    private func setting(_ newValue: JSONValue?, at tokens: ArraySlice<String>) -> JSONValue {
        guard let token = tokens.first else { return newValue ?? .null }
        let rest = tokens.dropFirst()
        switch self {
        case .array(var elements):
            guard let index = Int(token), elements.indices.contains(index) else { return self }
            elements[index] = elements[index].setting(newValue, at: rest)
            return .array(elements)
        default:
            var members = object ?? [:]
            members[token] = rest.isEmpty ? newValue : (members[token] ?? .object([:])).setting(newValue, at: rest)
            return .object(members)
        }
    }
}
