import Foundation
import Testing

@Suite struct HelpTests {
    private func help(_ command: [String]) throws -> [Substring] {
        let program = Process()
        program.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent(command[0])
        program.arguments = command.dropFirst() + ["--help"]
        // Nothing that depends on the terminal: its width differs between machines.
        program.environment = ["PATH": "/usr/bin:/bin", "COLUMNS": "80"]
        let pipe = Pipe()
        program.standardOutput = pipe
        program.standardInput = FileHandle.nullDevice
        try program.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        program.waitUntilExit()
        #expect(program.terminationStatus == 0)
        return String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The help is wrapped at 80 columns. A longer example would be broken: a backslash before the wrong line end, or
    /// half a command on a line of its own.
    @Test(arguments: [
        ["calco"], ["calco", "compile"], ["calco", "diff"], ["calco", "digest"],
        ["calco", "permissions"], ["calco-apply"],
        ["calco-apply", "apply"], ["calco-apply", "drift"], ["calco-apply", "outputs"], ["calco-apply", "adopt"],
        ["calco-apply", "destroy"], ["calco-apply", "doctor"], ["calco-apply", "state"],
        ["calco-apply", "state", "forget"],
        ["calco-apply", "unlock"], ["calco-apply", "with-token"],
        ["calco-apply", "secret"], ["calco-apply", "secret", "set"], ["calco-apply", "secret", "list"],
        ["calco-emulate"],
        ["calco-emulate", "call"], ["calco-emulate", "run"], ["calco-emulate", "serve"],
    ])
    func examplesPasteAsTheyStand(command: [String]) throws {
        let lines = try help(command)
        let start = try #require(lines.firstIndex { $0.hasPrefix("EXAMPLE") })
        let end = try #require(lines[start...].firstIndex { $0.hasPrefix("USAGE") })
        let examples = lines[(start + 1)..<end]
        for (line, next) in zip(examples, examples.dropFirst()) where line.hasPrefix("  ") {
            #expect(next.isEmpty || next.hasPrefix("  "), "broken after: \(line)")
            if line.hasSuffix("\\") { #expect(next.hasPrefix("    "), "broken after: \(line)") }
        }
        for line in examples { #expect(line.count <= 80) }
    }
}
