package import Diagnostics

/// Typed access to the keys of one mapping. A key that is asked for becomes known; all other keys are reported at the
/// end. Wrong values are reported at their position and read as nil.
package struct Fields {
    package let node: Node
    /// What the mapping describes, in the words of messages: `feature 'nightly'`.
    package let what: String
    package private(set) var diagnostics: [Diagnostic] = []
    /// The keys above this mapping, each followed by a dot: `scaling.`.
    private let prefix: String
    private var known: [String] = []
    /// For each missing required key, what to report unless the key is only misspelt.
    private var absent: [String: Diagnostic] = [:]
    /// By key, the hint for keys that people write here although they belong elsewhere.
    private let elsewhere: [String: String]

    fileprivate init(_ node: Node, what: String, prefix: String, elsewhere: [String: String]) {
        self.node = node
        self.elsewhere = elsewhere
        self.what = what
        self.prefix = prefix
        known.reserveCapacity(20)
    }

    // MARK: Values

    /// The value of `key` as it is; nil if it is absent (an error if `example` is given) or null (always an error).
    package mutating func take(_ key: String, required example: String? = nil) -> Node? {
        known.append(key)
        guard let entry = node.entry(key) else {
            if let example { missing(key, hint: "write `\(key): \(example)`") }
            return nil
        }
        guard !entry.value.isNull else {
            report(
                Diagnostic(
                    path: entry.value.path, range: entry.keyRange, message: "'\(prefix)\(key)' has no value",
                    hint: example.map { "such as \($0)" } ?? "write one, or remove the key to get the default"))
            return nil
        }
        return entry.value
    }

    /// Makes a key known without reading it.
    package mutating func accept(_ key: String) { known.append(key) }

    // MARK: Structures

    /// The elements of `node`, the value of `key`, each read by `read`; those for which it returns nil are omitted.
    package mutating func list<Value>(
        _ node: Node, _ key: String, _ read: (Node, inout Fields) -> Value?
    ) -> [Value]? {
        guard let elements = node.elements else {
            fail(Problem("expected a list, found \(node.found)", hint: node.asListHint), at: node, key)
            return nil
        }
        var values: [Value] = []
        values.reserveCapacity(elements.count)
        for element in elements {
            if let value = read(element, &self) { values.append(value) }
        }
        return values
    }

    /// The entries of `node`, the value of `key` with free keys, each read by `read`. False if it is no mapping.
    package mutating func map(_ node: Node, _ key: String, _ read: (Entry, inout Fields) -> Void) -> Bool {
        guard let entries = node.entries else {
            fail(Problem("expected `key: value` lines, found \(node.found)", hint: node.asMappingHint), at: node, key)
            return false
        }
        for entry in entries { read(entry, &self) }
        return true
    }

    /// The mapping under `key`; its unknown keys are reported.
    package mutating func nested<Value>(
        _ key: String, required example: String? = nil, _ read: (inout Fields) -> Value?
    ) -> Value? {
        guard let node = take(key, required: example) else { return nil }
        return nested(node, key, read)
    }

    /// `node`, an element of `key`, as a mapping; its unknown keys are reported. If it is no mapping, it is told which
    /// `keys` there are; `elsewhere` has hints for words that people write instead.
    package mutating func nested<Value>(
        _ node: Node, _ key: String, keys: [String] = [], elsewhere: [String: String] = [:],
        _ read: (inout Fields) -> Value?
    ) -> Value? {
        readFields(
            of: node, "'\(key)' of \(what)", prefix: "\(prefix)\(key).", keys: keys, elsewhere: elsewhere,
            into: &diagnostics, read)
    }

    /// `key` as messages name it, with the keys above this mapping.
    package func key(_ key: String) -> String { prefix + key }

    // MARK: Reports

    /// Reads `node`, and reports the problem under `key` if there is one.
    package mutating func attempt<Value>(
        _ node: Node, _ key: String, _ read: (Node) throws(Problem) -> Value
    ) -> Value? {
        do throws(Problem) {
            return try read(node)
        } catch {
            var problem = error
            if let inner = node.textInPrintedQuotes {
                (problem.hint, problem.part) = ("these are no quotes of YAML: write \"\(inner)\"", nil)
            }
            fail(problem, at: node, key)
            return nil
        }
    }

    package mutating func fail(_ problem: Problem, at node: Node, _ key: String) {
        report(problem.diagnostic(at: node, name: prefix + key))
    }

    /// Reports a problem at the value of `key`, or at the whole mapping if the key is absent.
    package mutating func fail(_ problem: Problem, at key: String) {
        if let value = node[key] {
            fail(problem, at: value, key)
        } else {
            let start = SourceRange(start: node.range.start, end: node.range.start)
            report(problem.diagnostic(path: node.path, range: start, name: prefix + key))
        }
    }

    /// Reports a problem of the whole mapping.
    package mutating func fail(_ problem: Problem) {
        report(problem.diagnostic(at: node, name: String(prefix.dropLast())))
    }

    /// Reports a problem at the key of an entry.
    package mutating func fail(_ problem: Problem, atKeyOf entry: Entry, _ key: String) {
        report(problem.diagnostic(path: entry.value.path, range: entry.keyRange, name: prefix + key))
    }

    /// What `read` returns. What it reports breaks a limit that `page` states.
    package mutating func citing<Value>(_ page: String, _ read: (inout Fields) -> Value) -> Value {
        let known = diagnostics.count
        let value = read(&self)
        for index in diagnostics.indices.dropFirst(known) where diagnostics[index].source == nil {
            diagnostics[index].source = page
        }
        return value
    }

    package mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    package mutating func missing(_ key: String, hint: String? = nil) {
        let start = SourceRange(start: node.range.start, end: node.range.start)
        absent[key] = Diagnostic(path: node.path, range: start, message: "\(what) has no '\(key)'", hint: hint)
    }

    fileprivate mutating func finish() {
        guard let entries = node.entries else { return }
        defer { for diagnostic in absent.sorted(by: { $0.key < $1.key }).map(\.value) { report(diagnostic) } }
        var empty: String?
        for entry in entries {
            if known.contains(entry.key) { empty = entry.value.isNull ? entry.key : nil }
            guard !known.contains(entry.key) else { continue }
            var place = elsewhere[entry.key]
            let suggestion = place == nil ? didYouMean(entry.key, among: known) : ""
            if suggestion.isEmpty, place == nil { place = empty.map { "indent it, if it belongs to '\($0)'" } }
            for key in absent.keys where suggestion.contains("'\(key)'") || place?.contains("write \(key): ") == true {
                absent[key] = nil
            }
            let list = known.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ", ")
            report(
                Diagnostic(
                    path: entry.value.path, range: entry.keyRange,
                    message: "unknown key '\(entry.key)' in \(what)\(suggestion)",
                    hint: place ?? (suggestion.isEmpty ? "known keys: \(list)" : nil)))
        }
    }
}

