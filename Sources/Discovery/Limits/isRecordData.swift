import Text

/// False for what is no data of a record of that type (dns-9, dns-10). Of other types anything is taken.
func isRecordData(_ text: String, of type: String) -> Bool {
    let parts = text.split(separator: " ").map(String.init)
    func isNumber(_ text: String, _ most: Int = 65_535) -> Bool {
        parseDigits(text[...].utf8).map { $0 <= most } ?? false
    }
    switch type {
    case "A": return addressBytes(text)?.count == 4
    case "AAAA": return addressBytes(text)?.count == 16
    case "CNAME", "NS", "PTR", "ALIAS": return parts.count == 1 && isDomain(text)
    case "MX": return parts.count == 2 && isNumber(parts[0]) && isDomain(parts[1])
    case "SRV": return parts.count == 4 && parts.prefix(3).allSatisfy { isNumber($0) } && isDomain(parts[3])
    case "CAA": return parts.count >= 3 && isNumber(parts[0], 255)
    case "TXT", "SPF": return isTexts(text)
    case "DS": return parts.count >= 4 && parts.prefix(3).allSatisfy { isNumber($0) }
    case "SOA": return parts.count == 7 && parts.dropFirst(2).allSatisfy { isNumber($0, 4_294_967_295) }
    default: return true
    }
}

/// Labels of up to 63 characters, 253 in all; a dot at the end may be missing, and is added.
private func isDomain(_ text: String) -> Bool {
    guard text != "." else { return true }
    let labels = (text.hasSuffix(".") ? text.dropLast() : text[...]).split(
        separator: ".", omittingEmptySubsequences: false)
    return text.utf8.count <= 254 && addressBytes(text) == nil
        && labels.allSatisfy { label in
            (1...63).contains(label.utf8.count)
                && label.utf8.allSatisfy { $0.isLetterOrDigit || "-_*".utf8.contains($0) || $0 > 127 }
        }
}

/// Texts in quotes, or words, of up to 255 bytes each.
private func isTexts(_ text: String) -> Bool {
    var cursor = TextCursor(text)
    while !cursor.isAtEnd() {
        guard let piece = cursor.quoted() ?? cursor.run({ $0 > 32 && $0 != UInt8(ascii: "\"") }),
            piece.utf8.count <= 255
        else { return false }
    }
    return !text.isEmpty
}
