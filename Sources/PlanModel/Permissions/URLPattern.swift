import Text

/// The form of a URL without its query: `*` is one piece between slashes, or one up to the verb behind a colon, and at
/// the end `**` is one piece or more.
struct URLPattern: Sendable {
    private let pieces: [Substring]

    init(_ text: String) { pieces = URLPattern.pieces(of: text) }

    /// The pieces of a URL; the query does not count.
    static func pieces(of url: String) -> [Substring] {
        url[...].utf8.prefix { $0 != UInt8(ascii: "?") }.split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
        ).map { Substring($0) }
    }

    /// True if `url`, in pieces, has this form.
    func matches(_ url: [Substring]) -> Bool {
        guard let last = pieces.last, let end = url.last else { return false }
        let isOpen = last.hasPrefix("**")
        guard isOpen ? url.count >= pieces.count : url.count == pieces.count else { return false }
        guard fits(end, isOpen ? last.dropFirst() : last) else { return false }
        return zip(pieces.dropLast(), url).allSatisfy { fits($1, $0) }
    }

    /// The beginning of `url`, in pieces, that has this form; nil if there is none. A verb at its end does not belong to it.
    func beginning(of url: [Substring]) -> String? {
        guard url.count >= pieces.count, var last = url.prefix(pieces.count).last else { return nil }
        if last.endsWithVerb, let colon = last.lastIndex(of: ":") { last = last[..<colon] }
        let start = url.prefix(pieces.count - 1) + [last]
        return matches(Array(start)) ? start.joined(separator: "/") : nil
    }

    private func fits(_ piece: Substring, _ pattern: Substring) -> Bool {
        guard pattern.utf8.first == UInt8(ascii: "*") else { return piece == pattern }
        let verb = pattern.dropFirst()
        guard piece.hasSuffix(verb) else { return false }
        let name = piece.dropLast(verb.count)
        return !name.isEmpty && !name.endsWithVerb
    }
}

extension Substring {
    /// True for `things:stop`; the digest of `image@sha256:0af` is no verb.
    fileprivate var endsWithVerb: Bool {
        guard let colon = utf8.lastIndex(of: UInt8(ascii: ":")) else { return false }
        return self[colon...].dropFirst().allSatisfy(\.isLetter)
    }
}
