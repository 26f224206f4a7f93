import Text

/// False for what is surely no workflow: neither a list of steps nor a mapping with `main` (workflows-4).
func isWorkflow(_ text: String) -> Bool {
    if let json = try? JSONValue(parsing: text) { return json.array?.isEmpty == false || json["main"] != nil }
    // YAML: what begins at the margin decides.
    let lines = text.split(whereSeparator: \.isNewline).filter { line in
        !line.hasPrefix("#") && line.contains { !$0.isWhitespace } && !line.hasPrefix("---") && !line.hasPrefix("%")
    }
    guard !lines.contains(where: { $0.drop { $0 == " " }.hasPrefix("\t") }) else { return false }
    guard let first = lines.first?.drop(while: { $0 == " " }) else { return false }
    if first.hasPrefix("{") || first.hasPrefix("[") { return text.contains("main") || first.hasPrefix("[") }
    return first.hasPrefix("- ") || lines.contains { $0.wholeMatch(of: /\s*["']?main["']?\s*:.*/) != nil }
}
