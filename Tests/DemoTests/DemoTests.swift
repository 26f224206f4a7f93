import Foundation
import Testing

/// Every step on this machine, with the programs built for the tests: compile, apply to a local cloud, run the job and
/// the service with what was applied, and ask for a feature with the key from the GitLab variable.
@Test(.timeLimit(.minutes(30))) func theWholeWayAnswersWithAFeature() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("calco-demo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appendingPathComponent("output")
    try Data().write(to: output)

    let demo = Process()
    demo.executableURL = root.appendingPathComponent("scripts/demo")
    demo.currentDirectoryURL = root
    demo.environment = [
        "PATH": "/usr/local/bin:/usr/bin:/bin", "BIN": products.path,
        "DEMO": folder.appendingPathComponent("demo").path,
    ]
    demo.standardOutput = try FileHandle(forWritingTo: output)
    demo.standardError = try FileHandle(forWritingTo: output)
    demo.standardInput = FileHandle.nullDevice
    try demo.run()
    demo.waitUntilExit()

    let text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    #expect(demo.terminationStatus == 0, "\(text)")
    // Of u7's ten events that scripts/demo writes five are 7 days old or less, and one of these is a view.
    #expect(text.contains(#""entity":"u7","features":{"last_country":"PT","purchases_7d":4,"#), "\(text)")
    #expect(text.contains("\n== without the key\n401\n"))
    let key = try #require(text.firstMatch(of: #/execution (cron-feature-[a-z0-9]+) succeeded/#))
    #expect(!key.1.isEmpty)
}
