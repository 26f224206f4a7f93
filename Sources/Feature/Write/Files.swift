/// What a run does to files below the data directory; paths are relative to it. The program gives the real ones, tests
/// give ones that fail. Each throws a `RunFailure` that names the path.
struct Files: Sendable {
    struct Entry: Sendable, Hashable {
        var name: String
        /// Of what a link leads to. Neither is true of pipes, sockets, and links to nothing.
        var isFolder: Bool
        var isFile: Bool
        var isLink: Bool
        /// Seconds since 1970.
        var modified: Int
    }

    /// Nil if there is no such folder.
    var list: @Sendable (_ folder: String) throws -> [Entry]?
    /// Where a path leads once every link is followed: the same for two paths of one file. Nil if it leads nowhere.
    var target: @Sendable (_ path: String) throws -> String?
    /// Nil if there is no such file.
    var contents: @Sendable (_ path: String) throws -> [UInt8]?
    /// Nil if there is no such file.
    var open: @Sendable (_ path: String) throws -> InputFile?
    /// An empty file, in the place of one that is there.
    var create: @Sendable (_ path: String) throws -> OutputFile
    /// Atomic, and in the place of what is there.
    var rename: @Sendable (_ from: String, _ to: String) throws -> Void
    /// As `rename` where nothing is at `to`; of no effect where something is.
    var renameNew: @Sendable (_ from: String, _ to: String) throws -> Void
    /// A file, or a folder with nothing in it. One that is gone already is no failure.
    var remove: @Sendable (_ path: String) throws -> Void
    /// With the folders above it.
    var makeFolder: @Sendable (_ path: String) throws -> Void
}

struct InputFile {
    /// How many bytes were read; 0 at the end.
    var read: (UnsafeMutableRawBufferPointer) throws -> Int
    var close: () -> Void
}

struct OutputFile {
    var write: (UnsafeRawBufferPointer) throws -> Void
    /// The bytes are on the disk when it returns.
    var close: () throws -> Void
    /// Closes without a promise.
    var abandon: () -> Void
}

/// A file without a name, gone with its last user. The program's scratch directory holds it.
struct ScratchFile {
    var append: (UnsafeRawBufferPointer) throws -> Void
    /// From `offset`; how many bytes were read.
    var read: (UnsafeMutableRawBufferPointer, _ offset: Int) throws -> Int
}
