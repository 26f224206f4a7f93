/// A place in a text file. Lines and columns count from 1; a column is one Unicode scalar.
package struct SourcePosition: Sendable, Hashable, Comparable {
    private let packed: UInt64

    package init(line: Int, column: Int) {
        packed = UInt64(UInt32(clamping: line)) << 32 | UInt64(UInt32(clamping: column))
    }

    package var line: Int { Int(packed >> 32) }
    package var column: Int { Int(packed & 0xFFFF_FFFF) }

    package static func < (left: SourcePosition, right: SourcePosition) -> Bool { left.packed < right.packed }
}

/// A piece of a text file: from `start` up to, but not including, `end`.
package struct SourceRange: Sendable, Hashable, Comparable {
    package let start: SourcePosition
    package let end: SourcePosition

    package init(start: SourcePosition, end: SourcePosition) {
        self.start = start
        self.end = max(start, end)
    }

    /// A range within one line, at least one column wide.
    package init(line: Int, column: Int, length: Int = 1) {
        self.init(
            start: SourcePosition(line: line, column: column),
            end: SourcePosition(line: line, column: column + max(1, length)))
    }

    package static func < (left: SourceRange, right: SourceRange) -> Bool {
        left.start == right.start ? left.end < right.end : left.start < right.start
    }
}
