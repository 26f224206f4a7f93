import Hummingbird
import Synchronization

/// Requests that are being answered, of those that want a key.
final class InFlight: Sendable {
    private let number = Atomic<Int>(0)

    var count: Int { number.load(ordering: .relaxed) }

    /// False if `limit` are there already; `leave` must follow if this is true.
    func enter(limit: Int) -> Bool {
        guard number.add(1, ordering: .relaxed).newValue <= limit else {
            leave()
            return false
        }
        return true
    }

    func leave() { number.subtract(1, ordering: .relaxed) }
}

/// Tells who would be one too many to come back, rather than let all wait. What is open always gets through: a probe must
/// not take a busy service for a dead one.
struct LimitRequests: RouterMiddleware {
    typealias Context = ServiceContext

    let inFlight: InFlight
    let limit: Int

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        guard !context.route.isOpen else { return try await next(request, context) }
        guard inFlight.enter(limit: limit) else {
            throw Problem(.busy, "too many requests are being answered", headers: [(.retryAfter, "1")])
        }
        defer { inFlight.leave() }
        return try await next(request, context)
    }
}
