/// A local server that stands in for all hosts: `http://127.0.0.1:PORT`. Only loopback addresses are accepted, because
/// calls are sent to it unencrypted, including credentials.
package struct LoopbackEndpoint: Sendable, Hashable, CustomStringConvertible {
    package let host: String
    package let port: UInt16

    /// Nil unless `text` is `http://` and a loopback host with a port, and nothing more than a trailing slash.
    package init?(_ text: String) {
        guard text.hasPrefix("http://") else { return nil }
        var rest = text.dropFirst("http://".count)
        if rest.hasSuffix("/") { rest.removeLast() }
        guard let colon = rest.lastIndex(of: ":"), let port = UInt16(rest[rest.index(after: colon)...]), port > 0,
            rest[rest.index(after: colon)...].utf8.allSatisfy({ 0x30...0x39 ~= $0 })
        else { return nil }
        let host = String(rest[..<colon])
        guard host == "localhost" || host == "[::1]" || isLoopbackV4(host) else { return nil }
        self.host = host
        self.port = port
    }

    package var description: String { "http://\(host):\(port)" }

    /// The value of CURLOPT_CONNECT_TO that sends any host and port here.
    var connectTo: String { "::\(host):\(port)" }

    /// `url` over plain HTTP. The authority stays, and with it the Host header; the default port of HTTPS is dropped,
    /// because over HTTP it would appear in the header.
    func rewriting(_ url: String) -> String {
        guard url.lowercased().hasPrefix("https://") else { return url }
        let rest = url.dropFirst("https://".count)
        let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
        var authority = rest[..<end]
        if authority.hasSuffix(":443") { authority.removeLast(4) }
        return "http://\(authority)\(rest[end...])"
    }
}

private func isLoopbackV4(_ host: String) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127"
        && parts.allSatisfy { part in part.utf8.allSatisfy { 0x30...0x39 ~= $0 } && UInt8(part) != nil }
}
