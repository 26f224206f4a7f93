import Testing

/// The files that write to a terminal; they accept only `TerminalText` or JSON.
private let writers: Set = [
    "calco/Output.swift", "calco/POSIX.swift", "calco-apply/Console+Process.swift", "calco-apply/Interrupt.swift",
]

/// Ways to bypass them, or the type.
private let ways = [
    "STDOUT_FILENO", "STDERR_FILENO", "FileHandle", "fputs(", "putchar(", "debugPrint(", "Swift.print(", " print(",
    " dump(", "stringLiteral:",
]

@Test func nothingElseWritesToATerminal() throws {
    let modules = closure("calco").union(closure("calco-apply")).union(["calco", "calco-apply"])
        .subtracting(["Diagnostics", "Text"])
    for file in try swiftFiles() where modules.contains(file.module) && !writers.contains(file.path) {
        let hasOwnPrint = file.code.contains { $0.text.contains("func print(") }
        for (number, text) in file.code {
            for way in ways where text.contains(way) && !(hasOwnPrint && way == " print(") {
                Issue.record("Sources/\(file.path):\(number) has \(way)")
            }
        }
    }
}
