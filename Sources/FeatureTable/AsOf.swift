/// The instant that a feature table describes, in whole seconds: every event before it counts, none at or after it.
package struct AsOf: Sendable, Hashable, Comparable {
    package static let range = 0...253_402_300_799

    /// Since 1970-01-01T00:00:00Z, within `range` (to the end of the year 9999).
    package let seconds: Int

    package init?(seconds: Int) {
        guard Self.range.contains(seconds) else { return nil }
        self.seconds = seconds
    }

    /// Reads `2026-11-24T00:00:00Z`; nil for any other spelling, and for a day or a time that does not exist.
    package init?(text: String) {
        let bytes = Array(text.utf8)
        let shape = Array("0000-00-00T00:00:00Z".utf8)
        guard bytes.count == shape.count else { return nil }
        for (byte, wanted) in zip(bytes, shape) {
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            guard wanted == UInt8(ascii: "0") ? isDigit : byte == wanted else { return nil }
        }
        func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1) - 48 } }
        let date = CivilDate(year: number(0..<4), month: number(5..<7), day: number(8..<10))
        let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
        guard let days = date.daysSince1970, hour < 24, minute < 60, second < 60 else { return nil }
        self.init(seconds: days * 86_400 + hour * 3_600 + minute * 60 + second)
    }

    /// Reads `20261124T000000Z`, a table's folder; nil for any other name.
    package init?(folder: String) {
        let digits = Array(folder.utf8)
        guard digits.count == 16 else { return nil }
        func part(_ range: Range<Int>) -> String { String(decoding: digits[range], as: UTF8.self) }
        self.init(text: "\(part(0..<4))-\(part(4..<6))-\(part(6..<11)):\(part(11..<13)):\(part(13..<16))")
        guard self.folder == folder else { return nil }
    }

    /// `2026-11-24T00:00:00Z`
    package var text: String { spelled(dash: "-", colon: ":") }

    /// The table's folder: `20261124T000000Z`. Sorting folders by name sorts them by instant.
    package var folder: String { spelled(dash: "", colon: "") }

    private func spelled(dash: String, colon: String) -> String {
        let date = CivilDate(daysSince1970: seconds / 86_400)
        let time = seconds % 86_400
        return padded(date.year, 4) + dash + padded(date.month, 2) + dash + padded(date.day, 2) + "T"
            + padded(time / 3_600, 2) + colon + padded(time / 60 % 60, 2) + colon + padded(time % 60, 2) + "Z"
    }

    package static func < (left: AsOf, right: AsOf) -> Bool { left.seconds < right.seconds }
}
