package import Text

/// Why a file is not a plan that this program can read.
package struct PlanReadError: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String
}

extension Plan {
    /// Reads a plan and checks it whole: format, version, every member, the order, every reference.
    package init(parsing bytes: [UInt8]) throws(PlanReadError) {
        let plan: Plan
        do {
            plan = try Plan(json: try JSONValue(parsing: bytes))
        } catch let error as JSONSyntaxError {
            throw PlanReadError(description: "not JSON: \(error)")
        } catch {
            throw PlanReadError(description: "\(error)")
        }
        do { try plan.checkOrder() } catch { throw PlanReadError(description: "\(error)") }
        for resource in plan.resources where plan.kinds[resource.kind] == nil {
            throw PlanReadError(
                description: "\(resource.address) is of the kind '\(resource.kind)', which 'kinds' does not have")
        }
        do { try plan.checkNumbering() } catch { throw PlanReadError(description: "\(error)") }
        do { try plan.checkReferences() } catch { throw PlanReadError(description: "\(error)") }
        self = plan
    }

    package init(json: JSONValue) throws(JSONFormatError) {
        var reader = try ObjectReader(json)
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
            resources: try reader.array("resources") { value, at throws(JSONFormatError) in
                try Resource(json: value, at: at)
            },
            outputs: Dictionary(
                try reader.members("outputs") { name, value, at throws(JSONFormatError) in
                    (name, try ObjectReader.string(value, at: at))
                }
            ) { $1 },
            retire: try reader.array("retire") { value, at throws(JSONFormatError) in try Address(json: value, at: at) }
        )
        try reader.finish()
    }

    /// A digest of what is numbered is written down for all to read: only of a value that nobody can guess.
    private func checkNumbering() throws(PlanReadError) {
        for resource in resources where resource.numbering != nil {
            if resource.sensitive.count == 1, case .generated(let bytes) = resource.sensitive[0].source, bytes >= 32 {
                continue
            }
            throw PlanReadError(
                description:
                    "\(resource.address) is numbered, so it needs one sensitive value of 32 random bytes or more")
        }
    }

    /// Every reference must name this resource or one that it depends on.
    private func checkReferences() throws(PlanReadError) {
        for resource in resources {
            do {
                for template in try resource.withoutPolicyBodies.json.templates() {
                    for case .resource(let target) in template.references.map(\.target)
                    where !resource.dependsOn.contains(target) {
                        throw PlanReadError(
                            description: "\(resource.address) refers to \(target), which it does not depend on")
                    }
                }
            } catch let error as TemplateError {
                throw PlanReadError(description: "\(resource.address): \(error)")
            } catch let error as PlanReadError {
                throw error
            } catch {
                throw PlanReadError(description: "\(resource.address): \(error)")
            }
        }
    }
}

extension Resource {
    /// In the calls of `iam_member` the string `${policy}` is no reference but the place of the policy.
    fileprivate var withoutPolicyBodies: Resource {
        guard procedure == .iamMember else { return self }
        var copy = self
        copy.calls.create?.body = nil
        copy.calls.delete?.body = nil
        return copy
    }
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
            contents: reader.optional("contents") == nil ? nil : try reader.pointerValue("contents"),
            retain: try reader.bool("retain", default: false),
            calls: try Calls(json: try reader.value("calls"), at: pointer.appending("calls")),
            body: try reader.value("body"),
            sensitive: try reader.array("sensitive") { value, at throws(JSONFormatError) in
                try Sensitive(json: value, at: at)
            },
            switches: try reader.array("switches") { value, at throws(JSONFormatError) in
                try Switch(json: value, at: at)
            },
            numbering: try reader.optional("numbering").map { value throws(JSONFormatError) in
                try Numbering(json: value, at: pointer.appending("numbering"))
            })
        try reader.finish()
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
        try reader.finish()
    }
}

extension Switch {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            at: try reader.pointerValue("at"), value: try reader.string("value"),
            call: try Call(json: try reader.value("call"), at: pointer.appending("call")))
        try reader.finish()
    }
}

extension Sensitive {
    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        var sources: [Source] = []
        if let generated = reader.optional("generated") {
            var inner = try ObjectReader(generated, at: pointer.appending("generated"))
            let bytes = try inner.int("bytes")
            guard (16...1024).contains(bytes) else {
                throw JSONFormatError(pointer.appending("generated").appending("bytes"), "must be 16 to 1024")
            }
            sources.append(.generated(bytes: bytes))
            try inner.finish()
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
        guard sources.count == 1 else {
            throw JSONFormatError(pointer, "needs exactly one of 'generated', 'read' and 'environment'")
        }
        self.init(
            at: try reader.pointerValue("at"), source: sources[0], base64: try reader.bool("base64", default: false))
        try reader.finish()
    }
}
