package import Text

/// The form of a call: `*` in its URL stands for one or more characters other than `/`, `?` and `#`, `**` for a path of
/// such pieces. Its body must be exactly this one, in which `*` stands in texts for more of them.
package struct CallShape: Sendable, Hashable {
    package var method: String
    package var url: String
    package var body: JSONValue?

    package init(_ method: String, _ url: String, body: JSONValue? = nil) {
        self.method = method
        self.url = url
        self.body = body
    }

    /// The text matched by each `*`; nil if `call` does not match.
    package func stars(in call: Call) -> [String]? {
        guard call.method == method, !stepsUp(call.url.utf8),
            var stars = PlanModel.stars(Array(call.url.utf8), Array(url.utf8)),
            collect(call.body ?? .null, body ?? .null, into: &stars)
        else { return nil }
        return stars
    }

    package func fits(_ call: Call) -> Bool { stars(in: call) != nil }

    /// The call with `stars` filled in; if there are more than it has places, the first ones.
    package func call(_ stars: [String]) -> Call {
        var rest = stars[...]
        let parts = url.replacing("**", with: "*").split(separator: "*", omittingEmptySubsequences: false)
        let url = parts.dropFirst().reduce(String(parts[0])) { $0 + (rest.popFirst() ?? "*") + $1 }
        return Call(method, url, body: body)
    }
}

/// Adds what the stars of `pattern` stand for in `value`; false if they do not match.
private func collect(_ value: JSONValue, _ pattern: JSONValue, into stars: inout [String]) -> Bool {
    switch (value, pattern) {
    case (.string(let text), .string(let pattern)) where pattern.contains("*"):
        guard let found = PlanModel.stars(Array(text.utf8), Array(pattern.utf8)) else { return false }
        stars += found
        return true
    case (.object(let members), .object(let patterns)):
        return members.count == patterns.count
            && patterns.allSatisfy { name, pattern in
                members[name].map { collect($0, pattern, into: &stars) } ?? false
            }
    default: return value == pattern
    }
}

/// The text matched by each `*` of `pattern` in `text`; nil if they do not match, or if something is not spelled as a
/// plan spells it: two spellings of one name would count as two objects. Backtracks only to the last star, so the time
/// is at most the product of the lengths.
func stars(_ text: [UInt8], _ pattern: [UInt8]) -> [String]? {
    var (at, next) = (0, 0)
    var spans: [(next: Int, start: Int, end: Int, isPath: Bool)] = []
    while at < text.count {
        if next < pattern.count, pattern[next] == UInt8(ascii: "*"), isPlain(text[at]) {
            let isPath = next + 1 < pattern.count && pattern[next + 1] == UInt8(ascii: "*")
            next += isPath ? 2 : 1
            spans.append((next, at, at + 1, isPath))
            at += 1
        } else if next < pattern.count, pattern[next] == text[at] {
            next += 1
            at += 1
        } else if let last = spans.last, last.end < text.count,
            isPlain(text[last.end]) || last.isPath && text[last.end] == UInt8(ascii: "/")
        {
            spans[spans.count - 1].end += 1
            next = last.next
            at = last.end + 1
        } else {
            return nil
        }
    }
    guard next == pattern.count else { return nil }
    guard spans.allSatisfy({ isCanonical(text[$0.start..<$0.end], isPath: $0.isPath) }) else { return nil }
    return spans.map { String(decoding: text[$0.start..<$0.end], as: UTF8.self) }
}

private func isPlain(_ byte: UInt8) -> Bool { !"/?#&=;\\".utf8.contains(byte) && byte > 0x20 && byte < 0x7F }

/// True if only what must be escaped is escaped, with capital hex digits, and no piece of a path is empty.
private func isCanonical(_ text: ArraySlice<UInt8>, isPath: Bool) -> Bool {
    if isPath, text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).contains(where: \.isEmpty) {
        return false
    }
    var rest = text
    while let mark = rest.firstIndex(of: UInt8(ascii: "%")) {
        guard let high = rest.dropFirst(mark - rest.startIndex + 1).first.flatMap(digit),
            let low = rest.dropFirst(mark - rest.startIndex + 2).first.flatMap(digit)
        else { return false }
        guard !(high << 4 | low).isUnreserved else { return false }
        rest = rest[(mark + 3)...]
    }
    return true
}

/// The value of a hexadecimal digit in its canonical case.
private func digit(_ byte: UInt8) -> UInt8? { byte.isLowercase ? nil : hexadecimalValue(byte) }

extension CallShape {
    /// `METHOD URL`, and the body as JSON if there is one.
    var text: String { "\(method) \(url)" + (body.map { " " + $0.compactText } ?? "") }

    init(text: String, at pointer: JSONPointer) throws(JSONFormatError) {
        let parts = text.split(separator: " ", maxSplits: 2)
        guard parts.count >= 2 else {
            throw JSONFormatError(pointer, "'\(text)' is not a method, a URL and maybe a body")
        }
        self.init(String(parts[0]), String(parts[1]))
        guard parts.count == 3 else { return }
        do { body = try JSONValue(parsing: Array(parts[2].utf8)) } catch {
            throw JSONFormatError(pointer, "the body in '\(text)' is not JSON")
        }
    }
}
