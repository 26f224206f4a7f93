import ArgumentParser
import Diagnostics

/// What went wrong with one file, in words.
struct FileError: Error {
    let path: String
    let reason: String
    /// True: nobody reads the output any more, which is no failure worth a word.
    var isClosedPipe = false

    init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }
}

/// Runs `body`; a file error becomes one line on standard error and the exit status 1.
func orExplain<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as FileError {
        // 141 is what the shell reports of a program that SIGPIPE ended.
        if error.isClosedPipe { throw ExitCode(141) }
        writeError("calco: \(error.path): \(error.reason)\n")
        throw ExitCode.failure
    }
}
