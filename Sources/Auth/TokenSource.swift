/// Where the token of one service comes from. The cases are all there are; what else Google knows (service account
/// keys, workload identity, the metadata server) enters as a `refreshing` function.
package enum TokenSource: Sendable {
    /// There is none; calls go out without.
    case absent
    /// Given ready-made in the environment variable of that name; it cannot be renewed.
    case fixed(Token, variable: String)
    /// Asked for when needed.
    case refreshing(TokenCache)

    /// The token to use now, or nil. Throws what the function behind it throws.
    func token() async throws -> Token? {
        switch self {
        case .absent: nil
        case .fixed(let token, _): token
        case .refreshing(let cache): try await cache.token()
        }
    }

    var isAbsent: Bool { if case .absent = self { true } else { false } }
}

/// Keeps the last token of a function until shortly before it expires, and asks once however many calls wait for it.
package actor TokenCache {
    /// Google's own libraries renew this long before the expiry.
    private static let margin = Duration.seconds(225)

    private let fetch: @Sendable () async throws -> Token
    private let now: @Sendable () -> ContinuousClock.Instant
    private var current: Token?
    private var pending: Task<Token, any Error>?

    package init(
        now: @escaping @Sendable () -> ContinuousClock.Instant, fetch: @escaping @Sendable () async throws -> Token
    ) {
        self.now = now
        self.fetch = fetch
    }

    /// A token that will work for some minutes. Throws what `fetch` throws.
    package func token() async throws -> Token {
        if let current, current.expiry.map({ now() < $0 - Self.margin }) ?? true { return current }
        let task = pending ?? Task { [fetch] in try await fetch() }
        pending = task
        defer { if pending == task { pending = nil } }
        let token = try await task.value
        current = token
        return token
    }

    /// Drops `token` after the server refused it, unless a newer one is already here.
    package func drop(_ token: Token) {
        if current == token { current = nil }
    }
}
