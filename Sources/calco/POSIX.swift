#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension FileError {
    /// The failure in `errno`; read at once, before another call changes it.
    static func system(_ path: String, _ action: String) -> FileError {
        let code = errno
        var error = FileError(path, "cannot be \(action): \(String(cString: strerror(code)))")
        error.isClosedPipe = code == EPIPE
        return error
    }
}

func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

/// The environment variables that control colours.
var processEnvironment: [String: String] {
    var result: [String: String] = [:]
    for name in ["NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "GITLAB_CI", "TERM"] {
        if let value = getenv(name) { result[name] = String(cString: value) }
    }
    return result
}

/// Writes all of `bytes`, however many calls that takes.
func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0 {
            if errno == EINTR { continue }
            throw .system(path, "written")
        }
        rest = rest.dropFirst(count)
    }
}
