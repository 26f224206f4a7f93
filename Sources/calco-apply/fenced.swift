import HTTP
import Stores

/// `send`, by which a run that shares its state writes nothing that could arrive after its lock has ended: another run
/// may hold it by then. A call that the lock would not outlive is not sent.
func fenced(_ send: @escaping Send, by store: StateStore) -> Send {
    guard let sharing = store.sharing else { return send }
    let name = store.name
    return { request throws(TransportError) in
        guard !changesNothing(request.method, request.url) else { return try await send(request) }
        let longest = request.timeout.map { $0 / .seconds(1) } ?? longestCall
        guard await sharing.holds(longest) else {
            throw TransportError(
                .notSent,
                "the lock of \(name) is no longer sure to be this run's: it could not be renewed in time, or somebody else "
                    + "has taken it. Nothing more is sent; apply again", isPermanent: true)
        }
        return try await send(request)
    }
}

/// Seconds, where a call has no limit of its own.
private let longestCall = 100.0
