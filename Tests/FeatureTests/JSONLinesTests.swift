import Testing

@testable import Feature

@Suite("Reading JSON lines")
struct JSONLinesTests {
    private func run(
        _ text: String, _ columns: [TableSpec.Column] = [column("n", .count), column("last", .last, of: "x")]
    ) throws
        -> (rows: [String], bad: [[String: String]])
    {
        let workshop = try Workshop()
        try workshop.write("events/a.jsonl", text)
        try workshop.run(spec(columns, format: .jsonl))
        return (try workshop.rows(), workshop.badRows)
    }

    @Test(arguments: [
        (#""text""#, #""text""#), (#""a\"\\\/\n\u00e9\ud83d\ude00""#, "\"a\\\"\\\\/\\né😀\""), ("12", "12"),
        ("-0.5", "-0.5"),
        ("1e3", "1000.0"), ("true", "true"), ("false", "false"), ("null", "null"),
        ("12345678901234567890", "12345678901234567890"), ("1.10", "1.1"),
        (#""12""#, #""12""#),
    ])
    func valuesAreTaken(_ json: String, _ expected: String) throws {
        let (rows, bad) = try run(
            "{\"ts\":\"2026-11-24\", \"deep\":[{\"a\":[1,{}]}], \"user\":7, \"x\" : \(json) }\r\n\n")
        #expect(bad.isEmpty)
        #expect(rows == ["{\"entity\":\"7\",\"features\":{\"n\":1,\"last\":\(expected)}}"])
    }

    @Test func ofMembersWithTheSameNameTheLastCounts() throws {
        #expect(
            try run(#"{"user":"b","us\u0065r":"a","ts":1790000000.5,"x":1,"x":2}"#).rows[0].contains(
                #""a","features":{"n":1,"last":2}"#))
    }

    @Test(arguments: [
        "", "[]", "1", "{", #"{"user":"a","ts":"2026-11-24","x":1"#, #"{"user":"a","ts":"2026-11-24","x":1}}"#,
        #"{"user":"a","ts":"2026-11-24","x":01}"#, #"{"user":"a","ts":"2026-11-24","x":1.}"#,
        #"{"user":"a","ts":"2026-11-24","x":NaN}"#,
        #"{"user":"a","ts":"2026-11-24","x":"\ud800"}"#, #"{"user":"a","ts":"2026-11-24","x":"\x"}"#,
        #"{"user":"a","ts":"2026-11-24","x":"#,
        #"{"user":"a" "ts":1}"#, #"{user:1}"#, #"{"user":"a","ts":"2026-11-24","x":[1,]}"#,
        #"{"user":"a","ts":"2026-11-24","x":{}}"#,
        #"{"user":["a"],"ts":1}"#, #"{"user":true,"ts":1}"#, #"{"user":"","ts":1}"#, #"{"ts":1}"#,
        #"{"user":null,"ts":1}"#,
        #"{"user":"a"}"#, #"{"user":"a","ts":true}"#, #"{"user":"a","ts":"20261124"}"#,
        #"{"user":"a","ts":1790000000000}"#,
        #"{"user":"a","ts":1e999}"#, #"{"user":"a","ts":"2026-11-24","x":1e999}"#,
        #"{"user":"a","ts":"2026-11-24","x":"# + String(repeating: "[", count: 100_000) + "}",
    ])
    func hostileLinesAreBad(_ line: String) throws {
        let good = #"{"user":"ok","ts":1790000000,"x":1}"#
        let (rows, bad) = try run("\(good)\n\(line)\n\(good)")
        #expect(rows == [#"{"entity":"ok","features":{"n":2,"last":1}}"#])
        #expect(bad.map { $0["line"] } == (line.isEmpty ? [] : ["2"]), "\(bad)")
    }

    @Test func booleansAreNoTextAndNoNumbersUnlessNumbersAreNeeded() throws {
        let text = ["true", "1", "\"true\"", "false", "true", "1.0"].map {
            "{\"user\":\"a\",\"ts\":\"2026-11-24\",\"x\":\($0)}\n"
        }.joined()
        let columns = [
            column("kinds", .countDistinct, of: "x"), column("first", .first, of: "x"), column("n", .count, of: "x"),
        ]
        #expect(try run(text, columns).rows == [#"{"entity":"a","features":{"kinds":4,"first":true,"n":6}}"#])
        let (rows, bad) = try run(text, [column("sum", .sum, of: "x"), column("first", .first, of: "x")])
        #expect(rows == [#"{"entity":"a","features":{"sum":4.0,"first":1}}"#])
        #expect(bad.map { $0["reason"] } == ["x is not a number"])
    }

    @Test func aFieldThatNoRowHasCausesAWarning() throws {
        let workshop = try Workshop()
        let table = spec([column("x", .last, of: "x"), column("y", .last, of: "y")], format: .jsonl)
        try workshop.write("events/a.jsonl", #"{"user":"a","ts":"2026-11-24","X":1}"#)
        try workshop.write("events/b.jsonl", #"{"user":"a","ts":"2026-11-24","y":null}"#)
        #expect(try workshop.run(table).warnings.map { $0.contains("has a member 'x'.") } == [true])
        try workshop.write("events/c.jsonl", #"{"user":"a","ts":"2026-11-24","x":1}"#)
        #expect(try workshop.run(table).warnings.isEmpty)
    }

    /// BigQuery writes its 64-bit integers and decimals as strings.
    @Test(arguments: [("\"5\"", "5"), ("\"-9223372036854775808\"", "-9223372036854775808"), ("\"1.5\"", "1.5")])
    func aNumberWrittenAsTextIsOneWhereANumberIsNeeded(_ json: String, _ number: String) throws {
        let line = #"{"user":"a","ts":"2026-11-24","x":\#(json)}"#
        #expect(try run(line).rows == [#"{"entity":"a","features":{"n":1,"last":\#(json)}}"#])
        let (rows, bad) = try run(line, [column("sum", .sum, of: "x")])
        #expect(rows == [#"{"entity":"a","features":{"sum":\#(number)}}"#] && bad.isEmpty)
    }

    @Test(arguments: ["\"five\"", "\"\"", "\" 5\"", "\"NaN\"", "\"Infinity\""])
    func aTextThatIsNoNumberIsBadWhereANumberIsNeeded(_ json: String) throws {
        let line = #"{"user":"a","ts":"2026-11-24","x":\#(json)}"#
        #expect(try run(line).bad.isEmpty)
        #expect(try run(line, [column("sum", .sum, of: "x")]).bad.map { $0["reason"] } == ["x is not a number"])
    }

    @Test(arguments: ["2026-11-24 10:00:00 UTC", "2026-11-24 10:00:00.123456 UTC", "1790000000"])
    func whatBigQueryWritesIsATime(_ time: String) throws {
        #expect(try run(#"{"user":"a","ts":"\#(time)","x":1}"#).bad.isEmpty)
    }
}
