import Diagnostics
import Text

/// A tree as YAML text, one line for each value, with the place of everything that stands in it.
struct WrittenYAML: Sendable {
    private(set) var text = ""
    /// By where it begins: the path of a value, where its key or scalar ends, and whether it is a mapping without keys.
    private var places: [SourcePosition: (path: JSONPointer, end: SourcePosition, isEmpty: Bool)] = [:]
    private var line = 1

    init(_ tree: JSONValue) {
        members(of: tree, indent: 0, at: JSONPointer(), afterDash: false)
    }

    /// What a message about `range` is about: a key, a value, or the mapping that begins there.
    func path(at range: SourceRange) -> JSONPointer? {
        guard let place = places[range.start] else {
            // Inside of a text.
            let before = places.filter { $0.key < range.start && $0.key.line == range.start.line }
            return before.max { $0.key < $1.key }?.value.path
        }
        let isWhole = !place.isEmpty && (range.end == range.start || range.end > place.end)
        return isWhole ? JSONPointer(tokens: Array(place.path.tokens.dropLast())) : place.path
    }

    private mutating func members(of tree: JSONValue, indent: Int, at path: JSONPointer, afterDash: Bool) {
        let pairs =
            tree.object?.map { ($0.key, $0.value) } ?? (tree.array ?? []).enumerated().map { (String($0), $1) }
        var isFirst = afterDash
        for (name, value) in pairs {
            let inner = path.appending(name)
            if !isFirst { text += String(repeating: " ", count: indent) }
            let column = indent + 1
            isFirst = false
            guard tree.object != nil else {
                text += "- "
                // The list itself begins at its first dash.
                if name == "0" { note(inner, column: column, length: 1) }
                if value.object?.isEmpty == false {
                    members(of: value, indent: indent + 2, at: inner, afterDash: true)
                } else if value.array?.isEmpty == false {
                    endLine()
                    members(of: value, indent: indent + 2, at: inner, afterDash: false)
                } else {
                    scalar(value, inner, column: column + 2)
                }
                continue
            }
            let key = Self.text(.string(name))
            text += key + ":"
            note(inner, column: column, length: key.unicodeScalars.count)
            if value.object?.isEmpty == false || value.array?.isEmpty == false {
                endLine()
                members(of: value, indent: indent + 2, at: inner, afterDash: false)
            } else {
                text += " "
                scalar(value, inner, column: column + key.unicodeScalars.count + 2)
            }
        }
    }

    private mutating func scalar(_ value: JSONValue, _ path: JSONPointer, column: Int) {
        let written = Self.text(value)
        note(path, column: column, length: written.unicodeScalars.count, isEmpty: written == "{}" || written == "[]")
        text += written
        endLine()
    }

    private mutating func endLine() {
        text += "\n"
        line += 1
    }

    private mutating func note(_ path: JSONPointer, column: Int, length: Int, isEmpty: Bool = false) {
        let start = SourcePosition(line: line, column: column)
        guard places[start] == nil else { return }
        places[start] = (path, SourcePosition(line: line, column: column + length), isEmpty)
    }

    /// Plain where nobody can take it for something else.
    private static func text(_ value: JSONValue) -> String {
        guard case .string(let text) = value else { return value.compactText }
        let isPlain =
            text.utf8.first.map { (97...122).contains($0 | 32) } == true
            && text.utf8.allSatisfy {
                (97...122).contains($0 | 32) && $0 != 95 || (48...57).contains($0) || "-_./@".utf8.contains($0)
            }
            && !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
        return isPlain ? text : value.compactText
    }
}
