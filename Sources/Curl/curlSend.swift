package import HTTP

/// The network: a `Send` over libcurl that runs any number of calls at once on one thread and keeps connections for
/// reuse, HTTP/2 where TLS offers it. Cancelling the task of a call aborts it. Thread and connections go when the last
/// copy of the function does.
package func curlSend(_ options: CurlOptions) -> Send {
    let pool = Pool(options)
    return { (request: Request) async throws(TransportError) -> Response in try await pool.send(request) }
}

/// Ends the loop when nobody can use it any more; the loop's own thread holds the loop, so it needs an owner outside.
private final class Pool: Sendable {
    private let loop: TransferLoop

    init(_ options: CurlOptions) { loop = TransferLoop(options) }

    deinit { loop.close() }

    func send(_ request: Request) async throws(TransportError) -> Response {
        // On a busy machine its answer could be here before the cancel is heard.
        if Task.isCancelled { throw TransportError(.cancelled, "interrupted") }
        let id = loop.newID()
        let result: Result<Response, TransportError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                loop.start(id, request) { continuation.resume(returning: $0) }
                // A cancel that came before the start found nothing to cancel.
                if Task.isCancelled { loop.cancel(id) }
            }
        } onCancel: {
            loop.cancel(id)
        }
        return try result.get()
    }
}
