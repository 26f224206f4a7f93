package import HTTP

/// `send` with at most `limit` calls in flight besides those that the server holds; the others wait their turn, the more
/// urgent ones first, in order of arrival.
package func limited(_ send: @escaping Send, to limit: Int) -> Send {
    let gate = Gate(places: max(1, limit))
    return { request throws(TransportError) in
        guard Urgency.current != .held else { return try await send(request) }
        await gate.enter(Urgency.current)
        let result: Result<Response, TransportError>
        do throws(TransportError) {
            result = .success(try await send(request))
        } catch {
            result = .failure(error)
        }
        await gate.leave()
        return try result.get()
    }
}
