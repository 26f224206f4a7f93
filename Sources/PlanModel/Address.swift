/// A resource's id in plan, state and messages: `KIND.NAME`, for example `run_job.cron-feature`.
package struct Address: Sendable, Hashable, CustomStringConvertible {
    package let text: String

    /// For addresses the compiler makes; `init(parsing:)` checks.
    package init(kind: String, name: String) { text = "\(kind).\(name)" }

    /// Nil unless `text` is `KIND.NAME`: a kind of `a-z0-9_`, a name of letters, digits and `._-+/@:*`.
    package init?(parsing text: String) {
        guard let dot = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
        let kind = text.utf8[..<dot]
        let name = text.utf8[text.utf8.index(after: dot)...]
        guard !kind.isEmpty, !name.isEmpty,
            kind.allSatisfy({ Self.isLowercaseOrDigit($0) || $0 == UInt8(ascii: "_") }),
            name.allSatisfy({ Self.isLowercaseOrDigit($0) || Self.isUppercase($0) || "._-+/@:*".utf8.contains($0) })
        else { return nil }
        self.text = text
    }

    package var description: String { text }

    private static func isLowercaseOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isUppercase(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
}

extension Address: Comparable {
    package static func < (left: Address, right: Address) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
