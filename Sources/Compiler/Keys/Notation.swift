import Text
import YAML

/// How a value is written: its name and limits for people, its JSON Schema for editors, and how it is read.
struct Notation<Value: Sendable>: Sendable {
    /// `whole number`, `time span`: as in docs/config.md.
    let name: String
    /// What it may be, in Markdown; empty if its name says all.
    let limits: String
    /// Its JSON Schema. Made when it is asked for: reading a configuration needs none, and all of them take longer.
    var schema: JSONValue { makeSchema() }
    /// The keys of the mapping, if it is one with fixed keys.
    var keys: [any DeclaredKey] { group?.keys ?? [] }
    var group: (any KeyGroup)?
    /// A value as people write it.
    var written: @Sendable (Value) -> JSONValue = { _ in .null }
    /// Reads a value that is not null, and reports what is wrong with it under the key.
    let read: @Sendable (Node, _ key: String, inout Fields) -> Value?
    private let makeSchema: @Sendable () -> JSONValue

    init(
        _ name: String, limits: String = "", schema: @escaping @autoclosure @Sendable () -> JSONValue,
        read: @escaping @Sendable (Node, _ key: String, inout Fields) -> Value?
    ) {
        (self.name, self.limits, self.makeSchema, self.read) = (name, limits, schema, read)
    }

    /// A notation whose values are read without a look at anything else.
    init(
        _ name: String, limits: String = "", schema: @escaping @autoclosure @Sendable () -> JSONValue,
        parse: @escaping @Sendable (Node) throws(Problem) -> Value
    ) {
        self.init(name, limits: limits, schema: schema()) { node, key, fields in fields.attempt(node, key, parse) }
    }

    /// The same, of which `page` states the limits: messages and docs/config.md name it.
    func stated(_ page: String) -> Notation {
        let (read, schema) = (read, makeSchema)
        var notation = Notation(
            name, limits: "\(limits.isEmpty ? "" : limits + " ")([limits](\(page)))", schema: schema()
        ) { node, key, fields in fields.citing(page) { read(node, key, &$0) } }
        (notation.group, notation.written) = (group, written)
        return notation
    }

    fileprivate func writing(_ written: @escaping @Sendable (Value) -> JSONValue) -> Notation {
        var notation = self
        notation.written = written
        return notation
    }
}

// MARK: Scalars

extension Notation where Value == String {
    /// A text that `parse` takes; `pattern` is what a regular expression can say of it.
    static func text(
        _ name: String = "text", _ limits: String = "", pattern: String? = nil,
        parse: @escaping @Sendable (String) throws(Problem) -> String = { (text) throws(Problem) in text }
    ) -> Notation {
        Notation(name, limits: limits, schema: textSchema(pattern)) { (node) throws(Problem) in
            guard let text = node.unquoted else { return try parse(try node.text()) }
            // Quotes help only where what stands in them is right.
            guard let problem = objection(to: text, parse) else { return try parse(try node.text()) }
            throw node.scalar?.isNumber == true ? problem : Problem("expected text, found \(node.found)")
        }
        .writing { .string($0) }
    }

    private static func objection(
        to text: String, _ parse: (String) throws(Problem) -> String
    ) -> Problem? {
        do throws(Problem) { _ = try parse(text) } catch { return error }
        return nil
    }

    /// A text or a number, taken as it was written.
    static func scalar(
        _ name: String, _ limits: String = "", schema: @escaping @autoclosure @Sendable () -> JSONValue,
        _ parse: @escaping @Sendable (String) throws(Problem) -> String
    ) -> Notation {
        Notation(name, limits: limits, schema: schema()) { (node) throws(Problem) in try parse(try node.raw()) }
            .writing { .string($0) }
    }

    /// An id as Google's services take it: `[a-z]([-a-z0-9]*[a-z0-9])?`.
    static func id(most: Int) -> Notation {
        text("name", "at most \(most) characters", pattern: "^[a-z]([-a-z0-9]{0,\(most - 2)}[a-z0-9])?$") {
            (text) throws(Problem) in try parseID(text, limit: most)
        }
    }

