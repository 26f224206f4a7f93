import Auth
import Diagnostics
import HTTP

/// How calls reach a destination.
struct Route: Sendable {
    /// With credentials if the destination needs them.
    let send: Send
    let doors: Doors
    /// Nil if the destination needs none.
    let credentials: Credentials?
    let isLocalCloud: @Sendable () async throws(Stop) -> Bool

    /// The secrets that no message may contain.
    var secrets: Set<String> { credentials?.secrets ?? [] }

    /// Stops unless the credentials needed for calls to `urls` are present and give a token.
    func checkCredentials(for urls: [String]) async throws(Stop) {
        guard let credentials else { return }
        let missing = credentials.missing(for: urls, doors: doors)
        if !missing.isEmpty, try await !isLocalCloud() {
            throw Stop(missing.map { "\($0)" }.joined(separator: "\nerror: "))
        }
        do { try await credentials.prepare(for: urls, doors: doors) } catch let failure as CredentialFailure {
            throw Stop(failure)
        } catch {
            throw Stop("no token for Google: \("\(error)")")
        }
    }
}
