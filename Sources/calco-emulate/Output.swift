import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes one line to standard error.
func note(_ line: TerminalText) { put("calco-emulate: \(line)\n", STDERR_FILENO) }

/// Writes one line to standard output at once: whoever reads may wait for it.
func tell(_ line: TerminalText) { put("\(line)\n", STDOUT_FILENO) }

/// Writes what the cloud answered to standard output. A program gets it as it is, and a terminal without its control
/// characters.
func give(_ answer: String) {
    let isWhole = answer.hasSuffix("\n")
    if isatty(STDOUT_FILENO) == 1 {
        let lines = answer.split(separator: "\n", omittingEmptySubsequences: false).map { TerminalText($0) }
        put(lines.joined(separator: "\n") + (isWhole ? "" : "\n"), STDOUT_FILENO)
    } else {
        put(bytes: Array((isWhole ? answer : answer + "\n").utf8), STDOUT_FILENO)
    }
}

private func put(_ text: TerminalText, _ file: Int32) { put(bytes: Array(text.text.utf8), file) }

private func put(bytes: [UInt8], _ file: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
    }
}
