import ArgumentParser
import Diagnostics

/// A message about what went wrong with one file.
struct FileError: Error {
    let path: String
    let reason: String
    /// True: nobody reads the output any more, which is not worth a message.
    var isClosedPipe = false

    init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }
}

/// Runs `body`; a file error becomes one line on standard error and the exit status 1.
func orExplain<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as FileError {
        // 141 is what a shell reports for a program ended by SIGPIPE.
        if error.isClosedPipe { throw ExitCode(141) }
        writeError("calco: \(error.path): \(error.reason)\n")
        throw ExitCode.failure
    }
}
