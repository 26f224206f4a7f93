import HTTP

/// Collects header lines as libcurl delivers them. A status line resets it, so that interim answers (1xx) leave nothing
/// behind.
struct HeaderLines {
    private(set) var headers: [Header] = []
    private(set) var size = 0
    /// The blank line after the headers has arrived. libcurl treats an answer that breaks off before it as complete.
    private(set) var isComplete = false

    /// Adds one line, including its line ending.
    mutating func append(_ line: some Collection<UInt8>) {
        size += line.count
        let text = String(decoding: line, as: UTF8.self).trimmingLineEnd
        guard !text.isEmpty else {
            isComplete = true
            return
        }
        if text.hasPrefix("HTTP/") {
            headers = []
            isComplete = false
        } else if let first = text.first, first == " " || first == "\t", !headers.isEmpty {
            headers[headers.count - 1].value += " " + trimmed(text[...])
        } else if let colon = text.firstIndex(of: ":") {
            headers.append(Header(trimmed(text[..<colon]), trimmed(text[text.index(after: colon)...])))
        }
    }
}

extension String {
    /// Swift counts CR LF as one character.
    fileprivate var trimmingLineEnd: String {
        var copy = self
        while let last = copy.last, last == "\r\n" || last == "\n" || last == "\r" { copy.removeLast() }
        return copy
    }
}

private func trimmed(_ text: Substring) -> String {
    var rest = text.drop { $0 == " " || $0 == "\t" }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return String(rest)
}
