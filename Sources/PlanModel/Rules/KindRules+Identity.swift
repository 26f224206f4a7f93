package import Text

extension KindRules {
    /// Which object is it, and what if it belongs to somebody else?
    package struct Identity: Sendable, Hashable {
        /// (`identity`) The field in which an object identifies itself: if the last segment there differs from that of `Resource.name`,
        /// the answer is about another object, or about none.
        package var field: JSONPointer?
        /// One call that reads the whole collection instead of each object.
        package var list: ListCall?
        /// Lists whose items may show less of an object than a read of it, or an older one. An object is in the one whose
        /// address, without the query, is that of its read without the last segment.
        package var brief: [ListCall] = []
        /// For server-named kinds: an item of `list` is this resource if it equals the body in all of these fields.
        package var find: [JSONPointer] = []
        /// (`takes`) An item of `list` that nobody owns is this resource too if it equals the body in all of these fields.
        package var takes: [JSONPointer] = []
        /// Fields in which no other item of `list` may equal a new object, and how they are compared: two objects would
        /// do one thing.
        package var alone: [JSONPointer: CompareRule] = [:]
        /// A new object is not created while an item of `list` that nobody owns equals it in all of these fields: that may be
        /// the same one, under an id that the server gave it.
        package var resembles: [JSONPointer] = []
        /// When the server created an object; the first twin stays.
        package var created: JSONPointer?
        /// One sentence: what to do about an object that is not ours.
        package var foreign: String?
        /// (`keeps`) Kinds of dependencies that stay with an object that now belongs to somebody else, such as the account it runs
        /// as.
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
        brief = try reader.array("brief") { value, at throws(JSONFormatError) in try ListCall(json: value, at: at) }
        find = try reader.pointers("find")
        takes = try reader.pointers("takes")
        alone = try reader.compareRules("alone")
        resembles = try reader.pointers("resembles")
        created = try reader.optionalPointer("created")
        foreign = try reader.optionalString("foreign")
        runsWith = try reader.texts("keeps")
    }

    func write(to object: inout JSONObject) {
        object["identity"] = field.map { .string($0.text) }
        object["list"] = list?.json
        if !brief.isEmpty { object["brief"] = .array(brief.map(\.json)) }
        if !find.isEmpty { object["find"] = .pointers(find) }
        if !takes.isEmpty { object["takes"] = .pointers(takes) }
        if !alone.isEmpty { object["alone"] = .byPointer(alone) { .string($0.text) } }
        if !resembles.isEmpty { object["resembles"] = .pointers(resembles) }
        object["created"] = created.map { .string($0.text) }
        object["foreign"] = foreign.map { .string($0) }
        if !runsWith.isEmpty { object["keeps"] = .texts(runsWith) }
    }
}
