import Text

/// An address, or a range of addresses, of either version of the Internet Protocol.
package struct AddressRange: Sendable, Hashable {
    /// 4 bytes or 16.
    let bytes: [UInt8]
    /// How many bits all its addresses share.
    package let prefix: Int

    /// `192.0.2.0/24`, `2001:db8::/32`, or one address; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let bytes = addressBytes(String(parts[0])) else { return nil }
        let all = bytes.count * 8
        guard let prefix = parts.count == 2 ? parseDigits(parts[1].utf8) : all, prefix <= all else { return nil }
        (self.bytes, self.prefix) = (bytes, prefix)
    }

    package var isOfVersion4: Bool { bytes.count == 4 }

    /// False where an address was written that is not the first of its range: `10.0.0.1/8`.
    package var beginsWithItsFirst: Bool { bits(prefix..<(bytes.count * 8)).allSatisfy { !$0 } }

    /// True if an address is in both.
    package func overlaps(_ other: AddressRange) -> Bool {
        let shared = min(prefix, other.prefix)
        return bytes.count == other.bytes.count && bits(0..<shared) == other.bits(0..<shared)
    }

    private func bits(_ range: Range<Int>) -> [Bool] { range.map { bytes[$0 / 8] >> (7 - UInt8($0 % 8)) & 1 == 1 } }
}

/// The bytes of an address; nil for a text that is none.
func addressBytes(_ text: String) -> [UInt8]? {
    guard text.contains(":") else {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let bytes = parts.compactMap { part in
            part.utf8.allSatisfy(\.isDigit) && (part == "0" || !part.hasPrefix("0")) ? UInt8(part) : nil
        }
        return parts.count == 4 && bytes.count == 4 ? bytes : nil
    }
    // Zeros may be left out once.
    let halves = text.split(separator: "::", maxSplits: 2, omittingEmptySubsequences: false)
    guard halves.count <= 2 else { return nil }
    var all: [[UInt8]] = []
    for half in halves {
        var bytes: [UInt8] = []
        for group in half.isEmpty ? [] : half.split(separator: ":", omittingEmptySubsequences: false) {
            if group.contains("."), let four = addressBytes(String(group)) { bytes += four; continue }
            guard (1...4).contains(group.utf8.count), let number = UInt16(group, radix: 16) else { return nil }
            bytes += [UInt8(number >> 8), UInt8(number & 255)]
        }
        all.append(bytes)
    }
    let count = all.map(\.count).reduce(0, +)
    guard all.count == 2 ? count < 16 : count == 16 else { return nil }
    return all[0] + (all.count == 2 ? Array(repeating: 0, count: 16 - count) + all[1] : [])
}
