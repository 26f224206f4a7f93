import Diagnostics

/// The first `${` that stands without quotes inside `{…}` or `[…]`: YAML ends the text there, and takes the brace for a
/// mapping. `first` is the line on which the construct that failed began, `last` the one on which libyaml gave up, both
/// counted from 0.
func unquotedReference(in lines: [[UInt8]], from first: Int, to last: Int, path: String) -> Diagnostic? {
    var depth = 0
    for number in first...max(first, last) where lines.indices.contains(number) {
        let line = lines[number]
        // Where the present text began, and the quote that it began with.
        var (start, quote): (Int?, UInt8?) = (nil, nil)
        var index = 0
        while index < line.count {
            let byte = line[index]
            if let open = quote {
                if open == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") { index += 1 }
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "#"), index == 0 || line[index - 1] == 0x20 {
                break
            } else if start == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                (start, quote) = (index, byte)
            } else if start == nil, "{[".utf8.contains(byte) {
                depth += 1
            } else if depth > 0, byte == UInt8(ascii: "$"), line[index...].dropFirst().first == UInt8(ascii: "{") {
                return diagnostic(line, number, start ?? index, path)
            } else if depth > 0, ",]}".utf8.contains(byte) {
                if byte != UInt8(ascii: ",") { depth -= 1 }
                start = nil
            } else if endsKey(line, index) {
                start = nil
            } else if byte != 0x20, start == nil {
                start = index
            }
            index += 1
        }
    }
    return nil
}

/// True for a colon, or the dash of a list, after which a value begins.
private func endsKey(_ line: [UInt8], _ index: Int) -> Bool {
    let isLast = index + 1 == line.count || line[index + 1] == 0x20
    return isLast && (line[index] == UInt8(ascii: ":") || line[index] == UInt8(ascii: "-"))
}

private func diagnostic(_ line: [UInt8], _ number: Int, _ start: Int, _ path: String) -> Diagnostic {
    // Columns count characters, bytes do not.
    let column = String(decoding: line.prefix(start), as: UTF8.self).unicodeScalars.count + 1
    // Up to where the value would end if its references were no braces.
    var (text, depth): ([UInt8], Int) = ([], 0)
    for byte in line.dropFirst(start) {
        if depth == 0, ",]}".utf8.contains(byte) { break }
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") { depth -= 1 }
        text.append(byte)
    }
    while text.last == 0x20 { text.removeLast() }
    let whole = String(decoding: text, as: UTF8.self).replacing("\"", with: "\\\"")
    return Diagnostic(
        path: path, range: SourceRange(line: number + 1, column: column),
        message: "a text with ${…} inside {…} or […] needs quotes", hint: "write \"\(whole)\"")
}
