package import Text

/// How the objects of a kind are named, read and deleted: the stars match the same text in all three, so that the
/// object that is read is the one that is deleted.
package struct Form: Sendable, Hashable {
    package var read: CallShape
    /// Nil if it is never deleted.
    package var delete: CallShape?
    /// The form of the name; nil if the URL spells it differently.
    package var name: String?
    /// The parent, which decides who owns an object without labels.
    package var parent: Parent?
    /// The URL under which the operation of `delete` is polled, if it is one; stars stand for any text, as in a call.
    package var operation: String?
    /// Where the object is in the answer to `read`; see `Call.item`. Its stars come after those of the URL.
    package var item: JSONPointer?

    package struct Parent: Sendable, Hashable {
        package var kind: String
        /// Its stars are the first of the object's stars.
        package var read: CallShape

        package init(_ kind: String, _ read: CallShape) { (self.kind, self.read) = (kind, read) }
    }

    package init(
        _ read: CallShape, delete: CallShape? = nil, name: String? = nil, parent: Parent? = nil,
        operation: String? = nil, item: JSONPointer? = nil
    ) {
        (self.read, self.delete, self.name, self.parent) = (read, delete, name, parent)
        self.operation = operation
        self.item = item
    }

    /// The text of the stars if `resource` is named, read and deleted in this form; otherwise nil.
    package func stars(in resource: Resource) -> [String]? {
        guard resource.calls.read.operation == nil, var stars = read.stars(in: resource.calls.read),
            let inAnswer = starsOfItem(resource.calls.read.item)
        else { return nil }
        stars += inAnswer
        if let call = resource.calls.delete {
            guard delete?.stars(in: call) == stars, polls(call.operation) else { return nil }
        }
        if let name, PlanModel.stars(Array(resource.name.utf8), Array(name.utf8)) != stars { return nil }
        return stars
    }
}

extension Form {
    /// What the stars of `item` stand for in that of a read; nil if it is another place.
    private func starsOfItem(_ place: JSONPointer?) -> [String]? {
        guard let item, let place else { return item == place ? [] : nil }
        return PlanModel.stars(Array(place.text.utf8), Array(item.text.utf8))
    }

    private func polls(_ url: String?) -> Bool {
        guard let url, let operation else { return url == self.operation }
        return url == operation || CallShape("GET", operation).fits(Call("GET", url))
    }

    var json: JSONValue {
        var object: JSONObject = ["read": .string(read.text)]
        object["item"] = item.map { .string($0.text) }
        object["delete"] = delete.map { .string($0.text) }
        object["name"] = name.map { .string($0) }
        object["operation"] = operation.map { .string($0) }
        object["parent"] = parent.map { ["kind": .string($0.kind), "read": .string($0.read.text)] }
        return .object(object)
    }

    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        func shape(_ key: String) throws(JSONFormatError) -> CallShape? {
            guard let text = try reader.optionalString(key) else { return nil }
            return try CallShape(text: text, at: pointer.appending(key))
        }
        guard let read = try shape("read") else { throw JSONFormatError(pointer, "'read' is missing") }
        self.init(
            read, delete: try shape("delete"), name: try reader.optionalString("name"),
            parent: try reader.optional("parent").map { value throws(JSONFormatError) in
                let at = pointer.appending("parent")
                var reader = try ObjectReader(value, at: at)
                let parent = Parent(
                    try reader.string("kind"),
                    try CallShape(text: try reader.string("read"), at: at.appending("read")))
                try reader.finish()
                return parent
            }, operation: try reader.optionalString("operation"), item: try reader.optionalPointer("item"))
        try reader.finish()
    }
}
