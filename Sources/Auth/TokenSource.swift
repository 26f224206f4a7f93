/// Where the token of one service comes from.
package enum TokenSource: Sendable {
    /// There is none; calls are sent without one.
    case absent
    /// Given ready-made in the environment variable of that name; it cannot be renewed.
    case fixed(Token, variable: String)
    /// Fetched when needed.
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

/// Caches the last token of a function until shortly before it expires, and fetches once however many calls wait for
/// it.
package actor TokenCache {
    /// Google's own libraries renew a token this long before it expires.
    private static let margin = Duration.seconds(225)

    /// How messages call the credential.
    nonisolated let origin: String
    private let fetch: @Sendable () async throws -> Token
    private let now: @Sendable () -> ContinuousClock.Instant
    private var current: Token?
    /// When the current token is to be replaced: in time, but one that lives only minutes is used for half of them.
    private var renewal: ContinuousClock.Instant?
    private var pending: Task<Token, any Error>?

    package init(
        origin: String = "the credential", now: @escaping @Sendable () -> ContinuousClock.Instant,
        fetch: @escaping @Sendable () async throws -> Token
    ) {
        self.origin = origin
        self.now = now
        self.fetch = fetch
    }

    /// A token that is valid for some more minutes, or if no newer one can be had, one that is valid still. Throws what
    /// `fetch` throws.
    package func token() async throws -> Token {
        if let current, renewal.map({ now() < $0 }) ?? true { return current }
        let task = pending ?? Task { try await renew() }
        pending = task
        do { return try await task.value } catch {
            guard let current, let expiry = current.expiry, now() < expiry else { throw error }
            return current
        }
    }

    /// Keeps the token itself: whoever waits for it may go on so late that another has taken its place.
    private func renew() async throws -> Token {
        defer { pending = nil }
        let token = try await fetch()
        current = token
        renewal = token.expiry.map { expiry in expiry - min(Self.margin, (expiry - now()) / 2) }
        return token
    }

    /// Drops `token` after the server refused it, unless it was already replaced by a newer one.
    package func drop(_ token: Token) {
        if current == token { current = nil }
    }
}
