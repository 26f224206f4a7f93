import FeatureTable
import Text

/// The unusable rows, each with its place, the reason and the beginning of its text, one JSON object per line. If there
/// are none, there is no file.
final class BadRows {
    /// The longest part of the row's text, in bytes of the file; the rest is cut off.
    static let longestText = 512

    private let make: () throws -> NewFile
    private var file: NewFile?
    /// The number of rows for each reason.
    private(set) var reasons: [String: Int] = [:]

    init(make: @escaping () throws -> NewFile) { self.make = make }

    func add(file source: String, line number: Int, reason: String, row: Bytes) throws {
        reasons[reasons.count < 100 || reasons[reason] != nil ? reason : "other reasons", default: 0] += 1
        let line: JSONValue = [
            "file": .string(source), "line": JSONValue(number), "reason": .string(reason),
            "text": .string(row.part(0..<min(row.count, Self.longestText)).text),
        ]
        let target = try file ?? make()
        file = target
        try target.append(line.compactBytes + [UInt8(ascii: "\n")])
    }

    /// Nil if there was no bad row.
    func finish(as path: String) throws -> String? { try file?.finish { _ in path }.path }
}
