import Diagnostics
import Testing
import YAML

@Suite struct FieldsTests {
    enum Color: String, CaseIterable { case red, green }

    private func read<Value>(_ text: String, _ body: (inout Fields) -> Value?) -> (value: Value?, problems: [String]) {
        var (node, diagnostics) = parse(Array(text.utf8), path: "a.yaml")
        guard let node else { return (nil, diagnostics.map(\.message)) }
        let value = readFields(of: node, "thing 'x'", into: &diagnostics, body)
        let problems = diagnostics.inOrder.map { diagnostic in
            let place = diagnostic.range.map { "\($0.start.line):\($0.start.column)-\($0.end.column) " } ?? ""
            return place + diagnostic.message + (diagnostic.hint.map { " (\($0))" } ?? "")
        }
        return (value, problems)
    }

    private func text(_ value: String) -> (value: String?, problems: [String]) {
        read("k: \(value)\n") { $0.text("k") }
    }
    private func int(_ value: String) -> (value: Int?, problems: [String]) {
        read("k: \(value)\n") { $0.int("k", in: 0...5000) }
    }
    private func bool(_ value: String) -> (value: Bool?, problems: [String]) { read("k: \(value)\n") { $0.bool("k") } }

    /// A block that lost its indentation: the key above is empty, and these are not known.
    @Test func whatIsNotIndentedIsSaidToBelongAbove() {
        let (_, problems) = read("env:\nLOG_LEVEL: info\nport: 1\n") { fields -> Bool? in
            _ = (fields.take("env"), fields.take("port"))
            return true
        }
        #expect(
            problems == [
                "1:1-4 'env' has no value (write one, or remove the key to get the default)",
                "2:1-10 unknown key 'LOG_LEVEL' in thing 'x' (indent it, if it belongs to 'env')",
            ])
        let (_, others) = read("env: 1\nother: info\n") { $0.take("env") }
        #expect(others.map { $0.contains("indent") } == [false])
    }

    @Test(arguments: ["no", "on", "yes", "1_000", "12:30", "7d", "0 3 * * *"])
    func plainTextIsText(value: String) {
        #expect(text(value).value == value)
        #expect(text(value).problems == [])
    }

    @Test(arguments: [
        ("5", "1:4-5 k: expected text, found the number 5 (quote it: \"5\")"),
        ("0.5", "1:4-7 k: expected text, found the number 0.5 (quote it: \"0.5\")"),
        ("true", "1:4-8 k: expected text, found the boolean true (quote it: \"true\")"),
        ("[a]", "1:4-7 k: expected text, found a list"),
        ("{a: b}", "1:4-10 k: expected text, found a mapping"),
        ("''", "1:4-6 k: expected text, found an empty text"),
        ("null", "1:1-2 'k' has no value (write one, or remove the key to get the default)"),
        ("", "1:1-2 'k' has no value (write one, or remove the key to get the default)"),
    ])
    func textRefuses(value: String, problem: String) {
        #expect(text(value).problems == [problem])
        #expect(text(value).value == nil)
    }

    @Test func quotedNumbersAreText() { #expect(text("\"5\"").value == "5") }

    @Test(arguments: [("0", 0), ("7", 7), ("5000", 5000)])
    func ints(value: String, expected: Int) { #expect(int(value).value == expected) }

    @Test(arguments: [
        ("08", "k: expected a whole number, found the number 08 (write 8)"),
        ("1_000", "k: expected a whole number, found '1_000' (write 1000)"),
        ("1e3", "k: expected a whole number, found the number 1e3 (write 1000)"),
        ("3.0", "k: expected a whole number, found the number 3.0 (write 3)"),
        ("3.5", "k: expected a whole number, found the number 3.5 (write decimal digits only)"),
        ("0x10", "k: expected a whole number, found the number 0x10 (write 16)"),
        ("0o17", "k: expected a whole number, found the number 0o17 (write 15)"),
        ("1:30", "k: expected a whole number, found '1:30' (write 90)"),
        ("+5", "k: expected a whole number, found the number +5 (write 5)"),
        ("\"5\"", "k: expected a whole number, found text (remove the quotes: 5)"),
        ("ten", "k: expected a whole number, found 'ten' (write decimal digits only)"),
        ("[1]", "k: expected a whole number, found a list"),
        ("-1", "k: -1 is out of range: 0 to 5000"),
        ("5001", "k: 5001 is out of range: 0 to 5000"),
        (
            "99999999999999999999",
            "k: expected a whole number, found the number 99999999999999999999 (write decimal digits only)"
        ),
        ("1e999999999", "k: expected a whole number, found the number 1e999999999 (write decimal digits only)"),
        (
            "9:9223372036854775807:9",
            "k: expected a whole number, found '9:9223372036854775807:9' (write decimal digits only)"
        ),
    ])
    func intRefuses(value: String, problem: String) {
        #expect(int(value).problems.map { $0.drop { $0 != " " }.dropFirst() } == [problem[...]])
        #expect(int(value).value == nil)
    }

    @Test func bools() {
        #expect(bool("true").value == true)
        #expect(bool("false").value == false)
        #expect(bool("yes").problems == ["1:4-7 k: expected true or false, found 'yes' (write true)"])
        #expect(bool("off").problems == ["1:4-7 k: expected true or false, found 'off' (write false)"])
        #expect(bool("True").problems == ["1:4-8 k: expected true or false, found 'True' (write true)"])
        #expect(bool("\"true\"").problems == ["1:4-10 k: expected true or false, found text (remove the quotes: true)"])
        #expect(bool("[]").problems == ["1:4-6 k: expected true or false, found a list"])
    }

    @Test func choices() {
        #expect(read("k: red\n") { $0.choice("k", of: Color.self) }.value == .red)
        #expect(
            read("k: gren\n") { $0.choice("k", of: Color.self) }.problems
                == ["1:4-8 k: unknown value 'gren'; did you mean 'green'? (one of red, green)"])
    }

    @Test func unknownKeysAreReportedWithTheNearestOrAll() {
        let result = read("shedule: x\nname: y\nzzzzzz: z\n") { fields in
            _ = fields.text("name")
            return fields.text("schedule")
        }
        #expect(
            result.problems == [
                "1:1-8 unknown key 'shedule' in thing 'x'; did you mean 'schedule'?",
                "3:1-7 unknown key 'zzzzzz' in thing 'x' (known keys: name, schedule)",
            ])
    }

    @Test func missingKeysAreReported() {
        #expect(
            read("a: 1\n") {
                _ = $0.take("a"); return $0.text("k", required: "v")
            }.problems == [
                "1:1-1 thing 'x' has no 'k' (write `k: v`)"
            ])
    }

    @Test func nestedKeysHaveTheirPath() {
        let result = read("scaling: {min: x, mxa: 1}\n") { fields in
            fields.nested("scaling") { inner in
                _ = inner.int("max", in: 0...9)
                return inner.int("min", in: 0...9)
            }
        }
        #expect(
            result.problems == [
                "1:16-17 scaling.min: expected a whole number, found 'x' (write decimal digits only)",
                "1:19-22 unknown key 'mxa' in 'scaling' of thing 'x'; did you mean 'max'?",
            ])
        #expect(
            read("scaling: 3\n") { $0.nested("scaling") { $0.int("min", in: 0...9) } }.problems
                == ["1:10-11 scaling: expected `key: value` lines, found the number 3"])
    }

    @Test func listsAndMapsTellWhatTheyFound() {
        let list = read("k: [a, 1, b]\n") {
            $0.list("k") { node, fields in fields.attempt(node, "k") { node throws(Problem) in try node.text() } }
        }
        #expect(list.value == ["a", "b"])
        #expect(list.problems == ["1:8-9 k: expected text, found the number 1 (quote it: \"1\")"])
        #expect(
            read("k: a\n") { $0.list("k") { _, _ in 1 } }.problems == [
                "1:4-5 k: expected a list, found text (write [a])"
            ])
        #expect(
            read("k: [a]\n") { $0.map("k") { _, _ in } }.problems == [
                "1:4-7 k: expected `key: value` lines, found a list"
            ])
    }

    @Test func partsOfTextAreUnderlined() {
        func parts(_ text: String) -> [String] {
            read(text) { $0.value("k") { _ throws(Problem) -> Int in throw Problem("p", part: 2..<4) } }.problems
        }
        #expect(parts("k: abcdef\n") == ["1:6-8 k: p"])
        #expect(parts("k: \"abcdef\"\n") == ["1:7-9 k: p"])
        #expect(parts("k: \"a\\tcdef\"\n") == ["1:4-13 k: p"])
    }
}

