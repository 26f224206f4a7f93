import Foundation

/// Bytes that are read block by block: `start..<end` of `base` is what has been read and not yet consumed.
struct Blocks {
    var start = 0
    private(set) var end = 0
    /// True once nothing comes after `end`.
    private(set) var isAtEnd = false
    private var memory: Memory
    private let read: (UnsafeMutableRawBufferPointer) throws -> Int

    /// `read` returns how many bytes it has read; 0 at the end.
    init(capacity: Int = 1 << 18, read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
        memory = Memory(capacity)
        self.read = read
    }

    var base: UnsafeMutablePointer<UInt8> { memory.base.assumingMemoryBound(to: UInt8.self) }

    /// Moves the unused bytes to the front and reads more after them, into more memory if they fill half of it. False
    /// at the end.
    mutating func refill() throws -> Bool {
        guard !isAtEnd else { return false }
        let unused = end - start
        let target = unused * 2 > memory.count ? Memory(memory.count * 2) : memory
        memmove(target.base, memory.base + start, unused)
        memory = target
        (start, end) = (0, unused)
        let count = try read(UnsafeMutableRawBufferPointer(start: memory.base + end, count: memory.count - end))
        end += count
        isAtEnd = count == 0
        return !isAtEnd
    }

    /// The position of the next line feed in `from..<end`.
    func lineFeed(from: Int) -> Int? { bytes(from..<end).first(UInt8(ascii: "\n")).map { from + $0 } }

    func bytes(_ range: Range<Int>) -> Bytes { Bytes(start: base + range.lowerBound, count: range.count) }
}
