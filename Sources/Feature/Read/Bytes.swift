/// Some bytes of a row, not owned: valid until the row's reader goes on.
struct Bytes {
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

    /// For people: what is not UTF-8 becomes U+FFFD.
    var text: String { String(decoding: buffer, as: UTF8.self) }
}

/// FNV-1a, 64 bits, with the finisher of MurmurHash3: stable over machines and versions, since it says which task an entity
/// belongs to.
func stableHash(_ bytes: Bytes) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in 0..<bytes.count { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    return hash ^ (hash >> 33)
}
