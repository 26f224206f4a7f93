/// Selectors, calls, aggregations and what may follow them.
extension PromQLParser {
    /// An operand with its ranges and offsets.
    mutating func postfix() throws(PromQLError) -> PromQLType {
        let start = next
        var (type, isSelector) = try operand()
        while true {
            let mark = next
            if takes("[") {
                try duration()
                if takes(":") {
                    if next.kind == .number || next.kind == .duration { try duration() }
                    guard type == .vector || type == .scalar else {
                        throw PromQLError(
                            offset: mark.offset, message: "a subquery is of a vector, not of a \(type.rawValue)")
                    }
                } else if !isSelector || type != .vector {
                    throw PromQLError(offset: mark.offset, message: "a range is of the name of a metric, such as a[5m]")
                }
                try expect("]")
                type = .matrix
            } else if takes(word: "offset") {
                _ = takes("-")
                try duration()
                guard isSelector || type == .matrix else {
                    throw PromQLError(offset: mark.offset, message: "offset follows the name of a metric or a range")
                }
            } else if takes("@") {
                if takes(word: "start") || takes(word: "end") {
                    try expect("(")
                    try expect(")")
                } else {
                    _ = takes("-")
                    guard next.kind == .number else { throw unexpected("a time is expected") }
                    _ = take()
                }
                guard isSelector || type == .matrix else {
                    throw PromQLError(offset: start.offset, message: "@ follows the name of a metric or a range")
                }
            } else {
                return type
            }
        }
    }

    private mutating func duration() throws(PromQLError) {
        guard next.kind == .duration || next.kind == .number else {
            throw unexpected("a duration such as 5m is expected")
        }
        _ = take()
    }

    /// The type of an operand, and whether it selects series by their names and labels.
    private mutating func operand() throws(PromQLError) -> (PromQLType, Bool) {
        let token = next
        switch token.kind {
        case .number, .duration:
            _ = take()
            return (.scalar, false)
        case .string:
            _ = take()
            return (.string, false)
        case .symbol where token.text == "(":
            _ = take()
            let type = try expression()
            try expect(")")
            return (type, false)
        case .symbol where token.text == "{":
            guard try matchers() else {
                throw PromQLError(offset: token.offset, message: "one of the labels must not match the empty text")
            }
            return (.vector, true)
        case .word: return try named(take())
        case .symbol, .end: throw unexpected("a metric, a number or '(' is expected")
        }
    }

    private mutating func named(_ token: PromQLToken) throws(PromQLError) -> (PromQLType, Bool) {
        let name = token.text.lowercased()
        let isCalled = next.kind == .symbol && next.text == "("
        if let parameter = promQLAggregations[name], isCalled || isWord("by") || isWord("without") {
            return (try aggregation(token, parameter), false)
        }
        if ["inf", "nan"].contains(name), !isCalled { return (.scalar, false) }
        if isCalled { return (try call(token), false) }
        if next.kind == .symbol, next.text == "{" { _ = try matchers() }
        return (.vector, true)
    }

    private func isWord(_ word: String) -> Bool { next.kind == .word && next.text.lowercased() == word }

    /// `{a="b", c=~"d"}`; false if it would match every series.
    private mutating func matchers() throws(PromQLError) -> Bool {
        try expect("{")
        var selects = false
        while !takes("}") {
            let name = next
            guard name.kind == .word || name.kind == .string else {
                throw unexpected("the name of a label is expected")
            }
            _ = take()
            if name.kind == .string, next.text == "," || next.text == "}" {
                selects = true  // The name of a metric in quotes.
            } else {
                let comparison = next
                guard takes("=") || takes("!=") || takes("=~") || takes("!~") else {
                    throw unexpected("'=', '!=', '=~' or '!~' is expected")
                }
                let value = next
                guard value.kind == .string else { throw unexpected("a text in quotes is expected") }
                _ = take()
                if comparison.text.hasSuffix("~"), !isClosedRegex(value.value) {
                    throw PromQLError(offset: value.offset, message: "the regular expression has an open bracket")
                }
                if comparison.text == "=" || comparison.text == "=~" {
                    selects = selects || !["", ".*"].contains(value.value)
                } else {
                    selects = selects || value.value.isEmpty
                }
            }
            guard takes(",") || next.text == "}" else { throw unexpected("',' or '}' is expected") }
        }
        return selects
    }

    private mutating func aggregation(
        _ token: PromQLToken, _ parameter: PromQLType?
    ) throws(PromQLError) -> PromQLType {
        var isGrouped = try grouping()
        var arguments = try arguments()
        if !isGrouped { isGrouped = try grouping() }
        func refused(_ message: String) -> PromQLError { PromQLError(offset: token.offset, message: message) }
        if let parameter {
            guard arguments.count == 2 else {
                throw refused("'\(token.text)' takes a \(parameter.rawValue) and a vector")
            }
            let first = arguments.removeFirst()
            guard first == parameter else {
                throw refused("'\(token.text)' takes a \(parameter.rawValue) first, not a \(first.rawValue)")
            }
        }
        guard arguments == [.vector] else {
            let found = arguments.map(\.rawValue).joined(separator: ", ")
            throw refused("'\(token.text)' takes a vector, found \(found.isEmpty ? "nothing" : found)")
        }
        return .vector
    }

    private mutating func grouping() throws(PromQLError) -> Bool {
        guard takes(word: "by") || takes(word: "without") else { return false }
        try labels()
        return true
    }

    private mutating func call(_ token: PromQLToken) throws(PromQLError) -> PromQLType {
        guard let function = promQLFunctions[token.text] else {
            throw PromQLError(offset: token.offset, message: "there is no function '\(token.text)'")
        }
        let arguments = try arguments()
        func refused(_ message: String) -> PromQLError { PromQLError(offset: token.offset, message: message) }
        let count = arguments.count
        guard count >= function.least, function.most.map({ count <= $0 }) ?? true else {
            let least = function.least == function.most ? "\(function.least)" : "at least \(function.least)"
            throw refused("'\(token.text)' takes \(count > function.least ? "fewer" : least) arguments, found \(count)")
        }
        for (index, type) in arguments.enumerated() {
            let wanted = function.parameters[min(index, function.parameters.count - 1)]
            guard type == wanted else {
                let example = wanted == .matrix ? ", such as \(token.text)(a[5m])" : ""
                throw refused("'\(token.text)' takes a \(wanted.rawValue), not a \(type.rawValue)\(example)")
            }
        }
        return function.result
    }

    private mutating func arguments() throws(PromQLError) -> [PromQLType] {
        try expect("(")
        var types: [PromQLType] = []
        if takes(")") { return [] }
        while true {
            types.append(try expression())
            if takes(")") { return types }
            guard takes(",") else { throw unexpected("',' or ')' is expected") }
        }
    }
}

/// False for a regular expression that leaves a group or a set open.
private func isClosedRegex(_ text: String) -> Bool {
    var depth = 0
    var isSet = false
    var isEscaped = false
    for character in text {
        if isEscaped {
            isEscaped = false
        } else if character == "\\" {
            isEscaped = true
        } else if isSet {
            isSet = character != "]"
        } else {
            switch character {
            case "[": isSet = true
            case "(": depth += 1
            case ")": depth -= 1
            default: break
            }
            if depth < 0 { return false }
        }
    }
    return depth == 0 && !isSet && !isEscaped
}
