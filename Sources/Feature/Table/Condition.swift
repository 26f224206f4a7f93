/// A condition on a field of an event. A field without a value meets no condition except `null`.
struct Condition: Sendable, Hashable {
    enum Test: String, Sendable, CaseIterable {
        case oneOf = "in"
        case noneOf = "not_in"
        case null
        case notNull = "not_null"
        case above
        case atLeast = "at_least"
        case below
        case atMost = "at_most"

        /// True if a value that is not a number makes the row bad.
        var needsNumbers: Bool { [.above, .atLeast, .below, .atMost].contains(self) }
    }

    var field: String
    var test: Test
    /// The values that the field is compared with: any number for `in` and `not_in`, one for a comparison.
    var values: [String] = []

    /// The condition as SQL on the value in `column`. Numeric fields are compared as numbers, others as text.
    func sql(_ column: String, isNumber: Bool, _ format: TableSpec.Format) -> String {
        // In CSV, values are already text.
        let text = isNumber || format == .csv ? column : "CAST(\(column) AS VARCHAR)"
        let literals = values.map { isNumber ? numberLiteral($0) ?? "NULL" : textLiteral($0) }
        let list = literals.joined(separator: ", ")
        switch test {
        case .null: return "\(column) IS NULL"
        case .notNull: return "\(column) IS NOT NULL"
        case .oneOf: return literals.count == 1 ? "\(text) = \(list)" : "\(text) IN (\(list))"
        case .noneOf: return literals.count == 1 ? "\(text) <> \(list)" : "\(text) NOT IN (\(list))"
        case .above: return "\(column) > \(list)"
        case .atLeast: return "\(column) >= \(list)"
        case .below: return "\(column) < \(list)"
        case .atMost: return "\(column) <= \(list)"
        }
    }

    /// What makes no sense although every type is right; nil if all of it makes sense.
    func problem(isNumber: Bool) -> String? {
        if field.isEmpty { return "field is empty" }
        let expected = test == .null || test == .notNull ? 0...0 : test.needsNumbers ? 1...1 : 1...1_000
        guard expected.contains(values.count) else { return "\(test.rawValue) does not take \(values.count) values" }
        guard isNumber, let other = values.first(where: { numberLiteral($0) == nil }) else { return nil }
        return "'\(field)' is a number in this table, and '\(other)' is not one"
    }
}

/// Nil if `text` is not a finite number.
private func numberLiteral(_ text: String) -> String? {
    if let integer = Int64(text) { return String(integer) }
    // `Double` also accepts "inf" and "0x10".
    guard text.utf8.allSatisfy("0123456789+-.eE".utf8.contains), let value = Double(text), value.isFinite else {
        return nil
    }
    return value.description
}

private func textLiteral(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