/// Keys read by name, as the compiler's declared keys are.
extension Fields {
    fileprivate mutating func value<Value>(
        _ key: String, required example: String? = nil, _ read: (Node) throws(Problem) -> Value
    ) -> Value? {
        guard let node = take(key, required: example) else { return nil }
        return attempt(node, key, read)
    }

    fileprivate mutating func text(_ key: String, required example: String? = nil) -> String? {
        value(key, required: example) { node throws(Problem) in try node.text() }
    }

    fileprivate mutating func int(_ key: String, in range: ClosedRange<Int>, required example: String? = nil) -> Int? {
        value(key, required: example) { node throws(Problem) in try node.int(in: range) }
    }

    fileprivate mutating func bool(_ key: String) -> Bool? {
        value(key) { node throws(Problem) in try node.bool() }
    }

    fileprivate mutating func choice<Choice>(_ key: String, of type: Choice.Type) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        value(key) { node throws(Problem) in try node.choice(of: type) }
    }

    fileprivate mutating func list<Value>(_ key: String, _ read: (Node, inout Fields) -> Value?) -> [Value]? {
        guard let node = take(key) else { return nil }
        return list(node, key, read)
    }

    fileprivate mutating func map(_ key: String, _ read: (Entry, inout Fields) -> Void) -> Bool {
        guard let node = take(key) else { return false }
        return map(node, key, read)
    }
}
