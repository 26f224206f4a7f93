import Text

/// Where a request goes: the parts of its URL, percent-decoded where that is safe.
struct Target: Sendable {
    /// The host without a port, lower-cased; empty when the URL has none.
    let host: String
    /// `https://host:port` as it was written; empty when the URL has no host.
    let origin: String
    /// The path's segments, each decoded on its own, so that an encoded slash stays inside its segment.
    let segments: [String]
    /// The query in order; a name may come more than once.
    let query: [(name: String, value: String)]

    /// Reads `https://host/path?query` or `/path?query`.
    init(_ url: String) {
        var rest = url[...]
        var host = ""
        var origin = ""
        if let scheme = rest.firstRange(of: "://") {
            rest = rest[scheme.upperBound...]
            let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
            host = String(rest[..<end])
            origin = String(url[..<end])
            rest = rest[end...]
        }
        self.origin = origin
        self.host = String(host.split(separator: ":").first ?? "").lowercased()
        if let hash = rest.firstIndex(of: "#") { rest = rest[..<hash] }
        let mark = rest.firstIndex(of: "?")
        let path = rest[..<(mark ?? rest.endIndex)]
        segments = path.split(separator: "/", omittingEmptySubsequences: true).map { percentDecoded($0) }
        query = mark.map { parseForm(rest[rest.index(after: $0)...]) } ?? []
    }
}

extension Target {
    /// The segments from the API's own on: a GitLab may be served below a path of its host.
    var segmentsOfAPI: [String] {
        guard !host.hasSuffix(".googleapis.com"), let start = segments.firstIndex(of: "api"), start > 0,
            start + 1 < segments.count, ["graphql", "v4"].contains(segments[start + 1])
        else { return segments }
        return Array(segments[start...])
    }
}

/// The pairs of a query or of an `application/x-www-form-urlencoded` body.
func parseForm(_ text: some StringProtocol) -> [(name: String, value: String)] {
    text.split(separator: "&").map { pair in
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let value = parts.count > 1 ? parts[1] : ""
        return (percentDecoded(parts[0], plusIsSpace: true), percentDecoded(value, plusIsSpace: true))
    }
}
