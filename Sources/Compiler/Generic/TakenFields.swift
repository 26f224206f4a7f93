import PlanModel
import Text

/// What sets a field of a message, so that a `body` may not.
enum Setter: Sendable, ExpressibleByStringLiteral {
    /// Words of the configuration, as they are shown: "`cpu` and `memory`".
    case word(String)
    /// The compiler itself. The text says what to do instead.
    case calco(String)

    init(stringLiteral text: String) { self = .word(text) }

    /// Proves whose the object is.
    static let ownership = Setter.calco("it says whose the object is: choose another name")
    /// Follows from what the configuration says elsewhere.
    static func follows(from what: String) -> Setter { .calco("it follows from \(what): remove it") }

    /// Who sets the field.
    var text: String {
        switch self {
        case .word(let word): word
        case .calco: "Calco"
        }
    }

    /// What to do about it.
    var hint: String {
        switch self {
        case .word(let word): "write \(word) instead"
        case .calco(let hint): hint
        }
    }
}

/// The fields of a message that are set already, each with what sets it; `*` is any position in a list.
struct TakenFields {
    let words: [JSONPointer: Setter]
    /// Places of which nothing is taken: containers that the configuration does not make.
    var free: [JSONPointer] = []

    /// What sets the field at `place`; nil if it may be set.
    func setter(_ place: JSONPointer) -> Setter? {
        guard !free.contains(where: { place.isBelow($0) }) else { return nil }
        return words.first { place.matches($0.key) }?.value
    }

    /// What sets something below `place`.
    func below(_ place: JSONPointer) -> Setter? {
        words.filter { JSONPointer(tokens: Array($0.key.tokens.prefix(place.tokens.count))) != $0.key }
            .sorted { $0.key.text < $1.key.text }
            .first { place.matches(JSONPointer(tokens: Array($0.key.tokens.prefix(place.tokens.count)))) }?.value
    }
}

extension JSONPointer {
    fileprivate func isBelow(_ place: JSONPointer) -> Bool {
        tokens.count > place.tokens.count && tokens.starts(with: place.tokens)
    }
}
