/// A probe. All spans are whole seconds.
package struct ProbeConfig: Sendable, Hashable {
    package enum Target: Sendable, Hashable {
        /// An HTTP request for the path, with these headers.
        case http(path: String, headers: [String: String] = [:])
        /// A TCP connection to the port.
        case tcp
        /// gRPC's health check, of the service of that name if there is one.
        case grpc(service: String?)
    }

    package var target: Target
    package var period: TimeSpan
    package var timeout: TimeSpan
    package var failures: Int
    package var delay: TimeSpan
}
