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
        outputsOf = Dictionary(
            try reader.members("outputsOf") { name, value, at throws(JSONFormatError) in
                guard outputs[name] != nil else { throw JSONFormatError(at, "there is no output '\(name)'") }
                return (name, try addresses(value, at: at))
            }
        ) { $1 }
        permissions = Dictionary(
            try reader.members("permissions") { root, value, at throws(JSONFormatError) in
                guard root.hasPrefix("https://"), root.hasSuffix("/") else {
                    throw JSONFormatError(at, "'\(root)' is not the root of an API, https://HOST/…/")
                }
                return (root, try PermissionRules(json: value, at: at))
            }
        ) { $1 }
        try reader.finish()
    }
}

private func addresses(_ json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) -> [Address] {
    guard let elements = json.array else {
        throw JSONFormatError(pointer, "expected an array, found a \(json.typeName)")
    }
    var result: [Address] = []
    for (index, element) in elements.enumerated() {
        result.append(try Address(json: element, at: pointer.appending(String(index))))
    }
    return result
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