/// Reads `node` as a mapping that describes `what`, and appends everything that is wrong with it, including unknown
/// keys; `elsewhere` has the hints for some of them. Nil if it is not a mapping, which may have had these `keys`, or if
/// `read` returns nil.
package func readFields<Value>(
    of node: Node, _ what: String, prefix: String = "", keys: [String] = [], elsewhere: [String: String] = [:],
    into diagnostics: inout [Diagnostic],
    _ read: (inout Fields) -> Value?
) -> Value? {
    guard node.entries != nil else {
        let name = String(prefix.dropLast())
        let hint = keys.isEmpty ? nil : "known keys: \(keys.sorted().joined(separator: ", "))"
        let problem = Problem("expected `key: value` lines, found \(node.found)", hint: hint)
        diagnostics.append(problem.diagnostic(at: node, name: name))
        return nil
    }
    var fields = Fields(node, what: what, prefix: prefix, elsewhere: elsewhere)
    let value = read(&fields)
    fields.finish()
    diagnostics += fields.diagnostics
    return value
}

extension Node {
    /// What to write instead of this if a list is wanted.
    fileprivate var asListHint: String {
        if let text = scalar?.text, !isNull { return "write [\(text.split(separator: " ").joined(separator: ", "))]" }
        if let entry = entries?.first, let value = entry.value.scalar?.text {
            return "start each with `- `: - \(entry.key): \(value)"
        }
        return "write [a, b], or one `- ` line each"
    }

    /// What to write instead of this if a mapping is wanted: many people know Compose's lists of `NAME=VALUE`.
    fileprivate var asMappingHint: String? {
        let first = elements?.first?.scalar?.text ?? (isNull ? nil : scalar?.text)
        guard let first, let equals = first.firstIndex(of: "="), equals != first.startIndex else { return nil }
        func trimmed(_ text: Substring) -> Substring {
            var text = text.drop { $0 == " " }
            while text.last == " " { text.removeLast() }
            return text
        }
        return "write \(trimmed(first[..<equals])): \(trimmed(first[first.index(after: equals)...]))"
    }
}
