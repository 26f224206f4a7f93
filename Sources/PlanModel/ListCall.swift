package import Text

/// A paged collection (`nextPageToken`, `pageToken`).
package struct ListCall: Sendable, Hashable {
    package var url: String
    /// Where the array of objects is in an answer.
    package var items: JSONPointer
    /// A non-empty array at this place means that the list is incomplete: an object missing from it is then read by
    /// itself.
    package var partial: JSONPointer?
    /// Where an object in the list says its name, if not in `name`.
    package var name: JSONPointer?

    package init(url: String, items: JSONPointer, partial: JSONPointer? = nil, name: JSONPointer? = nil) {
        self.url = url
        self.items = items
        self.partial = partial
        self.name = name
    }
}

extension ListCall {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            url: try reader.string("url"), items: try reader.pointerValue("items"),
            partial: try reader.optionalPointer("partial"), name: try reader.optionalPointer("name"))
        try reader.finish()
    }

    var json: JSONValue {
        var object: JSONObject = ["items": .string(items.text)]
        object["name"] = name.map { .string($0.text) }
        object["partial"] = partial.map { .string($0.text) }
        object["url"] = .string(url)
        return .object(object)
    }
}
