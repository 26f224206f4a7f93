package import Diagnostics

/// One value of a YAML file, with the file and the range it was written at.
package struct Node: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        case scalar(Scalar)
        /// In the order of the file; each key once.
        case mapping([Entry])
        case sequence([Node])
    }

    package var content: Content
    package var range: SourceRange
    /// The path of the file this piece came from, as shown in messages. The pieces of a merged tree come from several
    /// files.
    package var path: String

    package init(_ content: Content, range: SourceRange, path: String) {
        self.content = content
        self.range = range
        self.path = path
    }
}

/// A text and its style: only a plain scalar can be a number, a boolean or null.
package struct Scalar: Sendable, Hashable {
    package var text: String
    /// True if it is written without quotes and not as a block (`|`, `>`).
    package var isPlain: Bool

    package init(text: String, isPlain: Bool) {
        self.text = text
        self.isPlain = isPlain
    }
}

/// A key of a mapping and its value, which comes from the same file.
package struct Entry: Sendable, Hashable {
    package var key: String
    package var keyRange: SourceRange
    package var value: Node

    package init(key: String, keyRange: SourceRange, value: Node) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}

extension Node {
    package var scalar: Scalar? { if case .scalar(let scalar) = content { scalar } else { nil } }
    package var entries: [Entry]? { if case .mapping(let entries) = content { entries } else { nil } }
    package var elements: [Node]? { if case .sequence(let nodes) = content { nodes } else { nil } }

    /// The entry with this key; nil for other nodes and absent keys.
    package func entry(_ key: String) -> Entry? {
        guard case .mapping(let entries) = content else { return nil }
        for entry in entries where entry.key == key { return entry }
        return nil
    }

    package subscript(key: String) -> Node? { entry(key)?.value }

    /// True for an empty value, `~` and `null`.
    package var isNull: Bool { scalar.map { $0.kind == .null } ?? false }

    /// The text of a plain scalar that YAML takes for a number or a boolean; nil for others.
    package var unquoted: String? {
        guard let scalar, scalar.kind != .text, scalar.kind != .null else { return nil }
        return scalar.text
    }

    /// What stands between quotes that only printers use, which are a part of the text; nil if there are none.
    var textInPrintedQuotes: String? {
        guard let text = scalar?.text, let first = text.first, let last = text.last, text.count > 2,
            "“”„‘’‚«»".contains(first), "“”‘’«»".contains(last)
        else { return nil }
        return String(text.dropFirst().dropLast())
    }

    /// What was found here, as worded in messages: `text`, `a list`, `the number 7`.
    package var found: String {
        switch content {
        case .mapping: "a mapping"
        case .sequence: "a list"
        case .scalar(let scalar):
            switch scalar.kind {
            case .text: "text"
            case .null: "nothing"
            case .bool: "the boolean \(scalar.text)"
            case .int, .float: "the number \(scalar.text)"
            }
        }
    }
}
