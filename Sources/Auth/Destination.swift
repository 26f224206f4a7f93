/// Whose token a URL may carry.
enum Destination: Hashable {
    case google
    case gitlab
    case other

    /// Google is `googleapis.com` and all below it, on HTTPS's own port; GitLab is the API's path on one of
    /// `gitlabHosts` (`host` or `host:port`). Anything that is not plainly `https://host[:port]/...` belongs to
    /// nobody: two parsers may read a clever URL in two ways, and a token must not hang on which is right.
    init(url: String, gitlabHosts: [String]) {
        self = .other
        guard let (host, port, path) = parts(of: url) else { return }
        if port == 443, host == "googleapis.com" || host.hasSuffix(".googleapis.com") {
            self = .google
        } else if path.hasPrefix("/api/v4/"),
            gitlabHosts.contains(where: {
                $0.lowercased() == "\(host):\(port)" || (port == 443 && $0.lowercased() == host)
            })
        {
            self = .gitlab
        }
    }
}

private func parts(of url: String) -> (host: String, port: Int, path: Substring)? {
    let scheme = "https://"
    guard url.utf8.count > scheme.utf8.count, url.prefix(scheme.count).lowercased() == scheme else { return nil }
    let rest = url.dropFirst(scheme.count)
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    let pieces = rest[..<end].split(separator: ":", omittingEmptySubsequences: false)
    guard let host = pieces.first, pieces.count <= 2, !host.isEmpty, host.utf8.allSatisfy(isHostByte) else {
        return nil
    }
    guard pieces.count == 2 else { return (host.lowercased(), 443, rest[end...]) }
    guard pieces[1].utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let port = UInt16(pieces[1]) else { return nil }
    return (host.lowercased(), Int(port), rest[end...])
}

private func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        true
    default: false
    }
}
