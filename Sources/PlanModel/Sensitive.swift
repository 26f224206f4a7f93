package import Text

/// A place in a body that is filled at apply with a value that must not be in any file. The type has no case for a
/// value.
package struct Sensitive: Sendable, Hashable {
    /// Where in the body of `create` and `update` the value goes.
    package var at: JSONPointer
    package var source: Source
    /// True: the value is sent as base64.
    package var base64: Bool

    package enum Source: Sendable, Hashable {
        /// A random text, generated when the object is created.
        case generated(Generated)
        /// The string at `at` in the answer of a GET; `base64` says that it must be decoded.
        case read(url: String, at: JSONPointer, base64: Bool)
        /// An environment variable of the applier.
        case environment(String)
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

        /// False: whoever has a digest of the text can find the text.
        package var outlivesItsDigest: Bool { possibilities >= 0x1p128 }
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
