package import PlanModel

extension Sensitive.Source {
    /// Where the value comes from, in words: `from the environment variable PEM`.
    package var words: String {
        switch self {
        case .generated: "generated"
        case .environment(let name): "from the environment variable \(name)"
        case .read(let url, _, _): "read from \(objectName(behind: url))"
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
