import Diagnostics
import Text
import YAML
import Text

/// The longest window of a column.
private let longestWindow = TimeSpan(seconds: 3_650 * 86_400)

/// The keys of `table`.
struct TableKeys: KeyGroup {
    static let shared = TableKeys()

    let source = Key(
        "source", .text("path"), required: "events/",
        "Below the managed folder, not in `features/`: a file, or with a final `/` a folder")
    let format = Key(
        "format", Notation<TableConfig.Format>.choice, default: .csv,
        "Also the extension of the files in `source`, optionally followed by `.gz`")
    let entity = Key(
        "entity", .text(parse: parseField), required: "user_id", "The field that identifies the entity of an event")
    let time = Key("time", .text(parse: parseField), required: "ts", "The field with the time of an event")
    let asOf = Key(
        "as_of", Notation<TableConfig.Step>.choice,
        otherwise: "the longest one that no two runs share; **required** without a schedule",
        "A table describes the start of the current minute, hour or day, in UTC; not longer than the shortest time between "
            + "two runs. In a zone whose clocks change, two runs close to midnight UTC can share a day: write `hour`")
    let nullWords = Key(
        "null_words", .nullWords, otherwise: "none",
        "Texts that mean \"no value\" in the events, besides an empty cell: `[NA, \"\\\\N\"]`")
    let columns = Key(
        "columns", .columns, required: "{spend_30d: {sum: amount, window: 30d}}",
        "At least one. The whole section may have at most \(longestVariable) bytes as JSON")
}

/// The keys of a column: exactly one aggregate, and what belongs to it.
struct ColumnKeys: KeyGroup {
    static let shared = ColumnKeys()

    let aggregates = AggregateKeys()
    let window = Key(
        "window", .span(TimeSpan(seconds: 60)...longestWindow), otherwise: "all events",
        "How far back events count")
    let q = Key("q", .share, otherwise: "", "Only of a quantile, which needs it")
    let conditions = Key(
        "where", .conditions, otherwise: "every event", "The conditions that an event must meet, below")
}

/// The aggregates of a column, as keys.
struct AggregateKeys: KeyGroup {
    let all = TableColumn.Aggregate.allCases.map { aggregate in
        Key(
            aggregate.rawValue,
            .text("field") { (text) throws(Problem) in
                guard text != "*" || aggregate == .count else {
                    throw Problem("'*' can only be counted", hint: "write the name of a field")
                }
                return text == "*" ? text : try parseField(text)
            }, otherwise: "")
    }

    var keys: [any DeclaredKey] { all }
}

extension Notation where Value == [String: Mapping<ColumnKeys>] {
    fileprivate static let columns = Notation.map(
        "mapping", "names: `a-z0-9_`, starting with a letter, at most 63", names: "^[a-z][a-z0-9_]{0,62}$",
        of: .mapping(of: ColumnKeys.shared)
    ) { (name) throws(Problem) in
        guard isColumnName(name) else {
            let hint = "a-z, 0-9 and _, starting with a letter, at most 63 characters"
            throw Problem("'\(name)' is not a column's name", hint: hint)
        }
    }
}

extension Notation where Value == [String] {
    /// `null` without quotes is meant as the word.
    fileprivate static let nullWords = Notation(
        "list of texts", limits: "at most 100, each once",
        schema: [
            "type": "array", "maxItems": 100, "uniqueItems": true,
            "items": ["type": ["string", "number", "boolean", "null"]],
        ]
    ) { node, key, fields in
        var words: [String] = []
        let all = fields.list(node, key) { element, fields -> String? in
            let word = fields.attempt(element, key) { node throws(Problem) in
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
        return all.map { _ in words }
    }
}

extension Fields {
    /// The `table` section; `gaps` are the times between the feature's runs.
    mutating func table(_ feature: FeatureKeys, _ gaps: RunGaps?, folder: FolderAccess?) -> TableConfig? {
        let keys = TableKeys.shared
        // The schedule itself may have been wrong.
        let isScheduled = node.entry(feature.schedule.name) != nil
        let table = nested(feature.table) { inner -> TableConfig? in
            let format = inner.read(keys.format)
            let source = inner.read(keys.source) { source throws(Problem) in try parseSource(source, format) }
            let (entity, time) = (inner.read(keys.entity), inner.read(keys.time))
            if let entity, entity == time {
                inner.fail(
                    Problem("'\(entity)' is the entity already", hint: "name the field that dates events"), at: "time")
            }
            let asOf = inner.step(keys, gaps, isScheduled: isScheduled)
            let nullWords = inner.read(keys.nullWords) ?? []
            let columns = inner.columns(keys)
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
    private mutating func step(_ keys: TableKeys, _ gaps: RunGaps?, isScheduled: Bool) -> TableConfig.Step? {
        let steps = TableConfig.Step.allCases
        let shortest = gaps?.shortest
        guard let step = read(keys.asOf, required: isScheduled ? nil : "day") else {
            guard gaps != nil || isScheduled else { return nil }
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

    private mutating func columns(_ keys: TableKeys) -> [TableColumn]? {
        guard let written = read(keys.columns) else { return nil }
        let columns = written.compactMap { name, column in
            nested(column.node, "\(keys.columns.name).\(name)") { $0.column(name) }
        }
        if node[keys.columns.name]?.entries?.isEmpty == true {
            fail(Problem("a table needs a column"), at: keys.columns.name)
        }
        return columns.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    private mutating func column(_ name: String) -> TableColumn? {
        let keys = ColumnKeys.shared
        var found: [(aggregate: TableColumn.Aggregate, field: String?)] = []
        for (aggregate, key) in zip(TableColumn.Aggregate.allCases, keys.aggregates.all) {
            if let field = read(key) { found.append((aggregate, field == "*" ? nil : field)) }
        }
        let written = TableColumn.Aggregate.allCases.filter { node.entry($0.rawValue) != nil }
        if written.count != 1 {
            let words = TableColumn.Aggregate.allCases.map(\.rawValue).joined(separator: ", ")
            let problem = Problem("a column has one aggregate, found \(written.count)", hint: "one of \(words)")
            report(problem.diagnostic(at: node, name: "table.columns.\(name)"))
        }
        let window = read(keys.window)
        let isQuantile = written == [.quantile]
        let quantile = read(keys.q, required: isQuantile ? "0.95" : nil)
        if !isQuantile, !written.isEmpty, node["q"] != nil {
            fail(Problem("only a quantile has a `q`", hint: "remove it"), at: "q")
        }
        let conditions = read(keys.conditions) ?? []
        guard let only = found.first, written.count == 1, !isQuantile || quantile != nil,
            window != nil || node.entry("window") == nil
        else { return nil }
        return TableColumn(
            name: name, aggregate: only.aggregate, field: only.field, quantile: quantile, window: window,
            conditions: conditions)
    }
}

private func isColumnName(_ text: String) -> Bool {
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
