package import Text

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

extension ListCall {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            url: try reader.string("url"), items: try reader.pointerValue("items"),
            partial: try reader.optionalPointer("partial"))
        try reader.finish()
    }

    var json: JSONValue {
        var object: JSONObject = ["items": .string(items.text)]
        object["partial"] = partial.map { .string($0.text) }
        object["url"] = .string(url)
        return .object(object)
    }
}
