import Auth
import Diagnostics
import HTTP

/// How calls reach a destination.
struct Route {
    /// With credentials if the destination needs them.
    let send: Send
    let doors: Doors
    /// Nil if the destination needs none.
    let credentials: Credentials?
    let isLocalCloud: () async throws(Stop) -> Bool

    /// The secrets that no message may contain.
    var secrets: Set<String> { credentials?.secrets ?? [] }

    /// Stops unless the credentials needed for calls to `urls` are present.
    func checkCredentials(for urls: [String]) async throws(Stop) {
        guard let missing = credentials?.missing(for: urls, doors: doors), !missing.isEmpty else { return }
        guard try await !isLocalCloud() else { return }
        throw Stop(missing.map { "\($0)" }.joined(separator: "\nerror: "))
    }
}
