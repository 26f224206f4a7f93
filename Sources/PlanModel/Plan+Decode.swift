package import Text

/// Why a file is not a plan that this program can read.
package struct PlanReadError: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String
}

extension Plan {
    /// Reads a plan and checks all of it: format, version, every member, the order, every reference.
    package init(parsing bytes: [UInt8]) throws(PlanReadError) {
        var rest = Optional(bytes)
        var resources: [Resource] = []
        do {
            try self.init(reading: {
                defer { rest = nil }; return rest ?? []
            }) { resource, _ in resources.append(resource) }
        } catch let error as PlanReadError {
            throw error
        } catch {
            throw PlanReadError(description: "\(error)")
        }
        self.resources = resources
    }

    /// The same for a plan that does not fit in memory: the result has no resources; each goes to `take` with the range
    /// of its bytes. `more` gives the next bytes, none at the end. Throws `PlanReadError`, and what the two closures
    /// throw. What `take` was given is valid only if this does not throw.
    package init(
        reading more: @escaping () throws -> [UInt8], _ take: (Resource, Range<Int>) throws -> Void
    ) throws {
        var stream = JSONStream(more)
        var head: JSONObject = [:]
        var resources = ResourceReader()
        do {
            let other = try stream.members { key, stream in
                guard key == "resources" else { return head[key] = try stream.value() }
                // Anything but an array is refused with the other members; an array was already read.
                head[key] =
                    try stream.elements { value, places in
                        if let resource = resources.read(value) { try take(resource, places) }
                    } ?? []
            }
            try stream.end()
            try self.init(head: other ?? .object(head), resources)
            try resources.check(kinds: kinds)
        } catch let error as JSONSyntaxError {
            throw PlanReadError(description: "not JSON: \(error)")
        } catch let error as JSONFormatError {
            throw PlanReadError(description: "\(error)")
        }
    }

    private init(head: JSONValue, _ resources: ResourceReader) throws(JSONFormatError) {
        var reader = try ObjectReader(head)
        let format = try reader.string("format")
        guard format == Self.format else {
            throw JSONFormatError(JSONPointer(tokens: ["format"]), "'\(format)' is not '\(Self.format)'")
        }
        let version = try reader.int("version")
        guard version == Self.version else {
            throw JSONFormatError(
                JSONPointer(tokens: ["version"]),
                "this program reads version \(Self.version), not \(version): "
                    + (version < Self.version ? "compile it again" : "a newer calco wrote it"))
        }
        self.init(
            stack: try reader.string("stack"), environment: try reader.string("environment"),
            project: try Project(json: try reader.value("project"), at: JSONPointer(tokens: ["project"])),
            kinds: Dictionary(
                try reader.members("kinds") { name, value, at throws(JSONFormatError) in
                    (name, try KindRules(json: value, at: at))
                }
            ) { $1 },
            inventory: Dictionary(
                try reader.members("inventory") { name, value, at throws(JSONFormatError) in
                    (name, try Inventory(json: value, at: at))
                }
            ) { $1 },
            patience: try Patience(json: try reader.value("patience"), at: JSONPointer(tokens: ["patience"])),
            resources: [])
        _ = try reader.array("resources") { _, _ in 0 }
        if let problem = resources.formatProblem { throw problem }
        outputs = Dictionary(
            try reader.members("outputs") { name, value, at throws(JSONFormatError) in
                (name, try ObjectReader.string(value, at: at))
            }
        ) { $1 }
        retire = try reader.array("retire") { value, at throws(JSONFormatError) in try Address(json: value, at: at) }
        moved = try readMoves(&reader)
        try reader.finish()
    }
}

/// Where objects went: of each kind to the same kind, no two to one place, and none on from there.
private func readMoves(_ reader: inout ObjectReader) throws(JSONFormatError) -> [Address: Address] {
    let moves = try reader.members("moved") { name, value, at throws(JSONFormatError) in
        (try Address(json: .string(name), at: at), try Address(json: value, at: at), at)
    }
    let old = Set(moves.map(\.0))
    var new: Set<Address> = []
    for (from, to, place) in moves {
        guard from.kind == to.kind, !old.contains(to), new.insert(to).inserted else {
            throw JSONFormatError(place, "\(from) cannot become \(to): one object of one kind moves once")
        }
    }
    return Dictionary(moves.map { ($0.0, $0.1) }) { $1 }
}

extension Address {
    package init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        let text = try ObjectReader.string(json, at: pointer)
        guard let address = Address(parsing: text) else {
            throw JSONFormatError(pointer, "'\(text)' is not an address of the form KIND.NAME")
        }
        self = address
    }
}

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
            call: try Call(json: try reader.value("call"), at: pointer.appending("call")))
        try reader.finish()
    }
}

extension Sensitive {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        let source = try Source(from: &reader, at: pointer, isPiece: false)
        self.init(
            at: try reader.pointerValue("at"), source: source, base64: try reader.bool("base64", default: false))
        try reader.finish()
    }
}

extension Sensitive.Source {
    /// A piece of a text is neither generated, because the text would be another one each time, nor a text again.
    fileprivate init(
        from reader: inout ObjectReader, at pointer: JSONPointer, isPiece: Bool
    ) throws(JSONFormatError) {
        var sources: [Self] = []
        if !isPiece, let generated = reader.optional("generated") {
            sources.append(
                .generated(try Sensitive.Generated(json: generated, at: pointer.appending("generated"))))
        }
        if let read = reader.optional("read") {
            var inner = try ObjectReader(read, at: pointer.appending("read"))
            sources.append(
                .read(
                    url: try inner.string("url"), at: try inner.pointerValue("at"),
                    base64: try inner.bool("base64", default: false)))
            try inner.finish()
        }
        if let name = try reader.optionalString("environment") { sources.append(.environment(name)) }
        if !isPiece, let text = reader.optional("text") {
            let place = pointer.appending("text")
            guard let elements = text.array, !elements.isEmpty else {
                throw JSONFormatError(place, "must be a list with at least one piece")
            }
            var pieces: [Sensitive.TextPiece] = []
            for (index, element) in elements.enumerated() {
                pieces.append(try Sensitive.TextPiece(json: element, at: place.appending(String(index))))
            }
            sources.append(.text(pieces))
        }
        guard sources.count == 1 else {
            let names = isPiece ? "'read' and 'environment'" : "'generated', 'read', 'environment' and 'text'"
            throw JSONFormatError(pointer, "needs exactly one of \(names)")
        }
        self = sources[0]
    }
}

extension Sensitive.TextPiece {
    fileprivate init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        if let text = json.string {
            self = .text(text)
            return
        }
        var reader = try ObjectReader(json, at: pointer)
        let source = try Sensitive.Source(from: &reader, at: pointer, isPiece: true)
        self = .value(source, percent: try reader.bool("percent", default: false))
        try reader.finish()
    }
}
