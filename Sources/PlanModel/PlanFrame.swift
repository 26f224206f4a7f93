import Text

/// The first and last bytes of a plan. Enough to tell a plan of this version from another file without parsing the
/// megabytes between; not enough to say that it can be applied.
package struct PlanFrame {
    /// Longer than the first members of any plan up to `format`.
    private static let most = 1 << 16

    private var beginning: [UInt8] = []
    private var ending: [UInt8] = []

    package init() {}

    package mutating func take(_ bytes: [UInt8]) {
        if beginning.count < Self.most { beginning += bytes.prefix(Self.most - beginning.count) }
        ending = (ending + bytes.suffix(Self.end.count)).suffix(Self.end.count)
    }

    /// True if the bytes begin and end like a plan of this version in the canonical form that the compiler writes:
    /// `format` is the second member, `version` the last. An editor may have put a byte order
    /// mark before it.
    package var isOfPlan: Bool {
        let text = beginning.dropFirst(beginning.starts(with: byteOrderMark) ? byteOrderMark.count : 0)
        let lines = text.split(separator: UInt8(ascii: "\n"), maxSplits: 3, omittingEmptySubsequences: false)
        return lines.count == 4 && lines[0].elementsEqual("{".utf8)
            && lines[1].starts(with: #"  "environment": ""#.utf8)
            && lines[2].elementsEqual(#"  "format": "\#(Plan.format)","#.utf8)
            && ending == Self.end
    }

    private static let end = Array(",\n  \"version\": \(Plan.version)\n}\n".utf8)
}
