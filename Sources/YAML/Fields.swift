package import Diagnostics

/// Typed access to the keys of one mapping. What is asked for is known; every other key is reported at the end.
/// Wrong values are reported where they stand, and nil is returned for them.
package struct Fields {
    package let node: Node
    /// What the mapping describes, in the words of messages: `feature 'nightly'`.
    package let what: String
    package private(set) var diagnostics: [Diagnostic] = []
    /// The keys above this mapping, each followed by a dot: `scaling.`.
    private let prefix: String
    private var known: [String] = []

    fileprivate init(_ node: Node, what: String, prefix: String) {
        self.node = node
        self.what = what
        self.prefix = prefix
        known.reserveCapacity(20)
    }

    // MARK: Values

    /// The value of `key` as it is; nil if it is absent or null, which is an error.
    package mutating func take(_ key: String, required: Bool = false) -> Node? {
        known.append(key)
        guard let entry = node.entry(key) else {
            if required { missing(key) }
            return nil
        }
        guard !entry.value.isNull else {
            report(
                Diagnostic(
                    path: entry.value.path, range: entry.keyRange, message: "'\(prefix)\(key)' has no value",
                    hint: required ? "write one" : "write one, or remove the key to get the default"))
            return nil
        }
        return entry.value
    }

    /// The value of `key`, read by `read`.
    package mutating func value<Value>(
        _ key: String, required: Bool = false, _ read: (Node) throws(Problem) -> Value
    ) -> Value? {
        guard let node = take(key, required: required) else { return nil }
        return attempt(node, key, read)
    }

    package mutating func text(_ key: String, required: Bool = false) -> String? {
        value(key, required: required) { node throws(Problem) in try node.text() }
    }

    package mutating func int(_ key: String, in range: ClosedRange<Int>, required: Bool = false) -> Int? {
        value(key, required: required) { node throws(Problem) in try node.int(in: range) }
    }

    package mutating func bool(_ key: String) -> Bool? {
        value(key) { node throws(Problem) in try node.bool() }
    }

    package mutating func choice<Choice>(_ key: String, of type: Choice.Type) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        value(key) { node throws(Problem) in try node.choice(of: type) }
    }

    /// Any scalar, such as `512Mi` or `0.5`, given to `parse` as it was written.
    package mutating func parsed<Value>(
        _ key: String, required: Bool = false, _ parse: (String) throws(Problem) -> Value
    ) -> Value? {
        value(key, required: required) { node throws(Problem) in try parse(try node.raw()) }
    }

    /// A text, given to `parse`.
    package mutating func parsedText<Value>(
        _ key: String, required: Bool = false, _ parse: (String) throws(Problem) -> Value
    ) -> Value? {
        value(key, required: required) { node throws(Problem) in try parse(try node.text()) }
    }

    /// Makes a key known without reading it.
    package mutating func accept(_ key: String) { known.append(key) }

    // MARK: Structures

    /// The elements of a list, each read by `read`; those for which it answers nil are left out.
    package mutating func list<Value>(
        _ key: String, required: Bool = false, _ read: (Node, inout Fields) -> Value?
    ) -> [Value]? {
        guard let node = take(key, required: required) else { return nil }
        guard let elements = node.elements else {
            fail(
                Problem("expected a list, found \(node.found)", hint: "write [a, b], or one `- ` line each"), at: node,
                key)
            return nil
        }
        var values: [Value] = []
        values.reserveCapacity(elements.count)
        for element in elements {
            if let value = read(element, &self) { values.append(value) }
        }
        return values
    }

    /// The entries of a mapping with free keys, each read by `read`.
    package mutating func map(_ key: String, required: Bool = false, _ read: (Entry, inout Fields) -> Void) -> Bool {
        guard let node = take(key, required: required) else { return false }
        guard let entries = node.entries else {
            fail(Problem("expected `key: value` lines, found \(node.found)"), at: node, key)
            return false
        }
        for entry in entries { read(entry, &self) }
        return true
    }

    /// The mapping under `key`, its unknown keys reported.
    package mutating func nested<Value>(
        _ key: String, required: Bool = false, _ read: (inout Fields) -> Value?
    ) -> Value? {
        guard let node = take(key, required: required) else { return nil }
        return nested(node, key, read)
    }

    /// `node`, some element of `key`, as a mapping, its unknown keys reported.
    package mutating func nested<Value>(_ node: Node, _ key: String, _ read: (inout Fields) -> Value?) -> Value? {
        readFields(of: node, "'\(key)' of \(what)", prefix: "\(prefix)\(key).", into: &diagnostics, read)
    }

    // MARK: Reports

    /// Reads `node`, and reports the problem under `key` if there is one.
    package mutating func attempt<Value>(
        _ node: Node, _ key: String, _ read: (Node) throws(Problem) -> Value
    ) -> Value? {
        do throws(Problem) {
            return try read(node)
        } catch {
            fail(error, at: node, key)
            return nil
        }
    }

    package mutating func fail(_ problem: Problem, at node: Node, _ key: String) {
        report(problem.diagnostic(at: node, name: prefix + key))
    }

    /// Reports a problem of the value of `key`, or of the whole mapping when the key is absent.
    package mutating func fail(_ problem: Problem, at key: String) {
        if let value = node[key] {
            fail(problem, at: value, key)
        } else {
            report(
                Diagnostic(
                    path: node.path, range: SourceRange(start: node.range.start, end: node.range.start),
                    message: "\(prefix)\(key): \(problem.message)", hint: problem.hint))
        }
    }

    /// Reports a problem of the key itself of an entry.
    package mutating func fail(_ problem: Problem, atKeyOf entry: Entry, _ key: String) {
        report(
            Diagnostic(
                path: entry.value.path, range: entry.keyRange, message: "\(prefix)\(key): \(problem.message)",
                hint: problem.hint))
    }

    package mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    package mutating func missing(_ key: String, hint: String? = nil) {
        let start = SourceRange(start: node.range.start, end: node.range.start)
        report(Diagnostic(path: node.path, range: start, message: "\(what) has no '\(key)'", hint: hint))
    }

    fileprivate mutating func finish() {
        guard let entries = node.entries else { return }
        for entry in entries where !known.contains(entry.key) {
            let suggestion = didYouMean(entry.key, among: known)
            let list = known.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ", ")
            report(
                Diagnostic(
                    path: entry.value.path, range: entry.keyRange,
                    message: "unknown key '\(entry.key)' in \(what)\(suggestion)",
                    hint: suggestion.isEmpty ? "known keys: \(list)" : nil))
        }
    }
}

/// Reads `node` as a mapping that describes `what`, and appends everything wrong with it, unknown keys included.
/// Nil if it is not a mapping, or if `read` answers nil.
package func readFields<Value>(
    of node: Node, _ what: String, prefix: String = "", into diagnostics: inout [Diagnostic],
    _ read: (inout Fields) -> Value?
) -> Value? {
    guard node.entries != nil else {
        let name = String(prefix.dropLast())
        let problem = Problem("expected `key: value` lines, found \(node.found)")
        diagnostics.append(problem.diagnostic(at: node, name: name))
        return nil
    }
    var fields = Fields(node, what: what, prefix: prefix)
    let value = read(&fields)
    fields.finish()
    diagnostics += fields.diagnostics
    return value
}
