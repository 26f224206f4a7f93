import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The first SIGINT or SIGTERM asks to stop: calls already started are finished and saved. The second one ends the
/// process at once; the journal then tells the next run what was under way.
enum Interrupt {
    private static let count = Atomic<Int>(0)
    /// While a question is open nothing has started: an interrupt then means "no", and there is nothing to report.
    private static let isAsking = Atomic<Bool>(false)
    private static let message: StaticString =
        "\nStopping: what has begun is finished and saved. Again to stop at once.\n"

    /// From this call on, the signals ask to stop instead of killing; a closed pipe makes `write` fail instead of
    /// ending the process.
    static func install() {
        // A signal handler must not run a lazy initialiser, so they are run here.
        _ = (isRequested, message, isAsking.load(ordering: .relaxed))
        for number in [SIGINT, SIGTERM] {
            signal(number) { _ in
                if Interrupt.count.add(1, ordering: .relaxed).oldValue > 0 { _exit(130) }
                if Interrupt.isAsking.load(ordering: .relaxed) { return }
                _ = write(STDERR_FILENO, Interrupt.message.utf8Start, Interrupt.message.utf8CodeUnitCount)
            }
        }
        signal(SIGPIPE, SIG_IGN)
    }

    /// Does `work`, a question, during which an interrupt counts only as an answer.
    static func whileAsking<Value>(_ work: () -> Value) -> Value {
        isAsking.store(true, ordering: .relaxed)
        defer { isAsking.store(false, ordering: .relaxed) }
        return work()
    }

    static var isRequested: Bool { count.load(ordering: .relaxed) > 0 }
}
