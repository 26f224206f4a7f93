import Foundation

/// One event in its sort format, in native byte order: the size of what follows (4 bytes), the time in microseconds
/// (8), the entity's length (4) and its bytes, then 9 bytes for each value, then the texts that values refer to.
struct EventRecord {
    fileprivate enum Tag: UInt8 {
        case null, integer, real
        /// Its place in the record (4 bytes), and its length (4).
        case text
        /// The same.
        case json
    }

    enum Value: Equatable {
        case null
        case integer(Int64)
        /// Finite.
        case real(Double)
        case text(Bytes)
        /// A JSON value to be kept as written.
        case json(Bytes)
    }

    static let sizeBytes = 4
    static let headBytes = sizeBytes + 12
    static let valueBytes = 9

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

    @inline(__always)
    func value(_ index: Int) -> Value {
        let place = start + Self.headBytes + entity.count + index * Self.valueBytes
        let content = (place + 1).loadUnaligned(as: UInt64.self)
        var text: Bytes {
            let place = (start + Int(content >> 32)).assumingMemoryBound(to: UInt8.self)
            return Bytes(start: place, count: Int(content & 0xffff_ffff))
        }
        switch Tag(rawValue: place.load(as: UInt8.self)) {
        case .integer: return .integer(Int64(bitPattern: content))
        case .real: return .real(Double(bitPattern: content))
        case .text: return .text(text)
        case .json: return .json(text)
        case .null, nil: return .null
        }
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
    /// Where the next value goes.
    private var place: Int
    private(set) var count: Int

    init(_ start: UnsafeMutableRawPointer, at: Int, entity: Bytes, values: Int) {
        self.start = start
        place = EventRecord.headBytes + entity.count
        count = place + values * EventRecord.valueBytes
        start.storeBytes(of: Int64(at), toByteOffset: EventRecord.sizeBytes, as: Int64.self)
        start.storeBytes(of: UInt32(entity.count), toByteOffset: EventRecord.sizeBytes + 8, as: UInt32.self)
        memcpy(start + EventRecord.headBytes, entity.start, entity.count)
    }

    mutating func append(_ value: EventRecord.Value) {
        switch value {
        case .null: append(.null, 0)
        case .integer(let value): append(.integer, UInt64(bitPattern: value))
        case .real(let value): append(.real, value.bitPattern)
        case .text(let text): append(.text, text)
        case .json(let text): append(.json, text)
        }
    }

    /// Must be called after all values were added.
    func close() { start.storeBytes(of: UInt32(count - EventRecord.sizeBytes), as: UInt32.self) }

    private mutating func append(_ tag: EventRecord.Tag, _ text: Bytes) {
        append(tag, UInt64(count) << 32 | UInt64(text.count))
        memcpy(start + count, text.start, text.count)
        count += text.count
    }

    private mutating func append(_ tag: EventRecord.Tag, _ content: UInt64) {
        start.storeBytes(of: tag.rawValue, toByteOffset: place, as: UInt8.self)
        start.storeBytes(of: content, toByteOffset: place + 1, as: UInt64.self)
        place += EventRecord.valueBytes
    }
}
