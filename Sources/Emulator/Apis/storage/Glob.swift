/// A pattern for object names (storage-24): `*` and `?` do not match a slash, `**` does; `[a-z]` and `[!a-z]` match one
/// character and `{a,b}` one of several patterns; a backslash escapes the next character.
struct Glob: Sendable, Hashable {
    private indirect enum Part: Sendable, Hashable {
        case exactly(Character)
        case anyOne
        case within
        case across
        case set([ClosedRange<Character>], isNegated: Bool)
        case choice([[Part]])
    }

    private let parts: [Part]

    /// Nil when a bracket is not closed.
    init?(_ text: String) {
        var rest = text[...]
        guard let parts = Self.read(&rest, isInside: false, depth: 0), rest.isEmpty else { return nil }
        self.parts = parts
    }

    func matches(_ name: String) -> Bool {
        Self.ends(parts, Array(name), from: [0]).contains(name.count)
    }

    private static func read(_ rest: inout Substring, isInside: Bool, depth: Int) -> [Part]? {
        var parts: [Part] = []
        while let character = rest.first {
            if isInside, character == "," || character == "}" { return parts }
            rest.removeFirst()
            switch character {
            case "\\":
                guard let escaped = rest.popFirst() else { return nil }
                parts.append(.exactly(escaped))
            case "?": parts.append(.anyOne)
            case "*":
                if rest.first == "*" {
                    rest.removeFirst()
                    parts.append(.across)
                } else {
                    parts.append(.within)
                }
            case "[":
                guard let set = readSet(&rest) else { return nil }
                parts.append(set)
            case "{":
                guard depth < 5 else { return nil }
                var choices: [[Part]] = []
                repeat {
                    guard let choice = read(&rest, isInside: true, depth: depth + 1) else { return nil }
                    choices.append(choice)
                } while rest.popFirst() == ","
                guard rest.startIndex > rest.base.startIndex, rest.base[rest.base.index(before: rest.startIndex)] == "}"
                else { return nil }
                parts.append(.choice(choices))
            default: parts.append(.exactly(character))
            }
        }
        return isInside ? nil : parts
    }

    private static func readSet(_ rest: inout Substring) -> Part? {
        var ranges: [ClosedRange<Character>] = []
        let isNegated = rest.first == "!" || rest.first == "^"
        if isNegated { rest.removeFirst() }
        while let first = rest.popFirst() {
            if first == "]", !ranges.isEmpty { return .set(ranges, isNegated: isNegated) }
            if rest.first == "-", rest.dropFirst().first != "]", let last = rest.dropFirst().first {
                guard first <= last else { return nil }
                ranges.append(first...last)
                rest.removeFirst(2)
            } else {
                ranges.append(first...first)
            }
        }
        return nil
    }

    /// The positions in `name` at which the parts can end if they start at one of `starts`. All positions are followed
    /// at once, so no pattern takes long.
    private static func ends(_ parts: [Part], _ name: [Character], from starts: Set<Int>) -> Set<Int> {
        var places = starts
        for part in parts where !places.isEmpty {
            switch part {
            case .exactly(let character): places = step(places, name) { $0 == character }
            case .anyOne: places = step(places, name) { $0 != "/" }
            case .set(let ranges, let isNegated):
                places = step(places, name) { character in
                    character != "/" && ranges.contains { $0.contains(character) } != isNegated
                }
            case .choice(let choices):
                places = choices.reduce(into: []) { $0.formUnion(ends($1, name, from: places)) }
            case .across: places = Set((places.min() ?? 0)...name.count)
            case .within:
                var reached = places
                for var place in places {
                    while place < name.count, name[place] != "/", reached.insert(place + 1).inserted { place += 1 }
                }
                places = reached
            }
        }
        return places
    }

    private static func step(_ places: Set<Int>, _ name: [Character], _ fits: (Character) -> Bool) -> Set<Int> {
        Set(places.filter { $0 < name.count && fits(name[$0]) }.map { $0 + 1 })
    }
}
