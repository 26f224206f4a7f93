package import JSON

/// How the applier tells whose an object of one kind is. It comes from the plan, never from the state: a state that was
/// edited must not be able to make a foreign object ours.
package struct Inventory: Sendable, Hashable {
    /// Live values that prove that this stack made an object. Empty where the kind has no place for them: then the
    /// state's entry is the proof.
    package var owner: [JSONPointer: String]
    /// Live values that prove that an object lies in the plan's project, where its URL does not say so. They are part of
    /// `owner`; what lies in such an object may be deleted whoever made the object itself.
    package var within: [JSONPointer: String]
    /// What reads or deletes an object of the kind looks like one of these. A state with any other call is refused.
    package var shapes: [CallShape]
    /// Lists every object of the kind; nil where an object cannot prove whose it is.
    package var list: ListCall?
    /// Deletes one of `list`; nil for what holds data, or is never deleted.
    package var delete: Call?

    package init(
        owner: [JSONPointer: String] = [:], within: [JSONPointer: String] = [:], shapes: [CallShape],
        list: ListCall? = nil, delete: Call? = nil
    ) {
        self.owner = owner
        self.within = within
        self.shapes = shapes
        self.list = list
        self.delete = delete
    }
}

/// The form of a call: `*` in its URL stands for one or more characters other than `/`, `?` and `#`, and its body is just
/// this one.
package struct CallShape: Sendable, Hashable {
    package var method: String
    package var url: String
    package var body: JSONValue?

    package init(_ method: String, _ url: String, body: JSONValue? = nil) {
        self.method = method
        self.url = url
        self.body = body
    }

    package func fits(_ call: Call) -> Bool {
        call.method == method && call.body == body && !climbs(call.url)
            && matches(Array(call.url.utf8), Array(url.utf8))
    }

    /// True for a path with `.` or `..` in it, which would lead out of what its beginning says.
    private func climbs(_ url: String) -> Bool {
        url.lowercased().replacing("%2e", with: ".").split(separator: "/").contains { $0 == "." || $0 == ".." }
    }

    /// Backtracks to the last star only, so the time is at most the product of the lengths.
    private func matches(_ text: [UInt8], _ pattern: [UInt8]) -> Bool {
        var (at, next) = (0, 0)
        var star: (pattern: Int, text: Int)?
        while at < text.count {
            if next < pattern.count, pattern[next] == UInt8(ascii: "*"), Self.isPlain(text[at]) {
                star = (next, at)
                next += 1
                at += 1
            } else if next < pattern.count, pattern[next] == text[at] {
                next += 1
                at += 1
            } else if let last = star, last.text + 1 < text.count, Self.isPlain(text[last.text + 1]) {
                star = (last.pattern, last.text + 1)
                next = last.pattern + 1
                at = last.text + 2
            } else {
                return false
            }
        }
        return next == pattern.count
    }

    private static func isPlain(_ byte: UInt8) -> Bool { !"/?#\\".utf8.contains(byte) && byte > 0x20 && byte < 0x7F }
}

extension CallShape {
    /// `METHOD URL`, and the body as JSON if there is one.
    fileprivate var text: String { "\(method) \(url)" + (body.map { " " + $0.compactText } ?? "") }

    fileprivate init?(_ text: String) {
        let parts = text.split(separator: " ", maxSplits: 2)
        guard parts.count >= 2 else { return nil }
        self.init(String(parts[0]), String(parts[1]))
        guard parts.count == 3 else { return }
        guard let body = try? JSONValue(parsing: Array(parts[2].utf8)) else { return nil }
        self.body = body
    }
}

extension Inventory {
    package var json: JSONValue {
        var object: JSONObject = [:]
        object["delete"] = delete?.json
        object["list"] = list?.json
        if !owner.isEmpty { object["owner"] = .byPointer(owner) { .string($0) } }
        object["shapes"] = .array(shapes.map { .string($0.text) })
        if !within.isEmpty { object["within"] = .byPointer(within) { .string($0) } }
        return .object(object)
    }

    package init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            owner: try reader.byPointer("owner") { value, at throws(JSONFormatError) in
                try ObjectReader.string(value, at: at)
            },
            within: try reader.byPointer("within") { value, at throws(JSONFormatError) in
                try ObjectReader.string(value, at: at)
            },
            shapes: try reader.array("shapes") { value, at throws(JSONFormatError) in
                let text = try ObjectReader.string(value, at: at)
                guard let shape = CallShape(text) else {
                    throw JSONFormatError(at, "'\(text)' is not a method, a URL and maybe a body")
                }
                return shape
            },
            list: try reader.optional("list").map { value throws(JSONFormatError) in
                try ListCall(json: value, at: pointer.appending("list"))
            },
            delete: try reader.optional("delete").map { value throws(JSONFormatError) in
                try Call(json: value, at: pointer.appending("delete"))
            })
        try reader.finish()
    }
}
