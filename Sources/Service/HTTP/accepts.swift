/// Whether the value of an `Accept` header (RFC 9110, 12.5.1) lets `mediaType` through; an absent or empty one does. Of the
/// ranges that match, the most exact one decides.
func accepts(_ header: String?, _ mediaType: String) -> Bool {
    guard let header, header != "*/*", header.contains(where: { $0 != " " && $0 != "," }) else { return true }
    let kind = mediaType.prefix { $0 != "/" }
    var best = (exactness: 0, isWanted: false)
    for range in header.lowercased().split(separator: ",") {
        let parts = range.split(separator: ";").map { trimmed($0) }
        guard let name = parts.first else { continue }
        let exactness = name == mediaType ? 3 : name == "\(kind)/*" ? 2 : name == "*/*" || name == "*" ? 1 : 0
        guard exactness > best.exactness else { continue }
        let quality = parts.dropFirst().first { $0.hasPrefix("q=") }?.dropFirst(2)
        best = (exactness, quality.flatMap { Double($0) } != 0)
    }
    return best.exactness > 0 && best.isWanted
}

/// The media type of a `Content-Type` header, in lower case and without its parameters.
func mediaType(_ contentType: String) -> String {
    trimmed(contentType.lowercased().prefix { $0 != ";" })
}

private func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " || $0 == "\t" }
    let end = start.lastIndex { $0 != " " && $0 != "\t" }
    return end.map { String(start[...$0]) } ?? ""
}
