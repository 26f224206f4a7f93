import Diagnostics
import YAML
import Text

/// The longest window of a column.
private let longestWindow = TimeSpan(seconds: 3_650 * 86_400)

extension Fields {
    /// The `table` section; `gaps` are the times between the feature's runs.
    mutating func table(_ gaps: RunGaps?, folder: FolderAccess?) -> TableConfig? {
        let table = nested("table") { inner -> TableConfig? in
            let format = inner.choice("format", of: TableConfig.Format.self) ?? inner.absent("format", .csv)
            let source = inner.parsedText("source", required: "events/") { text throws(Problem) in
                try parseSource(text, format)
            }
            let entity = inner.parsedText("entity", required: "user_id") { text throws(Problem) in try parseField(text)
            }
            let time = inner.parsedText("time", required: "ts") { text throws(Problem) in try parseField(text) }
            if let entity, entity == time {
                inner.fail(
                    Problem("'\(entity)' is the entity already", hint: "name the field that dates events"), at: "time")
            }
            let asOf = inner.step(gaps)
            let nullWords = inner.nullWords()
            let columns = inner.columns()
            inner.refuseTextForNumbers(in: columns ?? [])
            inner.refuseNullWords(nullWords, in: columns ?? [])
            guard let format, let source, let entity, let time, let asOf, let columns else { return nil }
            return TableConfig(
                source: source, format: format, entity: entity, time: time, asOf: asOf, columns: columns,
                nullWords: nullWords)
        }
        guard node["table"] != nil else { return nil }
        checkJobVariables()
        if let folder, folder != .readWrite {
            fail(
                Problem(
                    "the table is written to the managed folder, and `folder` is \(folder.rawValue)",
                    hint: "write `folder: read-write`"), at: "table")
        }
        if let table, table.text.utf8.count > longestVariable {
            fail(
                Problem(
                    "the table takes \(table.text.utf8.count) bytes of the job's environment; at most "
                        + "\(longestVariable) are allowed", hint: "split it into two features"), at: "table")
        }
        return table
    }

    private mutating func nullWords() -> [String] {
        var words: [String] = []
        _ = list("null_words") { element, fields in
            // `null` without quotes is meant as the word.
            let word = fields.attempt(element, "null_words") { node throws(Problem) in
                guard let scalar = node.scalar, !scalar.text.isEmpty || !scalar.isPlain else {
                    throw Problem("expected text, found \(node.found)", hint: "such as NA; \"\" for an empty text")
                }
                guard scalar.text.utf8.count <= 128, !words.contains(scalar.text), words.count < 100 else {
                    throw Problem(
                        "'\(scalar.text)' is too long, too much, or there already",
                        hint: "at most 100 texts of 128 bytes, each once")
                }
                return scalar.text
            }
            if let word { words.append(word) }
            return word
        }
        return words
    }

    /// Checks the variables of the sample job whose wrong values would make every run fail.
    private mutating func checkJobVariables() {
        if let share = node["env"]?["MAX_BAD_SHARE"], let text = share.scalar?.text, !text.isEmpty {
            if !(Double(text).map { (0...1).contains($0) } ?? false) {
                fail(Problem("'\(text)' is not a share", hint: "0 to 1, such as 0.01"), at: share, "env.MAX_BAD_SHARE")
            }
        }
        for name in ["ALLOW_EMPTY", "ALLOW_OTHER_FILES"] {
            guard let flag = node["env"]?[name], let text = flag.scalar?.text, !text.isEmpty else { continue }
            if Bool(text.lowercased()) == nil {
                fail(Problem("'\(text)' is neither true nor false"), at: flag, "env.\(name)")
            }
        }
        if let level = node["env"]?["LOG_LEVEL"], let text = level.scalar?.text, !text.isEmpty {
            let levels = ["trace", "debug", "info", "notice", "warning", "error", "critical"]
            if !levels.contains(text.lowercased()) {
                let suggestion = didYouMean(text, among: levels)
                let hint = "one of \(levels.joined(separator: ", "))"
                fail(Problem("'\(text)' is not a level\(suggestion)", hint: hint), at: level, "env.LOG_LEVEL")
            }
        }
    }

