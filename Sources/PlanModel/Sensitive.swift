package import Text

/// A place in a body that is filled at apply with a value that must not be in any file. The type has no case for a
/// value.
package struct Sensitive: Sendable, Hashable {
    /// Where in the body of `create` and `update` the value goes.
    package var at: JSONPointer
    package var source: Source
    /// True: the value is sent as base64.
    package var base64: Bool

    package indirect enum Source: Sendable, Hashable {
        /// A random text, generated when the object is created.
        case generated(Generated)
        /// The string at `at` in the answer of a GET; `base64` says that it must be decoded.
        case read(url: String, at: JSONPointer, base64: Bool)
        /// An environment variable of the applier.
        case environment(String)
        /// A text that is made of these.
        case text([TextPiece])
    }

    /// A piece of a text that is made at apply.
    package enum TextPiece: Sendable, Hashable {
        /// As in every text of a plan, references may stand in it.
        case text(String)
        /// The value of another source, which is neither generated nor a text; percent-encoded where it goes into a URL.
        case value(Source, percent: Bool)
    }

    /// A random text: of `count` characters out of `characters`; without these, `count` bytes as base64url without padding.
    package struct Generated: Sendable, Hashable {
        package var count: Int
        package var characters: String?

        package init(_ count: Int, of characters: String? = nil) { (self.count, self.characters) = (count, characters) }

        /// How many there may be, or infinity.
        package var possibilities: Double {
            let each = Double(characters?.utf8.count ?? 256)
            return (0..<count).reduce(1) { all, _ in all * each }
        }
    }

    package init(at: JSONPointer, source: Source, base64: Bool = false) {
        self.at = at
        self.source = source
        self.base64 = base64
    }
}

extension Sensitive.Source {
    /// This many random bytes.
    package static func generated(bytes: Int) -> Sensitive.Source { .generated(Sensitive.Generated(bytes)) }

    /// False: whoever has a digest of a value from here may find the value by trying. Only enough random bytes are beyond
    /// that: nobody knows what people put into a variable or a secret, or how short the only unknown part of a text is.
    package var outlivesItsDigest: Bool {
        switch self {
        case .generated(let generated): generated.possibilities >= 0x1p128
        case .read, .environment, .text: false
        }
    }

    /// The sources of single values: of a text that is made, those of its pieces.
    package var values: [Sensitive.Source] {
        guard case .text(let pieces) = self else { return [self] }
        return pieces.flatMap { piece -> [Sensitive.Source] in
            if case .value(let source, _) = piece { source.values } else { [] }
        }
    }

    /// The texts between them, in which references may stand.
    package var texts: [String] {
        guard case .text(let pieces) = self else { return [] }
        return pieces.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }

    /// The same with other texts between the values.
    package func mapTexts(_ change: (String) -> String) -> Sensitive.Source {
        guard case .text(let pieces) = self else { return self }
        return .text(pieces.map { if case .text(let text) = $0 { .text(change(text)) } else { $0 } })
    }
}

extension Sensitive.Generated {
    var json: JSONValue {
        guard let characters else { return ["bytes": JSONValue(count)] }
        return ["characters": .string(characters), "length": JSONValue(count)]
    }

    init(json: JSONValue, at pointer: JSONPointer) throws(JSONFormatError) {
        var reader = try ObjectReader(json, at: pointer)
        let characters = try reader.optionalString("characters")
        let key = characters == nil ? "bytes" : "length"
        self.init(try reader.int(key), of: characters)
        guard (8...1024).contains(count) else { throw JSONFormatError(pointer.appending(key), "must be 8 to 1024") }
        let bytes = Array((characters ?? "01").utf8)
        guard (2...95).contains(bytes.count), Set(bytes).count == bytes.count,
            bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else {
            throw JSONFormatError(pointer.appending("characters"), "must be two or more characters of ASCII, each once")
        }
        try reader.finish()
    }
}
