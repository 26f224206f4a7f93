package import Text

/// How apply treats one kind: the semantics that its API needs beyond the calls, as data.
package struct KindRules: Sendable, Hashable {
    /// One call that reads the whole collection instead of each object.
    package var list: ListCall?
    /// For server-named kinds: an item of `list` is this resource if it equals the body in all of these fields.
    package var find: [JSONPointer] = []
    /// The field in which an object identifies itself: if the last segment there differs from that of `Resource.name`,
    /// the answer is about another object, or about none.
    package var identity: JSONPointer?
    /// When the server created an object; the first twin stays.
    package var created: JSONPointer?
    /// One sentence: what to do about an object that is not ours.
    package var foreign: String?
    /// A change at or below one of these means replace.
    package var immutable: [JSONPointer] = []
    /// How fields are compared, by pointer pattern (`*` is any single segment).
    package var compare: [JSONPointer: CompareRule] = [:]
    /// An object with one of these values counts as absent (`/state`: `DESTROYED`).
    package var absent: [JSONPointer: [String]] = [:]
    /// An object with one of these values is only a tombstone: it cannot be changed, and its name cannot be reused.
    package var spent: [JSONPointer: [String]] = [:]
    /// Answers to a create that only mean "not now": it is sent again after a while.
    package var busy: [Settles.ErrorPattern] = []
    /// Answers to a create that mean that the object already exists.
    package var exists: [Settles.ErrorPattern] = []
    /// Answers to a create that mean that somebody else has taken the globally unique name.
    package var taken: [Settles.ErrorPattern] = []
    /// Answers to a delete that mean that the object is not empty.
    package var occupied: [Settles.ErrorPattern] = []
    /// The answers that prove that an object does not exist, if a 404 alone does not; if there are none, every 404
    /// does.
    package var missing: [Settles.ErrorPattern] = []
    /// A create that is sent twice creates two objects: unless it is known to have failed, the object is looked for
    /// during this many seconds before the create is sent again.
    package var once: Int?
    package var ready: Ready?
    /// Fields that an update removes if its body does not name them, by pointer pattern; if the field is an object,
    /// each member. They are not a difference by themselves, but an update that is sent for another reason shows them.
    package var resets: [JSONPointer] = []
    /// Kinds whose objects are read only when this object starts: if this run creates such a dependency again, the call
    /// `renew` is sent although no field differs.
    package var renewedBy: [String] = []
    /// Kinds of dependencies that stay with an object that now belongs to somebody else, such as the account it runs
    /// as.
    package var keeps: [String] = []
    /// Live fields that an update must repeat, such as the server-assigned names of an alert policy's conditions.
    package var echo: [Echo] = []
    /// Writes that share a lane are sent one at a time.
    package var lane: String?
    /// How long others may take to see an object of this kind after this run created it.
    package var settles: Settles?

    package init() {}
}

/// A paged collection (`nextPageToken`, `pageToken`).
package struct ListCall: Sendable, Hashable {
    package var url: String
    /// Where the array of objects is in an answer.
    package var items: JSONPointer
    /// A non-empty array at this place means that the list is incomplete: an object missing from it is then read by
    /// itself.
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
    /// Sent, never compared: the server does not return it as it was sent.
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

/// When an object counts as created: not with the 200 answer, but once its own status says so.
package struct Ready: Sendable, Hashable {
    /// Live values that must hold; an absent field equals its zero value.
    package var equals: [JSONPointer: JSONValue]
    /// Pairs of fields that must be equal (`/generation`, `/observedGeneration`).
    package var same: [[JSONPointer]]
    /// Any of these values means that waiting is useless.
    package var failed: [JSONPointer: JSONValue]
    /// Where the server gives the reason.
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

/// For `seconds` after this run created an object, a direct dependent's call that fails with one of `errors` is
/// retried.
package struct Settles: Sendable, Hashable {
    package var seconds: Int
    package var errors: [ErrorPattern]

    package struct ErrorPattern: Sendable, Hashable {
        package var status: Int
        /// A part of the answer's text, or one of its machine-readable reasons; an empty one matches nothing.
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
