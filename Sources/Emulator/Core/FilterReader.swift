import Discovery
import Text

/// Parses a filter (google-19). Anything that is not supported is refused by name.
struct FilterReader {
    private enum Token: Hashable {
        case word(String)
        case quoted(String)
        case mark(String)
        /// A word directly followed by an opening parenthesis.
        case function(String)
    }

    private static let joins: Set = ["AND", "OR", "NOT"]

    private let text: String
    private let message: String
    private let table: MessageTable
    private let rules: FilterRules
    private var tokens: [Token] = []
    private var place = 0

    init(text: String, message: String, table: MessageTable, rules: FilterRules) {
        (self.text, self.message, self.table, self.rules) = (text, message, table, rules)
    }

    mutating func filter() throws(Failure) -> Filter {
        tokens = try split()
        let result = try conjunction(depth: 0)
        guard place == tokens.count else { throw unreadable() }
        return result
    }

    private func unreadable(_ why: String = "cannot be parsed") -> Failure {
        .badField("filter", "Field filter had an invalid value of \"\(text)\": \(why).")
    }

    private func unknown(_ what: String) -> Failure {
        Failure(.unimplemented, "The local cloud does not know \(what) in a filter.")
    }

    private var next: Token? { place < tokens.count ? tokens[place] : nil }

    private mutating func take(_ token: Token) -> Bool {
        guard next == token else { return false }
        place += 1
        return true
    }

