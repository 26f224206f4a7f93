import Text

/// The parts of a URL that is plainly `https://host[:port]/...`. Two parsers may interpret a crafted URL differently,
/// and a token must not depend on which is right: user names, backslashes, escapes in the host, leading or trailing
/// dots, `..` in the path and everything outside printable ASCII are refused.
struct WebAddress: Hashable {
    /// In lower case.
    let host: String
    let port: Int
    /// Starts with `/`; includes the query.
    let path: String

    init?(_ url: String) {
        let scheme = "https://"
        guard url.prefix(scheme.count).lowercased() == scheme, url.utf8.allSatisfy(isPlain) else { return nil }
        let rest = url.dropFirst(scheme.count)
        guard let slash = rest.firstIndex(of: "/") else { return nil }
        let pieces = rest[..<slash].split(separator: ":", omittingEmptySubsequences: false)
        guard let host = pieces.first, pieces.count <= 2, isHost(host) else { return nil }
        if pieces.count == 2 {
            guard let port = UInt16(pieces[1]), port > 0, String(port) == pieces[1] else { return nil }
            self.port = Int(port)
        } else {
            port = 443
        }
        self.host = host.lowercased()
        path = String(rest[slash...])
        guard !stepsUp(path) else { return nil }
    }

    /// `host`, with the port if it is not the default of HTTPS.
    var authority: String { port == 443 ? host : "\(host):\(port)" }
}

private func isPlain(_ byte: UInt8) -> Bool { 0x21...0x7E ~= byte && byte != UInt8(ascii: "\\") }

private func isHost(_ text: Substring) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
        !label.isEmpty && label.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
    }
}

/// A server, or a proxy in front of it, may resolve `.` and `..`, plain or escaped, even more than once, and so leave
/// the path that was checked.
private func stepsUp(_ path: String) -> Bool {
    guard path.utf8.contains(UInt8(ascii: "%")) || path.contains("/.") else { return false }
    var path = path.prefix { $0 != "?" && $0 != "#" }.lowercased()
    for _ in 0..<3 {
        path = path.replacing("%25", with: "%").replacing("%2e", with: ".").replacing("%2f", with: "/")
            .replacing("%5c", with: "/")
    }
    return path.split(separator: "/").contains { segment in
        [".", ".."].contains(String(segment.prefix { $0 != ";" }))
    }
}
