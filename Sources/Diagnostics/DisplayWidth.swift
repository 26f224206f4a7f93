/// How a scalar of external text is shown on one line of a terminal: its text, and how many columns it takes.
package struct DisplayedScalar: Sendable, Hashable {
    package let text: String
    package let width: Int

    /// `column` is the display column, from 0, at which it is shown: a tab extends to the next multiple of four.
    package init(_ scalar: Unicode.Scalar, column: Int) {
        if scalar == "\t" {
            width = 4 - column % 4
            text = String(repeating: " ", count: width)
        } else if scalar.needsEscape {
            text = scalar.escape
            width = text.unicodeScalars.count
        } else {
            text = String(scalar)
            width = scalar.terminalWidth
        }
    }
}

/// `text` with control and direction-changing characters escaped, so that it cannot move a terminal's cursor or reorder
/// a line. Characters that look like a space or are invisible are escaped too, so that a reader sees them.
package func escapingControls(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    guard text.unicodeScalars.contains(where: { $0.needsEscape }) else { return text }
    return text.unicodeScalars.map { $0.needsEscape ? $0.escape : String($0) }.joined()
}

extension Unicode.Scalar {
    fileprivate var needsEscape: Bool {
        switch value {
        case 0..<0x20, 0x7F...0xA0, 0xAD, 0x61C, 0x2000...0x200B, 0x200E, 0x200F, 0x2028...0x202F, 0x205F...0x2064,
            0x2066...0x2069, 0x3000, 0xFEFF:
            true
        default: false
        }
    }

    fileprivate var escape: String {
        switch self {
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: "\\u{\(String(value, radix: 16))}"
        }
    }

    /// 0 for combining and invisible scalars, 2 for East Asian wide ones and emoji (Unicode TR 11), else 1.
    fileprivate var terminalWidth: Int {
        if value < 0x300 { return value == 0xAD ? 0 : 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