    /// The longest step that no two runs share, unless the configuration gives one.
    private mutating func step(_ gaps: RunGaps?) -> TableConfig.Step? {
        let steps = TableConfig.Step.allCases
        let shortest = gaps?.shortest
        guard let step = choice("as_of", of: TableConfig.Step.self) else {
            return absent("as_of", steps.last { step in shortest.map { step.span <= $0 } ?? true } ?? .minute)
        }
        if let shortest, step.span > shortest {
            fail(
                Problem(
                    "two runs can be \(shortest.text) apart, and would compute the same \(step.rawValue)'s table",
                    hint: "run less often, or choose a shorter step"), at: "as_of")
        }
        return step
    }

    private mutating func columns() -> [TableColumn]? {
        var columns: [TableColumn] = []
        let isMapping = map("columns", required: "{spend_30d: {sum: amount, window: 30d}}") { entry, fields in
            guard parseColumnName(entry.key) else {
                let hint = "a-z, 0-9 and _, starting with a letter, at most 63 characters"
                let problem = Problem("'\(entry.key)' is not a column's name", hint: hint)
                return fields.fail(problem, atKeyOf: entry, "columns")
            }
            let key = "columns.\(entry.key)"
            if let column = fields.nested(entry.value, key, { $0.column(entry.key) }) { columns.append(column) }
        }
        guard isMapping else { return nil }
        if node["columns"]?.entries?.isEmpty == true { fail(Problem("a table needs a column"), at: "columns") }
        return columns.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private mutating func column(_ name: String) -> TableColumn? {
        var found: [(aggregate: TableColumn.Aggregate, field: String?)] = []
        for aggregate in TableColumn.Aggregate.allCases {
            let field = parsedText(aggregate.rawValue) { text throws(Problem) in
                guard text != "*" || aggregate == .count else {
                    throw Problem("'*' can only be counted", hint: "write the name of a field")
                }
                return text == "*" ? text : try parseField(text)
            }
            if let field { found.append((aggregate, field == "*" ? nil : field)) }
        }
        let written = TableColumn.Aggregate.allCases.filter { node.entry($0.rawValue) != nil }
        if written.count != 1 {
            let words = TableColumn.Aggregate.allCases.map(\.rawValue).joined(separator: ", ")
            let problem = Problem("a column has one aggregate, found \(written.count)", hint: "one of \(words)")
            report(problem.diagnostic(at: node, name: "table.columns.\(name)"))
        }
        let window = span("window", in: TimeSpan(seconds: 60)...longestWindow)
        let isQuantile = written == [.quantile]
        let quantile = parsed("q", required: isQuantile ? "0.95" : nil) { text throws(Problem) in try parseShare(text) }
        if !isQuantile, !written.isEmpty, node["q"] != nil {
            fail(Problem("only a quantile has a `q`", hint: "remove it"), at: "q")
        }
        let conditions = conditions()
        guard let only = found.first, written.count == 1, !isQuantile || quantile != nil,
            window != nil || node.entry("window") == nil
        else { return nil }
        return TableColumn(
            name: name, aggregate: only.aggregate, field: only.field, quantile: quantile, window: window,
            conditions: conditions)
    }
}

private func parseColumnName(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isLowercase, text.utf8.count <= 63 else { return false }
    return text.utf8.allSatisfy { $0.isLowercaseOrDigit || $0 == UInt8(ascii: "_") }
}

/// The name of a field of an event, as in the event files.
func parseField(_ text: String) throws(Problem) -> String {
    guard text.utf8.count <= 128, !text.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) else {
        throw Problem("'\(text)' is not a field's name", hint: "at most 128 bytes, no control characters")
    }
    return text
}

/// A path below the managed folder; a folder ends with `/`.
private func parseSource(_ text: String, _ format: TableConfig.Format?) throws(Problem) -> String {
    guard !text.hasPrefix("/") else {
        throw Problem("'\(text)' is absolute", hint: "a path below the managed folder, such as events/")
    }
    let isFolder = text.hasSuffix("/")
    let segments = (isFolder ? text.dropLast() : text[...]).split(separator: "/", omittingEmptySubsequences: false)
    for segment in segments {
        guard !segment.isEmpty, segment != ".", segment != "..",
            !segment.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 })
        else {
            throw Problem("'\(text)' is not a path below the managed folder", hint: "such as events/ or events.csv")
        }
    }
    guard segments.first != "features" else {
        throw Problem("'\(text)' is where the tables themselves are written", hint: "keep events elsewhere: events/")
    }
    if let format, !isFolder, !text.hasSuffix(".\(format.rawValue)"), !text.hasSuffix(".\(format.rawValue).gz") {
        throw Problem(
            "'\(text)' does not end with .\(format.rawValue)",
            hint: "write \(text)/ if it is a folder, or choose another `format`")
    }
    return text
}
