package import HTTP

/// The network: a `Send` over libcurl that runs any number of calls at once on one thread and keeps connections for
/// reuse, HTTP/2 where TLS offers it. Cancelling the task of a call aborts it. The thread and the connections end when
/// the last copy of the function is released.
package func curlSend(_ options: CurlOptions) -> Send {
    let pool = Pool(options)
    return { (request: Request) async throws(TransportError) -> Response in try await pool.send(request) }
}

/// Ends the loop when nobody can use it any more; the loop's own thread retains the loop, so an outside owner is
/// needed.
private final class Pool: Sendable {
    private let loop: TransferLoop

    init(_ options: CurlOptions) { loop = TransferLoop(options) }

    deinit { loop.close() }

    func send(_ request: Request) async throws(TransportError) -> Response {
        // On a busy machine its answer could arrive before the cancel is processed.
        if Task.isCancelled { throw TransportError(.cancelled, "interrupted") }
        let id = loop.newID()
        let result: Result<Response, TransportError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                loop.start(id, request) { continuation.resume(returning: $0) }
                // A cancel before the start found nothing to cancel.
                if Task.isCancelled { loop.cancel(id) }
            }
        } onCancel: {
            loop.cancel(id)
        }
        return try result.get()
    }
}
