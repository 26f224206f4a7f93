package import Text

/// Where a live object says when it was changed last, and by whom. Of several places the first one counts that it has.
package struct LastChange: Sendable, Hashable {
    package var at: [JSONPointer]
    package var by: [JSONPointer]

    package init(at: [JSONPointer] = [], by: [JSONPointer] = []) { (self.at, self.by) = (at, by) }

    /// What an object says; nil where it says nothing.
    package struct Said: Sendable, Hashable {
        package var at: String?
        package var by: String?

        package init(at: String? = nil, by: String? = nil) { (self.at, self.by) = (at, by) }
    }

    /// What `live` says.
    package func said(by live: JSONValue) -> Said {
        func first(_ places: [JSONPointer]) -> String? {
            places.lazy.compactMap { live[$0]?.string }.first { !$0.isEmpty }
        }
        return Said(at: first(at), by: first(by))
    }
}

extension LastChange {
    var json: JSONValue {
        var object: JSONObject = [:]
        if !at.isEmpty { object["at"] = .pointers(at) }
        if !by.isEmpty { object["by"] = .pointers(by) }
        return .object(object)
    }

    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(at: try reader.pointers("at"), by: try reader.pointers("by"))
        try reader.finish()
    }
}
