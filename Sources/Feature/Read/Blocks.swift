import Crypto
import Foundation

/// A file that is read block by block: `start..<end` of `base` is what has been read and not yet used.
final class Blocks {
    /// A longer row is a bad row: one that never ends must not fill the memory.
    static let longestRow = 1 << 20

    @exclusivity(unchecked) private(set) var base: UnsafeMutablePointer<UInt8>
    @exclusivity(unchecked) var start = 0
    @exclusivity(unchecked) private(set) var end = 0
    /// True once nothing comes after `end`.
    @exclusivity(unchecked) private(set) var isAtEnd = false
    /// True while no byte of `start..<end` is above 127: then it needs no check of its UTF-8.
    @exclusivity(unchecked) private(set) var isASCII = true
    private(set) var bytesRead = 0
    private var capacity: Int
    private var hash = SHA256()
    private let input: InputFile
    private let afterBlock: () throws -> Void

    /// `afterBlock` is called after each reading: the place for progress and for stopping.
    init(_ input: InputFile, capacity: Int = 1 << 18, afterBlock: @escaping () throws -> Void) {
        self.input = input
        self.capacity = capacity
        self.afterBlock = afterBlock
        base = .allocate(capacity: capacity)
    }

    deinit {
        base.deallocate()
        input.close()
    }

    /// Reads more behind what is unused, which moves to the front. False at the end of the file.
    func refill() throws -> Bool {
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
        let read = try input.read(UnsafeMutableRawBufferPointer(start: base + end, count: capacity - end))
        isAtEnd = read == 0
        let fresh = UnsafeRawBufferPointer(start: base + end, count: read)
        hash.update(bufferPointer: fresh)
        var bits: UInt8 = 0
        for byte in fresh { bits |= byte }
        isASCII = isASCII && bits < 0x80
        end += read
        bytesRead += read
        try afterBlock()
        return !isAtEnd
    }

    /// Of the whole file, once it is at its end.
    var digest: SHA256.Digest { hash.finalize() }

    /// Where the next `byte` stands in `from..<end`.
    func index(of byte: UInt8, from: Int) -> Int? {
        guard from < end, let found = memchr(base + from, Int32(byte), end - from) else { return nil }
        return found.assumingMemoryBound(to: UInt8.self) - base
    }

    /// Goes on behind the next line feed, however far it is, and says how many bytes stood before it.
    func skipLine() throws {
        while true {
            if let feed = index(of: UInt8(ascii: "\n"), from: start) {
                start = feed + 1
                return
            }
            start = end
            guard try refill() else { return }
        }
    }

    func bytes(_ range: Range<Int>) -> Bytes { Bytes(start: base + range.lowerBound, count: range.count) }
}