    /// Two comparisons side by side are joined by AND.
    private mutating func conjunction(depth: Int) throws(Failure) -> Filter {
        guard depth < 50 else { throw unreadable("is nested too deep") }
        var parts = [try disjunction(depth: depth)]
        while let token = next, token != .mark(")") {
            _ = take(.word("AND"))
            parts.append(try disjunction(depth: depth))
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func disjunction(depth: Int) throws(Failure) -> Filter {
        var parts = [try term(depth: depth)]
        while take(.word("OR")) { parts.append(try term(depth: depth)) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func term(depth: Int) throws(Failure) -> Filter {
        guard depth < 50 else { throw unreadable("is nested too deep") }
        if take(.word("NOT")) || take(.mark("-")) { return .not(try term(depth: depth + 1)) }
        if take(.mark("(")) {
            let inner = try conjunction(depth: depth + 1)
            guard take(.mark(")")) else { throw unreadable("a parenthesis is not closed") }
            return inner
        }
        if let bare = bareWord() { return bare }
        let (path, type) = try path()
        guard case .mark(let mark)? = next, let comparison = Filter.Comparison(rawValue: mark) else {
            return .present(path)
        }
        place += 1
        return try self.comparison(path, type, comparison)
    }

    /// A value as a field of `type` would have it: true and false may be written in any case (google-23), a time may be a
    /// day alone, and a word of a list of words is one of them (google-42).
    private func literal(_ word: String, _ type: FieldType, _ comparison: Filter.Comparison) throws(Failure) -> String {
        switch type {
        case .bool:
            guard ["true", "false"].contains(word.lowercased()) else {
                throw unreadable("'\(word)' is neither true nor false")
            }
            return word.lowercased()
        case .enumeration(let name):
            guard let values = table.enumeration(name)?.numbers, values[word.uppercased()] == nil else { return word }
            throw unreadable("'\(word)' is not one of \(values.keys.sorted(by: precedes).joined(separator: ", "))")
        case .timestamp where comparison != .has:
            if Instant(rfc3339: word) != nil { return word }
            guard Instant(rfc3339: word + "T00:00:00Z") != nil else { throw unreadable("'\(word)' is not a time") }
            return word + "T00:00:00Z"
        default: return word
        }
    }

    private mutating func bareWord() -> Filter? {
        guard let field = rules.bareWordField, let token = next else { return nil }
        if place + 1 < tokens.count, case .mark(let mark) = tokens[place + 1], Filter.Comparison(rawValue: mark) != nil
        {
            return nil
        }
        switch token {
        case .word(let text) where Self.joins.contains(text): return nil
        case .word(let text), .quoted(let text):
            place += 1
            return .comparison(path: [field], .has, text)
        case .mark, .function: return nil
        }
    }

    private mutating func comparison(
        _ path: [String], _ type: FieldType, _ comparison: Filter.Comparison
    ) throws(Failure) -> Filter {
        guard let token = next else { throw unreadable() }
        place += 1
        switch type {
        case .map, .message, .object, .any:
            guard comparison == .has else {
                throw unknown("'\(comparison.rawValue)' after \(path.joined(separator: "."))")
            }
        default: break
        }
        switch token {
        case .mark: throw unreadable()
        case .quoted(let value):
            let isPattern = rules.hasWildcards && comparison == .equal && value.contains("*")
            return .comparison(path: path, isPattern ? .fits : comparison, try literal(value, type, comparison))
        case .word(let word):
            if word == "*", comparison == .has { return .present(path) }
            if word.contains("*") { throw unknown("the wildcard of \(word)") }
            return .comparison(path: path, comparison, try literal(word, type, comparison))
        case .function(let word):
            let function = Filter.Comparison(rawValue: word)
            let isKnown = word == "one_of" || function.map { [.startsWith, .endsWith, .contains].contains($0) } == true
            guard isKnown, comparison == .equal || comparison == .notEqual else { throw unknown("\(word)()") }
            var values: [Filter] = []
            repeat {
                guard let argument = next else { throw unreadable() }
                switch argument {
                case .quoted(let value), .word(let value):
                    values.append(
                        .comparison(path: path, function ?? .equal, try literal(value, type, function ?? .equal)))
                case .mark, .function: throw unreadable()
                }
                place += 1
            } while take(.mark(","))
            guard take(.mark(")")), word == "one_of" || values.count == 1 else { throw unreadable() }
            return comparison == .equal ? .any(values) : .not(.any(values))
        }
    }

    /// A field path of the message, in the message's own spelling; map keys stay as they are.
    private mutating func path() throws(Failure) -> (path: [String], type: FieldType) {
        var names: [String] = []
        repeat {
            guard let token = next else { throw unreadable() }
            switch token {
            case .quoted(let name): names.append(name)
            case .word(let word):
                guard !Self.joins.contains(word) else { throw unreadable() }
                names += word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
                // `a."b"` comes as the word `a.` and a quoted one.
                if names.last == "", place + 1 < tokens.count, case .quoted = tokens[place + 1] { names.removeLast() }
            case .mark, .function: throw unreadable()
            }
            place += 1
            guard case .word(let before) = token, before.hasSuffix("."), case .quoted? = next else { break }
        } while true
        guard !names.isEmpty, !names.contains("") else { throw unreadable() }
        var type = FieldType.message(message)
        var path: [String] = []
        for name in names {
            switch type {
            case .message(let inner):
                guard let field = table.field(inner, name) ?? table.field(inner, camelCase(name)) else {
                    throw unreadable("'\(name)' is not a field of \(inner)")
                }
                (type, path) = (field.type, path + [field.name])
            case .map(let element): (type, path) = (element, path + [name])
            case .list, .any, .object: throw unknown("the path \(names.joined(separator: "."))")
            default: throw unreadable("'\(name)' is not a field")
            }
        }
        if let fields = rules.fields, let root = path.first, !fields.contains(root) {
            throw unreadable("'\(root)' is not a field that can be asked for")
        }
        return (path, type)
    }

    private func split() throws(Failure) -> [Token] {
        var tokens: [Token] = []
        var rest = text[...]
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if first == "\"" || first == "'" {
                tokens.append(.quoted(try quoted(&rest)))
            } else if let mark = ["!=", "<=", ">=", "=", "<", ">", ":", "(", ")", ","].first(where: rest.hasPrefix) {
                tokens.append(.mark(mark))
                rest.removeFirst(mark.count)
            } else if first == "-", isStart(tokens.last) {
                tokens.append(.mark("-"))
                rest.removeFirst()
            } else {
                let word = word(rest, isValue: tokens.last.map(isComparison) == true)
                guard !word.isEmpty else { throw unreadable() }
                rest = rest.dropFirst(word.count)
                if rest.first == "(", !Self.joins.contains(String(word)) {
                    tokens.append(.function(String(word)))
                    rest.removeFirst()
                } else {
                    tokens.append(.word(String(word)))
                }
            }
        }
        guard !tokens.isEmpty else { throw unreadable() }
        return tokens
    }

    /// The word at the start of `rest`. The time of a day has colons in it, which mean something else before a value.
    private func word(_ rest: Substring, isValue: Bool) -> Substring {
        func length(_ rest: Substring) -> Int {
            rest.prefix { !$0.isWhitespace && !"!=<>:(),\"'".contains($0) }.count
        }
        var count = length(rest)
        while isValue, rest.first?.isNumber == true {
            let after = rest.dropFirst(count)
            guard after.first == ":", after.dropFirst().first?.isNumber == true,
                rest.prefix(count).last?.isNumber == true
            else { break }
            count += 1 + length(after.dropFirst())
        }
        return rest.prefix(count)
    }

    private func isComparison(_ token: Token) -> Bool {
        guard case .mark(let mark) = token else { return false }
        return Filter.Comparison(rawValue: mark) != nil
    }

    /// Whether a term may begin here, so that a minus means NOT.
    private func isStart(_ token: Token?) -> Bool {
        switch token {
        case .mark(let mark)?: mark == "("
        case .word(let word)?: Self.joins.contains(word)
        case .quoted?, .function?: false
        case nil: true
        }
    }

    private func quoted(_ rest: inout Substring) throws(Failure) -> String {
        let quote = rest.removeFirst()
        var value = ""
        while let character = rest.popFirst() {
            if character == quote { return value }
            if character == "\\", let escaped = rest.popFirst() {
                value.append(escaped)
            } else {
                value.append(character)
            }
        }
        throw unreadable("a quote is not closed")
    }
}
