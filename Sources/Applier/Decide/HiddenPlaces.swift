import PlanModel
import Text

/// The places of an object whose live value is a secret, or may be one. What is told of the object, or written down, has
/// none of these values, whoever put them there.
struct HiddenPlaces {
    private let places: [JSONPointer]

    /// The fields that the rules of the kind mark, and those that were or are sent as secrets. Elements of a list may have
    /// moved since: a secret of one is a secret of each.
    init(_ rules: KindRules, _ sensitive: [Sensitive]) {
        places =
            rules.comparison.secret
            + sensitive.map { sensitive in
                JSONPointer(tokens: sensitive.at.tokens.map { Int($0) == nil ? $0 : "*" })
            }
    }

    /// True if all that is at `pointer` is hidden.
    func holds(_ pointer: JSONPointer) -> Bool { places.contains { pointer.isAtOrBelow($0) } }

    /// `value`, which is at `pointer`, without what is hidden in it.
    func removed(from value: JSONValue, at pointer: JSONPointer) -> JSONValue? {
        guard !holds(pointer) else { return nil }
        let below = places.filter { $0.isIn(pointer) }
        return below.reduce(value) { $0.without($1.tokens.dropFirst(pointer.tokens.count)) }
    }

    /// The places of what is hidden in `value`, which is at `pointer`, but not in a list.
    func found(in value: JSONValue, at pointer: JSONPointer) -> [JSONPointer] {
        places.filter { place in
            let rest = JSONPointer(tokens: Array(place.tokens.dropFirst(pointer.tokens.count)))
            return place.isIn(pointer) && value[rest].map { !$0.isNull } ?? false
        }.map { JSONPointer(tokens: pointer.tokens + $0.tokens.dropFirst(pointer.tokens.count)) }
    }
}

extension Step {
    /// The places of its object of which nothing is told.
    var hidden: HiddenPlaces { HiddenPlaces(rules, resource.sensitive + (previous?.sensitive ?? [])) }
}

extension JSONPointer {
    /// True if this place is, or is in, one that `pattern` matches.
    fileprivate func isAtOrBelow(_ pattern: JSONPointer) -> Bool {
        tokens.count >= pattern.tokens.count
            && JSONPointer(tokens: Array(tokens.prefix(pattern.tokens.count))).matches(pattern)
    }

    /// True if something that this pattern matches is in what is at `place`.
    fileprivate func isIn(_ place: JSONPointer) -> Bool {
        tokens.count > place.tokens.count
            && place.matches(JSONPointer(tokens: Array(tokens.prefix(place.tokens.count))))
    }
}

extension JSONValue {
    /// Without what is at `tokens`, where `*` is any element or member.
    fileprivate func without(_ tokens: ArraySlice<String>) -> JSONValue {
        guard let first = tokens.first else { return self }
        let rest = tokens.dropFirst()
        switch self {
        case .array(let elements):
            return .array(
                elements.enumerated().compactMap { index, element in
                    guard first == "*" || first == String(index) else { return element }
                    return rest.isEmpty ? nil : element.without(rest)
                })
        case .object(var members):
            for (name, member) in members where first == "*" || first == name {
                members[name] = rest.isEmpty ? nil : member.without(rest)
            }
            return .object(members)
        default: return self
        }
    }
}
