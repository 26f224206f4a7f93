import Text
import Testing

@testable import Service

private func kind(_ text: String) -> JSONScanner.Kind? {
    Array(text.utf8).withUnsafeBytes {
        var scanner = JSONScanner($0)
        guard let kind = try? scanner.value(), (try? scanner.end()) != nil else { return nil }
        return kind
    }
}

@Test(arguments: [
    ("null", JSONScanner.Kind.null), ("true", .bool), ("false", .bool), ("0", .integer), ("-12", .integer),
    ("1.0", .number), ("1e5", .number), ("-0.5E-7", .number), (#""a""#, .string), ("[]", .array),
    ("[1, [2 ,{}]]", .array), ("{}", .object), (#"{"a" : [null] , "b":{}}"#, .object),
    (#""\u00e9\n\ud83d\ude00""#, .string),
])
func whatIsJSONIsPassed(_ text: String, _ expected: JSONScanner.Kind) { #expect(kind(text) == expected) }

@Test(arguments: [
    "", " ", "nul", "nulll", "01", "1.", ".5", "-", "1e", "+1", "0x1", "NaN", "[", "[1,]", "[1 2]", "{", "{a:1}",
    #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"""#, #""\x""#, #""\u12g4""#, #""\ud800""#, #""\udc00""#, #""\ud800\u0041""#,
    "\"\u{1}\"", "'a'", "1 1", "{} {}",
])
func whatIsNoJSONIsRefused(_ text: String) {
    #expect(kind(text) == nil)
    #expect((try? JSONValue(parsing: text)) == nil)
}

@Test func deepNestingEndsAtALevel() {
    #expect(kind(String(repeating: "[", count: 32) + String(repeating: "]", count: 32)) == .array)
    #expect(kind(String(repeating: "[", count: 33) + String(repeating: "]", count: 33)) == nil)
    #expect(kind(String(repeating: "{\"a\":", count: 1_000_000)) == nil)
}

@Test func contentIsWhatTheEscapesStandFor() throws {
    let bytes = Array(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00é""#.utf8)
    try bytes.withUnsafeBytes {
        var scanner = JSONScanner($0)
        let text = try scanner.string()
        #expect(text.hasEscapes)
        #expect(String(decoding: scanner.content(text), as: UTF8.self) == "\"\\/\u{8}\u{C}\n\r\té😀é")
    }
}

/// Of any bytes, the scanner takes what the project's JSON reader takes and nothing else, and never reads past the end.
@Test func itAgreesWithTheReaderOnBrokenText() {
    var generator = SplitMix(state: 7)
    let seed = Array(#"{"a":[1,-2.5e3,"é\u00e9",null,true,{"b":{}}],"c":"x"}"#.utf8)
    for _ in 0..<3_000 {
        var bytes = seed
        for _ in 0..<Int(generator.next() % 4) {
            let index = Int(generator.next() % UInt64(bytes.count))
            switch generator.next() % 3 {
            case 0: bytes[index] = UInt8(truncatingIfNeeded: generator.next())
            case 1: bytes.remove(at: index)
            default: bytes.insert(Array("{}[]\",:\\0e- ".utf8)[Int(generator.next() % 12)], at: index)
            }
        }
        let isTaken = bytes.withUnsafeBytes {
            var scanner = JSONScanner($0)
            scanner.skipSpace()
            return (try? scanner.value()) != nil && (try? scanner.end()) != nil
        }
        let reader = Result { () throws(JSONSyntaxError) in try JSONValue(parsing: bytes) }
        // The scanner keeps no keys, so it does not know of duplicate ones.
        if case .failure(let error) = reader, error.message.hasPrefix("duplicate") { continue }
        #expect(isTaken == ((try? reader.get()) != nil), "\(String(decoding: bytes, as: UTF8.self))")
    }
}

struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
