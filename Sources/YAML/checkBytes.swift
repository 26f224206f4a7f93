import Diagnostics

/// The most bytes a file may have.
package let maximumFileSize = 1 << 20

/// What is wrong with a file's bytes, before parsing as YAML: size, encoding, control characters. Nil if nothing is.
func checkBytes(_ bytes: UnsafeBufferPointer<UInt8>, path: String) -> Diagnostic? {
    if bytes.count > maximumFileSize {
        return Diagnostic(
            path: path, range: nil, message: "the file has \(bytes.count) bytes; at most \(maximumFileSize) are read",
            hint: "split it, or keep data out of the configuration")
    }
    if bytes.count >= 2, (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) {
        return Diagnostic(
            path: path, range: SourceRange(line: 1, column: 1), message: "the file is UTF-16, not UTF-8",
            hint: "save it as UTF-8")
    }
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
        let byte = bytes[index]
        if byte >= 0x20, byte < 0x7F {
            index += 1
        } else if byte == 0x0A || byte == 0x0D || byte == 0x09 {
            index += 1
        } else if byte < 0x80 {
            return control(UInt32(byte), at: index, in: bytes, path: path)
        } else {
            guard let (scalar, length) = decodeScalar(bytes, at: index) else {
                return Diagnostic(
                    path: path, range: range(of: index, in: bytes),
                    message: "byte \(index) (0x\(String(byte, radix: 16))) is not UTF-8", hint: "save the file as UTF-8"
                )
            }
            if isRefused(scalar) { return control(scalar, at: index, in: bytes, path: path) }
            index += length
        }
    }
    return nil
}

/// C1 controls and line breaks that editors do not show; a byte order mark inside the text; noncharacters.
private func isRefused(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
}

private func control(_ scalar: UInt32, at index: Int, in bytes: UnsafeBufferPointer<UInt8>, path: String) -> Diagnostic
{
    let digits = String(scalar, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Diagnostic(
        path: path, range: range(of: index, in: bytes), message: "control character U+\(code)",
        hint: "remove it, or write it as \"\\u\(code)\" in double quotes")
}

/// The scalar that starts at `index` and its length, or nil if the bytes there are not UTF-8 (RFC 3629).
private func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int)? {
    let first = bytes[index]
    let length: Int
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    for offset in 1..<length {
        let byte = bytes[index + offset]
        guard byte & 0xC0 == 0x80 else { return nil }
        value = value << 6 | UInt32(byte & 0x3F)
    }
    switch length {
    case 3 where value < 0x800 || (0xD800..<0xE000).contains(value): return nil
    case 4 where value < 0x10000 || value > 0x10FFFF: return nil
    default: return (value, length)
    }
}

/// The one-column range of the scalar at byte `index`. All bytes before it are valid UTF-8.
private func range(of index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> SourceRange {
    var line = 1
    var column = 1
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while position < index {
        let byte = bytes[position]
        if byte == 0x0A || (byte == 0x0D && !(position + 1 < bytes.count && bytes[position + 1] == 0x0A)) {
            line += 1
            column = 1
        } else if byte & 0xC0 != 0x80, byte != 0x0D {
            column += 1
        }
        position += 1
    }
    return SourceRange(line: line, column: column)
}
