import Synchronization

/// What was answered since the start, for Prometheus.
final class Metrics: Sendable {
    private struct Route {
        var statuses: [Int: Int] = [:]
        var buckets = [Int](repeating: 0, count: bounds.count)
        var nanoseconds = 0
        var count = 0

        mutating func add(status: Int, nanoseconds: Int, bucket: Int?) {
            statuses[status, default: 0] += 1
            if let bucket { buckets[bucket] += 1 }
            self.nanoseconds += nanoseconds
            count += 1
        }
    }

    /// Upper bounds in nanoseconds: a lookup takes microseconds, a large batch milliseconds.
    private static let bounds = [
        50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000, 100_000_000,
        1_000_000_000, 5_000_000_000,
    ]

    private let routes = Mutex<[String: Route]>([:])
    private let lookups = Mutex<[String: (asked: Int, found: Int)]>([:])
    private let inFlight = Atomic<Int>(0)

    /// One more request to the API is being answered, unless `limit` are; `leave` must follow if this is true.
    func enter(limit: Int) -> Bool {
        guard inFlight.add(1, ordering: .relaxed).newValue <= limit else {
            leave()
            return false
        }
        return true
    }

    func leave() { inFlight.subtract(1, ordering: .relaxed) }

    /// `route` is `GET /v1/features`, never what a caller chose.
    func count(_ route: String, status: Int, nanoseconds: Int) {
        routes.withLock { routes in
            let bucket = Self.bounds.firstIndex { nanoseconds <= $0 }
            routes[route, default: Route()].add(status: status, nanoseconds: nanoseconds, bucket: bucket)
        }
    }

    func count(lookups asked: Int, found: Int, of feature: String) {
        lookups.withLock {
            $0[feature, default: (0, 0)].asked += asked
            $0[feature, default: (0, 0)].found += found
        }
    }

    /// The text exposition format, 0.0.4.
    func text() -> String {
        var text = MetricsText()
        let routes = self.routes.withLock { $0 }.sorted { $0.key < $1.key }
        text.family("http_requests_total", "counter", "Requests answered.")
        for (route, values) in routes {
            for (status, count) in values.statuses.sorted(by: { $0.key < $1.key }) {
                text.sample([("route", route), ("status", String(status))], count)
            }
        }
        text.family("http_request_duration_seconds", "histogram", "Time from a request's head to its answer.")
        for (route, values) in routes {
            var total = 0
            for (bound, count) in zip(Self.bounds, values.buckets) {
                total += count
                text.sample([("route", route), ("le", seconds(bound))], total, suffix: "_bucket")
            }
            text.sample([("route", route), ("le", "+Inf")], values.count, suffix: "_bucket")
            text.sample([("route", route)], seconds(values.nanoseconds), suffix: "_sum")
            text.sample([("route", route)], values.count, suffix: "_count")
        }
        text.family("http_requests_in_flight", "gauge", "Requests to /v1 that are being answered.")
        text.sample([], inFlight.load(ordering: .relaxed))
        text.family("feature_lookups_total", "counter", "Entities asked for, by whether the table had a row.")
        for (feature, counts) in lookups.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            text.sample([("feature", feature), ("result", "found")], counts.found)
            text.sample([("feature", feature), ("result", "missing")], counts.asked - counts.found)
        }
        return text.text
    }
}

/// `0.00025`: nanoseconds as seconds, without zeros at the end.
func seconds(_ nanoseconds: Int) -> String {
    let fraction = max(0, nanoseconds) % 1_000_000_000
    let whole = String(max(0, nanoseconds) / 1_000_000_000)
    guard fraction > 0 else { return whole }
    return whole
        + String(unsafeUninitializedCapacity: 10) { text in
            var rest = fraction
            for position in (1...9).reversed() {
                text[position] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            text[0] = UInt8(ascii: ".")
            var count = 10
            while text[count - 1] == UInt8(ascii: "0") { count -= 1 }
            return count
        }
}
