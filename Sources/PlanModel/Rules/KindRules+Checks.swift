package import Text

extension KindRules {
    /// What can be found out before anything is written?
    package struct Checks: Sendable, Hashable {
        /// (`validates`) Creates and updates take this parameter, with which they check what they are sent and change
        /// nothing.
        package var validates: Validation?
        /// (`names`) What must exist that a body names.
        package var names: [NamedObject] = []
        /// (`quota`) How many a project may have.
        package var quota: Quota?

        init() {}
    }

    /// A parameter of the query that makes a write none. A closed set, because a run that only looks sends it too.
    package enum Validation: String, Sendable, Hashable {
        /// Google's APIs: AIP-163.
        case validateOnly
    }
}

/// Something that a text of a body names, and that must exist.
package struct NamedObject: Sendable, Hashable {
    /// Where the text is; `*` is any element.
    package var at: JSONPointer
    /// What it is called in a message, such as `image`.
    package var what: String
    /// The form of a text that can be looked up: `*` is one piece between `/`, `:` and `@`, and `**` is a path of pieces.
    /// What begins or ends otherwise is something else.
    package var text: String
    /// The URL of what it names; `{1}` is what the first star stands for.
    package var url: String
    /// The permission that whoever writes the body needs on it.
    package var needs: String?

    package init(at: JSONPointer, _ what: String, text: String, url: String, needs: String? = nil) {
        (self.at, self.what, self.text, self.url, self.needs) = (at, what, text, url, needs)
    }

    /// The texts in `body` that name such a thing, each once.
    package func texts(in body: JSONValue) -> [String] {
        var found: [String] = []
        let ends = text.split(separator: "*", omittingEmptySubsequences: false)
        let (begin, end) = (ends.first ?? "", ends.last ?? "")
        func walk(_ value: JSONValue, _ path: ArraySlice<String>) {
            guard let next = path.first else {
                if let text = value.string, text.hasPrefix(begin), text.hasSuffix(end), !text.mayHoldReference,
                    !found.contains(text)
                {
                    found.append(text)
                }
                return
            }
            if next == "*" {
                for element in value.array ?? [] { walk(element, path.dropFirst()) }
            } else if let member = value[next] {
                walk(member, path.dropFirst())
            }
        }
        walk(body, at.tokens[...])
        return found
    }

    /// How what `name` names is read; nil if it is not of the form.
    package func read(_ name: String) -> Call? {
        guard let found = parts(name) else { return nil }
        let url = found.enumerated().reduce(url) {
            $0.replacing("{\($1.offset + 1)}", with: percentEncoded($1.element))
        }
        return Call("GET", url)
    }

    /// What the stars of the form stand for.
    private func parts(_ name: String) -> [String]? {
        let pieces = text.replacing("**", with: "\u{0}").replacing("*", with: "\u{1}")
        var found: [String] = []
        var rest = Substring(name)
        var form = Substring(pieces)
        while let next = form.popFirst() {
            guard next == "\u{0}" || next == "\u{1}" else {
                guard rest.popFirst() == next else { return nil }
                continue
            }
            let stops = next == "\u{0}" ? "@:" : "/@:"
            // The star reaches as far as it may, but for what follows it there.
            let end = form.prefix { !stops.contains($0) && $0 != "\u{0}" && $0 != "\u{1}" }
            var part = rest.prefix { !stops.contains($0) }
            guard part.hasSuffix(end) else { return nil }
            part = part.dropLast(end.count)
            guard !part.isEmpty else { return nil }
            found.append(String(part))
            rest = rest.dropFirst(part.count)
        }
        return rest.isEmpty ? found : nil
    }
}

extension KindRules.Checks {
    init(_ reader: inout ObjectReader) throws(JSONFormatError) {
        if let text = try reader.optionalString("validates") {
            guard let parameter = KindRules.Validation(rawValue: text) else {
                throw JSONFormatError(
                    reader.pointer.appending("validates"), "'\(text)' is not a parameter that this program sends")
            }
            validates = parameter
        }
        names = try reader.array("names") { value, at throws(JSONFormatError) in
            try NamedObject(json: value, at: at)
        }
        if let value = reader.optional("quota") {
            quota = try Quota(json: value, at: reader.pointer.appending("quota"))
        }
    }

    func write(to object: inout JSONObject) {
        if !names.isEmpty { object["names"] = .array(names.map(\.json)) }
        object["quota"] = quota?.json
        object["validates"] = validates.map { .string($0.rawValue) }
    }
}

extension NamedObject {
    fileprivate init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        self.init(
            at: try reader.pointerValue("at"), try reader.string("what"), text: try reader.string("text"),
            url: try reader.string("url"), needs: try reader.optionalString("needs"))
        try reader.finish()
    }

    fileprivate var json: JSONValue {
        var object: JSONObject = [
            "at": .string(at.text), "text": .string(text), "url": .string(url), "what": .string(what),
        ]
        object["needs"] = needs.map { .string($0) }
        return .object(object)
    }
}
