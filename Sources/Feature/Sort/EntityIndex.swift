import Foundation

/// The entities of one chunk, numbered as they come.
struct EntityIndex {
    struct Entry {
        var hash: UInt64
        var start: UInt32
        var count: UInt32
        /// Of the chunk's events.
        var rows: UInt32
    }

    private(set) var entries: [Entry] = []
    private var text: [UInt8] = []
    /// Open addressing; 0 is free, else a number from 1.
    private var table = [UInt32](repeating: 0, count: 1 << 12)

    /// What this holds on to, about, in bytes.
    var size: Int { text.count + entries.count * (MemoryLayout<Entry>.stride + 28) }

    /// The number of the entity, which has one event more now.
    mutating func number(_ entity: Bytes, hash: UInt64) -> Int {
        if entries.count * 2 > table.count { grow() }
        let mask = table.count - 1
        var place = Int(truncatingIfNeeded: hash >> 7) & mask
        while table[place] != 0 {
            let number = Int(table[place]) - 1
            if entries[number].hash == hash, isEqual(entries[number], entity) {
                entries[number].rows += 1
                return number
            }
            place = (place + 1) & mask
        }
        entries.append(Entry(hash: hash, start: UInt32(text.count), count: UInt32(entity.count), rows: 1))
        text.append(contentsOf: entity.buffer)
        table[place] = UInt32(entries.count)
        return entries.count - 1
    }

    mutating func removeAll() {
        entries.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        for place in table.indices { table[place] = 0 }
    }

    /// The numbers of the entities in the order of their bytes, of which all begin with the same `common` ones.
    func sorted(common: Int) -> [Int] {
        return text.withUnsafeBufferPointer { text in
            guard let base = text.baseAddress else { return [] }
            return entries.withUnsafeBufferPointer { entries in
                var numbers = entries.indices.map { number -> (prefix: UInt64, number: Int32) in
                    let entry = entries[number]
                    return (sortPrefix(base + Int(entry.start) + common, Int(entry.count) - common), Int32(number))
                }
                numbers.sort { left, right in
                    if left.prefix != right.prefix { return left.prefix < right.prefix }
                    let (one, other) = (entries[Int(left.number)], entries[Int(right.number)])
                    return compare(base + Int(one.start), Int(one.count), base + Int(other.start), Int(other.count)) < 0
                }
                return numbers.map { Int($0.number) }
            }
        }
    }

    /// How many bytes all entities begin with in common: `user-` says nothing about their order.
    var common: Int {
        guard let first = entries.first else { return 0 }
        var common = Int(first.count)
        for entry in entries {
            var length = 0
            let limit = Swift.min(common, Int(entry.count))
            while length < limit, text[Int(entry.start) + length] == text[Int(first.start) + length] { length += 1 }
            common = length
        }
        return common
    }

    func bytes<Result>(_ number: Int, _ body: (Bytes) throws -> Result) rethrows -> Result? {
        try text.withUnsafeBufferPointer { text in
            let entry = entries[number]
            return try text.baseAddress.map { try body(Bytes(start: $0 + Int(entry.start), count: Int(entry.count))) }
        }
    }

    private func isEqual(_ entry: Entry, _ entity: Bytes) -> Bool {
        Int(entry.count) == entity.count
            && text.withUnsafeBufferPointer { text in
                text.baseAddress.map { memcmp($0 + Int(entry.start), entity.start, entity.count) == 0 } ?? true
            }
    }

    private mutating func grow() {
        table = [UInt32](repeating: 0, count: table.count * 2)
        let mask = table.count - 1
        for (number, entry) in entries.enumerated() {
            var place = Int(truncatingIfNeeded: entry.hash >> 7) & mask
            while table[place] != 0 { place = (place + 1) & mask }
            table[place] = UInt32(number + 1)
        }
    }
}

/// The first eight bytes as a number that sorts as they do.
func sortPrefix(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    var prefix: UInt64 = 0
    for index in 0..<8 { prefix = prefix << 8 | (index < count ? UInt64(start[index]) : 0) }
    return prefix
}

/// Negative, zero or positive, by the bytes; what is a beginning of the other comes first.
func compare(_ left: UnsafePointer<UInt8>, _ leftCount: Int, _ right: UnsafePointer<UInt8>, _ rightCount: Int) -> Int {
    let order = memcmp(left, right, Swift.min(leftCount, rightCount))
    return order != 0 ? Int(order) : leftCount - rightCount
}
