import Foundation
import Testing

/// A temporary folder with a copy of the sample configuration, in which the built program runs.
final class Workshop {
    let folder: URL
    /// More scripts at a time than this would only wait for each other, and some of them measure how long something takes.
    private static let desks = Desks(4)

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("calco-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        try FileManager.default.copyItem(
            at: root.appendingPathComponent("config").resolvingSymlinksInPath(),
            to: folder.appendingPathComponent("config"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The beginning of a script: a local cloud at `$url` that ends with it. One that does not start ends the script.
    static func localCloud(_ options: String = "") -> String {
        """
        set -e
        calco-emulate --port 0 --store cloud \(options) >emulate.log 2>&1 &
        trap "kill $!" EXIT
        until url=$(grep -o 'http://127.0.0.1:[0-9]*' emulate.log | head -1) && [ -n "$url" ]; do
            kill -0 $! 2>/dev/null || { cat emulate.log >&2; exit 1; }
            sleep 0.05
        done

        """
    }

    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Runs a shell line in which `calco` is the built program.
    func run(_ line: String) async throws -> Outcome {
        let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        try #require(FileManager.default.isExecutableFile(atPath: products.appendingPathComponent("calco").path))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "\(products.path):/usr/bin:/bin"]
        let (output, errors) = (folder.appendingPathComponent(".out"), folder.appendingPathComponent(".err"))
        try Data().write(to: output)
        try Data().write(to: errors)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        let status = try await Self.desks.withOne { try await process.end() }
        return Outcome(status: status, output: try text(".out"), errors: try text(".err"))
    }

    func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
    }

    func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(path))
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
    }
}

extension Process {
    /// Runs it and answers with its status, without holding a thread meanwhile.
    fileprivate func end() async throws -> Int32 {
        try await withCheckedThrowingContinuation { continuation in
            terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do {
                try run()
            } catch {
                terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
    }
}
