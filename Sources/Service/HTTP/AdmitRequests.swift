import Hummingbird
import Synchronization

/// Admits a request if it has a valid key and fewer than `limit` are being answered; others are refused rather than made to
/// wait. Requests to open endpoints are exempt, because a probe must not take a busy service for a dead one.
struct AdmitRequests: RouterMiddleware {
    /// Nil: no key is required.
    let keys: APIKeys?
    /// The labels of the requests that need no key.
    let open: Set<String>
    let inFlight: InFlight
    let limit: Int

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        if open.contains(context.label) { return try await next(request, context) }
        if let keys {
            let key = request.headers[.apiKey]
            guard let key, keys.accept(key) else {
                let detail = key == nil ? "the header X-API-Key is missing" : "the key is not valid"
                throw Problem(.missingKey, detail, headers: [.wwwAuthenticate: "ApiKey"])
            }
        }
        guard inFlight.enter(limit: limit) else {
            throw Problem(.busy, "too many requests are being answered", headers: [.retryAfter: "1"])
        }
        defer { inFlight.leave() }
        return try await next(request, context)
    }
}

/// The number of requests that are being answered.
final class InFlight: Sendable {
    private let number = Atomic<Int>(0)

    var count: Int { number.load(ordering: .relaxed) }

    /// False if there are `limit` already; otherwise `leave` must follow.
    func enter(limit: Int) -> Bool {
        let isAdmitted = number.add(1, ordering: .relaxed).newValue <= limit
        if !isAdmitted { leave() }
        return isAdmitted
    }

    func leave() { number.subtract(1, ordering: .relaxed) }
}
