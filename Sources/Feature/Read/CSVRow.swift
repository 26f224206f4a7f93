import Foundation

/// Finds one row of CSV (RFC 4180) in bytes and the cells of the wanted columns.
struct CSVRow {
    enum Result {
        /// The row's cells end at `end`, the next row begins at `next`; `cells` counts all cells.
        case row(end: Int, next: Int, cells: Int)
        /// The row goes on behind the bytes that were read so far.
        case incomplete
        /// A quote that is opened and never closed.
        case unclosed
        /// Something stands between a closing quote and the next comma. The line ends at `end`.
        case afterQuote(end: Int, next: Int)
    }

    /// For each column of the file the field that it is, or -1.
    let slots: [Int]
    private let scratchpad = Scratchpad()

    init(slots: [Int]) { self.slots = slots }

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let feed = UInt8(ascii: "\n")
    private static let carriage = UInt8(ascii: "\r")

    /// The row that begins at `blocks.start`. Sets `cells` by field. They live until the next
    /// call.
    func scan(_ blocks: Blocks, _ cells: UnsafeMutablePointer<Cell>) -> Result {
        let (base, end, isLast) = (UnsafePointer(blocks.base), blocks.end, blocks.isAtEnd)
        var index = blocks.start
        var column = 0
        scratchpad.begin(rowBytes: end - index)
        return slots.withUnsafeBufferPointer { slots in
            while true {
                if index < end, base[index] == Self.quote {
                    let content = index + 1
                    guard let (close, isDoubled) = closingQuote(base, content, end) else {
                        return isLast ? .unclosed : .incomplete
                    }
                    if close + 2 >= end, !isLast { return .incomplete }
                    if column < slots.count, slots[column] >= 0 {
                        let bytes = Bytes(start: base + content, count: close - content)
                        cells[slots[column]] = Cell(kind: .quoted, bytes: isDoubled ? undoubled(bytes) : bytes)
                    }
                    index = close + 1
                    column += 1
                    if index >= end { return .row(end: end, next: end, cells: column) }
                    if base[index] == Self.comma {
                        index += 1
                        continue
                    }
                    if base[index] == Self.feed { return .row(end: index, next: index + 1, cells: column) }
                    if base[index] == Self.carriage {
                        if index + 1 == end { return .row(end: index, next: end, cells: column) }
                        if base[index + 1] == Self.feed { return .row(end: index, next: index + 2, cells: column) }
                    }
                    guard let feed = blocks.index(of: Self.feed, from: index) else {
                        return isLast ? .afterQuote(end: end, next: end) : .incomplete
                    }
                    return .afterQuote(end: feed, next: feed + 1)
                }
                let content = index
                while index < end, base[index] != Self.comma, base[index] != Self.feed { index += 1 }
                if index == end, !isLast { return .incomplete }
                let isEnd = index == end || base[index] == Self.feed
                var close = index
                if isEnd, close > content, base[close - 1] == Self.carriage { close -= 1 }
                if column < slots.count, slots[column] >= 0 {
                    cells[slots[column]] = Cell(
                        kind: close == content ? .null : .plain,
                        bytes: Bytes(start: base + content, count: close - content))
                }
                column += 1
                if isEnd { return .row(end: close, next: Swift.min(index + 1, end), cells: column) }
                index += 1
            }
        }
    }

    private func closingQuote(_ base: UnsafePointer<UInt8>, _ from: Int, _ end: Int) -> (Int, isDoubled: Bool)? {
        var index = from
        var isDoubled = false
        while index < end, let found = memchr(base + index, Int32(Self.quote), end - index) {
            let quote = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
            guard quote + 1 < end, base[quote + 1] == Self.quote else { return (quote, isDoubled) }
            isDoubled = true
            index = quote + 2
        }
        return nil
    }

    private func undoubled(_ bytes: Bytes) -> Bytes {
        guard let copy = scratchpad.reserve(bytes.count) else { return bytes }
        var (index, count) = (0, 0)
        while index < bytes.count {
            copy[count] = bytes[index]
            count += 1
            index += bytes[index] == Self.quote ? 2 : 1
        }
        scratchpad.commit(count)
        return Bytes(start: copy, count: count)
    }
}
