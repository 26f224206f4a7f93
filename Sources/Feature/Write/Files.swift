/// A run's file operations below the data directory; paths are relative to it. The program supplies the real ones,
/// tests supply ones that fail. Each throws a `RunFailure` that names the path.
struct Files: Sendable {
    struct Entry: Sendable, Hashable {
        var name: String
        /// For a link, about its target. Both are false for pipes, sockets and dangling links.
        var isFolder: Bool
        var isFile: Bool
        var isLink: Bool
        /// Seconds since 1970.
        var modified: Int
    }

    /// Nil if there is no such folder.
    var list: @Sendable (_ folder: String) throws -> [Entry]?
    /// The path with every link resolved: equal for two paths of one file. Nil if it leads nowhere.
    var target: @Sendable (_ path: String) throws -> String?
    /// Nil if there is no such file.
    var contents: @Sendable (_ path: String) throws -> [UInt8]?
    /// Nil if there is no such file.
    var open: @Sendable (_ path: String) throws -> InputFile?
    /// Creates an empty file, replacing an existing one.
    var create: @Sendable (_ path: String) throws -> OutputFile
    /// Atomic; replaces what exists.
    var rename: @Sendable (_ from: String, _ to: String) throws -> Void
    /// Like `rename` if nothing exists at `to`; otherwise has no effect.
    var renameNew: @Sendable (_ from: String, _ to: String) throws -> Void
    /// Removes a file or an empty folder. A missing one is not an error.
    var remove: @Sendable (_ path: String) throws -> Void
    /// Creates a folder and those above it.
    var makeFolder: @Sendable (_ path: String) throws -> Void
}

struct InputFile {
    /// Returns how many bytes were read; 0 at the end.
    var read: (UnsafeMutableRawBufferPointer) throws -> Int
    var close: () -> Void
}

struct OutputFile {
    var write: (UnsafeRawBufferPointer) throws -> Void
    /// The bytes are on disk when it returns.
    var close: () throws -> Void
    /// Closes without guaranteeing anything.
    var abandon: () -> Void
}

/// An unnamed file in the program's scratch directory, deleted with its last user.
struct ScratchFile {
    var append: (UnsafeRawBufferPointer) throws -> Void
    /// Reads from `offset`; returns how many bytes were read.
    var read: (UnsafeMutableRawBufferPointer, _ offset: Int) throws -> Int
}
