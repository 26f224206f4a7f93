import Foundation

/// An open file, closed with its last user.
final class OpenFile: @unchecked Sendable {
    /// Changed only by `close`, which is called when nobody else uses the file any more.
    private var number: Int32
    private let path: String

    /// Nil if there is no such file.
    init?(reading path: String) throws {
        self.path = path
        number = open(path, O_RDONLY | O_CLOEXEC)
        if number >= 0 { return }
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw failure("read", path)
    }

    init(creating path: String) throws {
        self.path = path
        number = try call("create", path) { open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) }
    }

    /// An unnamed file in `directory`, for writing and reading: it disappears however the process ends.
    init(scratchIn directory: String) throws {
        path = directory
        var template = Array("\(directory)/calco-feature-XXXXXX".utf8CString)
        number = try call("make a scratch file in", directory) { mkstemp(&template) }
        _ = unlink(template)
    }

    deinit { close() }

    /// Closes without guaranteeing anything.
    func close() {
        if number >= 0 { _ = Foundation.close(number) }
        number = -1
    }

    /// Returns how many bytes were read; 0 at the end.
    func read(_ room: UnsafeMutableRawBufferPointer) throws -> Int {
        try call("read", path) { Foundation.read(number, room.baseAddress, room.count) }
    }

    /// Reads from `offset`, whatever was read or written before.
    func read(_ room: UnsafeMutableRawBufferPointer, at offset: Int) throws -> Int {
        try call("read back from", path) { pread(number, room.baseAddress, room.count, off_t(offset)) }
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes
        while !rest.isEmpty {
            let count = try call("write to", path) { Foundation.write(number, rest.baseAddress, rest.count) }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
    }

    /// Closes the file; its bytes are on disk then.
    func finish() throws {
        guard fsync(number) == 0 || errno == EINVAL else { throw failure("write to the disk", path) }
        let code = Foundation.close(number)
        number = -1
        // gcsfuse uploads here (gcsfuse-2).
        guard code == 0 else { throw failure("finish", path) }
    }
}

/// The result of a system call, which is repeated if a signal interrupts it.
@discardableResult
func call<Result: SignedInteger>(_ verb: String, _ path: String, _ body: () -> Result) throws -> Result {
    while true {
        let result = body()
        if result >= 0 { return result }
        if errno != EINTR { throw failure(verb, path) }
    }
}

/// A failure with the system's text for `errno`, and advice for the usual ones.
func failure(_ verb: String, _ path: String) -> RunFailure {
    let advice =
        switch errno {
        case ENOSPC, EDQUOT: " Make room there, or give the job more tasks."
        case EACCES, EPERM, EROFS: " Give the job's service account or user access to it."
        default: ""
        }
    return RunFailure("cannot \(verb) \(path): \(String(cString: strerror(errno))).\(advice)")
}
