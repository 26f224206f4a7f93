import Dispatch
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
final class Interrupt: Sendable {
    private let count = Atomic<Int>(0)
    private let sources: [any DispatchSourceSignal]

    init(onFirst: @escaping @Sendable () -> Void) {
        let queue = DispatchQueue(label: "calco.signals")
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            return DispatchSource.makeSignalSource(signal: number, queue: queue)
        }
        signal(SIGPIPE, SIG_IGN)
        for source in sources {
            source.setEventHandler { [self] in
                if count.add(1, ordering: .relaxed).oldValue > 0 { _exit(130) }
                onFirst()
            }
            source.resume()
        }
    }

    var isRequested: Bool { count.load(ordering: .relaxed) > 0 }
}
