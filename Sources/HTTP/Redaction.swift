package import Text

/// Replaces secret texts by `(sensitive)`: verbatim, escaped in JSON, percent-encoded, in hexadecimal and in base64,
/// even if the base64 covers a longer text that contains them. A quoted secret may be shortened, so eight characters of
/// any form are enough to be hidden.
package struct Redaction: Sendable, Hashable {
    /// Every run of eight bytes of every form.
    private var runs: Set<UInt64> = []
    /// The shorter forms, hidden only as a whole.
    private var short: Set<[UInt8]> = []

    package init(_ secrets: some Sequence<String> = []) {
        for secret in secrets { hide(secret) }
    }

    /// Hides `secret` from now on; an empty text is ignored.
    package mutating func hide(_ secret: String) {
        guard !secret.isEmpty else { return }
        let bytes = Array(secret.utf8)
        hide(bytes)
        hide(Array(escapedInJSON(secret).utf8))
        for uppercase in [true, false] {
            hide(Array(percentEncoded(secret, uppercase: uppercase).utf8))
            if bytes.count >= 4 { hide(Array(hexadecimal(bytes, uppercase: uppercase).utf8)) }
        }
        for encoded in [base64(bytes)] + fragments(bytes) {
            let urlSafe = encoded.replacing("+", with: "-").replacing("/", with: "_")
            for form in [encoded, urlSafe] {
                hide(Array(form.utf8))
                let bare = form.replacing("=", with: "")
                if bare.utf8.count >= 4 { hide(Array(bare.utf8)) }
            }
        }
    }

    private mutating func hide(_ form: [UInt8]) {
        guard form.count >= 8 else {
            short.insert(form)
            return
        }
        eachRun(of: form) { _, run in runs.insert(run) }
    }

    /// What stands in the place of a secret.
    package static let mark = "(sensitive)"

    /// `text` without them.
    package func callAsFunction(_ text: String) -> String { redacted(text) { _, _ in true } }

    /// `text`, in words of ours, without them. There a form of fewer than four bytes counts only in quotes: it is a part of
    /// many words.
    package func inOwnWords(_ text: String) -> String {
        redacted(text) { bytes, range in
            guard range.count < 4 else { return true }
            return range.lowerBound > 0 && range.upperBound < bytes.count && isQuote(bytes[range.lowerBound - 1])
                && isQuote(bytes[range.upperBound])
        }
    }

    /// A word that a server or an API chose, such as the name of a field, without them: only a long form counts.
    package func inName(_ name: String) -> String { redacted(name) { _, _ in false } }

    /// `value` without them, its texts and numbers each by itself: what has the length of a word is also a part of the
    /// names around it.
    package func callAsFunction(_ value: JSONValue) -> JSONValue {
        switch value {
        case .null, .bool: return value
        case .string(let text): return .string(self(text))
        case .number(let number):
            let shown = self(number.text)
            return shown == number.text ? value : .string(shown)
        case .array(let elements): return .array(elements.map { self($0) })
        case .object(let members): return .object(JSONObject(members.map { (inName($0.key), self($0.value)) }))
        }
    }

    /// `counts` says whether a short form that stands in a range of the bytes is hidden.
    private func redacted(_ text: String, counts: ([UInt8], Range<Int>) -> Bool) -> String {
        guard !runs.isEmpty || !short.isEmpty else { return text }
        let bytes = Array(text.utf8)
        var isHidden = [Bool](repeating: false, count: bytes.count)
        var found = false
        func mark(_ range: Range<Int>) {
            found = true
            for index in range { isHidden[index] = true }
        }
        eachRun(of: bytes) { start, run in if runs.contains(run) { mark(start..<start + 8) } }
        for form in short where form.count <= bytes.count {
            for start in 0...bytes.count - form.count where bytes[start] == form[0] {
                let range = start..<start + form.count
                if bytes[range].elementsEqual(form), counts(bytes, range) { mark(range) }
            }
        }
        guard found else { return text }
        // A character is hidden as a whole if any part of it is.
        for index in bytes.indices.dropFirst() where bytes[index] & 0xC0 == 0x80 && isHidden[index - 1] {
            isHidden[index] = true
        }
        for index in bytes.indices.dropFirst().reversed() where bytes[index] & 0xC0 == 0x80 && isHidden[index] {
            isHidden[index - 1] = true
        }
        var result: [UInt8] = []
        for index in bytes.indices {
            if !isHidden[index] {
                result.append(bytes[index])
            } else if index == 0 || !isHidden[index - 1] {
                result += Array(Self.mark.utf8)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

private func isQuote(_ byte: UInt8) -> Bool { "\"'`".utf8.contains(byte) }

/// Calls `body` with the start and the value of every run of eight bytes.
private func eachRun(of bytes: [UInt8], _ body: (Int, UInt64) -> Void) {
    var run: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
        run = run << 8 | UInt64(byte)
        if index >= 7 { body(index - 7, run) }
    }
}

/// The base64 digits that depend only on `bytes`, whether `bytes` begin one or two bytes after a boundary or are
/// followed by more. Short ones are omitted: they could match innocent text.
private func fragments(_ bytes: [UInt8]) -> [String] {
    (0..<3).compactMap { offset in
        let digits = base64([UInt8](repeating: 0, count: offset) + bytes).utf8
        let unstableStart = offset == 0 ? 0 : offset + 1
        let stableEnd = (offset + bytes.count) * 8 / 6
        guard stableEnd - unstableStart >= 8 else { return nil }
        return String(decoding: Array(digits)[unstableStart..<stableEnd], as: UTF8.self)
    }
}

/// `text` as written between the quotes of a JSON string.
private func escapedInJSON(_ text: String) -> String {
    String(JSONValue.string(text).compactText.dropFirst().dropLast())
}
