/// How one field is compared, if plain equality would report a difference that is none.
package enum CompareRule: Sendable, Hashable {
    /// An array without order; elements belong together by the member `key`, or are equal as a whole.
    case set(key: String?)
    /// An array without order, in which others may have elements too; ours belong together by the member.
    case some(key: String)
    /// `1`, `1000m`, `0.5`, `512Mi`: equal as numbers.
    case quantity
    case caseInsensitive
    /// An enum, in whatever case; an absent one equals `zero`, its first value.
    case enumeration(zero: String)
    /// Equal after the last `/`: `projects/NUMBER/secrets/x` and `x`.
    case basename
    /// The same for names that may be short in one place, where they may also be written out with one of these prefixes:
    /// any other prefix is another place, and there names are equal after the last `/`.
    case basenameBelow([String])
    /// A range of numbers: `443` is `443-443`.
    case range
    /// A number or a time that the server raises by itself: what is wanted is the least of it.
    case least
    /// An empty message or text is not the same as none.
    case presence
    /// Sent, never compared: the server does not return it as it was sent.
    case ignore

    package init?(text: String) {
        switch text {
        case "set": self = .set(key: nil)
        case "quantity": self = .quantity
        case "caseInsensitive": self = .caseInsensitive
        case "basename": self = .basename
        case "range": self = .range
        case "least": self = .least
        case "presence": self = .presence
        case "ignore": self = .ignore
        default:
            let enumeration = "enum:"
            if text.hasPrefix(enumeration), text != enumeration {
                self = .enumeration(zero: String(text.dropFirst(enumeration.count)))
                return
            }
            let below = "basename:"
            if text.hasPrefix(below), text != below {
                self = .basenameBelow(text.dropFirst(below.count).split(separator: ",").map(String.init))
                return
            }
            let some = "some:"
            if text.hasPrefix(some), text != some {
                self = .some(key: String(text.dropFirst(some.count)))
                return
            }
            guard text.hasPrefix("set:"), text.utf8.count > 4 else { return nil }
            self = .set(key: String(text.dropFirst(4)))
        }
    }

    package var text: String {
        switch self {
        case .set(nil): "set"
        case .set(let key?): "set:\(key)"
        case .some(let key): "some:\(key)"
        case .quantity: "quantity"
        case .caseInsensitive: "caseInsensitive"
        case .enumeration(let zero): "enum:" + zero
        case .basename: "basename"
        case .basenameBelow(let prefixes): "basename:" + prefixes.joined(separator: ",")
        case .range: "range"
        case .least: "least"
        case .presence: "presence"
        case .ignore: "ignore"
        }
    }
}
