/// `text` in double quotes, with everything escaped that could move a cursor, end a line, or hide or reorder text: a
/// review must show what is really there.
func quoted(_ text: some StringProtocol) -> String { "\"" + escaped(text, quotes: true) + "\"" }

/// The same escapes without the quotes, for text that is not a value.
func quoteless(_ text: String) -> String { escaped(text, quotes: false) }

private func escaped(_ text: some StringProtocol, quotes: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"" where quotes: result += "\\\""
        case "\\" where quotes: result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        default:
            if scalar.isUnseen {
                result += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }
    return result
}

extension Unicode.Scalar {
    private static let unseen: [ClosedRange<UInt32>] = [
        0...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x61C...0x61C, 0x180E...0x180E, 0x200B...0x200F, 0x2028...0x202E,
        0x2060...0x206F, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F,
    ]

    /// Controls, line separators, zero-width and direction-changing characters.
    fileprivate var isUnseen: Bool { Self.unseen.contains { $0.contains(value) } }
}
