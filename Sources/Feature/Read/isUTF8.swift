/// True if the bytes are UTF-8 without overlong forms, surrogates or scalars beyond U+10FFFF (Unicode 16, table 3-7).
func isUTF8(_ bytes: Bytes) -> Bool {
    var index = 0
    while index < bytes.count {
        if index + 8 <= bytes.count, bytes.word(index) & 0x8080_8080_8080_8080 == 0 {
            index += 8
            continue
        }
        let first = bytes[index]
        if first < 0x80 {
            index += 1
            continue
        }
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xbf
        switch first {
        case 0xc2...0xdf: length = 2
        case 0xe0: (length, second) = (3, 0xa0...0xbf)
        case 0xed: (length, second) = (3, 0x80...0x9f)
        case 0xe1...0xef: length = 3
        case 0xf0: (length, second) = (4, 0x90...0xbf)
        case 0xf1...0xf3: length = 4
        case 0xf4: (length, second) = (4, 0x80...0x8f)
        default: return false
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return false }
        for offset in 2..<max(2, length) where bytes[index + offset] & 0xc0 != 0x80 { return false }
        index += length
    }
    return true
}
