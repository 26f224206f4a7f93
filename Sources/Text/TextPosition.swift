/// A position in a text: lines and columns are counted from 1, columns in bytes.
struct TextPosition: Sendable, Hashable {
    var line = 1
    var column = 1

    /// The position after `bytes`, which begin at this one.
    func moved(over bytes: Span<UInt8>) -> TextPosition {
        let newlines = bytes.withUnsafeBufferPointer { $0.count { $0 == UInt8(ascii: "\n") } }
        guard newlines > 0 else { return TextPosition(line: line, column: column + bytes.count) }
        var start = bytes.count
        while bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        return TextPosition(line: line + newlines, column: bytes.count - start + 1)
    }

    func error(_ message: String) -> JSONSyntaxError {
        JSONSyntaxError(line: line, column: column, message: message)
    }
}
