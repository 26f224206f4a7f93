import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The first SIGINT or SIGTERM asks to stop: what has begun is finished and saved. The second one ends the process at
/// once; the journal then tells the next run what was under way.
enum Interrupt {
    private static let count = Atomic<Int>(0)
    private static let message: StaticString =
        "\nStopping: what has begun is finished and saved. Again to stop at once.\n"

    /// From here on the signals ask instead of killing; a closed pipe is an error of `write`, not the end.
    static func install() {
        // A signal handler may not run a first-time initialiser: these run here.
        _ = (isRequested, message)
        for number in [SIGINT, SIGTERM] {
            signal(number) { _ in
                if Interrupt.count.add(1, ordering: .relaxed).oldValue > 0 { _exit(130) }
                _ = write(STDERR_FILENO, Interrupt.message.utf8Start, Interrupt.message.utf8CodeUnitCount)
            }
        }
        signal(SIGPIPE, SIG_IGN)
    }

    static var isRequested: Bool { count.load(ordering: .relaxed) > 0 }
}
