import Sampling

/// Texts that fit a regular expression of the schemas: classes, groups, alternatives and counts. What looks ahead is
/// passed over, and a form that is not understood gives nothing.
struct FormSample {
    private indirect enum Piece {
        case one([Character])
        case group([[(Piece, ClosedRange<Int>)]])
    }

    private let choices: [[(Piece, ClosedRange<Int>)]]

    init?(_ form: String) {
        var rest = Array(form)[...]
        guard let choices = Self.choices(&rest), rest.isEmpty else { return nil }
        // The other choice of most: something of the project, filled in.
        let plain = choices.filter { choice in
            if case .one(["$"])? = choice.first?.0 { false } else { true }
        }
        self.choices = plain.isEmpty ? choices : plain
    }

    func text(_ random: inout SplitMix) -> String { Self.text(choices, &random) }

    private static func text(_ choices: [[(Piece, ClosedRange<Int>)]], _ random: inout SplitMix) -> String {
        var result = ""
        for (piece, counts) in choices.randomElement(using: &random) ?? [] {
            for _ in 0..<Int.random(in: counts, using: &random) {
                switch piece {
                case .one(let letters): result += letters.randomElement(using: &random).map(String.init) ?? ""
                case .group(let inner): result += text(inner, &random)
                }
            }
        }
        return result
    }

    private static func choices(_ rest: inout ArraySlice<Character>) -> [[(Piece, ClosedRange<Int>)]]? {
        var found: [[(Piece, ClosedRange<Int>)]] = [[]]
        while let next = rest.first, next != ")" {
            rest = rest.dropFirst()
            var piece: Piece
            switch next {
            case "^", "$": continue
            case "|":
                found.append([])
                continue
            case "[":
                guard let letters = letters(&rest) else { return nil }
                piece = .one(letters)
            case "(":
                let looks = rest.starts(with: ["?", "!"])
                if looks { rest = rest.dropFirst(2) }
                guard let inner = choices(&rest), rest.first == ")" else { return nil }
                rest = rest.dropFirst()
                if looks { continue }
                piece = .group(inner)
            case ".": piece = .one(Array("abcxyz"))
            case "\\": return nil
            default: piece = .one([next])
            }
            guard let counts = counts(&rest) else { return nil }
            found[found.count - 1].append((piece, counts))
        }
        return found
    }

    private static func letters(_ rest: inout ArraySlice<Character>) -> [Character]? {
        let isNegated = rest.first == "^"
        if isNegated { rest = rest.dropFirst() }
        var letters: [Character] = []
        while let next = rest.first, next != "]" || letters.isEmpty {
            rest = rest.dropFirst()
            guard rest.first == "-", let last = rest.dropFirst().first, last != "]" else {
                letters.append(next)
                continue
            }
            rest = rest.dropFirst(2)
            guard let low = next.asciiValue, let high = last.asciiValue, low <= high else { return nil }
            letters += (low...high).map { Character(Unicode.Scalar($0)) }
        }
        guard rest.first == "]" else { return nil }
        rest = rest.dropFirst()
        return isNegated ? Array("abcdefg").filter { !letters.contains($0) } : letters
    }

    private static func counts(_ rest: inout ArraySlice<Character>) -> ClosedRange<Int>? {
        switch rest.first {
        case "*":
            rest = rest.dropFirst()
            return 0...3
        case "+":
            rest = rest.dropFirst()
            return 1...4
        case "?":
            rest = rest.dropFirst()
            return 0...1
        case "{":
            guard let end = rest.firstIndex(of: "}") else { return nil }
            let bounds = String(rest[rest.startIndex..<end].dropFirst()).split(
                separator: ",", omittingEmptySubsequences: false
            ).map { Int($0) }
            rest = rest[(end + 1)...]
            guard let low = bounds.first ?? nil else { return nil }
            let high = bounds.count == 1 ? low : bounds[1] ?? low + 4
            return low...max(low, min(high, low + 8))
        default: return 1...1
        }
    }
}
