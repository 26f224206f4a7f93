package import Text

extension KindRules {
    /// Which object is it, and what if it is somebody else's?
    package struct Identity: Sendable, Hashable {
        /// Where an object says which one it is: an answer whose last step there is not that of `Resource.name` is about
        /// something else, or about nothing. In JSON `identity`.
        package var field: JSONPointer?
        /// One call that reads the whole collection instead of each object.
        package var list: ListCall?
        /// For server-named kinds: an item of `list` is this resource if it equals the body at all of these.
        package var find: [JSONPointer] = []
        /// When the server made an object; of twins the first one stays.
        package var created: JSONPointer?
        /// What to do about an object that is not ours, in a sentence.
        package var foreign: String?
        /// Kinds of dependencies that stay with an object which became somebody else's: what it runs as. In JSON `keeps`.
        package var runsWith: [String] = []

        init() {}
    }
}

extension KindRules.Identity {
    init(_ reader: inout ObjectReader) throws(JSONFormatError) {
        field = try reader.optionalPointer("identity")
        let place = reader.pointer
        list = try reader.optional("list").map { value throws(JSONFormatError) in
            try ListCall(json: value, at: place.appending("list"))
        }
        find = try reader.pointers("find")
        created = try reader.optionalPointer("created")
        foreign = try reader.optionalString("foreign")
        runsWith = try reader.texts("keeps")
    }

    func write(to object: inout JSONObject) {
        object["identity"] = field.map { .string($0.text) }
        object["list"] = list?.json
        if !find.isEmpty { object["find"] = .pointers(find) }
        object["created"] = created.map { .string($0.text) }
        object["foreign"] = foreign.map { .string($0) }
        if !runsWith.isEmpty { object["keeps"] = .texts(runsWith) }
    }
}
