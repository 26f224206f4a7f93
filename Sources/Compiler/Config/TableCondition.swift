import Text

/// A condition on one field that an event must meet to count in a column.
package struct TableCondition: Sendable, Hashable {
    package enum Test: String, Sendable, Hashable {
        case oneOf = "in"
        case noneOf = "not_in"
        case null
        case notNull = "not_null"
        case above
        case atLeast = "at_least"
        case below
        case atMost = "at_most"

        /// The comparisons, named by their keys in the configuration.
        static let comparisons: [Test] = [.above, .atLeast, .below, .atMost]
    }

    package var field: String
    package var test: Test
    /// As written; none for a null test, one for a comparison.
    package var values: [String] = []

    var json: JSONValue {
        var members: JSONObject = ["field": .string(field), "test": .string(test.rawValue)]
        if !values.isEmpty { members["values"] = .array(values.map { .string($0) }) }
        return .object(members)
    }
}
