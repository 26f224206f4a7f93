import Foundation
import Testing

/// Compares with, or writes, the expected files of a case.
struct Golden {
    let folder: URL

    /// `GOLDEN=write` writes the actual output instead of comparing, and fails the run, so that recording can never
    /// look green.
    static let isWriting = ProcessInfo.processInfo.environment["GOLDEN"] == "write"

    /// `actual` must be the bytes of the file `name`; nil means that there must be no such file.
    func expect(_ actual: String?, in name: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let file = folder.appending(path: name)
        let expected = FileManager.default.contents(atPath: file.path).map { String(decoding: $0, as: UTF8.self) }
        guard actual != expected else { return }
        guard Self.isWriting else {
            Issue.record(
                "\(folder.lastPathComponent)/\(name) differs: \(Self.firstDifference(expected, actual))\nRun 'make golden' and read 'git diff'.",
                sourceLocation: sourceLocation)
            return
        }
        if let actual {
            try? Data(actual.utf8).write(to: file)
        } else {
            try? FileManager.default.removeItem(at: file)
        }
        Issue.record("wrote \(folder.lastPathComponent)/\(name)", sourceLocation: sourceLocation)
    }

    private static func firstDifference(_ expected: String?, _ actual: String?) -> String {
        guard let expected else { return "there is no such file" }
        guard let actual else { return "there should be no such file" }
        let (old, new) = (
            expected.split(separator: "\n", omittingEmptySubsequences: false),
            actual.split(separator: "\n", omittingEmptySubsequences: false)
        )
        for index in 0..<max(old.count, new.count) {
            let (left, right) = (index < old.count ? old[index] : "(end)", index < new.count ? new[index] : "(end)")
            if left != right { return "line \(index + 1)\n  expected: \(left)\n  actual:   \(right)" }
        }
        return "in its line ends"
    }
}
