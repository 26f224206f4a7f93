import Text

/// A resource's id in plan, state and messages: `KIND.NAME`, for example `run_job.cron-feature`.
package struct Address: Sendable, Hashable, CustomStringConvertible {
    package let text: String

    /// For addresses that the compiler builds, which are not checked; `init(parsing:)` checks.
    package init(kind: String, name: String) { text = "\(kind).\(name)" }

    /// Nil unless `text` is `KIND.NAME`: a kind of `a-z0-9_`, a name of letters, digits and `._-+/@:*`.
    package init?(parsing text: String) {
        let isAddress = text.withBytes { bytes in
            guard let dot = bytes.firstIndex(of: UInt8(ascii: ".")), dot > 0, dot + 1 < bytes.count else {
                return false
            }
            return bytes[..<dot].allSatisfy { Self.isLowercaseOrDigit($0) || $0 == UInt8(ascii: "_") }
                && bytes[(dot + 1)...].allSatisfy {
                    Self.isLowercaseOrDigit($0) || Self.isUppercase($0) || Self.isMark($0)
                }
        }
        guard isAddress else { return nil }
        self.text = text
    }

    package var description: String { text }

    private static func isLowercaseOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "/"),
            UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "*"):
            true
        default: false
        }
    }

    private static func isUppercase(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
}

extension Address: Comparable {
    package static func < (left: Address, right: Address) -> Bool {
        precedes(left.text, right.text)
    }
}
