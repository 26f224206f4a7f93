package import HTTP

/// The local cloud as a way to send requests, for one process: every request is answered by the store of `cloud`.
package func localSend(_ cloud: Cloud, now: @escaping @Sendable () -> Instant) -> Send {
    { request throws(TransportError) in try cloud.answer(request, at: now()) }
}
