import Text

/// The path of a method in the form of Google's transcoding rules: `v2/{name=projects/*/locations/*/jobs/*}:run`.
///
/// `{name}` stands for one segment, in which a slash is written `%2F`; `{name=pattern}` stands for the segments of its
/// pattern, in which `*` is any single segment and `**` is one or more.
package struct PathTemplate: Sendable, Hashable {
    package enum Segment: Sendable, Hashable {
        case literal(String)
        case one
        case rest
    }

    private struct Variable: Sendable, Hashable {
        let name: String
        /// The segments that are its value.
        let range: Range<Int>
        /// It stands for one segment, so a slash in it is escaped.
        let isSimple: Bool
    }

    /// The template as written.
    package let text: String
    /// Its pieces between slashes; a variable's are those of its pattern.
    package private(set) var segments: [Segment] = []
    private var spans: [Variable] = []
    /// What follows the last variable within its segment: `:run`.
    private var suffix = ""

    /// Nil if the braces of `text` do not match, or if it has more than one `**`.
    package init?(_ text: String) {
        self.text = text
        var rest = text[...]
        while !rest.isEmpty {
            guard rest.first == "{" else {
                let literal = rest.prefix { $0 != "/" }
                guard !literal.isEmpty, !literal.contains(where: { "{}*".contains($0) }) else { return nil }
                segments.append(.literal(String(literal)))
                rest = rest.dropFirst(literal.count)
                guard rest.isEmpty || rest.count > 1 else { return nil }
                rest = rest.dropFirst()
                continue
            }
            guard let end = rest.firstIndex(of: "}"), add(rest[..<end].dropFirst()) else { return nil }
            rest = rest[rest.index(after: end)...]
            if rest.first == "/" {
                rest = rest.dropFirst()
                guard !rest.isEmpty else { return nil }
            } else if !rest.isEmpty {
                guard rest.first == ":", !rest.contains(where: { "/{}*".contains($0) }) else { return nil }
                suffix = String(rest)
                rest = ""
            }
        }
        guard segments.count(where: { $0 == .rest }) <= 1 else { return nil }
    }

    /// Adds the variable described by the text between two braces.
    private mutating func add(_ text: Substring) -> Bool {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first, !name.isEmpty else { return false }
        let start = segments.count
        for part in parts.count == 1 ? ["*"] : parts[1].split(separator: "/") {
            segments.append(part == "*" ? .one : part == "**" ? .rest : .literal(String(part)))
        }
        spans.append(Variable(name: String(name), range: start..<segments.count, isSimple: parts.count == 1))
        return segments.count > start
    }

    /// The names of its variables, in order.
    package var variables: [String] { spans.map(\.name) }

    /// How much of it is fixed: if two templates match a path, the one with more fixed parts is meant.
    package var fixedParts: Int {
        segments.count { if case .literal = $0 { true } else { false } } + (suffix.isEmpty ? 0 : 1)
    }

    /// The path with `*` for each piece that varies, and `**` for one or more.
    package var pattern: String {
        let pieces = segments.map { segment in
            switch segment {
            case .literal(let word): word
            case .one: "*"
            case .rest: "**"
            }
        }
        return pieces.joined(separator: "/") + suffix
    }

    /// Whether it matches the same paths as `other`, whatever the names of their variables.
    package func hasShape(of other: PathTemplate) -> Bool { segments == other.segments && suffix == other.suffix }

    /// Whether it matches the paths of the collections that hold what `item` matches.
    package func isCollection(of item: PathTemplate) -> Bool {
        item.segments.last == .one && segments == item.segments.dropLast() && suffix.isEmpty && item.suffix.isEmpty
    }

    /// The unescaped values of the variables if `path` (escaped, no leading slash) has this shape.
    package func match(_ path: Substring) -> [String: String]? { match(segmentsOf(path)) }

    func match(_ found: [Substring]) -> [String: String]? {
        guard found.count >= segments.count, found.count == segments.count || segments.contains(.rest),
            suffix.isEmpty || found.last?.hasSuffix(suffix) == true
        else { return nil }
        var starts = [0]
        for segment in segments {
            let length = segment == .rest ? found.count - segments.count + 1 : 1
            if case .literal(let text) = segment, !means(found[starts[starts.count - 1]], text) { return nil }
            starts.append(starts[starts.count - 1] + length)
        }
        var values: [String: String] = [:]
        for variable in spans {
            var parts = found[starts[variable.range.lowerBound]..<starts[variable.range.upperBound]]
            if parts.endIndex == found.count, let last = parts.popLast() { parts.append(last.dropLast(suffix.count)) }
            guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
            values[variable.name] = parts.map { percentDecoded($0) }.joined(separator: "/")
        }
        return values
    }

    /// The path for given values of its variables; nil if one is missing or does not match its pattern.
    package func expand(_ values: [String: String]) -> String? {
        var parts: [String] = []
        var position = 0
        for variable in spans {
            guard let value = values[variable.name], !value.isEmpty else { return nil }
            // HTTP clients and proxies would remove these.
            guard !value.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) else { return nil }
            parts += literals(position..<variable.range.lowerBound)
            position = variable.range.upperBound
            parts.append(percentEncoded(value, keeping: variable.isSimple ? "" : "/"))
        }
        let path = (parts + literals(position..<segments.count)).joined(separator: "/") + suffix
        // With a value of another shape, the path would not parse back to the same values.
        guard let back = match(path[...]), spans.allSatisfy({ back[$0.name] == values[$0.name] }) else { return nil }
        return path
    }

    private func literals(_ range: Range<Int>) -> [String] {
        segments[range].compactMap { if case .literal(let text) = $0 { text } else { nil } }
    }
}

/// The segments of an escaped path, in the form that `PathTemplate.match` takes.
func segmentsOf(_ path: Substring) -> [Substring] { path.split(separator: "/", omittingEmptySubsequences: false) }

private func means(_ segment: Substring, _ text: String) -> Bool {
    segment == text || segment.utf8.contains(UInt8(ascii: "%")) && percentDecoded(segment) == text
}
