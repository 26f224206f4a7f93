/// What a PromQL expression is: a number, one value for each of some series, several values for each, or a text.
package enum PromQLType: String, Sendable {
    case scalar
    case vector
    case matrix
    case string
}

/// Why a text is no PromQL.
package struct PromQLError: Error, Sendable, Hashable {
    /// Where, in characters from the beginning of the text.
    package var offset: Int
    package var message: String
}

/// The type of a PromQL query. It is read as Prometheus reads it (monitoring-39): what is thrown says where and why it would
/// be refused. Regular expressions are looked at for open brackets only.
package func parsePromQL(_ text: String) throws(PromQLError) -> PromQLType {
    var parser = PromQLParser(tokens: try promQLTokens(text))
    let type = try parser.expression()
    try parser.expectEnd()
    return type
}

/// Reads expressions from tokens, the ones that bind least first.
struct PromQLParser {
    private let tokens: [PromQLToken]
    private var position = 0

    init(tokens: [PromQLToken]) { self.tokens = tokens }

    var next: PromQLToken { tokens[position] }

    mutating func take() -> PromQLToken {
        let token = tokens[position]
        if position < tokens.count - 1 { position += 1 }
        return token
    }

    /// Takes the next token if it is `symbol`.
    mutating func takes(_ symbol: String) -> Bool {
        guard next.kind == .symbol, next.text == symbol else { return false }
        _ = take()
        return true
    }

    /// Takes the next token if it is `word`, in any case.
    mutating func takes(word: String) -> Bool {
        guard next.kind == .word, next.text.lowercased() == word else { return false }
        _ = take()
        return true
    }

    mutating func expect(_ symbol: String) throws(PromQLError) {
        guard takes(symbol) else { throw unexpected("'\(symbol)' is expected") }
    }

    func expectEnd() throws(PromQLError) {
        guard next.kind == .end else { throw unexpected("nothing is expected") }
    }

    func unexpected(_ expected: String) -> PromQLError {
        PromQLError(offset: next.offset, message: "\(expected), found \(next.shown)")
    }

    mutating func expression() throws(PromQLError) -> PromQLType { try binary(0) }

    /// An operation whose operators are of level `level` or bind closer.
    private mutating func binary(_ level: Int) throws(PromQLError) -> PromQLType {
        guard level < Operator.levels.count else { return try unary() }
        var left = try binary(level + 1)
        while let name = operatorAhead(level) {
            let token = take()
            let modifiers = try modifiers(of: name, token)
            // What binds closest is read from the right: 2 ^ 3 ^ 2.
            let right = name == "^" ? try binary(level) : try binary(level + 1)
            left = try Operator(name: name, token: token, modifiers: modifiers).type(left, right)
        }
        return left
    }

    private func operatorAhead(_ level: Int) -> String? {
        guard next.kind == .symbol || next.kind == .word else { return nil }
        let name = next.text.lowercased()
        return Operator.levels[level].contains(name) ? name : nil
    }

    private mutating func modifiers(
        of name: String, _ token: PromQLToken
    ) throws(PromQLError) -> (isBool: Bool, isMatched: Bool) {
        let isBool = takes(word: "bool")
        guard takes(word: "on") || takes(word: "ignoring") else { return (isBool, false) }
        try labels()
        guard takes(word: "group_left") || takes(word: "group_right") else { return (isBool, true) }
        guard !Operator.sets.contains(name) else {
            throw PromQLError(offset: token.offset, message: "'\(name)' takes no group_left and no group_right")
        }
        if next.kind == .symbol, next.text == "(" { try labels() }
        return (isBool, true)
    }

    private mutating func unary() throws(PromQLError) -> PromQLType {
        let sign = next
        guard takes("-") || takes("+") else { return try postfix() }
        // A sign binds less than a power.
        let type = try binary(Operator.levels.count - 1)
        guard type == .scalar || type == .vector else {
            throw PromQLError(offset: sign.offset, message: "a \(type.rawValue) has no sign")
        }
        return type
    }

    /// `(LABEL, …)`
    mutating func labels() throws(PromQLError) {
        try expect("(")
        while !takes(")") {
            guard next.kind == .word || next.kind == .string else {
                throw unexpected("the name of a label is expected")
            }
            _ = take()
            guard takes(",") || next.text == ")" else { throw unexpected("',' or ')' is expected") }
        }
    }
}

/// An operation on two operands.
private struct Operator {
    /// From what binds least to what binds most.
    static let levels: [Set<String>] = [
        ["or"], ["and", "unless"], ["==", "!=", "<=", "<", ">=", ">"], ["+", "-"], ["*", "/", "%", "atan2"], ["^"],
    ]
    static let sets: Set = ["and", "or", "unless"]

    let name: String
    let token: PromQLToken
    let modifiers: (isBool: Bool, isMatched: Bool)

    func type(_ left: PromQLType, _ right: PromQLType) throws(PromQLError) -> PromQLType {
        func refused(_ message: String) -> PromQLError { PromQLError(offset: token.offset, message: message) }
        for side in [left, right] where side == .matrix || side == .string {
            throw refused("'\(name)' takes no \(side.rawValue)")
        }
        let areVectors = left == .vector && right == .vector
        let isComparison = Self.levels[2].contains(name)
        if Self.sets.contains(name), !areVectors { throw refused("'\(name)' takes two vectors") }
        if modifiers.isMatched, !areVectors { throw refused("only two vectors are matched by labels") }
        if modifiers.isBool, !isComparison { throw refused("'\(name)' takes no bool") }
        if isComparison, left == .scalar, right == .scalar, !modifiers.isBool {
            throw refused("two scalars are compared with bool: \(name) bool")
        }
        return left == .scalar && right == .scalar ? .scalar : .vector
    }
}
