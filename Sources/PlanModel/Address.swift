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
            return bytes[..<dot].allSatisfy { $0.isLowercaseOrDigit || $0 == UInt8(ascii: "_") }
                && bytes[(dot + 1)...].allSatisfy { $0.isLetterOrDigit || Self.isMark($0) }
        }
        guard isAddress else { return nil }
        self.text = text
    }

    package var description: String { text }

    /// What stands before the first dot.
    package var kind: Substring { text.prefix { $0 != "." } }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "/"),
            UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "*"):
            true
        default: false
        }
    }
}

extension Address: Comparable {
    package static func < (left: Address, right: Address) -> Bool {
        precedes(left.text, right.text)
    }
}