    static let httpPath = text("HTTP path", pattern: "^/", parse: parseHTTPPath)

    /// A fraction of one.
    static let share = scalar(
        "share", "0 to 1: `0`, `1`, or `0.` and 1 to 6 digits",
        schema: ["oneOf": [["type": "number"], ["type": "string", "pattern": "^[01]([.][0-9]{1,6})?$"]]], parseShare)
}

extension Notation where Value == Int {
    static func int(_ range: ClosedRange<Int>) -> Notation {
        Notation(
            "whole number", limits: "\(range.lowerBound) to \(range.upperBound)",
            schema: [
                "type": "integer", "minimum": JSONValue(range.lowerBound), "maximum": JSONValue(range.upperBound),
            ]
        ) { (node) throws(Problem) in try node.int(in: range) }.writing { JSONValue($0) }
    }
}

extension Notation where Value == Bool {
    static let bool = Notation("boolean", schema: ["type": "boolean"]) { (node) throws(Problem) in try node.bool() }
        .writing { .bool($0) }
}

extension Notation where Value: RawRepresentable<String> & CaseIterable {
    /// One of the raw values.
    static var choice: Notation { choice(of: Array(Value.allCases)) }

    /// One of the raw values of `values`.
    static func choice(of values: [Value]) -> Notation {
        let names = values.map(\.rawValue)
        return Notation(
            names.map { "`\($0)`" }.joined(separator: ", "), schema: ["enum": .array(names.map { .string($0) })]
        ) { (node) throws(Problem) in
            let value = try node.choice(of: Value.self)
            guard names.contains(value.rawValue) else {
                throw Problem(
                    "'\(value.rawValue)' is not possible here", hint: "one of \(names.joined(separator: ", "))")
            }
            return value
        }.writing { .string($0.rawValue) }
    }
}

extension Notation where Value == TimeSpan {
    /// A span of whole seconds.
    static func span(_ range: ClosedRange<TimeSpan>) -> Notation {
        span("\(range.lowerBound.text) to \(range.upperBound.text)") { (span, text) throws(Problem) in
            guard span.milliseconds % 1000 == 0 else { throw Problem("\(text) is not a number of whole seconds") }
            guard range.contains(span) else {
                throw Problem("\(text) is out of range: \(range.lowerBound.text) to \(range.upperBound.text)")
            }
        }
    }

    /// A span that `check` takes; it gets the text as well.
    static func span(_ limits: String, _ check: @escaping @Sendable (TimeSpan, String) throws(Problem) -> Void)
        -> Notation
    {
        Notation("time span", limits: limits, schema: textSchema("^[0-9]+(ms|s|m|h|d)$")) { (node) throws(Problem) in
            let text = try node.raw()
            let span = try TimeSpan(parsing: text)
            try check(span, text)
            return span
        }.writing { .string($0.text) }
    }
}

extension Notation where Value == CPU {
    static let cpu = Notation(
        "CPU",
        schema: ["oneOf": [["type": "number"], ["type": "string", "pattern": "^[0-9]+(m|[.][0-9]{1,3})?$"]]]
    ) { (node) throws(Problem) in try CPU(parsing: try node.raw()) }.writing { .string($0.text) }
}

extension Notation where Value == Memory {
    static let memory = Notation("memory", schema: textSchema("^[0-9]+[KMG]i?$")) { (node) throws(Problem) in
        try Memory(parsing: try node.raw())
    }.writing { .string($0.googleText) }
}

/// A text that matches `pattern`, or would if the names of the project were filled in.
func textSchema(_ pattern: String?) -> JSONValue {
    var schema: JSONValue = ["type": "string", "minLength": 1]
    if let pattern { schema["pattern"] = .string("\(pattern)|[$][{]project[.]") }
    return schema
}
