package import Text

/// A field of the body that a create sends and an update does not: calls of its own change it, as `setTarget` does.
package struct Apart: Sendable, Hashable {
    package var at: JSONPointer
    /// Sets the whole field or, of a list whose elements have a key, changes one of them. In its URL, `*` is the key.
    package var call: Call
    /// Where in the body of the calls the value goes; nil: the body is the value.
    package var put: JSONPointer?
    /// Set if the elements of the field are changed one by one.
    package var list: Elements?

    /// The calls for the elements of a list.
    package struct Elements: Sendable, Hashable {
        /// The member that tells elements apart.
        package var key: String
        package var add: Call
        package var remove: Call
        /// The parameter of a change that names, as paths with dots, the members that the element has no more.
        package var clears: String?
        /// Keys of elements that the server does not let go.
        package var keeps: [String]

        package init(key: String, add: Call, remove: Call, clears: String? = nil, keeps: [String] = []) {
            (self.key, self.add, self.remove, self.clears, self.keeps) = (key, add, remove, clears, keeps)
        }
    }

    package init(at: JSONPointer, call: Call, put: JSONPointer? = nil, list: Elements? = nil) {
        (self.at, self.call, self.put, self.list) = (at, call, put, list)
    }

    /// True if `pointer` is this field or in it.
    package func covers(_ pointer: JSONPointer) -> Bool { pointer.tokens.starts(with: at.tokens) }

    /// The calls that turn `live` into the wanted object, with their bodies; `differing` are the pointers of what differs.
    package func calls(from live: JSONValue, to wanted: JSONValue, _ differing: Set<JSONPointer>) -> [Call] {
        guard let list else { return [filled(call, with: wanted[at] ?? live[at]?.cleared)] }
        func labelled(_ value: JSONValue?) -> [(String, JSONValue)] {
            (value?.array ?? []).compactMap { element in label(of: element, list.key).map { ($0, element) } }
        }
        let (old, new) = (labelled(live[at]), labelled(wanted[at]))
        let (there, meant) = (Set(old.map(\.0)), Set(new.map(\.0)))
        let removals = old.filter { !meant.contains($0.0) && !list.keeps.contains($0.0) }.map { key, _ in
            list.remove.at(key)
        }
        let changes = new.filter { there.contains($0.0) }.compactMap { key, element -> Call? in
            let place = at.tokens + [key]
            let fields = differing.filter { $0.tokens.starts(with: place) }.map {
                JSONPointer(tokens: Array($0.tokens.dropFirst(place.count)))
            }
            guard !fields.isEmpty else { return nil }
            var call = filled(call.at(key), with: element)
            let gone = fields.filter { element[$0] == nil }.map { $0.tokens.joined(separator: ".") }.sorted()
            if let name = list.clears, !gone.isEmpty { call.url += "&\(name)=\(gone.joined(separator: ","))" }
            return call
        }
        let additions = new.filter { !there.contains($0.0) }.map { key, element in
            filled(list.add.at(key), with: element)
        }
        return removals + changes + additions
    }

    private func filled(_ call: Call, with value: JSONValue?) -> Call {
        var call = call
        // A value that is wanted no more is left out.
        guard let value else {
            call.body = call.body ?? [:]
            return call
        }
        call.body = put.map { (call.body ?? [:]).setting(value, at: $0) } ?? value
        return call
    }
}

/// What an element of a list is called in a pointer, by the member `key`: a text, or a whole number.
func label(of element: JSONValue, _ key: String) -> String? {
    element[key].flatMap { $0.string ?? ($0.int == nil ? nil : $0.compactText) }
}

extension JSONValue {
    /// What takes this value away; nil if that is to leave it out.
    fileprivate var cleared: JSONValue? {
        switch self {
        case .bool: false
        case .array: []
        default: nil
        }
    }
}

extension Call {
    fileprivate func at(_ key: String) -> Call {
        var call = self
        call.url = url.replacing("*", with: percentEncoded(key))
        return call
    }
}

extension Apart {
    var json: JSONValue {
        var object: JSONObject = ["at": .string(at.text), "call": call.json]
        object["list"] = list?.json
        object["put"] = put.map { .string($0.text) }
        return .object(object)
    }

    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        at = try reader.pointerValue("at")
        call = try Call(json: try reader.value("call"), at: pointer.appending("call"))
        put = try reader.optionalPointer("put")
        list = try reader.optional("list").map { value throws(JSONFormatError) in
            try Elements(json: value, at: pointer.appending("list"))
        }
        try reader.finish()
        guard !at.tokens.isEmpty else { throw JSONFormatError(pointer.appending("at"), "names no field") }
    }
}

extension Apart.Elements {
    var json: JSONValue {
        var object: JSONObject = ["add": add.json, "key": .string(key), "remove": remove.json]
        object["clears"] = clears.map { .string($0) }
        if !keeps.isEmpty { object["keeps"] = .texts(keeps) }
        return .object(object)
    }

    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        key = try reader.string("key")
        add = try Call(json: try reader.value("add"), at: pointer.appending("add"))
        remove = try Call(json: try reader.value("remove"), at: pointer.appending("remove"))
        clears = try reader.optionalString("clears")
        keeps = try reader.texts("keeps")
        try reader.finish()
    }
}
