import Hummingbird
import Synchronization

/// Admits requests to paths that are not open: those with a valid key, and only as many at a time as there may be. Above that
/// they are refused rather than made to wait. Open paths are exempt, because a probe must not take a busy service for a dead
/// one.
struct AdmitRequests: RouterMiddleware {
    typealias Context = ServiceContext

    /// Nil: no key is required.
    let keys: APIKeys?
    let open: Set<String>
    let inFlight: InFlight
    let limit: Int

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        if let path = context.endpointPath, open.contains(path) { return try await next(request, context) }
        if let keys {
            guard let key = request.headers[.apiKey] else { throw missing("the header X-API-Key is missing") }
            guard keys.accept(key) else { throw missing("the key is not valid") }
        }
        guard inFlight.enter(limit: limit) else {
            throw Problem(.busy, "too many requests are being answered", headers: [.retryAfter: "1"])
        }
        defer { inFlight.leave() }
        return try await next(request, context)
    }

    private func missing(_ detail: String) -> Problem {
        Problem(.missingKey, detail, headers: [.wwwAuthenticate: "ApiKey"])
    }
}

/// The number of requests that are being answered.
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
