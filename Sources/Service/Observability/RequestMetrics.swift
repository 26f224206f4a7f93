import Metrics
import Synchronization

/// What was answered, by route and status, and how long it took.
final class RequestMetrics: Sendable {
    private struct Key: Hashable {
        var route: String
        var status: Int
    }

    private let factory: any MetricsFactory
    /// Each is made once: a factory finds a metric by all of its labels.
    private let made = Mutex<[Key: (Counter, Timer)]>([:])

    init(_ factory: any MetricsFactory) { self.factory = factory }

    /// `nanoseconds` is nil for what never was a request.
    func count(_ route: String, _ status: Int, nanoseconds: Int?) {
        let (counter, timer) = made.withLock { made in
            let key = Key(route: route, status: status)
            if let metrics = made[key] { return metrics }
            let labels = [("route", route), ("status", String(status))]
            let metrics = (
                Counter(label: "http_requests_total", dimensions: labels, factory: factory),
                Timer(label: "http_request_duration_seconds", dimensions: [labels[0]], factory: factory)
            )
            made[key] = metrics
            return metrics
        }
        counter.increment()
        if let nanoseconds { timer.recordNanoseconds(nanoseconds) }
    }
}
