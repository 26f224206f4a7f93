extension String {
    /// Passes the bytes to `body` in place; the view `utf8` would iterate over them one by one.
    @inline(__always)
    package func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
    }
}

/// What a UTF-8 file may begin with, and what is no part of its text.
package let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// UTF-8 byte order is Unicode scalar order; `String.<` is not (it compares canonical equivalents).
package func precedes(_ left: String, _ right: String) -> Bool {
    left.withBytes { left in right.withBytes { right in order(left, right) < 0 } }
}

/// Compares bytes: `==` treats a composed character and its parts as the same text.
func isSameText(_ left: String, _ right: String) -> Bool {
    left.withBytes { left in right.withBytes { right in left.count == right.count && order(left, right) == 0 } }
}

/// Negative if `left` sorts before `right`, 0 if they are equal.
private func order(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
        return Int(left[index]) - Int(right[index])
    }
    return left.count - right.count
}
