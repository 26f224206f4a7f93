import Foundation

/// A file that is read block by block: `start..<end` of `base` is what has been read and not yet consumed.
struct Blocks: ~Copyable {
    /// A longer row is a bad row: a row that never ends must not fill the memory.
    static let longestRow = 1 << 20

    private(set) var base: UnsafeMutablePointer<UInt8>
    var start = 0
    private(set) var end = 0
    /// True once nothing comes after `end`.
    private(set) var isAtEnd = false
    /// True while no byte of `start..<end` is above 127: then no UTF-8 check is needed.
    private(set) var isASCII = true
    /// The line of `start`, from 1. The readers count it.
    var line = 1
    private var capacity: Int
    private let source: SourceBytes
    private let afterBlock: (_ line: Int) throws -> Void

    /// `afterBlock` is called after each read, for progress and for stopping.
    init(_ source: SourceBytes, capacity: Int = 1 << 18, afterBlock: @escaping (_ line: Int) throws -> Void) {
        self.source = source
        self.capacity = capacity
        self.afterBlock = afterBlock
        base = .allocate(capacity: capacity)
    }

    deinit {
        base.deallocate()
    }

    /// Moves the unused bytes to the front and reads more after them. False at the end of the file.
    mutating func refill() throws -> Bool {
        guard !isAtEnd else { return false }
        let unused = end - start
        if unused * 2 > capacity {
            let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
            larger.update(from: base + start, count: unused)
            base.deallocate()
            base = larger
            capacity *= 2
        } else if start > 0 {
            memmove(base, base + start, unused)
        }
        if unused == 0 { isASCII = true }
        (start, end) = (0, unused)
        let read = try source.read(UnsafeMutableRawBufferPointer(start: base + end, count: capacity - end))
        isAtEnd = read == 0
        let fresh = UnsafeRawBufferPointer(start: base + end, count: read)
        var bits: UInt8 = 0
        for byte in fresh { bits |= byte }
        isASCII = isASCII && bits < 0x80
        end += read
        try afterBlock(line)
        return !isAtEnd
    }

    /// The position of the next line feed in `from..<end`.
    func lineFeed(from: Int) -> Int? {
        guard from < end, let found = memchr(base + from, 10, end - from) else { return nil }
        return found.assumingMemoryBound(to: UInt8.self) - base
    }

    /// Continues after the next line feed, however far away it is.
    mutating func skipLine() throws {
        while true {
            if let feed = lineFeed(from: start) { return start = feed + 1 }
            start = end
            guard try refill() else { return }
        }
    }

    /// At the beginning of a file, skips a byte order mark.
    mutating func skipByteOrderMark() throws {
        while end - start < 3, try refill() {}
        if bytes(start..<end).buffer.starts(with: [0xef, 0xbb, 0xbf]) { start += 3 }
    }

    func bytes(_ range: Range<Int>) -> Bytes { Bytes(start: base + range.lowerBound, count: range.count) }
}
