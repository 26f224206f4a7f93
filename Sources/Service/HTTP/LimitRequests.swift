import Hummingbird
import Synchronization

/// Counts the requests that are being answered.
final class InFlight: Sendable {
    private let number = Atomic<Int>(0)

    var count: Int { number.load(ordering: .relaxed) }

    /// False if there are `limit` already; otherwise `leave` must follow.
    func enter(limit: Int) -> Bool {
        guard number.add(1, ordering: .relaxed).newValue <= limit else {
            leave()
            return false
        }
        return true
    }

    func leave() { number.subtract(1, ordering: .relaxed) }
}

/// Refuses requests above the limit rather than letting all of them wait. Open paths are exempt: a probe must not take a
/// busy service for a dead one.
struct LimitRequests: RouterMiddleware {
    typealias Context = ServiceContext

    private let inFlight: InFlight
    private let limit: Int
    private let open: Set<String>

    init(_ inFlight: InFlight, limit: Int, open: Set<String>) {
        self.inFlight = inFlight
        self.limit = limit
        self.open = open
    }

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        if let path = context.endpointPath, open.contains(path) { return try await next(request, context) }
        guard inFlight.enter(limit: limit) else {
            throw Problem(.busy, "too many requests are being answered", headers: [.retryAfter: "1"])
        }
        defer { inFlight.leave() }
        return try await next(request, context)
    }
}
