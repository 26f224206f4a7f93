#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How the system is told to flush writes to the disk. No test can see whether it does, so tests pass their own calls
/// and check when they are made.
struct Sync: Sendable {
    /// Takes an open file or an open folder; returns 0, or -1 and `errno`.
    typealias SystemCall = @Sendable (Int32) -> Int32

    /// Flushes the bytes of a file, and its size.
    var data: SystemCall
    /// Flushes everything the system knows about a file, or the names in a folder.
    var all: SystemCall

    static let system = Sync(data: { fdatasync($0) }, all: { fsync($0) })
}
