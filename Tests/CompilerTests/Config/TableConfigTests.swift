@testable import Compiler
import Testing

@Suite struct TableConfigTests {
    private let plain = """
        folder: read-write
        table:
          source: events/
          entity: user_id
          time: ts
          columns:
            n: {count: "*"}
        """

    private func problems(_ lines: String, schedule: String = "0 3 * * *") -> [String] {
        ConfigFiles.feature(lines, schedule: schedule).problems().map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    private func table(_ lines: String, schedule: String = "0 3 * * *") throws -> TableConfig {
        let files = ConfigFiles.feature(lines, schedule: schedule)
        let config = try #require(files.config(), "\(files.problems())")
        return try #require(config.features.first?.table)
    }

    @Test func readsEveryKey() throws {
        let table = try table(
            """
            folder: read-write
            table:
              source: raw/events.jsonl
              format: jsonl
              entity: user
              time: at
              as_of: hour
              columns:
                b: {quantile: amount, q: 0.95, window: 7d}
                a: {count: "*"}
                c: {count_distinct: country}
            """)
        #expect(table.source == "raw/events.jsonl" && table.format == .jsonl)
        #expect(table.entity == "user" && table.time == "at" && table.asOf == .hour)
        #expect(
            table.columns == [
                TableColumn(name: "a", aggregate: .count),
                TableColumn(
                    name: "b", aggregate: .quantile, field: "amount", quantile: "0.95",
                    window: TimeSpan(seconds: 604_800)),
                TableColumn(name: "c", aggregate: .countDistinct, field: "country"),
            ])
    }

    /// Nobody knows how far apart the runs of a job without a schedule are.
    @Test func withoutAScheduleTheStepIsWritten() {
        var files = ConfigFiles()
        files.features["nightly"] = "name: nightly\nimage: feature\n" + plain + "\n"
        #expect(files.problems().map { $0.suffix(20) } == ["(write `as_of: day`)"])
        files.features["nightly"] = files.features["nightly"]?.replacing("  time: ts", with: "  time: ts\n  as_of: day")
        #expect(files.problems() == [])
    }

    @Test(arguments: [
        ("0 3 * * *", TableConfig.Step.day), ("0 * * * *", .hour), ("*/15 * * * *", .minute), ("0 3,4 * * *", .hour),
        ("0 3 * * MON", .day),
    ])
    func theStepIsTheLongestThatNoTwoRunsShare(schedule: String, step: TableConfig.Step) throws {
        #expect(try table("timeout: 5m\n" + plain, schedule: schedule).asOf == step)
    }

