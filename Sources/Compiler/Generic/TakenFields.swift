import PlanModel
import Text

/// The fields of a message that words of the configuration set, each with its word; `*` is any position in a list.
struct TakenFields {
    let words: [JSONPointer: String]
    /// Places of which nothing is taken: containers that the configuration does not make.
    var free: [JSONPointer] = []

    /// The word that sets the field at `place`; nil if it may be set.
    func word(_ place: JSONPointer) -> String? {
        guard !free.contains(where: { place.isBelow($0) }) else { return nil }
        return words.first { place.matches($0.key) }?.value
    }

    /// A word that sets something below `place`.
    func below(_ place: JSONPointer) -> String? {
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
