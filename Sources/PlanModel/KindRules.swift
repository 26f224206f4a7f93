package import Text

/// How apply treats one kind: the semantics that its API needs beyond the calls, as data.
package struct KindRules: Sendable, Hashable {
    /// One call that reads the whole collection instead of each object.
    package var list: ListCall?
    /// For server-named kinds: an item of `list` is this resource if it equals the body at all of these.
    package var find: [JSONPointer] = []
    /// Where an object says which one it is: an answer whose last step there is not that of `Resource.name` is about
    /// something else, or about nothing.
    package var identity: JSONPointer?
    /// When the server made an object; of twins the first one stays.
    package var created: JSONPointer?
    /// What to do about an object that is not ours, in a sentence.
    package var foreign: String?
    /// A change at or below one of these means replace.
    package var immutable: [JSONPointer] = []
    /// How fields are compared, by pointer pattern (`*` is any one step).
    package var compare: [JSONPointer: CompareRule] = [:]
    /// An object with one of these values counts as absent (`/state`: `DESTROYED`).
    package var absent: [JSONPointer: [String]] = [:]
    /// An object with one of these values exists only as a memory: it cannot be changed, and its name not be used again.
    package var spent: [JSONPointer: [String]] = [:]
    /// Answers to a create that only mean "not now": it is sent again after a while.
    package var busy: [Settles.ErrorPattern] = []
    /// Answers to a create that mean that the object is there already.
    package var exists: [Settles.ErrorPattern] = []
    /// Answers to a create that mean that the name is somebody else's, in the whole world.
    package var taken: [Settles.ErrorPattern] = []
    /// Answers to a delete that mean that something is in the object.
    package var occupied: [Settles.ErrorPattern] = []
    /// The answers that prove that an object is not there, where a 404 alone does not; without any, every 404 does.
    package var missing: [Settles.ErrorPattern] = []
    /// A create that is sent twice makes two objects: what is not known to have failed is looked for during so many
    /// seconds before it is sent again.
    package var once: Int?
    package var ready: Ready?
    /// Fields that an update takes away where its body does not name them, by pointer pattern; of an object there, each
    /// member. They are no difference by themselves, but an update that is sent for another reason shows them.
    package var resets: [JSONPointer] = []
    /// Kinds whose objects are read once, when this object starts: where this run makes such a dependency anew, the call
    /// `renew` is due, though no field differs.
    package var renewedBy: [String] = []
    /// Kinds of dependencies that stay with an object which became somebody else's: what it runs as.
    package var keeps: [String] = []
    /// Live fields that an update must repeat, such as the names that the server gave to an alert policy's conditions.
    package var echo: [Echo] = []
    /// Writes that share a lane are sent one at a time.
    package var lane: String?
    /// How long others may need to see an object of this kind after this run made it.
    package var settles: Settles?

    package init() {}
}

/// A paged collection (`nextPageToken`, `pageToken`).
package struct ListCall: Sendable, Hashable {
    package var url: String
    /// Where the array of objects stands in an answer.
    package var items: JSONPointer
    /// A non-empty array there means that the list is incomplete: a missing object is then read by itself.
    package var partial: JSONPointer?

    package init(url: String, items: JSONPointer, partial: JSONPointer? = nil) {
        self.url = url
        self.items = items
        self.partial = partial
    }
}

package enum CompareRule: Sendable, Hashable {
    /// An array without order; elements belong together by the member `key`, or are equal as a whole.
    case set(key: String?)
    /// `1`, `1000m`, `0.5`, `512Mi`: equal as numbers.
    case quantity
    case caseInsensitive
    /// Equal after the last `/`: `projects/NUMBER/secrets/x` and `x`.
    case basename
    /// Sent, never compared: the server does not give it back as it was.
    case ignore

    package init?(text: String) {
        switch text {
        case "set": self = .set(key: nil)
        case "quantity": self = .quantity
        case "caseInsensitive": self = .caseInsensitive
        case "basename": self = .basename
        case "ignore": self = .ignore
        default:
            guard text.hasPrefix("set:"), text.utf8.count > 4 else { return nil }
            self = .set(key: String(text.dropFirst(4)))
        }
    }

    package var text: String {
        switch self {
        case .set(nil): "set"
        case .set(let key?): "set:\(key)"
        case .quantity: "quantity"
        case .caseInsensitive: "caseInsensitive"
        case .basename: "basename"
        case .ignore: "ignore"
        }
    }
}

/// When an object counts as made: not at the answer 200, but when its own status says so.
package struct Ready: Sendable, Hashable {
    /// Live values that must hold; an absent field equals its zero value.
    package var equals: [JSONPointer: JSONValue]
    /// Pairs of fields that must be equal (`/generation`, `/observedGeneration`).
    package var same: [[JSONPointer]]
    /// One of these values means that waiting is useless.
    package var failed: [JSONPointer: JSONValue]
    /// Where the server says why.
    package var message: JSONPointer?

    package init(
        equals: [JSONPointer: JSONValue], same: [[JSONPointer]] = [], failed: [JSONPointer: JSONValue] = [:],
        message: JSONPointer? = nil
    ) {
        self.equals = equals
        self.same = same
        self.failed = failed
        self.message = message
    }
}

/// In an update, each element of the array `array` gets the `fields` of the live element with the same `key`.
package struct Echo: Sendable, Hashable {
    package var array: JSONPointer
    package var key: String
    package var fields: [String]

    package init(array: JSONPointer, key: String, fields: [String]) {
        self.array = array
        self.key = key
        self.fields = fields
    }
}

/// For `seconds` after this run made an object, a direct dependent's call that fails with one of `errors` is tried again.
package struct Settles: Sendable, Hashable {
    package var seconds: Int
    package var errors: [ErrorPattern]

    package struct ErrorPattern: Sendable, Hashable {
        package var status: Int
        /// A part of the answer's text, or one of its machine-readable reasons; an empty one fits nothing.
        package var contains: String

        package init(status: Int, contains: String) {
            self.status = status
            self.contains = contains
        }
    }

    package init(seconds: Int, errors: [ErrorPattern]) {
        self.seconds = seconds
        self.errors = errors
    }
}