    @Test func readsConditionsAndNullWords() throws {
        let table = try table(
            """
            folder: read-write
            table:
              source: raw/events.csv.gz
              entity: user
              time: at
              null_words: [NA, "", null]
              columns:
                n: {count: "*", where: {type: [a, "b c"], amount: {above: 1, at_most: 2e3}, code: 200, x: {not: y, null: false}}}
            """)
        #expect(table.source == "raw/events.csv.gz" && table.nullWords == ["NA", "", "null"])
        #expect(
            table.columns.first?.conditions == [
                TableCondition(field: "amount", test: .above, values: ["1"]),
                TableCondition(field: "amount", test: .atMost, values: ["2e3"]),
                TableCondition(field: "code", test: .oneOf, values: ["200"]),
                TableCondition(field: "type", test: .oneOf, values: ["a", "b c"]),
                TableCondition(field: "x", test: .noneOf, values: ["y"]), TableCondition(field: "x", test: .notNull),
            ])
    }

    @Test func twoRunsOfOneStepAreRefused() {
        #expect(
            problems("timeout: 5m\n" + plain.replacing("  time:", with: "  as_of: day\n  time:"), schedule: "0 * * * *")
                == [
                    "table.as_of: two runs can be 1h apart, and would compute the same day's table (run less often, or choose a shorter step)"
                ])
        // Two runs exactly an hour apart do not share an hour.
        #expect(
            problems(
                "timeout: 5m\n" + plain.replacing("  time:", with: "  as_of: hour\n  time:"), schedule: "0 * * * *")
                == [])
    }

    @Test(arguments: [
        (
            "source: events/", "source: /events/",
            "table.source: '/events/' is absolute (a path below the managed folder, such as events/)"
        ),
        (
            "source: events/", "source: ../x/",
            "table.source: '../x/' is not a path below the managed folder (such as events/ or events.csv)"
        ),
        (
            "source: events/", "source: features/x/",
            "table.source: 'features/x/' is where the tables themselves are written (keep events elsewhere: events/)"
        ),
        (
            "source: events/", "source: events",
            "table.source: 'events' does not end with .csv (write events/ if it is a folder, or choose another `format`)"
        ),
        ("time: ts", "time: user_id", "table.time: 'user_id' is the entity already (name the field that dates events)"),
        ("count: \"*\"", "sum: \"*\"", "table.columns.n.sum: '*' can only be counted (write the name of a field)"),
        (
            "count: \"*\"", "smu: x",
            "table.columns.n: a column has one aggregate, found 0 (one of count, sum, mean, min, max, stddev, first, last, quantile, count_distinct)"
        ),
        (
            "count: \"*\"", "count: x, sum: x",
            "table.columns.n: a column has one aggregate, found 2 (one of count, sum, mean, min, max, stddev, first, last, quantile, count_distinct)"
        ),
        (
            "count: \"*\"", "count: \"*\", where: {t: [a, NA]}}\n  null_words: [NA]\n# ",
            "table.columns.n.where.t: 'NA' is one of `null_words`, so no event's 't' is equal to it ({null: true} takes the events without a value)"
        ),
        ("count: \"*\"", "sum: x, q: 0.5", "table.columns.n.q: only a quantile has a `q` (remove it)"),
        (
            "count: \"*\"", "quantile: x, q: 2",
            "table.columns.n.q: '2' is not a share between 0 and 1 (a share such as 0.05 for five in a hundred)"
        ),
        ("count: \"*\"", "sum: x, window: 10s", "table.columns.n.window: 10s is out of range: 1m to 3650d"),
        (
            "n: {", "N: {",
            "table.columns: 'N' is not a column's name (a-z, 0-9 and _, starting with a letter, at most 63 characters)"
        ),
        (
            "read-write", "read",
            "table: the table is written to the managed folder, and `folder` is read (write `folder: read-write`)"
        ),
        (
            "folder: read-write", "paused: false",
            "table: the table is written to the managed folder, and `folder` is none (write `folder: read-write`)"
        ),
    ])
    func refuses(what: String, instead: String, problem: String) {
        #expect(
            problems(plain.replacing(what, with: instead)).contains(problem),
            "\(problems(plain.replacing(what, with: instead)))")
    }

    @Test func aTableNeedsAColumnAndAQuantileItsShare() {
        #expect(
            problems(plain.replacing("n: {count: \"*\"}", with: "{}")).contains("table.columns: a table needs a column")
        )
        #expect(
            problems(plain.replacing("count: \"*\"", with: "quantile: x")) == [
                "'columns.n' of 'table' of feature 'nightly' has no 'q' (write `q: 0.95`)"
            ])
    }

    @Test(arguments: [(">=", "write at_least"), ("<", "write below"), ("!=", "write not"), ("gt", "write above")])
    func signsHaveNames(sign: String, hint: String) {
        let text = plain.replacing("count: \"*\"", with: "count: \"*\", where: {x: {\"\(sign)\": 3}}")
        #expect(
            problems(text).contains { $0.contains("unknown key '\(sign)'") && $0.hasSuffix("(\(hint))") },
            "\(problems(text))")
    }

    @Test func moreThanAVariableHoldsIsRefused() {
        let columns = (0..<700).map { "            n\($0): {count_distinct: a_long_name_of_a_field_\($0)}" }
        let text = plain.replacing(
            "    n: {count: \"*\"}", with: columns.joined(separator: "\n").replacing("            ", with: "    "))
        #expect(problems(text).first?.contains("bytes of the job's environment; at most 32768 are allowed") == true)
    }
}
