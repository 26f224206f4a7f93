import ServiceLifecycle
import Synchronization

/// Whether the process was told to stop.
final class Ending: Sendable {
    private let flag = Atomic<Bool>(false)

    var hasBegun: Bool { flag.load(ordering: .relaxed) }
    func begin() { flag.store(true, ordering: .relaxed) }
}

/// The first service that is told to stop, and the others wait for it: for a second everything is still answered, and each
/// answer tells its caller to close the connection. Then no connection is closed that a request is on its way to.
struct DrainService: Service {
    let ending: Ending
    let clocks: Clocks

    func run() async throws {
        try await gracefulShutdown()
        ending.begin()
        try await clocks.sleep(1)
    }
}
