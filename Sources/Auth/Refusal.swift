/// Why a URL belongs to no door.
package enum Refusal: Sendable, Hashable {
    /// Not `https://`: a token would be sent unencrypted.
    case notHTTPS
    /// Part of it is ambiguous.
    case unclear
    /// The host, with its port if it has a special one.
    case host(String)
}

extension Doors {
    /// Nil if `url` is allowed.
    package func refusal(of url: String) -> Refusal? {
        guard !allows(url) else { return nil }
        guard url.prefix("https://".count).lowercased() == "https://" else { return .notHTTPS }
        return WebAddress(url).map { .host($0.authority) } ?? .unclear
    }
}
