import Diagnostics
import Text
import Testing

/// Two leaf modules have the same list, because neither may import the other.
@Test func whatATerminalMustNotGetJSONDoesNotHoldEither() {
    for value in UInt32(0)...0x10FFFF {
        guard let scalar = Unicode.Scalar(value), escapingControls(String(scalar)) != String(scalar) else { continue }
        let json = JSONValue.string(String(scalar)).compactText
        #expect(!json.unicodeScalars.contains(scalar), "U+\(String(value, radix: 16))")
    }
}
