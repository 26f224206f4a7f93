extension Endpoint {
    /// The open parts of `path` if it is one of this route's; empty ones between slashes do not count, as in the router.
    func match(_ path: [Substring]) -> [(name: Substring, value: Substring)]? {
        guard parts.count == path.count else { return nil }
        var parameters: [(name: Substring, value: Substring)] = []
        for (part, value) in zip(parts, path) {
            switch part {
            case .fixed(let text): guard text == value else { return nil }
            case .open(let name): parameters.append((name, value))
            }
        }
        return parameters
    }

    enum Part: Sendable {
        case fixed(Substring)
        case open(Substring)
    }

    static func parts(of path: String) -> [Part] {
        pathParts(path).map { $0.hasPrefix("{") ? .open($0.dropFirst().dropLast()) : .fixed($0) }
    }
}

/// What stands between the slashes of a path.
func pathParts(_ path: String) -> [Substring] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
}
