package import Text

/// Why a Discovery document cannot be used, and where in it.
package struct DocumentError: Error, Sendable, Hashable {
    package enum Place: Sendable, Hashable {
        /// Counted from 1, the column in bytes: the text is not JSON.
        case position(line: Int, column: Int)
        /// A value of the document.
        case value(JSONPointer)
    }

    package let place: Place
    package let message: String
    package let hint: String?

    init(_ place: JSONPointer, _ message: String, hint: String? = nil) {
        (self.place, self.message, self.hint) = (.value(place), message, hint)
    }

    init(_ error: JSONSyntaxError) {
        place = .position(line: error.line, column: error.column)
        (message, hint) = ("this is not JSON: \(error.message)", "download the document again")
    }
}
