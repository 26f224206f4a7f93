package import Text

/// A string with references: `${ADDRESS#POINTER}`, `${ADDRESS#POINTER|basename}` for the part after the last `/`, or
/// `${ADDRESS#POINTER|text}` for anything else than a text as its JSON.
/// `$${` is a literal `${`. The address `self` is the resource that the string belongs to.
package struct Template: Sendable, Hashable {
    package enum Part: Sendable, Hashable {
        case text(String)
        case reference(Reference)
    }

    package let parts: [Part]

    /// Throws `TemplateError` if a `${` is not closed or has no address and pointer.
    package init(_ text: String) throws(TemplateError) {
        guard text.mayHoldReference else {
            parts = [.text(text)]
            return
        }
        var parts: [Part] = []
        for piece in TemplatePiece.pieces(of: text) {
            switch piece {
            case .text(let raw): parts.append(.text(raw.replacing("$${", with: "${")))
            case .reference(let inner):
                guard let reference = inner.flatMap(Reference.init(parsing:)) else { throw TemplateError(text: text) }
                parts.append(.reference(reference))
            }
        }
        self.parts = parts
    }

    package var references: [Reference] {
        parts.compactMap { if case .reference(let reference) = $0 { reference } else { nil } }
    }

    /// `text` with every `${` escaped.
    package static func escape(_ text: String) -> String { text.replacing("${", with: "$${") }

    /// The string with each reference replaced. Nil if `resolve` has no value for one. A template that is a single
    /// reference and nothing else becomes the value itself, whatever its type.
    package func resolved(_ resolve: (Reference) -> JSONValue?) -> JSONValue? {
        if parts.count == 1, case .reference(let reference) = parts[0] { return resolve(reference) }
        var result = ""
        for part in parts {
            switch part {
            case .text(let text): result += text
            case .reference(let reference):
                switch resolve(reference) {
                case .string(let text)?: result += text
                case .number(let number)?: result += number.text
                default: return nil
                }
            }
        }
        return .string(result)
    }
}

/// A field that another resource, or this one, will have after the apply.
package struct Reference: Sendable, Hashable {
    package enum Target: Sendable, Hashable {
        case own
        case resource(Address)
    }

    package var target: Target
    package var pointer: JSONPointer
    package var basename: Bool
    /// What is no text becomes its JSON as text.
    package var isText = false

    package init(_ target: Target, _ pointer: JSONPointer, basename: Bool = false, isText: Bool = false) {
        self.target = target
        self.pointer = pointer
        self.basename = basename
        self.isText = isText
    }

    package init?(parsing text: String) {
        guard let hash = text.firstIndex(of: "#") else { return nil }
        let address = String(text[..<hash])
        var rest = text[text.index(after: hash)...]
        basename = rest.hasSuffix("|basename")
        if basename { rest = rest.dropLast("|basename".count) }
        isText = !basename && rest.hasSuffix("|text")
        if isText { rest = rest.dropLast("|text".count) }
        guard let pointer = JSONPointer(String(rest)) else { return nil }
        self.pointer = pointer
        if address == "self" {
            target = .own
        } else {
            guard let address = Address(parsing: address) else { return nil }
            target = .resource(address)
        }
    }

    /// The reference as written in a template.
    package var text: String {
        let address =
            switch target {
            case .own: "self"
            case .resource(let address): address.text
            }
        return "${\(address)#\(pointer.text)\(basename ? "|basename" : isText ? "|text" : "")}"
    }

    /// The value of this reference in `object`, the live object of its target.
    package func value(in object: JSONValue) -> JSONValue? {
        guard let value = object[pointer] else { return nil }
        if isText {
            switch value {
            case .string, .null: return value
            default: return .string(value.compactText)
            }
        }
        guard basename, case .string(let text) = value else { return value }
        return .string(String(lastSegment(of: text)))
    }
}

package struct TemplateError: Error, Sendable, Hashable, CustomStringConvertible {
    package let text: String
    package var description: String { "'\(text)' holds a reference that is not of the form ${ADDRESS#/POINTER}" }
}

extension JSONValue {
    /// A quick check that is false for most values.
    package var mayHoldReference: Bool {
        switch self {
        case .string(let text): text.mayHoldReference
        case .array(let elements): elements.contains { $0.mayHoldReference }
        case .object(let object): object.contains { $0.value.mayHoldReference }
        default: false
        }
    }

    /// The references in all strings of this value, except keys, in order.
    package func references() throws(TemplateError) -> [Reference] {
        var result: [Reference] = []
        try collectReferences(into: &result)
        return result
    }

    func collectReferences(into result: inout [Reference]) throws(TemplateError) {
        switch self {
        case .string(let text):
            guard text.mayHoldReference else { return }
            result += try Template(text).references
        case .array(let elements): for element in elements { try element.collectReferences(into: &result) }
        case .object(let object): for (_, member) in object { try member.collectReferences(into: &result) }
        default: return
        }
    }
}

extension String {
    /// A quick check that is false for most texts.
    package var mayHoldReference: Bool { withBytes { $0.contains(UInt8(ascii: "$")) } }
}
