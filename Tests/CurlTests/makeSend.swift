import HTTP

@testable import Curl

/// One complete answer with its length.
func answer(_ body: String, status: String = "200 OK", headers: String = "") -> [LoopbackServer.Step] {
    [.write("HTTP/1.1 \(status)\r\n\(headers)Content-Length: \(body.utf8.count)\r\n\r\n\(body)")]
}

/// A `Send` with short limits.
func makeSend(
    timeout: Duration = .seconds(600), maximumBodySize: Int = 64 << 20, endpoint: LoopbackEndpoint? = nil
) -> Send {
    curlSend(
        CurlOptions(
            userAgent: "calco-apply/test", endpoint: endpoint, connectTimeout: .seconds(2), timeout: timeout,
            maximumBodySize: maximumBodySize))
}
