/// One entry of docs/facts.
struct Fact: Sendable {
    /// `run-7`
    let id: String
    let mark: Mark
    /// What it says, in one sentence or two.
    let text: String
    /// Its sources; for an unproved fact, what it rests on.
    let sources: [String]
    /// Why it is kept although nothing relies on it.
    let unused: String?

    enum Mark: String, Sendable { case recorded, documented, reported, unproved }
}

/// The entries of the file `name.md`, and its problems, each with the entry it is about.
func facts(_ text: String, of name: String) -> (entries: [Fact], problems: [String]) {
    var (entries, problems): ([Fact], [String]) = ([], [])
    for paragraph in text.split(separator: "\n\n").map(String.init) where !paragraph.hasPrefix("#") {
        guard let fact = fact(paragraph) else {
            problems.append("\(name).md: this is no entry: \(paragraph.prefix(80))")
            continue
        }
        if fact.id != "\(name)-\(entries.count + 1)" {
            problems.append("\(fact.id): the next one of this file is \(name)-\(entries.count + 1)")
        }
        entries.append(fact)
        problems += fact.problems.map { "\(fact.id): \($0)" }
    }
    return (entries, problems)
}

private func fact(_ paragraph: String) -> Fact? {
    let form =
        /(?s)\*\*([a-z]+-[1-9][0-9]*)\*\* \((\w+)\) (.+?)\n(Source|Rests on): (.+?)(?:\nUnused: (.+))?/
    guard let match = paragraph.trimmed.wholeMatch(of: form), let mark = Fact.Mark(rawValue: String(match.2)),
        (match.4 == "Rests on") == (mark == .unproved)
    else { return nil }
    let source = String(match.5).replacing("\n", with: " ")
    return Fact(
        id: String(match.1), mark: mark, text: String(match.3),
        sources: mark == .unproved ? [source] : source.split(separator: ";").map { String($0).trimmed },
        unused: match.6.map(String.init))
}

extension Fact {
    fileprivate var problems: [String] {
        var problems: [String] = []
        if text.count > 500 { problems.append("an entry is one sentence or two") }
        if let unused, unused.split(separator: " ").count < 4 { problems.append("say why it is kept") }
        guard mark != .unproved else { return problems }
        problems += sources.filter { !isSource($0) }.map { "no form of a source: \($0)" }
        if mark == .recorded, !sources.contains(where: isRecording) { problems.append("names no recording") }
        return problems
    }
}

/// The forms of docs/facts/README.md.
private func isSource(_ text: String) -> Bool {
    let forms: [Regex<Substring>] = [
        /https:\/\/[^ ]+/, /Discovery [a-z]+\.v[0-9]+, [A-Za-z0-9., ]+/, /[\w.-]+\/[\w.-]+#[0-9]+/,
        /[\w.-]+\/[\w.-]+ [\w.\/-]+\.[a-z]+(?:@[0-9a-f]{10})?/, /kcc [\w.\/-]+\.[a-z]+(?:@[0-9a-f]{10})?/,
    ]
    return forms.contains { text.wholeMatch(of: $0) != nil }
}

private func isRecording(_ source: String) -> Bool {
    source.contains(/(_http[a-z_]*\.log|_vcr_cassettes\/\w+\.yaml)/)
}

extension String {
    /// Without surrounding spaces and line breaks.
    var trimmed: String {
        let isSpace = { (character: Character) in character.isWhitespace }
        return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }
}
