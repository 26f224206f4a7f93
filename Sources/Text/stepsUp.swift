/// True if a server, or a proxy in front of it, may leave the path `bytes` upwards: by `.` or `..` as a segment, plain or
/// escaped, even more than once. A backslash may count as a slash, and what follows `;`, `?` or `#` in a segment does not
/// count.
package func stepsUp(_ bytes: some Sequence<UInt8>) -> Bool {
    var bytes = Array(bytes)
    // Deeper nesting than that is no name.
    for _ in 0..<8 {
        guard let next = unescapedOnce(bytes) else { break }
        bytes = next
    }
    var start = 0
    while start < bytes.count {
        let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") } ?? bytes.count
        // Most segments begin with something else.
        if start < end, bytes[start] == UInt8(ascii: ".") {
            let name = bytes[start..<end].prefix { !";?#".utf8.contains($0) }
            if name.count <= 2, name.allSatisfy({ $0 == UInt8(ascii: ".") }) { return true }
        }
        start = end + 1
    }
    return false
}

/// `bytes` with each escape of a percent sign, a full stop, a slash or a backslash replaced once; nil if there is none.
private func unescapedOnce(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.contains(UInt8(ascii: "%")) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
        let byte = escaped(bytes[index...].prefix(3))
        result.append(byte ?? bytes[index])
        index += byte == nil ? 1 : 3
    }
    return result.count < bytes.count ? result : nil
}

/// What `%25`, `%2e`, `%2f` or `%5c` stands for, in either case; nil for anything else.
private func escaped(_ text: ArraySlice<UInt8>) -> UInt8? {
    guard text.count == 3, text.first == UInt8(ascii: "%") else { return nil }
    let (first, second) = (text[text.startIndex + 1], text[text.startIndex + 2])
    switch (first, second) {
    case (UInt8(ascii: "2"), UInt8(ascii: "5")): return UInt8(ascii: "%")
    case (UInt8(ascii: "2"), UInt8(ascii: "e")), (UInt8(ascii: "2"), UInt8(ascii: "E")): return UInt8(ascii: ".")
    case (UInt8(ascii: "2"), UInt8(ascii: "f")), (UInt8(ascii: "2"), UInt8(ascii: "F")): return UInt8(ascii: "/")
    case (UInt8(ascii: "5"), UInt8(ascii: "c")), (UInt8(ascii: "5"), UInt8(ascii: "C")): return UInt8(ascii: "\\")
    default: return nil
    }
}
