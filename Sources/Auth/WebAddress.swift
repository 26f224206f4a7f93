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
        // Byte by byte: a plan has tens of thousands of them.
        let scheme = "https://"
        guard url.utf8.allSatisfy(isPlain), url.utf8.starts(with: scheme.utf8) || url.hasInAnyCase(scheme) else {
            return nil
        }
        let rest = url[...].utf8.dropFirst(scheme.utf8.count)
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        let pieces = rest[..<slash].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let host = pieces.first, pieces.count <= 2, isHost(host) else { return nil }
        if pieces.count == 2 {
            guard let text = String(pieces[1]), let port = UInt16(text), port > 0, String(port) == text else {
                return nil
            }
            self.port = Int(port)
        } else {
            port = 443
        }
        self.host = String(Substring(host)).lowercased()
        path = String(Substring(rest[slash...]))
        guard !stepsUp(rest[slash...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }) else { return nil }
    }

    /// `host`, with the port if it is not the default of HTTPS.
    var authority: String { port == 443 ? host : "\(host):\(port)" }
}

private func isPlain(_ byte: UInt8) -> Bool { 0x21...0x7E ~= byte && byte != UInt8(ascii: "\\") }

private func isHost(_ text: Substring.UTF8View) -> Bool {
    text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
    }
}

extension String {
    fileprivate func hasInAnyCase(_ start: String) -> Bool { prefix(start.count).lowercased() == start }
}
