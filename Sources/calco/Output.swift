import Diagnostics

/// Writes to standard output; reports a failure and throws an `ExitCode`.
func writeOutput(_ text: TerminalText) throws {
    try orExplain { try writeAll(Array(text.text.utf8), to: 1, path: "standard output") }
}

/// Writes a JSON document to standard output; its writer has escaped all control characters.
func writeOutput(json bytes: [UInt8]) throws {
    try orExplain { try writeAll(bytes, to: 1, path: "standard output") }
}

/// Writes a JSON document to standard output in pieces.
func streamOutput(_ produce: (_ sink: ([UInt8]) throws -> Void) throws -> Void) throws {
    try produce { try writeAll($0, to: 1, path: "standard output") }
}

/// Writes to standard error; a failure there cannot be reported.
func writeError(_ text: TerminalText) {
    try? writeAll(Array(text.text.utf8), to: 2, path: "standard error")
}

/// Text for standard output, written in large chunks.
struct BufferedOutput {
    private var bytes: [UInt8] = []

    mutating func write(_ text: TerminalText) throws(FileError) {
        bytes.append(contentsOf: text.text.utf8)
        if bytes.count >= 1 << 16 { try flush() }
    }

    mutating func flush() throws(FileError) {
        try writeAll(bytes, to: 1, path: "standard output")
        bytes.removeAll(keepingCapacity: true)
    }
}
