import Foundation

/// One event as the sorter keeps it, in the machine's byte order: its size behind these 4 bytes, then the time in
/// microseconds (8 bytes), then for each value a tag and what it says.
struct EventRecord {
    enum Tag {
        static let null: UInt8 = 0
        /// 8 bytes.
        static let integer: UInt8 = 1
        /// 8 bytes.
        static let real: UInt8 = 2
        /// 4 bytes of length, then as many of text.
        static let text: UInt8 = 3
        /// 4 bytes of length, then as many of a JSON value that is to stay as it is written.
        static let json: UInt8 = 4
    }

    static let sizeBytes = 4
    static let headBytes = sizeBytes + 8

    let start: UnsafeMutableRawPointer
    private(set) var count = Self.headBytes

    /// Room is there for `start`.
    init(at: Int, start: UnsafeMutableRawPointer) {
        self.start = start
        start.storeBytes(of: Int64(at), toByteOffset: Self.sizeBytes, as: Int64.self)
    }

    /// False if the cell holds no value of the kind that is needed. A number is one only where it is needed, or where JSON
    /// says so: `08001` and `1.10` in CSV are text.
    mutating func append(_ cell: Cell, needsNumber: Bool) -> Bool {
        switch cell.kind {
        case .null: append(Tag.null)
        case .yes, .no:
            if needsNumber {
                append(.integer(cell.kind == .yes ? 1 : 0))
            } else {
                append(Tag.json, cell.bytes)
            }
        case .nested: return false
        case .number:
            guard let number = parseNumber(cell.bytes) else { return false }
            if !needsNumber, case .real = number, isInteger(cell.bytes) {
                // As a double it would lose digits.
                append(Tag.json, cell.bytes)
            } else {
                append(number)
            }
        case .plain, .quoted, .string:
            if needsNumber {
                guard cell.kind != .string, let number = parseNumber(cell.bytes) else { return false }
                append(number)
            } else {
                append(Tag.text, cell.bytes)
            }
        }
        return true
    }

    /// To be called when all values are there.
    func close() { start.storeBytes(of: UInt32(count - Self.sizeBytes), as: UInt32.self) }

    private func isInteger(_ text: Bytes) -> Bool {
        text.buffer.allSatisfy { $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-") }
    }

    private mutating func append(_ tag: UInt8, _ text: Bytes) {
        append(tag)
        append(UInt32(text.count))
        memcpy(start + count, text.start, text.count)
        count += text.count
    }

    private mutating func append(_ number: Number) {
        switch number {
        case .integer(let value):
            append(Tag.integer)
            append(value)
        case .real(let value):
            append(Tag.real)
            append(value)
        }
    }

    private mutating func append<Value: BitwiseCopyable>(_ value: Value) {
        start.storeBytes(of: value, toByteOffset: count, as: Value.self)
        count += MemoryLayout<Value>.size
    }
}
