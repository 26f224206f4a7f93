import Foundation

/// Some bytes of a row, not owned: valid until the row's reader continues.
struct Bytes: Equatable {
    var start: UnsafePointer<UInt8>
    var count: Int

    /// `index` must be below `count`.
    subscript(index: Int) -> UInt8 { start[index] }

    func digit(_ index: Int) -> Int? {
        let digit = start[index] &- UInt8(ascii: "0")
        return digit < 10 ? Int(digit) : nil
    }

    func twoDigits(_ index: Int) -> Int? {
        guard let tens = digit(index), let ones = digit(index + 1) else { return nil }
        return tens * 10 + ones
    }

    func word(_ index: Int) -> UInt64 { UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self) }
    func halfWord(_ index: Int) -> UInt16 { UnsafeRawPointer(start + index).loadUnaligned(as: UInt16.self) }

    var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// For messages: invalid UTF-8 becomes U+FFFD.
    var text: String { String(decoding: buffer, as: UTF8.self) }

    var isUTF8: Bool {
        var bits: UInt8 = 0
        // Always runs to the end: without an early exit the loop can be vectorised.
        for byte in buffer { bits |= byte }
        return bits < 0x80 || String(validating: buffer, as: UTF8.self) != nil
    }

    /// What begins at `index`, at most `count`.
    func from(_ index: Int) -> Bytes { Bytes(start: start + index, count: count - index) }

    func part(_ range: Range<Int>) -> Bytes { Bytes(start: start + range.lowerBound, count: range.count) }

    /// The position of the first `byte`.
    func first(_ byte: UInt8) -> Int? {
        memchr(start, Int32(byte), count).map { UnsafePointer($0.assumingMemoryBound(to: UInt8.self)) - start }
    }

    /// True for digits, optionally with a leading minus.
    var isInteger: Bool { buffer.allSatisfy { $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-") } }

    static func == (left: Bytes, right: Bytes) -> Bool { left.count == right.count && left.compare(right) == 0 }

    /// Negative, zero or positive, comparing bytes; a prefix comes before the longer text.
    func compare(_ other: Bytes) -> Int {
        let order = memcmp(start, other.start, Swift.min(count, other.count))
        return order != 0 ? Int(order) : count - other.count
    }

    /// The length of the common prefix.
    func commonPrefix(_ other: Bytes) -> Int {
        if count >= other.count, memcmp(start, other.start, other.count) == 0 { return other.count }
        return zip(buffer, other.buffer).prefix { $0 == $1 }.count
    }

    /// FNV-1a, 64 bits, with the finisher of MurmurHash3: stable across machines and versions, since it decides which
    /// task an entity belongs to.
    var stableHash: UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in buffer { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
        return hash ^ (hash >> 33)
    }
}
