/// A message of an API.
package struct Schema: Sendable, Hashable {
    /// Its name in the Discovery document, or its place (`Bucket.cors`) if it has none.
    package let name: String
    /// Its protobuf name, which Google's errors use, if known.
    package let fullName: String?
    package let fields: [String: Field]
}

/// A field of a message. The marks come from Google's prose and are only as reliable: output-only is nearly always
/// right but sometimes missing; immutable is missing more often than not.
package struct Field: Sendable, Hashable {
    package let name: String
    package let type: FieldType
    /// Written by the server; what a client sends there is ignored.
    package var isOutputOnly = false
    /// Sent, but never returned.
    package var isInputOnly = false
    package var isRequired = false
    /// Documented as unchangeable after the create. The absence of the mark promises nothing.
    package var isImmutable = false
    /// The name of the resource itself.
    package var isIdentifier = false
    /// Its value is a secret.
    package var isSecret = false
    /// An explicit zero value differs from an absent one. Known only for APIs with protobuf descriptors.
    package var hasPresence = false
    /// The group of fields of which a message has at most one.
    package var oneof: String?
}

/// The type of a field's value.
package indirect enum FieldType: Sendable, Hashable {
    case string, bool, int32, uint32, float, double
    /// Integers that JSON writes as strings.
    case int64, uint64
    /// Base64 in JSON.
    case bytes
    /// Seconds with an `s`: `3.5s`.
    case duration
    /// RFC 3339.
    case timestamp
    /// Field paths separated by commas.
    case mask
    /// An object with any members.
    case object
    /// Any JSON value.
    case any
    /// By the name that `GoogleAPI.enumeration` takes.
    case enumeration(String)
    /// By the name that `GoogleAPI.schema` takes.
    case message(String)
    case list(FieldType)
    /// A map from strings to values of one type.
    case map(FieldType)
}

/// The values of an enum.
package struct Enumeration: Sendable, Hashable {
    /// The place of the first field with this type, for example `Repository.format`.
    package let name: String
    /// Its protobuf name, if known.
    package let fullName: String?
    /// In the order of the document.
    package let values: [String]
    /// The number of each value: protobuf's if known, otherwise its position.
    package let numbers: [String: Int]
    /// The first value that has a number.
    package let names: [Int: String]
}
