import Text
import YAML
import Text

extension Notation where Value == [TableCondition] {
    /// `where` of a column: `{type: purchase}`, `{type: [a, b]}`, `{amount: {above: 10}}`, `{coupon: {null: false}}`.
    static let conditions = Notation(
        "mapping by field",
        schema: [
            "type": "object", "minProperties": 1,
            "additionalProperties": ["oneOf": [valueSchema, closedSchema(of: TestKeys.shared.keys)]],
        ]
    ) { node, key, fields in
        var conditions: [TableCondition] = []
        let isMapping = fields.map(node, key) { entry, fields in
            let name = "\(key).\(entry.key)"
            do throws(Problem) { _ = try parseField(entry.key) } catch {
                return fields.fail(error, atKeyOf: entry, key)
            }
            if entry.value.entries != nil {
                conditions += fields.nested(entry.value, name, elsewhere: signs) { $0.tests(of: entry.key) } ?? []
            } else if let values = Notation<[String]>.values.read(entry.value, name, &fields) {
                conditions.append(TableCondition(field: entry.key, test: .oneOf, values: values))
            }
        }
        if isMapping, node.entries?.isEmpty == true {
            fields.fail(
                Problem("a condition needs a field", hint: "such as `where: {type: purchase}`"), at: node, key)
        }
        return conditions.sorted { $0.field.utf8.lexicographicallyPrecedes($1.field.utf8) }
    }
}

/// The signs that people write where a test has a name.
private let signs: [String: String] = [
    ">": "write above", ">=": "write at_least", "=>": "write at_least", "<": "write below", "<=": "write at_most",
    "=<": "write at_most", "=": "write the value itself: {FIELD: VALUE}",
    "==": "write the value itself: {FIELD: VALUE}",
    "!=": "write not", "<>": "write not", "in": "write the list itself: {FIELD: [a, b]}", "not_in": "write not: [a, b]",
    "gt": "write above", "gte": "write at_least", "ge": "write at_least", "lt": "write below", "lte": "write at_most",
    "le": "write at_most", "eq": "write the value itself: {FIELD: VALUE}", "ne": "write not", "is_null": "write null",
]

/// The tests of a field; every one must hold.
private struct TestKeys: KeyGroup {
    static let shared = TestKeys()

    let not = Key("not", Notation<[String]>.values, otherwise: "")
    let comparisons = ComparisonKeys()
    let null = Key("null", .bool, otherwise: "")
}

/// The tests of a field that holds numbers.
private struct ComparisonKeys: KeyGroup {
    let all = TableCondition.Test.comparisons.map { test in
        Key(
            test.rawValue,
            .scalar("number", schema: ["oneOf": [["type": "number"], textSchema("^[-+.0-9eE]+$")]], parseNumber),
            otherwise: "")
    }

    var keys: [any DeclaredKey] { all }
}

private let scalarSchema: JSONValue = ["type": ["string", "number", "boolean"]]

private let valueSchema: JSONValue = [
    "oneOf": [scalarSchema, ["type": "array", "items": scalarSchema, "minItems": 1, "maxItems": 1000]]
]

extension Notation where Value == [String] {
    /// A value or a list of them, each as it was written.
    fileprivate static let values = Notation("value or list of values", schema: valueSchema) { (node) throws(Problem) in
        var texts: [String] = []
        for element in node.elements ?? [node] {
            guard let scalar = element.scalar else {
                throw Problem("expected a value or a list of values, found \(element.found)")
            }
            guard scalar.kind != .null else {
                throw Problem(
                    "no event's field is equal to nothing", hint: "{null: true} takes the events without a value")
            }
            guard !texts.contains(scalar.text) else { throw Problem("'\(scalar.text)' stands there twice") }
            texts.append(scalar.text)
        }
        guard (1...1_000).contains(texts.count) else {
            throw Problem("\(texts.count) values", hint: "1 to 1000 are possible")
        }
        return texts
    }
}

extension Fields {
    fileprivate mutating func tests(of field: String) -> [TableCondition]? {
        let keys = TestKeys.shared
        var tests: [TableCondition] = []
        if let values = read(keys.not) { tests.append(TableCondition(field: field, test: .noneOf, values: values)) }
        for (test, key) in zip(TableCondition.Test.comparisons, keys.comparisons.all) {
            if let number = read(key) { tests.append(TableCondition(field: field, test: test, values: [number])) }
        }
        if let isNull = read(keys.null) {
            tests.append(TableCondition(field: field, test: isNull ? .null : .notNull))
            if isNull, node.entries?.count ?? 0 > 1 {
                fail(
                    Problem("nothing else can be true of a field that has no value", hint: "remove the rest"),
                    at: "null")
            }
        }
        if node.entries?.isEmpty == true {
            let hint = "one or more of not, above, at_least, below, at_most, null"
            report(Problem("a condition needs a test", hint: hint).diagnostic(at: node, name: "where.\(field)"))
        }
        refuseEmptyRange()
        return tests
    }

    /// A range that contains no number is a typo.
    private mutating func refuseEmptyRange() {
        func bound(_ keys: [String]) -> (key: String, value: Double)? {
            keys.compactMap { key in node[key]?.scalar.flatMap { Double($0.text) }.map { (key, $0) } }.first
        }
        guard let low = bound(["above", "at_least"]), let high = bound(["below", "at_most"]) else { return }
        let isOpen = low.key == "above" || high.key == "below"
        guard low.value > high.value || (isOpen && low.value == high.value) else { return }
        fail(Problem("no number is \(words(low)) and \(words(high))"), at: low.key)
    }

    private func words(_ bound: (key: String, value: Double)) -> String {
        "\(bound.key.replacing("_", with: " ")) \(node[bound.key]?.scalar?.text ?? "")"
    }

    /// A field that holds a null word has no value, so it equals nothing.
    mutating func refuseNullWords(_ words: [String], in columns: [TableColumn]) {
        for column in columns {
            for condition in column.conditions {
                guard let word = condition.values.first(where: words.contains),
                    let value = node["columns"]?[column.name]?["where"]?[condition.field]
                else { continue }
                let problem = Problem(
                    "'\(word)' is one of `null_words`, so no event's '\(condition.field)' is equal to it",
                    hint: "{null: true} takes the events without a value")
                fail(problem, at: value, "columns.\(column.name).where.\(condition.field)")
            }
        }
    }

    /// Values that are compared with a number must be numbers. `columns` are those of this table.
    mutating func refuseTextForNumbers(in columns: [TableColumn]) {
        let numbers = Set(
            columns.flatMap { column in
                let compared = column.conditions.filter { TableCondition.Test.comparisons.contains($0.test) }
                return (column.aggregate.needsNumbers ? [column.field ?? ""] : []) + compared.map(\.field)
            })
        for column in columns {
            for condition in column.conditions where numbers.contains(condition.field) {
                guard let other = condition.values.first(where: { !isNumber($0) }),
                    let value = node["columns"]?[column.name]?["where"]?[condition.field]
                else { continue }
                let problem = Problem(
                    "'\(other)' is not a number, and this table takes numbers of '\(condition.field)'",
                    hint: "some column or comparison needs them")
                fail(problem, at: value, "columns.\(column.name).where.\(condition.field)")
            }
        }
    }
}

private func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0.isDigit || "+-.eE".utf8.contains($0) } && Double(text)?.isFinite == true
}

private func parseNumber(_ text: String) throws(Problem) -> String {
    guard isNumber(text) else { throw Problem("'\(text)' is not a number", hint: "such as 10 or 0.5") }
    return text
}
