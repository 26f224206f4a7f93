import JSON

/// Replaces secret texts by `(sensitive)`: as they are, escaped in JSON, percent-encoded, and in base64, also where
/// base64 covers a longer text that contains them.
package struct Redaction: Sendable, Hashable {
    private var forms: Set<String> = []

    package init(_ secrets: some Sequence<String> = []) {
        for secret in secrets { hide(secret) }
    }

    /// Hides `secret` from now on; an empty text is no secret.
    package mutating func hide(_ secret: String) {
        guard !secret.isEmpty else { return }
        let bytes = Array(secret.utf8)
        forms.insert(secret)
        forms.insert(escapedInJSON(secret))
        forms.insert(percentEncoded(bytes))
        for encoded in [base64(bytes)] + fragments(bytes) {
            let urlSafe = encoded.replacing("+", with: "-").replacing("/", with: "_")
            for form in [encoded, urlSafe] {
                forms.insert(form)
                let bare = form.replacing("=", with: "")
                if bare.utf8.count >= 4 { forms.insert(bare) }
            }
        }
    }

    package func callAsFunction(_ text: String) -> String {
        // The longest first: a form inside another one must not leave the rest of it behind.
        let ordered = forms.sorted { left, right in
            left.utf8.count != right.utf8.count ? left.utf8.count > right.utf8.count : left < right
        }
        return ordered.reduce(text) { $0.replacing($1, with: "(sensitive)") }
    }
}

/// The base64 digits that depend on `bytes` alone when they stand one or two bytes after a boundary or are followed by
/// more. Short ones are left out: they could meet innocent text.
private func fragments(_ bytes: [UInt8]) -> [String] {
    (0..<3).compactMap { offset in
        let digits = base64([UInt8](repeating: 0, count: offset) + bytes).utf8
        let unstableStart = offset == 0 ? 0 : offset + 1
        let stableEnd = (offset + bytes.count) * 8 / 6
        guard stableEnd - unstableStart >= 8 else { return nil }
        return String(decoding: Array(digits)[unstableStart..<stableEnd], as: UTF8.self)
    }
}

private func percentEncoded(_ bytes: [UInt8]) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    let kept = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    return String(
        decoding: bytes.flatMap {
            kept.contains($0) ? [$0] : [UInt8(ascii: "%"), hex[Int($0 >> 4)], hex[Int($0 & 15)]]
        },
        as: UTF8.self)
}

/// `text` as it stands between the quotes of a JSON string.
private func escapedInJSON(_ text: String) -> String {
    String(JSONValue.string(text).compactText.dropFirst().dropLast())
}
