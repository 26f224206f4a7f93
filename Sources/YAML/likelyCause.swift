import Diagnostics

/// The most likely cause of a syntax error, for cases where libyaml stops later than a reader would, or reports
/// something else; nil if nothing stands out. `first` is the line on which the construct that failed began, `last` the
/// one on which libyaml gave up, both counted from 0.
func likelyCause(in lines: [[UInt8]], from first: Int, to last: Int, path: String) -> Diagnostic? {
    func diagnostic(_ line: Int, _ column: Int, _ message: String, hint: String) -> Diagnostic {
        // Columns count characters, bytes do not.
        let before = String(decoding: lines[line].prefix(column), as: UTF8.self).unicodeScalars.count
        return Diagnostic(
            path: path, range: SourceRange(line: line + 1, column: before + 1), message: message, hint: hint)
    }
    for (number, line) in lines.enumerated().prefix(last + 1) {
        if let column = unclosedQuote(in: line) {
            // A quoted text may continue, but then its next lines are indented like values, not like keys.
            let following = number + 1 < lines.count ? lines[number + 1] : []
            if number == last || isKeyLine(following) || isElementLine(following) {
                return diagnostic(
                    number, column, "the quote that opens here is never closed", hint: "close it on this line")
            }
        }
    }
    // The line before as well: what is wrong there may become visible only on the next one.
    for number in max(0, min(first, last - 1))...max(0, last) where number < lines.count {
        let line = lines[number]
        if let (column, name) = hiddenCharacter(in: line) {
            return diagnostic(number, column, "\(name) stands here", hint: "write a space, or nothing")
        }
    }
    for number in [last, last - 1, first] where lines.indices.contains(number) {
        let line = lines[number]
        if let key = joinedElement(of: line) {
            return diagnostic(number, start(of: line), "expected a space after '-'", hint: "write `- \(key)`")
        }
        let words = plainWords(of: line)
        if words.count >= 2, let colon = words[0].lastIndex(of: UInt8(ascii: ":")), colon == words[0].endIndex - 1 {
            continue
        }
        if words.count == 1, let colon = words[0].firstIndex(of: UInt8(ascii: ":")), colon > 0,
            colon < words[0].count - 1,
            isKey(words[0][..<colon])
        {
            let (key, value) = (text(words[0][..<colon]), text(words[0][(colon + 1)...]))
            return diagnostic(
                number, start(of: line) + colon + 1, "expected a space after ':'", hint: "write `\(key): \(value)`")
        }
        if words.count >= 2, isKey(words[0][...]), !words.joined().contains(UInt8(ascii: ":")) {
            let value = words.dropFirst().map { text($0[...]) }.joined(separator: " ")
            return diagnostic(
                number, start(of: line) + words[0].count, "expected ':' after the key '\(text(words[0][...]))'",
                hint: "write `\(text(words[0][...])): \(value)`")
        }
    }
    return nil
}

private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

private func start(of line: [UInt8]) -> Int { line.firstIndex { $0 != 0x20 } ?? line.count }

private func isKey(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
        && bytes.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) || $0 == UInt8(ascii: "_")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
}

/// The words of a line before its comment; none if it has quotes, brackets or a dash, which have other meanings.
private func plainWords(of line: [UInt8]) -> [[UInt8]] {
    let words = line.split(separator: 0x20).map(Array.init)
    let plain = Array(words.prefix { $0.first != UInt8(ascii: "#") })
    guard !plain.isEmpty, plain[0] != [UInt8(ascii: "-")],
        !plain[0].contains(where: { "\"'[]{}".utf8.contains($0) })
    else { return [] }
    return plain
}

private func isKeyLine(_ line: [UInt8]) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let key = line[..<colon].drop { $0 == 0x20 }
    return isKey(key) && (colon + 1 == line.count || line[colon + 1] == 0x20)
}

/// What follows the `-` of a line that begins with `-key:`, which no key does.
private func joinedElement(of line: [UInt8]) -> String? {
    let rest = line.drop { $0 == 0x20 }
    guard rest.first == UInt8(ascii: "-"), isKeyLine(Array(rest.dropFirst())), rest.dropFirst().first != 0x20 else {
        return nil
    }
    return text(rest.dropFirst())
}

private func isElementLine(_ line: [UInt8]) -> Bool {
    let rest = line.drop { $0 == 0x20 }
    return rest.starts(with: "- ".utf8)
}

/// The column of the quote that a value starts with and that is still open at the end of the line.
private func unclosedQuote(in line: [UInt8]) -> Int? {
    var index = 0
    var atValue = true
    while index < line.count {
        let byte = line[index]
        if atValue, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            guard let end = closingQuote(line, from: index) else { return index }
            index = end + 1
            atValue = false
            continue
        }
        if byte == UInt8(ascii: "#"), index == 0 || line[index - 1] == 0x20 { return nil }
        // A value comes after these and any spaces that follow.
        if "[{,".utf8.contains(byte) || (byte == UInt8(ascii: ":") && index + 1 < line.count && line[index + 1] == 0x20)
            || (byte == UInt8(ascii: "-") && index + 1 < line.count && line[index + 1] == 0x20)
        {
            atValue = true
        } else if byte != 0x20 {
            atValue = false
        }
        index += 1
    }
    return nil
}

private func closingQuote(_ line: [UInt8], from start: Int) -> Int? {
    let quote = line[start]
    var index = start + 1
    while index < line.count {
        if quote == UInt8(ascii: "\""), line[index] == UInt8(ascii: "\\") {
            index += 2
            continue
        }
        if line[index] == quote {
            if quote == UInt8(ascii: "'"), index + 1 < line.count, line[index + 1] == quote {
                index += 2
                continue
            }
            return index
        }
        index += 1
    }
    return nil
}

/// The column and the name of the first character outside the comment that looks like a space or is invisible.
private func hiddenCharacter(in line: [UInt8]) -> (Int, String)? {
    var column = 0
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
        if scalar == "#" { return nil }
        switch scalar.value {
        case 0xA0, 0x202F: return (column, "a no-break space (U+\(scalar.value == 0xA0 ? "00A0" : "202F"))")
        case 0x200B: return (column, "a zero-width space (U+200B)")
        case 0x2000...0x200A, 0x205F, 0x3000:
            return (column, "a space that YAML does not know (U+\(String(scalar.value, radix: 16, uppercase: true)))")
        default: column += UTF8.width(scalar)
        }
    }
    return nil
}
