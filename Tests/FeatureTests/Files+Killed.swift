import Foundation
import Testing

@testable import Feature

extension Files {
    /// The disk until `count` changes were made; after that every change fails.
    static func killed(after count: Int, _ root: String) -> Files {
        let left = Countdown(count)
        return Files(root: root) { change in
            do { try left.change() } catch {
                if case .write(let path, let bytes) = change, left.isAtEnd {
                    // Half of it was written.
                    guard let file = FileHandle(forWritingAtPath: "\(root)/\(path)") else {
                        Issue.record("there is no file \(path) to write to")
                        throw error
                    }
                    try file.seekToEnd()
                    try file.write(contentsOf: bytes.prefix(bytes.count / 2))
                }
                throw error
            }
        }
    }
}

private final class Countdown: @unchecked Sendable {
    private var left: Int

    init(_ left: Int) { self.left = left }

    /// True for the first change that fails.
    var isAtEnd: Bool { left == -1 }

    func change() throws {
        left -= 1
        if left < 0 { throw RunFailure("killed") }
    }
}
