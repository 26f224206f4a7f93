/// A message of an API.
package struct Schema: Sendable, Hashable {
    /// Its name in the Discovery document, or its place (`Bucket.cors`) if it has none.
    package let name: String
    /// Its protobuf name, which Google's errors use, where that is known.
    package let fullName: String?
    package let fields: [String: Field]
}

/// A field of a message. What the marks say is Google's prose and as reliable: that a field is output-only is nearly
/// always right and sometimes missing; that one is immutable is missing more often than not.
package struct Field: Sendable, Hashable {
    package let name: String
    package let type: FieldType
    /// Written by the server; what a client sends there is ignored.
    package var isOutputOnly = false
    /// Sent and never answered.
    package var isInputOnly = false
    package var isRequired = false
    /// Said to be unchangeable after the create. No mark promises nothing.
    package var isImmutable = false
    /// The name of the thing itself.
    package var isIdentifier = false
    /// Its value is a secret.
    package var isSecret = false
    /// A zero value that is sent differs from none. Known only where protobuf's descriptors were at hand.
    package var hasPresence = false
    /// The group of fields of which one message has at most one.
    package var oneof: String?
}

/// What a field holds.
package indirect enum FieldType: Sendable, Hashable {
    case string, bool, int32, uint32, float, double
    /// Whole numbers that JSON writes as text.
    case int64, uint64
    /// Base64 in JSON.
    case bytes
    /// Seconds with an `s`: `3.5s`.
    case duration
    /// RFC 3339.
    case timestamp
    /// Paths of fields, with commas.
    case mask
    /// An object of any members.
    case object
    /// Any JSON value.
    case any
    /// By the name that `GoogleAPI.enumeration` takes.
    case enumeration(String)
    /// By the name that `GoogleAPI.schema` takes.
    case message(String)
    case list(FieldType)
    /// From texts to values of one type.
    case map(FieldType)
}

/// The values of an enum.
package struct Enumeration: Sendable, Hashable {
    /// The place of the first field that has it, as in `Repository.format`.
    package let name: String
    /// Its protobuf name, where that is known.
    package let fullName: String?
    /// In the order of the document.
    package let values: [String]
    /// The number of each value: protobuf's where it is known, else its place.
    package let numbers: [String: Int]
    /// The first value that has a number.
    package let names: [Int: String]
}
