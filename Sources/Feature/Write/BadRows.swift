import FeatureTable

/// The rows that could not be used, each with its place, the reason and the beginning of its text, a JSON object a line.
/// Without such a row there is no file.
final class BadRows {
    /// Of the row's text; more is cut off, at a character.
    static let longestText = 512

    private let make: () throws -> NewFile
    private var file: NewFile?
    private var line = JSONText()
    /// How often each reason was met.
    private(set) var reasons: [String: Int] = [:]

    init(make: @escaping () throws -> NewFile) { self.make = make }

    func add(file source: String, line number: Int, reason: String, row: Bytes) throws {
        reasons[reasons.count < 100 || reasons[reason] != nil ? reason : "other reasons", default: 0] += 1
        line.removeAll()
        line.raw("{\"file\":")
        line.string(source.utf8)
        line.raw(",\"line\":")
        line.raw(number.description.utf8)
        line.raw(",\"reason\":")
        line.string(reason.utf8)
        line.raw(",\"text\":")
        line.string(Self.beginning(row).utf8)
        line.raw("}\n")
        let target = try file ?? make()
        file = target
        try target.append(line.bytes)
    }

    /// Nil if there was no bad row.
    func finish(as path: String) throws -> String? { try file?.finish { _ in path }.path }

    func discard() { file?.discard() }

    private static func beginning(_ row: Bytes) -> String {
        var count = Swift.min(row.count, longestText)
        // A continuation byte is not where a character begins.
        while count > 0, count < row.count, count > longestText - 4, row[count] & 0xc0 == 0x80 { count -= 1 }
        return Bytes(start: row.start, count: count).text
    }
}
