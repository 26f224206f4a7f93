import Text

/// True for an expression of CEL that answers yes or no, whose variables are `roots`; nil allows any (iam-51).
package func isExpression(_ text: String, roots: Set<String>?) -> Bool {
    var reader = ExpressionReader(text, roots)
    return reader.isWhole()
}

/// What a condition in a policy can ask about (iam-51).
package let conditionVariables: Set<String> = ["api", "destination", "origin", "principal", "request", "resource"]

private struct ExpressionReader {
    private var cursor: TextCursor
    private let roots: Set<String>?

    init(_ text: String, _ roots: Set<String>?) { (cursor, self.roots) = (TextCursor(text), roots) }

    private enum Value { case truth, other, unknown }

    mutating func isWhole() -> Bool {
        guard let value = choice(0), value != .other else { return false }
        return cursor.isAtEnd()
    }

    /// `a ? b : c`
    private mutating func choice(_ depth: Int) -> Value? {
        guard depth < 40, let value = joined(depth) else { return nil }
        guard cursor.take("?") else { return value }
        guard let first = choice(depth + 1), cursor.take(":"), choice(depth + 1) != nil else { return nil }
        return first
    }

    private mutating func joined(_ depth: Int) -> Value? {
        guard var value = compared(depth) else { return nil }
        while cursor.takeAny(["||", "&&"]) != nil {
            guard value != .other, let next = compared(depth), next != .other else { return nil }
            value = .truth
        }
        return value
    }

    private mutating func compared(_ depth: Int) -> Value? {
        guard let value = added(depth) else { return nil }
        guard cursor.takeAny(["==", "!=", "<=", ">=", "<", ">"]) != nil || cursor.takeWord("in") else { return value }
        return added(depth) == nil ? nil : .truth
    }

    private mutating func added(_ depth: Int) -> Value? {
        guard let value = one(depth) else { return nil }
        guard cursor.takeAny(["+", "-", "*", "/", "%"]) != nil else { return value }
        repeat { guard one(depth) != nil else { return nil } } while cursor.takeAny(["+", "-", "*", "/", "%"]) != nil
        return .other
    }

    private mutating func one(_ depth: Int) -> Value? {
        var isDenied = false
        while let next = cursor.next(), next == UInt8(ascii: "!") || next == UInt8(ascii: "-") {
            isDenied = isDenied || next == UInt8(ascii: "!")
            _ = cursor.takeAny(["!", "-"])
        }
        guard var value = primary(depth) else { return nil }
        while true {
            if cursor.take(".") {
                guard cursor.name() != nil else { return nil }
                value = .unknown
                if cursor.take("(") { guard items(depth, until: ")") else { return nil } }
            } else if cursor.take("[") {
                guard choice(depth + 1) != nil, cursor.take("]") else { return nil }
                value = .unknown
            } else {
                return isDenied ? (value == .other ? nil : .truth) : value
            }
        }
    }

    private mutating func primary(_ depth: Int) -> Value? {
        if cursor.take("(") {
            guard let value = choice(depth + 1), cursor.take(")") else { return nil }
            return value
        }
        if cursor.take("[") { return items(depth, until: "]") ? .other : nil }
        if cursor.take("{") { return entries(depth) ? .other : nil }
        if cursor.quoted("\"'") != nil { return .other }
        if let next = cursor.next(), next.isDigit || next == UInt8(ascii: ".") {
            return cursor.run { $0.isLetterOrDigit || $0 == UInt8(ascii: ".") }.flatMap { isNumber($0) ? .other : nil }
        }
        guard let name = cursor.name() else { return nil }
        if ["true", "false"].contains(name) { return .truth }
        if name == "null" { return .other }
        // A raw text, or bytes: `r"…"`.
        if name.utf8.count == 1, "rRbB".contains(name), cursor.quoted("\"'") != nil { return .other }
        if cursor.take("(") { return items(depth, until: ")") ? .unknown : nil }
        return roots?.contains(name) == false ? nil : .unknown
    }

    private func isNumber(_ text: String) -> Bool {
        Double(text) != nil || text.hasSuffix("u") && Int(text.dropLast()) != nil
            || text.hasPrefix("0x") && Int(text.dropFirst(2), radix: 16) != nil
    }

    private mutating func items(_ depth: Int, until end: String) -> Bool {
        if cursor.take(end) { return true }
        repeat { guard choice(depth + 1) != nil else { return false } } while cursor.take(",")
        return cursor.take(end)
    }

    private mutating func entries(_ depth: Int) -> Bool {
        if cursor.take("}") { return true }
        repeat {
            guard choice(depth + 1) != nil, cursor.take(":"), choice(depth + 1) != nil else { return false }
        } while cursor.take(",")
        return cursor.take("}")
    }
}
