/// How calls are sent. The defaults suit Google's APIs, where some synchronous calls take half a minute.
package struct CurlOptions: Sendable, Hashable {
    /// Sent with every call, such as `calco-apply/1.0.0`.
    package var userAgent: String
    /// The server that every call connects to instead of the host in its URL.
    package var endpoint: LoopbackEndpoint?
    /// The time for name resolution, connecting and the TLS handshake together.
    package var connectTimeout: Duration
    /// The time for the whole call, from its start to the last byte of the answer, if the request sets none.
    package var timeout: Duration
    /// The largest answer, in bytes after decompression.
    package var maximumBodySize: Int

    package init(
        userAgent: String, endpoint: LoopbackEndpoint? = nil, connectTimeout: Duration = .seconds(10),
        timeout: Duration = .seconds(120), maximumBodySize: Int = 64 << 20
    ) {
        self.userAgent = userAgent
        self.endpoint = endpoint
        self.connectTimeout = connectTimeout
        self.timeout = timeout
        self.maximumBodySize = maximumBodySize
    }
}

extension Duration {
    /// Whole milliseconds, at least 1 (to libcurl 0 means no limit) and at most what a C long holds everywhere.
    var curlMilliseconds: Int {
        let (seconds, attoseconds) = components
        guard seconds < 2_000_000 else { return 2_000_000_000 }
        return max(1, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
    }
}
