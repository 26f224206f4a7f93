import Auth
import Diagnostics
import HTTP

/// How calls get to a destination.
struct Route {
    /// With credentials where there is somebody to show them to.
    let send: Send
    let doors: Doors
    /// Nil where nobody asks for any.
    let credentials: Credentials?
    let isLocalCloud: () async throws(Stop) -> Bool

    /// What no message may repeat.
    var secrets: Set<String> { credentials?.secrets ?? [] }

    /// Stops unless the credentials that calls to `urls` need are there.
    func checkCredentials(for urls: [String]) async throws(Stop) {
        guard let missing = credentials?.missing(for: urls, doors: doors), !missing.isEmpty else { return }
        guard try await !isLocalCloud() else { return }
        throw Stop(missing.map { "\($0)" }.joined(separator: "\nerror: "))
    }
}
