let newline = UInt8(ascii: "\n")
let semicolon = UInt8(ascii: ";")
private let space = UInt8(ascii: " ")

/// Access to lines of a text by the names in its index, which gives each name with its line's length: `Job
/// 703;Execution 594`.
struct Entries: Sendable {
    let names: [String]
    private let text: String
    private let ranges: [String: Range<Int>]

    /// `offset` is where the first line begins, and afterwards where the last one ended. An index that promises more
    /// than the text has is cut off at the end of the text.
    init(_ text: String, _ index: Substring.UTF8View, from offset: inout Int) {
        self.text = text
        var names: [String] = []
        var ranges: [String: Range<Int>] = [:]
        let end = text.utf8.count
        for item in index.split(separator: semicolon) {
            let pair = words(item, limit: 2)
            guard pair.count == 2, let length = Int(pair[1]), length > 0, length <= end - offset else { break }
            ranges[pair[0]] = offset..<(offset + length)
            names.append(pair[0])
            offset += length
        }
        self.names = names
        self.ranges = ranges
    }

    /// The rest of the line of `name` after the name; nil if the index points elsewhere.
    subscript(name: String) -> Substring.UTF8View? {
        guard let range = ranges[name] else { return nil }
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        var line = text[start..<bytes.index(start, offsetBy: range.count)].utf8
        guard line.last == newline, line.starts(with: name.utf8) else { return nil }
        line = line.dropLast().dropFirst(name.utf8.count)
        guard let first = line.first, first == space || first == semicolon else { return nil }
        return line.dropFirst()
    }
}

/// The words of a line between single spaces; the last of `limit` words is all the rest.
func words(_ line: Substring.UTF8View, limit: Int = .max) -> [String] {
    line.split(separator: space, maxSplits: limit == .max ? .max : limit - 1).map { String(Substring($0)) }
}
