import Hummingbird
import Metrics
import Synchronization

/// Counts what was answered, by route and status, and how long it took.
struct CountRequests: RouterMiddleware {
    typealias Context = ServiceContext

    private let handles: Handles
    private let clocks: Clocks

    init(_ metrics: any MetricsFactory, clocks: Clocks) {
        handles = Handles(metrics)
        self.clocks = clocks
    }

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        let started = clocks.steady()
        let response = try await next(request, context)
        let (counter, timer) = handles.of(context.route.label, response.status.code)
        counter.increment()
        timer.recordNanoseconds(clocks.steady() - started)
        return response
    }

    /// Each is made once: a factory looks for it by all of its labels.
    private final class Handles: Sendable {
        private struct Key: Hashable {
            var route: String
            var status: Int
        }

        private let metrics: any MetricsFactory
        private let made = Mutex<[Key: (Counter, Timer)]>([:])

        init(_ metrics: any MetricsFactory) { self.metrics = metrics }

        func of(_ route: String, _ status: Int) -> (Counter, Timer) {
            made.withLock { made in
                let key = Key(route: route, status: status)
                if let handles = made[key] { return handles }
                let handles = (
                    Counter(
                        label: "http_requests_total", dimensions: [("route", route), ("status", String(status))],
                        factory: metrics),
                    Timer(
                        label: "http_request_duration_seconds", dimensions: [("route", route)], factory: metrics)
                )
                made[key] = handles
                return handles
            }
        }
    }
}
