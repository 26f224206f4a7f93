#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How the system is told to put on the disk what was written. Whether it does, no test can see: tests pass their own calls,
/// and see when they are made.
struct Sync: Sendable {
    /// Takes an open file, or an open folder; 0, or -1 and `errno`.
    typealias SystemCall = @Sendable (Int32) -> Int32

    /// The bytes of a file, and how many there are.
    var data: SystemCall
    /// All that the system knows of a file; the names in a folder.
    var all: SystemCall

    static let system = Sync(data: { fdatasync($0) }, all: { fsync($0) })
}
