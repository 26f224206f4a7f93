import Text

/// Reads the table's JSON. Throws a failure that says which member is wrong: unknown members are refused, so that a
/// misspelt one is not silently ignored.
func readTableSpec(_ json: [UInt8]) throws(RunFailure) -> TableSpec {
    func refused(_ problem: String) -> RunFailure {
        RunFailure(
            "the table's spec is refused: \(problem). Compile the configuration again; the job takes what the compiler writes."
        )
    }
    do {
        let spec = try TableSpec(JSONValue(parsing: json))
        if let problem = spec.problem { throw refused(problem) }
        return spec
    } catch let error as JSONSyntaxError {
        throw refused("the document is not JSON: \(error)")
    } catch let failure as RunFailure {
        throw failure
    } catch {
        throw refused("\(error)")
    }
}

extension TableSpec {
    fileprivate init(_ json: JSONValue) throws(JSONFormatError) {
        var members = try ObjectReader(json)
        try members.refuseOthers(than: ["source", "format", "entity", "time", "as_of", "columns", "null_words"])
        source = try members.string("source")
        format = try members.word("format")
        entity = try members.string("entity")
        time = try members.string("time")
        asOf = try members.word("as_of")
        _ = try members.value("columns")
        nullWords = try members.array("null_words") { value, pointer throws(JSONFormatError) in
            try ObjectReader.string(value, at: pointer)
        }
        columns = try members.array("columns") { value, pointer throws(JSONFormatError) in try Column(value, pointer) }
    }

    /// What makes no sense although the types are right; nil if everything does.
    fileprivate var problem: String? {
        let parts = source.split(separator: "/", omittingEmptySubsequences: false)
        let steps = parts.last == "" ? parts.dropLast() : parts[...]
        if steps.isEmpty || steps.contains(where: { ["", ".", ".."].contains($0) }) || source.utf8.contains(0) {
            return "source: '\(source)' is not a path below the data directory, such as events/"
        }
        if steps.first == "features" {
            return "source: '\(source)' is where tables stand, and not events; give a folder beside it, such as events/"
        }
        if entity.isEmpty { return "entity is empty" }
        if time.isEmpty { return "time is empty" }
        if columns.isEmpty || columns.count > 500 { return "columns: 1 to 500 are possible, not \(columns.count)" }
        for (index, column) in columns.enumerated() {
            let wrong = column.conditions.lazy.compactMap { $0.problem(isNumber: needsNumbers($0.field)) }.first
            if let problem = column.problem ?? wrong.map({ "where: \($0)" }) {
                return "/columns/\(index) (\(column.name)): \(problem)"
            }
            if columns[..<index].contains(where: { $0.name == column.name }) {
                return "/columns/\(index): another column has the name '\(column.name)'"
            }
        }
        return nil
    }
}

extension TableSpec.Column {
    fileprivate init(_ json: JSONValue, _ pointer: JSONPointer) throws(JSONFormatError) {
        var members = try ObjectReader(json, at: pointer)
        try members.refuseOthers(than: ["name", "aggregate", "of", "window", "q", "where"])
        name = try members.string("name")
        aggregate = try members.word("aggregate")
        of = try members.optionalString("of")
        window = members.optional("window") == nil ? nil : try members.int("window")
        if let share = members.optional("q") {
            guard case .number(let number) = share, let value = number.double else {
                throw JSONFormatError(pointer.appending("q"), "expected a number from 0 to 1")
            }
            q = value
        }
        conditions = try members.array("where") { value, pointer throws(JSONFormatError) in
            try Condition(value, pointer)
        }
    }

    fileprivate var problem: String? {
        if name.isEmpty { return "name is empty" }
        if of == "" { return "of is empty" }
        if of == nil, aggregate != .count { return "\(aggregate.rawValue) needs 'of', the field that it is of" }
        // Longer windows are mistakes, and their microseconds must fit.
        if let window, !(1...3_155_760_000).contains(window) { return "window takes 1 second to 100 years" }
        if aggregate == .quantile {
            guard let q, (0...1).contains(q) else { return "quantile needs 'q' from 0 to 1" }
        } else if q != nil {
            return "only quantile takes 'q'"
        }
        return nil
    }
}

extension Condition {
    fileprivate init(_ json: JSONValue, _ pointer: JSONPointer) throws(JSONFormatError) {
        var members = try ObjectReader(json, at: pointer)
        try members.refuseOthers(than: ["field", "test", "values"])
        field = try members.string("field")
        test = try members.word("test")
        values = try members.array("values") { value, pointer throws(JSONFormatError) in
            try ObjectReader.string(value, at: pointer)
        }
    }
}

extension ObjectReader {
    /// Called before anything is read: a misspelt member must not be reported as missing.
    fileprivate mutating func refuseOthers(than known: [String]) throws(JSONFormatError) {
        for key in known { _ = optional(key) }
        try finish()
    }

    /// One of the words of `Word`.
    fileprivate mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        _ key: String
    ) throws(JSONFormatError) -> Word {
        guard let word = Word(rawValue: try string(key)) else {
            let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw JSONFormatError(pointer.appending(key), "takes one of \(words)")
        }
        return word
    }
}
