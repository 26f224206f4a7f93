package import Text

extension Resource {
    package init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        let procedure = try reader.string("procedure")
        guard let procedure = Procedure(rawValue: procedure) else {
            throw JSONFormatError(
                pointer.appending("procedure"), "'\(procedure)' is not a procedure this program knows")
        }
        self.init(
            address: try Address(json: try reader.value("address"), at: pointer.appending("address")),
            kind: try reader.string("kind"), name: try reader.string("name"),
            dependsOn: try reader.array("dependsOn") { value, at throws(JSONFormatError) in
                try Address(json: value, at: at)
            },
            procedure: procedure,
            owner: try reader.byPointer("owner") { value, at throws(JSONFormatError) in
                try ObjectReader.string(value, at: at)
            },
            contents: try reader.optionalPointer("contents"),
            retain: try reader.bool("retain", default: false),
            calls: try Calls(json: try reader.value("calls"), at: pointer.appending("calls")),
            body: try reader.value("body"),
            sensitive: try reader.array("sensitive") { value, at throws(JSONFormatError) in
                try Sensitive(json: value, at: at)
            },
            accepts: try reader.array("accepts") { value, at throws(JSONFormatError) in
                try ValueRule(json: value, at: at)
            },
            requires: try reader.array("requires") { value, at throws(JSONFormatError) in
                try LiveRule(json: value, at: at)
            },
            switches: try reader.array("switches") { value, at throws(JSONFormatError) in
                try Switch(json: value, at: at)
            },
            numbering: try reader.optional("numbering").map { value throws(JSONFormatError) in
                try Numbering(json: value, at: pointer.appending("numbering"))
            })
        adopts = try reader.bool("adopts", default: true)
        apart = try reader.array("apart") { value, at throws(JSONFormatError) in
            try Apart(json: value, at: at)
        }
        awaits = try reader.array("awaits") { value, at throws(JSONFormatError) in
            try Awaited(json: value, at: at)
        }
        key = try reader.optionalString("key")
        leave = try reader.pointers("leave")
        guard !leave.contains(JSONPointer()) else {
            throw JSONFormatError(pointer.appending("leave"), "names no field")
        }
        marks = try reader.byPointer("marks") { value, at throws(JSONFormatError) in
            try ObjectReader.string(value, at: at)
        }
        list = try reader.optional("list").map { value throws(JSONFormatError) in
            try ListCall(json: value, at: pointer.appending("list"))
        }
        served = try reader.byPointer("served") { value, _ in value }
        values = try reader.optional("values").map { value throws(JSONFormatError) in
            try AddedValues(json: value, at: pointer.appending("values"))
        }
        try reader.finish()
        for (index, awaited) in awaits.enumerated() where !dependsOn.contains(awaited.holder) {
            throw JSONFormatError(
                pointer.appending("awaits").appending(String(index)).appending("holder"), "names no dependency")
        }
        for (index, rule) in accepts.enumerated() where !sensitive.contains(where: { $0.at == rule.at }) {
            throw JSONFormatError(
                pointer.appending("accepts").appending(String(index)).appending("at"),
                "names none of the sensitive values")
        }
    }
}

extension Calls {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        func call(_ key: String) throws(JSONFormatError) -> Call? {
            guard let value = reader.optional(key) else { return nil }
            return try Call(json: value, at: pointer.appending(key))
        }
        guard let read = try call("read") else { throw JSONFormatError(pointer, "'read' is missing") }
        self.init(
            read: read, create: try call("create"), update: try call("update"), delete: try call("delete"),
            renew: try call("renew"),
            contents: try call("contents"))
        try reader.finish()
    }
}

extension Call {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        let method = try reader.string("method")
        guard ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(method) else {
            throw JSONFormatError(pointer.appending("method"), "'\(method)' is not a method this program sends")
        }
        let url = try reader.string("url")
        guard url.hasPrefix("https://") || url.hasPrefix("http://") else {
            throw JSONFormatError(pointer.appending("url"), "'\(url)' is not an absolute URL")
        }
        self.init(
            method, url, body: reader.optional("body"), operation: try reader.optionalString("operation"),
            merge: try reader.bool("merge", default: false))
        member = try reader.optionalString("member")
        sends = try reader.optional("sends").map { value throws(JSONFormatError) in
            try SentFields(json: value, at: pointer.appending("sends"))
        }
        echo = try reader.texts("echo")
        item = try reader.optionalPointer("item")
        match = try reader.optionalString("match")
        try reader.finish()
    }
}

extension Switch {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        let value = try reader.value("value")
        guard value.string != nil || value.bool != nil || value.object?.isEmpty == false else {
            throw JSONFormatError(
                pointer.appending("value"), "expected a text, true or false, or an object with members")
        }
        self.init(
            at: try reader.pointerValue("at"), value: value,
            call: try Call(json: try reader.value("call"), at: pointer.appending("call")),
            isGone: try reader.bool("gone", default: false))
        try reader.finish()
        guard !isGone || value.isZero else {
            throw JSONFormatError(pointer.appending("value"), "what is gone has no value")
        }
    }
}
