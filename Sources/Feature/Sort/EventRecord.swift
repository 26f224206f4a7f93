import Foundation

/// One event in its sort format, in native byte order: the size of what follows (4 bytes), the time in microseconds
/// (8), the entity's length (4) and its bytes, then for each value a tag and its content.
struct EventRecord {
    enum Tag {
        static let null: UInt8 = 0
        /// 8 bytes.
        static let integer: UInt8 = 1
        /// 8 bytes.
        static let real: UInt8 = 2
        /// 4 bytes of length, then the text.
        static let text: UInt8 = 3
        /// 4 bytes of length, then a JSON value to be kept as written.
        static let json: UInt8 = 4
    }

    static let sizeBytes = 4
    static let headBytes = sizeBytes + 12

    let start: UnsafeRawPointer

    /// Including the size field itself.
    var size: Int { Self.sizeBytes + Int(start.loadUnaligned(as: UInt32.self)) }
    var at: Int64 { (start + Self.sizeBytes).loadUnaligned(as: Int64.self) }
    var entity: Bytes {
        let count = (start + Self.sizeBytes + 8).loadUnaligned(as: UInt32.self)
        return Bytes(start: (start + Self.headBytes).assumingMemoryBound(to: UInt8.self), count: Int(count))
    }

    /// What comes after the entity.
    var rest: UnsafeRawBufferPointer {
        let head = Self.headBytes + entity.count
        return UnsafeRawBufferPointer(start: start + head, count: size - head)
    }

    /// Eight bytes of the entity, starting at `common`, as a number with the same order.
    func sortPrefix(from common: Int) -> UInt64 {
        let entity = entity
        if entity.count >= common + 8 { return entity.word(common).bigEndian }
        var prefix: UInt64 = 0
        for index in common..<common + 8 { prefix = prefix << 8 | (index < entity.count ? UInt64(entity[index]) : 0) }
        return prefix
    }

    /// Negative, zero or positive, comparing the entity and then the time.
    func compare(_ other: EventRecord) -> Int {
        let order = entity.compare(other.entity)
        return order != 0 ? order : at == other.at ? 0 : at < other.at ? -1 : 1
    }
}

/// Writes a record into memory with enough space for it.
struct RecordWriter {
    private let start: UnsafeMutableRawPointer
    private(set) var count = EventRecord.headBytes

    init(_ start: UnsafeMutableRawPointer, at: Int, entity: Bytes) {
        self.start = start
        start.storeBytes(of: Int64(at), toByteOffset: EventRecord.sizeBytes, as: Int64.self)
        start.storeBytes(of: UInt32(entity.count), toByteOffset: EventRecord.sizeBytes + 8, as: UInt32.self)
        append(entity)
    }

    /// False if the cell has no value of the needed type. Text counts as a number only where a number is needed, or in
    /// JSON where it is one: `08001` and `1.10` in CSV are text.
    mutating func append(_ cell: Cell, needsNumber: Bool) -> Bool {
        switch cell.kind {
        case .null: append(EventRecord.Tag.null)
        case .yes where needsNumber: append(.integer(1))
        case .no where needsNumber: append(.integer(0))
        case .yes, .no: append(EventRecord.Tag.json, cell.bytes)
        case .nested: return false
        case .number:
            guard let number = parseNumber(cell.bytes) else { return false }
            if !needsNumber, case .real = number, cell.bytes.isInteger {
                // A double would lose digits.
                append(EventRecord.Tag.json, cell.bytes)
            } else {
                append(number)
            }
        case .plain, .string:
            guard needsNumber else {
                append(EventRecord.Tag.text, cell.bytes)
                return true
            }
            if let number = parseNumber(cell.bytes) {
                append(number)
            } else {
                // CSV has no other way to write a boolean.
                guard cell.kind == .plain, let flag = Bool(cell.bytes.text) else { return false }
                append(.integer(flag ? 1 : 0))
            }
        }
        return true
    }

    /// Must be called after all values were added.
    func close() { start.storeBytes(of: UInt32(count - EventRecord.sizeBytes), as: UInt32.self) }

    private mutating func append(_ tag: UInt8, _ text: Bytes) {
        append(tag)
        append(UInt32(text.count))
        append(text)
    }

    private mutating func append(_ bytes: Bytes) {
        memcpy(start + count, bytes.start, bytes.count)
        count += bytes.count
    }

    private mutating func append(_ number: Number) {
        switch number {
        case .integer(let value):
            append(EventRecord.Tag.integer)
            append(value)
        case .real(let value):
            append(EventRecord.Tag.real)
            append(value)
        }
    }

    private mutating func append<Value: BitwiseCopyable>(_ value: Value) {
        start.storeBytes(of: value, toByteOffset: count, as: Value.self)
        count += MemoryLayout<Value>.size
    }
}
