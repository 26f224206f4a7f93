import Testing

/// The files that write to a terminal; they accept only `TerminalText` or JSON.
private let writers: Set = [
    "calco/Output.swift", "calco/POSIX.swift", "calco-apply/Console+Process.swift", "calco-apply/Interrupt.swift",
    "calco-emulate/Output.swift",
]

/// Ways to bypass them, or the type.
private let ways = [
    "STDOUT_FILENO", "STDERR_FILENO", "FileHandle", "fputs(", "putchar(", "debugPrint(", "Swift.print(", " print(",
    " dump(", "stringLiteral:",
]

@Test func nothingElseWritesToATerminal() throws {
    let programs = ["calco", "calco-apply", "calco-emulate"]
    let modules = programs.reduce(into: Set(programs)) { $0.formUnion(closure($1)) }
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
