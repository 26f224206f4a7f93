import Text

/// Reads the table's JSON. Throws a failure that says which member is wrong: unknown members are refused, so that a
/// misspelt one is not silently ignored.
func readTableSpec(_ json: [UInt8]) throws(RunFailure) -> TableSpec {
    do {
        return try TableSpec(JSONValue(parsing: json))
    } catch {
        let problem = error is JSONSyntaxError ? "the document is not JSON: \(error)" : "\(error)"
        throw RunFailure(
            "the table's spec is refused: \(problem). Compile the configuration again; the job takes what the compiler writes."
        )
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
        nullWords = try members.texts("null_words")
        columns = try members.array("columns", Column.init)

        let parts = source.split(separator: "/", omittingEmptySubsequences: false)
        let steps = parts.last == "" ? parts.dropLast() : parts[...]
        let isPath = !steps.isEmpty && !steps.contains { ["", ".", ".."].contains($0) } && !source.utf8.contains(0)
        let pointer = members.pointer
        try pointer.require(isPath, "source: '\(source)' is not a path below the data directory, such as events/")
        try pointer.require(
            steps.first != "features",
            "source: '\(source)' is where tables are written, not a place for events; name a folder beside it, such as events/"
        )
        try pointer.require(!entity.isEmpty, "entity is empty")
        try pointer.require(!time.isEmpty, "time is empty")
        try pointer.require((1...500).contains(columns.count), "columns: 1 to 500 are possible, not \(columns.count)")
        for (index, column) in columns.enumerated() {
            let place = pointer.appending("columns").appending("\(index)")
            try place.require(
                !columns[..<index].contains { $0.name == column.name }, "another column has the name '\(column.name)'")
            // Whether a field is a number depends on all columns.
            let problem = column.conditions.compactMap { $0.problem(isNumber: needsNumbers($0.field)) }.first
            try place.require(problem == nil, "where: \(problem ?? "")")
        }
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
        if case .number(let number)? = members.optional("q") { q = number.double }
        conditions = try members.array("where", Condition.init)
        try pointer.require(!name.isEmpty, "name is empty")
        try pointer.require(of != "", "of is empty")
        try pointer.require(
            of != nil || aggregate == .count, "\(aggregate.rawValue) needs 'of', the field that it is of")
        // Longer windows are mistakes, and their microseconds must fit.
        try pointer.require((1...3_155_760_000).contains(window ?? 1), "window takes 1 second to 100 years")
        if aggregate == .quantile {
            try pointer.require((0...1).contains(q ?? -1), "quantile needs 'q', a number from 0 to 1")
        } else {
            try pointer.require(members.optional("q") == nil, "only quantile takes 'q'")
        }
    }
}

extension Condition {
    fileprivate init(_ json: JSONValue, _ pointer: JSONPointer) throws(JSONFormatError) {
        var members = try ObjectReader(json, at: pointer)
        try members.refuseOthers(than: ["field", "test", "values"])
        field = try members.string("field")
        test = try members.word("test")
        values = try members.texts("values")
    }
}

extension JSONPointer {
    fileprivate func require(_ isRight: Bool, _ complaint: @autoclosure () -> String) throws(JSONFormatError) {
        guard isRight else { throw JSONFormatError(self, complaint()) }
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
