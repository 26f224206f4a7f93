import Diagnostics

/// `text` with `(hidden)` in the place of every secret.
func hidingSecrets(in text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var end = 0
    for secret in knownSecrets(in: text).map(\.range).sorted(by: { $0.lowerBound < $1.lowerBound })
    where secret.upperBound > end {
        if secret.lowerBound >= end { result += bytes[end..<secret.lowerBound] + Array("(hidden)".utf8) }
        end = secret.upperBound
    }
    return end == 0 ? text : String(decoding: result + bytes[end...], as: UTF8.self)
}

extension [Diagnostic] {
    /// Without the secrets in `files`: no message shows one, and no line that holds one is shown. All messages pass
    /// here, so none has to think of it.
    func hidingSecrets(in files: [SourceFile]) -> [Diagnostic] {
        guard !isEmpty else { return self }
        let paths = Set(map(\.path))
        let lines = Dictionary(
            files.filter { paths.contains($0.displayPath) }.map { ($0.displayPath, secretLines(of: $0.bytes)) }
        ) { $0.union($1) }
        return map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.message = Compiler.hidingSecrets(in: diagnostic.message)
            diagnostic.hint = diagnostic.hint.map(Compiler.hidingSecrets)
            // Of a range, the first line is shown.
            if let line = diagnostic.range?.start.line, lines[diagnostic.path]?.contains(line) == true {
                diagnostic.hidesSource = true
            }
            return diagnostic
        }
    }
}

/// The lines that hold a secret, counted from 1 as for messages: a line ends at LF, CR LF or CR.
private func secretLines(of bytes: [UInt8]) -> Set<Int> {
    var lines: Set<Int> = []
    // Decoding replaces invalid bytes: the ranges are those of what is decoded.
    let decoded = String(decoding: bytes, as: UTF8.self)
    let secrets = knownSecrets(in: decoded).map(\.range)
    guard !secrets.isEmpty else { return [] }
    let text = Array(decoded.utf8)
    var (line, start) = (1, 0)
    for index in text.indices + [text.endIndex] {
        let isEnd =
            index == text.endIndex || text[index] == UInt8(ascii: "\n")
            || (text[index] == UInt8(ascii: "\r")
                && (index + 1 == text.endIndex || text[index + 1] != UInt8(ascii: "\n")))
        guard isEnd else { continue }
        if secrets.contains(where: { $0.lowerBound <= index && start < $0.upperBound }) { lines.insert(line) }
        (line, start) = (line + 1, index + 1)
    }
    return lines
}
