import Foundation

/// Finds one row of CSV (RFC 4180) in bytes and the cells of the wanted columns.
struct CSVRow {
    enum Result {
        /// The row's cells end at `end`, the next row begins at `next`; `cells` counts all cells.
        case row(end: Int, next: Int, cells: Int)
        /// The row continues beyond the bytes read so far.
        case incomplete
        /// A quote is opened but never closed.
        case unclosed
        /// There is text between a closing quote and the next comma. The line ends at `end`.
        case afterQuote(end: Int, next: Int)
    }

    /// For each column of the file, the field it belongs to, or -1.
    let slots: [Int]
    private var scratchpad = Scratchpad()

    init(slots: [Int]) { self.slots = slots }

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let feed = UInt8(ascii: "\n")
    private static let carriage = UInt8(ascii: "\r")

    /// The row that begins at `blocks.start`. Sets `cells` by field. They are valid until the next call.
    mutating func scan(_ blocks: borrowing Blocks, _ cells: UnsafeMutablePointer<Cell>) -> Result {
        let (base, end, isLast) = (UnsafePointer(blocks.base), blocks.end, blocks.isAtEnd)
        var index = blocks.start
        var column = 0
        scratchpad.begin(rowBytes: end - index)
        while true {
            let isQuoted = index < end && base[index] == Self.quote
            let content: Range<Int>
            var isDoubled = false
            if isQuoted {
                guard let close = closingQuote(base, index + 1, end, &isDoubled) else {
                    return isLast ? .unclosed : .incomplete
                }
                if close + 2 >= end, !isLast { return .incomplete }
                content = index + 1..<close
                index = close + 1
                if index < end, base[index] == Self.carriage, index + 1 == end || base[index + 1] == Self.feed {
                    index += 1
                }
            } else {
                let begin = index
                while index < end, base[index] != Self.comma, base[index] != Self.feed { index += 1 }
                if index == end, !isLast { return .incomplete }
                let isEnd = index == end || base[index] == Self.feed
                content = begin..<(isEnd && index > begin && base[index - 1] == Self.carriage ? index - 1 : index)
            }
            let isEnd = index == end || base[index] == Self.feed
            guard isEnd || base[index] == Self.comma else {
                guard let feed = blocks.lineFeed(from: index) else {
                    return isLast ? .afterQuote(end: end, next: end) : .incomplete
                }
                return .afterQuote(end: feed, next: feed + 1)
            }
            if column < slots.count, slots[column] >= 0 {
                var bytes = Bytes(start: base + content.lowerBound, count: content.count)
                if isDoubled { bytes = undoubled(bytes) }
                cells[slots[column]] = Cell(kind: content.isEmpty ? .null : .plain, bytes: bytes)
            }
            column += 1
            if isEnd {
                let close = isQuoted ? content.upperBound + 1 : content.upperBound
                return .row(end: close, next: Swift.min(index + 1, end), cells: column)
            }
            index += 1
        }
    }

    private func closingQuote(
        _ base: UnsafePointer<UInt8>, _ from: Int, _ end: Int, _ isDoubled: inout Bool
    ) -> Int? {
        var index = from
        while index < end, let found = memchr(base + index, Int32(Self.quote), end - index) {
            let quote = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
            guard quote + 1 < end, base[quote + 1] == Self.quote else { return quote }
            isDoubled = true
            index = quote + 2
        }
        return nil
    }

    private mutating func undoubled(_ bytes: Bytes) -> Bytes {
        scratchpad.keep { copy in
            var (index, count) = (0, 0)
            while index < bytes.count {
                copy[count] = bytes[index]
                count += 1
                index += bytes[index] == Self.quote ? 2 : 1
            }
            return count
        }
    }
}
