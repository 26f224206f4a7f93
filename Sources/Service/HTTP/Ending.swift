import ServiceLifecycle
import Synchronization

/// The first second after SIGTERM. The load balancer needs a moment to stop sending requests, so connections are still
/// accepted and requests still answered, each with `Connection: close`. As the last service of its group it is the first to
/// be stopped; the server stops once `run` has returned.
final class Ending: Service {
    private let flag = Atomic<Bool>(false)

    var hasBegun: Bool { flag.load(ordering: .relaxed) }
    func begin() { flag.store(true, ordering: .relaxed) }

    func run() async throws {
        try await gracefulShutdown()
        begin()
        try await Task.sleep(for: .seconds(1))
    }
}
