import Diagnostics

/// Writes to standard output; throws an `ExitCode` after having said why.
func writeOutput(_ text: TerminalText) throws {
    try orExplain { try writeAll(Array(text.text.utf8), to: 1, path: "standard output") }
}

/// Writes a JSON document, whose writer leaves no control character raw, to standard output.
func writeOutput(json bytes: [UInt8]) throws {
    try orExplain { try writeAll(bytes, to: 1, path: "standard output") }
}

/// Writes a JSON document to standard output piece by piece.
func streamOutput(_ produce: (_ sink: ([UInt8]) throws -> Void) throws -> Void) throws {
    try produce { try writeAll($0, to: 1, path: "standard output") }
}

/// Writes to standard error; there is nobody to tell if that fails.
func writeError(_ text: TerminalText) {
    try? writeAll(Array(text.text.utf8), to: 2, path: "standard error")
}

/// Text for standard output that is written when much of it has come together.
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
