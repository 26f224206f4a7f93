import FeatureTable
import Testing

@testable import Feature

private func bytes<Result>(_ text: String, _ body: (Bytes) throws -> Result) rethrows -> Result {
    var text = text
    return try text.withUTF8 { buffer in
        // Space after the text, as in a block.
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: buffer.count + 16)
        defer { copy.deallocate() }
        for (index, byte) in buffer.enumerated() { copy[index] = byte }
        return try body(Bytes(start: copy, count: buffer.count))
    }
}

enum Parsed: Sendable {
    case integer(Int64)
    case real(Double)

    var value: EventRecord.Value {
        switch self {
        case .integer(let value): .integer(value)
        case .real(let value): .real(value)
        }
    }
}

@Suite("Reading instants and numbers")
struct TimeTests {
    @Test(arguments: [
        ("2026-11-24T12:00:00Z", 0), ("2026-11-24t12:00:00z", 0), ("2026-11-24 12:00:00", 0),
        ("2026-11-24T14:00:00+02:00", 0),
        ("2026-11-24T06:30:00-0530", 0), ("2026-11-24T13:00:00+01", 0), ("2026-11-24T12:00:00.5Z", 500_000),
        ("2026-11-24T11:59:59.9999999Z", -1), ("2026-11-24", -43_200_000_000), ("2026-11-24T11:59:60Z", 0),
        ("2026-11-24 12:00:00 UTC", 0), ("2026-11-24 12:00:00UTC", 0), ("2026-11-24 12:00:00.25 UTC", 250_000),
        ("2026-11-24 14:00:00 +02:00", 0), ("2026-11-24 12:00:00 Z", 0), ("2026-11-24 13:00:00 +0100", 0),
    ])
    func rfc3339(_ text: String, _ afterNoon: Int) {
        var parser = TimeParser()
        for _ in 0..<2 { #expect(bytes(text) { parser.parse($0) } == noon.seconds * 1_000_000 + afterNoon) }
    }

    @Test(arguments: [
        "", "2026", "2026-11-31", "2026-13-01", "2026-11-24T", "2026-11-24T12:00", "2026-11-24T24:00:00Z",
        "2026-11-24T12:00:00.Z",
        "2026-11-24T12:00:00+2", "2026-11-24T12:00:00Zulu", "2026-11-24X12:00:00Z", "26-11-24T12:00:00Z",
        "0000-01-01T00:00:00+01:00",
        "2026-11-24T12:00:00+24:00", "２０２６-11-24",
        "2026-11-24 12:00:00 ", "2026-11-24 12:00:00  UTC", "2026-11-24 12:00:00 CET", "2026-11-24 12:00:00 UTC+1",
        "2026-11-24 UTC",
    ])
    func isNoInstant(_ text: String) {
        var parser = TimeParser()
        #expect(bytes(text) { parser.parse($0) } == nil)
    }

    @Test func bytesOfZeroAreNoDayNotEvenTheFirst() {
        var parser = TimeParser()
        #expect(bytes(String(repeating: "\0", count: 10)) { parser.parse($0) } == nil)
    }

    @Test func everyDayIsTheCalendars() {
        var parser = TimeParser()
        for seconds in stride(from: 0, through: AsOf.range.upperBound, by: 86_400 * 97 + 12_345) {
            let text = AsOf(seconds: seconds)?.text ?? ""
            #expect(bytes(text) { parser.parse($0) } == seconds * 1_000_000)
        }
    }

    @Test(arguments: [
        ("0", 0), ("1790000000", 1_790_000_000_000_000), ("1790000000.25", 1_790_000_000_250_000), ("-1.5", -1_500_000),
        ("1.79e9", 1_790_000_000_000_000), ("253402300799.9999999", 253_402_300_799_999_999),
    ])
    func unixSeconds(_ text: String, _ micros: Int) { #expect(bytes(text, parseUnixSeconds) == micros) }

    @Test(arguments: [
        "", "-", "1.", ".5", "1x", "1790000000000", "99999999999999999999", "999999999999", "9999999999999",
        "-99999999999999", "999999999999999.9", "1e300", "-1e12", "NaN",
    ])
    func areNoUnixSeconds(_ text: String) { #expect(bytes(text, parseUnixSeconds) == nil) }

    @Test func numbersAreReadAsSwiftReadsThem() {
        var random = Seeded(state: 3)
        for _ in 0..<20_000 {
            let value = Double(bitPattern: random.next())
            let short = (Double.random(in: -1e6...1e6, using: &random) * 100).rounded() / 100
            for number in [value, short] where number.isFinite {
                guard case .real(let read)? = bytes("\(number)", parseNumber) else {
                    Issue.record("\(number) is not read")
                    continue
                }
                #expect(read == number)
            }
            let integer = Int64(bitPattern: random.next()) >> Int64.random(in: 0..<64, using: &random)
            #expect(bytes("\(integer)", parseNumber) == .integer(integer))
        }
    }

    @Test(
        arguments: [
            ("+5", .integer(5)), ("007", .integer(7)), (".5", .real(0.5)), ("5.", .real(5)), ("-0", .integer(0)),
            ("1E2", .real(100)),
            ("9223372036854775808", .real(9_223_372_036_854_775_808)), ("-9223372036854775808", .integer(.min)),
            ("0.1000000000000000055511151231257827", .real(0.1)),
            ("184467440737095516160000", .real(184_467_440_737_095_516_160_000)),
        ] as [(String, Parsed)])
    func isTheNumber(_ text: String, _ number: Parsed) { #expect(bytes(text, parseNumber) == number.value) }

    @Test(arguments: [
        "", "-", ".", "e5", "1e", "1e+", "0x10", "inf", "nan", "Infinity", "1_000", "1,5", " 1", "1 ", "1e999", "--1",
        "１",
    ])
    func isNoNumber(_ text: String) { #expect(bytes(text, parseNumber) == nil) }
}
