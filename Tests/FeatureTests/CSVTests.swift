import FeatureTable
import Testing

@testable import Feature

@Suite("Reading CSV")
struct CSVTests {
    private static let columns = [column("n", .count), column("last", .last, of: "x")]

    private func rows(_ text: String, _ bytes: [UInt8]? = nil) throws -> (rows: [String], bad: [[String: String]]) {
        let workshop = try Workshop()
        try workshop.write("events/a.csv", bytes ?? Array(text.utf8))
        try workshop.run(spec(Self.columns))
        return (try workshop.rows(), workshop.badRows)
    }

    @Test func quotedCellsHoldCommasQuotesAndLines() throws {
        let (rows, bad) = try rows(
            "user,x,ts\r\n\"a\nb\",\"1,\"\"2\"\"\r\n\",2026-11-24T10:00:00Z\r\nc,,\"2026-11-24 10:00:00\"")
        #expect(bad.isEmpty)
        #expect(
            rows == [
                #"{"entity":"a\nb","features":{"n":1,"last":"1,\"2\"\r\n"}}"#,
                #"{"entity":"c","features":{"n":1,"last":null}}"#,
            ])
    }

    @Test func linesInsideQuotesAreCounted() throws {
        let (rows, bad) = try rows(
            "user,ts,x\n\"a\n\nb\",2026-11-24,1\nc,never,1\n\"d\n\"e,2026-11-24,1\nf,never,1\n")
        #expect(rows == [#"{"entity":"a\n\nb","features":{"n":1,"last":"1"}}"#])
        #expect(bad.map { $0["line"] } == ["5", "6", "8"])
    }

    @Test func aByteOrderMarkAndColumnsInAnyOrderAreFine() throws {
        let (rows, _) = try rows("\u{feff}\"ts\",other,x,user\n2026-11-24,,08001,a\n2026-11-23,,28001,b\n")
        #expect(
            rows == [
                #"{"entity":"a","features":{"n":1,"last":"08001"}}"#,
                #"{"entity":"b","features":{"n":1,"last":"28001"}}"#,
            ])
    }

    @Test(arguments: ["1.10", "08001", "28001", "+5", "-0", "12345678901234567890", "1e3", " 1", "true"])
    func whatNoColumnTakesAsANumberStaysAsItIsWritten(_ text: String) throws {
        let (rows, _) = try rows("user,ts,x\na,2026-11-24,\(text)\n")
        #expect(rows == [#"{"entity":"a","features":{"n":1,"last":"\#(text)"}}"#])
    }

    @Test func codesAreCountedAsTheyAreWrittenAndTheManifestSaysText() throws {
        let workshop = try Workshop()
        try workshop.write(
            "events/a.csv", "user,ts,x,y\n" + ["1,1", "01,01", "1.0,1.0"].map { "a,2026-11-24,\($0)\n" }.joined())
        try workshop.run(
            spec([
                column("kinds", .countDistinct, of: "x"), column("first", .first, of: "x"),
                column("sum", .sum, of: "y"),
                column("numbers", .countDistinct, of: "y"), column("last", .last, of: "y"),
            ]))
        #expect(
            try workshop.rows() == [
                #"{"entity":"a","features":{"kinds":3,"first":"1","sum":3.0,"numbers":1,"last":1.0}}"#
            ])
        #expect(try workshop.manifest().columns.map(\.type) == [.integer, .text, .number, .integer, .number])
        #expect(
            spec([column("last", .last, of: "x")], format: .jsonl).valueType(column("last", .last, of: "x")) == .any)
    }

    @Test func aDateWithoutDashesIsNotTakenForUnixSeconds() throws {
        let (rows, bad) = try rows(
            "user,ts,x\n"
                + ["20261124", "20261124.0", "999999999", "-1", "0", "1000000000"].map { "a,\($0),1\n" }.joined()
        )
        #expect(rows == [#"{"entity":"a","features":{"n":1,"last":"1"}}"#])
        #expect(bad.map { $0["line"] } == ["2", "3", "4", "5", "6"])
        #expect(bad.allSatisfy { $0["reason"]?.contains("below 1000000000 is not taken for Unix seconds") == true })
    }

    /// Many writers quote every cell, including empty ones.
    @Test func anEmptyCellIsNoValueWithQuotesOrWithout() throws {
        let workshop = try Workshop()
        try workshop.write(
            "events/a.csv",
            """
            "user","ts","x","k"\r
            "u","2026-11-23T10:00:00Z","1","a"\r
            "u","2026-11-23T11:00:00Z","","b"\r
            "u","2026-11-23T12:00:00Z","3",""\r
            "","2026-11-23T12:00:00Z","3","d"\r
            "u","","3","d"\r

            """)
        try workshop.run(
            spec([
                column("n", .count), column("sum", .sum, of: "x"), column("kinds", .countDistinct, of: "k"),
                column("last", .last, of: "k"),
            ]))
        #expect(
            try workshop.rows() == [#"{"entity":"u","features":{"n":3,"sum":4,"kinds":2,"last":"b"}}"#])
        #expect(workshop.badRows.map { $0["reason"] } == ["no entity", "no time"])
    }

    @Test(arguments: [TableSpec.Format.csv, .jsonl])
    func nullWordsAreNoValueInAnyField(_ format: TableSpec.Format) throws {
        let workshop = try Workshop()
        try workshop.write(
            "events/a.csv",
            "user,ts,x\na,2026-11-24,NA\na,2026-11-24,\"\\N\"\na,2026-11-24,4\nNA,2026-11-24,1\na,NA,1\na,2026-11-24,na\n"
        )
        try workshop.write(
            "events/a.jsonl",
            ["\"NA\"", "\"\\\\N\"", "4", "\"na\""].map { #"{"user":"a","ts":"2026-11-24","x":\#($0)}"# + "\n" }.joined()
                + #"{"user":"NA","ts":"2026-11-24","x":1}"# + "\n" + #"{"user":"a","ts":"NA","x":1}"#)
        try workshop.run(
            spec([column("n", .count), column("sum", .sum, of: "x")], format: format, nullWords: ["NA", #"\N"#]),
            allowsOtherFiles: true)
        #expect(try workshop.rows() == [#"{"entity":"a","features":{"n":3,"sum":4}}"#])
        #expect(Set(workshop.badRows.map { $0["reason"] }) == ["x is not a number", "no entity", "no time"])
    }

    @Test func booleansAreNumbersWhereNumbersAreNeeded() throws {
        let workshop = try Workshop()
        try workshop.write(
            "events/a.csv", "user,ts,x\n" + ["true", "false", "true", "yes"].map { "a,2026-11-24,\($0)\n" }.joined())
        try workshop.run(spec([column("sum", .sum, of: "x"), column("last", .last, of: "x")]))
        #expect(try workshop.rows() == [#"{"entity":"a","features":{"sum":2,"last":1}}"#])
        #expect(workshop.badRows.map { $0["reason"] } == ["x is not a number"])
    }

    @Test func whatCannotBeReadIsBadAndTheRestIsRead() throws {
        let good = "a,2026-11-24,1\n"
        let (rows, bad) = try rows(
            "user,ts,x\n" + good + "b,2026-11-24\n" + "\"c\"d,2026-11-24,1\n" + good + ",2026-11-24,1\n\n"
                + "\"\",2026-11-24,1\n"
                + "d,2026-02-30,1\n" + "e,,1\n" + "f,soon,1\n" + "g,1790000000000,1\n" + "\"never closed,2026-11-24,1\n"
                + good)
        #expect(rows == [#"{"entity":"a","features":{"n":3,"last":"1"}}"#])
        #expect(
            bad.map { "\($0["line"] ?? "") \($0["reason"] ?? "")" } == [
                "3 2 cells where the header has 3", "4 text after a closing quote", "6 no entity",
                "8 no entity",
                "9 not a time", "10 no time", "11 not a time", "12 not a time", "13 a quote that is never closed",
            ])
        #expect(bad[0]["text"] == "b,2026-11-24")
        #expect(bad[0]["file"] == "events/a.csv")
    }

    @Test func bytesThatAreNotUTF8AreBad() throws {
        for bytes in [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82]] as [[UInt8]] {
            let file = Array("user,ts,x\nñ,2026-11-24,é\nb".utf8) + bytes + Array(",2026-11-24,1\n".utf8)
            let (rows, bad) = try rows("", file)
            #expect(rows == [#"{"entity":"ñ","features":{"n":1,"last":"é"}}"#])
            #expect(bad.map { $0["reason"] } == ["not UTF-8"])
        }
    }

    @Test(arguments: ["user,ts", "user,ts,y\na,2026-11-24,1\n", "a;b;c\n"])
    func aMissingColumnIsNamedTogetherWithThosePresent(_ text: String) throws {
        let failure = try #require(throws: RunFailure.self) { _ = try rows(text) }
        #expect(failure.description.contains("events/a.csv: the header lacks"))
        #expect(failure.description.contains("'x'"))
        #expect(failure.description.contains(text.split(separator: "\n")[0].replacing(",", with: ", ")))
    }

    @Test(arguments: [[0xff, 0xfe], [0xfe, 0xff]] as [[UInt8]])
    func textInUTF16IsToldAsSuch(_ mark: [UInt8]) throws {
        let failure = try #require(throws: RunFailure.self) { _ = try rows("", mark + Array("u\0s\0".utf8)) }
        #expect(failure.description.hasPrefix("events/a.csv: it is UTF-16, and UTF-8 is read."))
    }

    @Test func aNeededColumnThatAppearsTwiceIsRefused() throws {
        let failure = try #require(throws: RunFailure.self) { _ = try rows("user,ts,x,x\n") }
        #expect(failure.description.contains("'x' twice"))
    }

    @Test func anEmptyFileHasNoRows() throws {
        #expect(try rows("").rows.isEmpty)
        #expect(try rows("user,ts,x").rows.isEmpty)
    }

    @Test func aRowThatNeverEndsIsBadAndDoesNotFillTheMemory() throws {
        let long = String(repeating: "y", count: 3 << 20)
        let (rows, bad) = try rows("user,ts,x\na,2026-11-24,\(long)\nb,2026-11-24,1\n\"\(long)\nc,2026-11-24,2\n")
        #expect(rows.map { $0.prefix(14) } == ["{\"entity\":\"b\",", "{\"entity\":\"c\","])
        #expect(bad.map { $0["line"] } == ["2", "4"])
        #expect(bad.allSatisfy { ($0["text"]?.utf8.count ?? 0) <= BadRows.longestText })
    }

    @Test func rowsAcrossBlocksAreReadAsAnyOther() throws {
        let filler = String(repeating: "ä", count: 3_001)
        let text = "user,ts,x\n" + (0..<300).map { "u\($0 % 7),2026-11-24,\"\(filler)\"\n" }.joined()
        let (rows, bad) = try rows(text)
        #expect(bad.isEmpty)
        #expect(rows.count == 7)
        #expect(rows[0].contains("\"n\":43,") && rows[0].contains("\"\(filler)\""))
    }
}
