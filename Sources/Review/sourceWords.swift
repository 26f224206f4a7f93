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
        case .text(let text): asWritten(text)
        case .value(let source, _): "(\(source.words))"
        }
    }
}

/// `text` of a plan with its references as a configuration has them: `${ADDRESS.a.b}` for `${ADDRESS#/a/b}`.
private func asWritten(_ text: String) -> String {
    TemplatePiece.pieces(of: text).map { piece in
        switch piece {
        case .text(let text): return text
        case .reference(nil): return "${"
        case .reference(let inner?):
            guard let mark = inner.firstRange(of: "#/") else { return "${\(inner)}" }
            let field = inner[mark.upperBound...].replacing("/", with: ".")
            return "${\(inner[..<mark.lowerBound]).\(field)}"
        }
    }.joined()
}
