package import PlanModel

extension Sensitive.Source {
    /// Where the value comes from, in words: `from the environment variable PEM`.
    package var words: String {
        switch self {
        case .generated: "generated"
        case .environment(let name): "from the environment variable \(name)"
        case .read(let url, _, _): "read from \(shortened(url: url))"
        case .text(let pieces): "made of " + pieces.map(\.words).joined()
        }
    }
}

extension Sensitive.TextPiece {
    fileprivate var words: String {
        switch self {
        case .text(let text): text
        case .value(let source, _): "(\(source.words))"
        }
    }
}

/// The name of the object behind a URL of Google's, as Google writes it: `projects/p/secrets/s/versions/1`. Any other
/// URL is shown in full.
private func shortened(url: String) -> String {
    let parts = url.split(separator: "/", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == "https:", parts[1].isEmpty, parts[2].hasSuffix(".googleapis.com"),
        parts[3].hasPrefix("v"), !parts[4].contains("?")
    else { return url }
    return String(parts[4].prefix { $0 != ":" })
}
