import HummingbirdTesting
import NIOCore
import Testing

@testable import Service

@Test(arguments: [
    "GET /a HTTP/1.0\r\n\r\n", "GET /a HTTP/1.0\r\nHost: x\r\n\r\n",
    "GET /a HTTP/1.1\r\nHost: x\r\nConnection: close, te\r\n\r\n",
    "GET /a HTTP/1.1\r\nHost: x\r\nConnection: te\r\nConnection: CLOSE\r\n\r\n",
])
func aLastRequestIsAnsweredAndClosed(_ request: String) throws {
    let connection = try EmbeddedConnection()
    try connection.send(request)
    let output = try connection.output
    #expect(output.hasPrefix("HTTP/1.1 200") && output.contains(#/(?i)connection: close\r\n/#))
    #expect(connection.closes == [.output])
}

@Test(arguments: [
    "GET /a HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a HTTP/1.1\r\nHost: x\r\nConnection: keep-alive, te\r\n\r\n",
    "GET /a HTTP/1.1\r\nHost: x\r\nConnection: closer\r\n\r\n",
])
func anyOtherRequestKeepsItsConnection(_ request: String) throws {
    let connection = try EmbeddedConnection()
    try connection.send(request + request)
    #expect(try connection.output.matches(of: #/HTTP\/1.1 200/#).count == 2)
    #expect(connection.closes.isEmpty)
}

@Test(arguments: ["", "Host: x\r\nHost: y\r\n"])
func withoutOneHostARequestIsRefused(_ hosts: String) throws {
    let connection = try EmbeddedConnection()
    try connection.send("GET /a HTTP/1.1\r\n\(hosts)\r\n")
    let output = try connection.output
    #expect(output.hasPrefix("HTTP/1.1 400") && output.contains("header.Host"))
    #expect(connection.closes == [.output] && connection.answered == 0)
}

@Test func aLookupThatIsTheLastIsAnsweredWithClose() async throws {
    let bench = try Workbench()
    try bench.load()
    let body = #"{"feature":"spend","entities":["u1"]}"#
    let request =
        "POST /v1/features:lookup HTTP/1.1\r\nHost: x\r\nX-API-Key: \(Workbench.key)\r\nConnection: te, Close\r\n"
        + "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    let answer = try await bench.application.test(.live) { client in
        try await RawConnection.exchange(port: try #require(client.port), [request], timeout: .seconds(60))
    }
    #expect(answer.text.hasPrefix("HTTP/1.1 200") && answer.isClosed)
    #expect(answer.text.contains(#/(?i)connection: close\r\n/#))
}
