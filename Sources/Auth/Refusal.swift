/// Why a URL leads through no door.
package enum Refusal: Sendable, Hashable {
    /// Not `https://`: a token would travel in the open.
    case notHTTPS
    /// Something in it can be read in two ways.
    case unclear
    /// The host, with its port where it has one of its own.
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
