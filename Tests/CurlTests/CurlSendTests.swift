import HTTP
import JSON
import Testing

@testable import Curl

private func answer(_ body: String, status: String = "200 OK", headers: String = "") -> [LoopbackServer.Step] {
    [.write("HTTP/1.1 \(status)\r\n\(headers)Content-Length: \(body.utf8.count)\r\n\r\n\(body)")]
}

private func makeSend(
    timeout: Duration = .seconds(10), maximumBodySize: Int = 64 << 20, endpoint: Endpoint? = nil
) -> Send {
    curlSend(
        CurlOptions(
            userAgent: "calco-apply/test", endpoint: endpoint, connectTimeout: .seconds(2), timeout: timeout,
            maximumBodySize: maximumBodySize))
}

@Suite(.timeLimit(.minutes(1)))
struct CurlSendTests {
    @Test func sendsMethodPathHeadersAndBody() async throws {
        let server = try LoopbackServer { _ in answer("{}") }
        defer { server.stop() }
        let bytes: [UInt8] = [0, 1, 255, 10, 13, 0]
        let request = Request(
            "PATCH", "http://127.0.0.1:\(server.port)/v1/a:b/../c?x=%2F&y=1",
            headers: [Header("X-One", "1"), Header("X-Empty", "")],
            body: bytes)
        let response = try await makeSend()(request)
        #expect(response.status == 200)
        #expect(response.body == Array("{}".utf8))
        let received = try #require(server.received.first)
        #expect(received.startLine == "PATCH /v1/a:b/../c?x=%2F&y=1 HTTP/1.1")
        #expect(received.body == bytes)
        #expect(received.header("X-One") == "1")
        #expect(received.lines.contains { $0 == "X-Empty:" || $0 == "X-Empty: " })
        #expect(received.header("User-Agent") == "calco-apply/test")
        #expect(received.header("Accept-Encoding") == "gzip")
        #expect(received.header("Content-Type") == nil)
        #expect(received.header("Expect") == nil)
    }

    @Test(arguments: ["POST", "PUT", "PATCH"])
    func emptyBodyHasItsLength(method: String) async throws {
        let server = try LoopbackServer { _ in answer("") }
        defer { server.stop() }
        _ = try await makeSend()(Request(method, "http://127.0.0.1:\(server.port)/"))
        let received = try #require(server.received.first)
        #expect(received.startLine == "\(method) / HTTP/1.1")
        #expect(received.header("Content-Length") == "0")
    }

    @Test(arguments: ["GET", "DELETE"])
    func readsAndDeletesHaveNoBody(method: String) async throws {
        let server = try LoopbackServer { _ in answer("") }
        defer { server.stop() }
        _ = try await makeSend()(Request(method, "http://127.0.0.1:\(server.port)/"))
        let received = try #require(server.received.first)
        #expect(received.startLine == "\(method) / HTTP/1.1")
        #expect(received.header("Content-Length") == nil)
    }

    @Test func deleteWithBodyAndHead() async throws {
        let server = try LoopbackServer {
            $0.startLine.hasPrefix("HEAD") ? [.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")] : answer("")
        }
        defer { server.stop() }
        let send = makeSend()
        _ = try await send(Request("DELETE", "http://127.0.0.1:\(server.port)/lock", json: ["ID": "1"]))
        #expect(server.received.first?.body == Array(#"{"ID":"1"}"#.utf8))
        #expect(server.received.first?.header("Content-Type") == "application/json")
        let head = try await send(Request("HEAD", "http://127.0.0.1:\(server.port)/"))
        #expect(head.body == [])
    }

    @Test func readsHeadersNoContentAndChunks() async throws {
        let server = try LoopbackServer { received in
            switch received.startLine {
            case "GET /none HTTP/1.1": [.write("HTTP/1.1 204 No Content\r\nETag: \"a\"\r\n\r\n")]
            case "GET /chunked HTTP/1.1":
                [
                    .write(
                        "HTTP/1.1 103 Early Hints\r\nLink: early\r\n\r\nHTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n"
                    ),
                    .write("set-cookie: a\r\nSet-Cookie: b:c \r\n\r\n3\r\nabc\r\n"), .pause(0.05),
                    .write("2\r\nde\r\n0\r\n\r\n"),
                ]
            default: answer("not followed", status: "302 Found", headers: "Location: /chunked\r\n")
            }
        }
        defer { server.stop() }
        let send = makeSend()
        let none = try await send(Request("GET", "http://127.0.0.1:\(server.port)/none"))
        #expect(none == Response(status: 204, headers: [Header("ETag", "\"a\"")], body: []))
        let chunked = try await send(Request("GET", "http://127.0.0.1:\(server.port)/chunked"))
        #expect(chunked.status == 201)
        #expect(String(decoding: chunked.body, as: UTF8.self) == "abcde")
        #expect(chunked.headers.filter { $0.name.lowercased() == "set-cookie" }.map(\.value) == ["a", "b:c"])
        #expect(chunked[header: "Link"] == nil)
        #expect(try await send(Request("GET", "http://127.0.0.1:\(server.port)/moved")).status == 302)
    }

    @Test func unpacksGzip() async throws {
        // printf hello | gzip -n
        let packed: [UInt8] = [
            31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 203, 72, 205, 201, 201, 7, 0, 134, 166, 16, 54, 5, 0, 0, 0,
        ]
        let server = try LoopbackServer { _ in
            [.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 25\r\n\r\n"), .writeBytes(packed)]
        }
        defer { server.stop() }
        let response = try await makeSend()(Request("GET", "http://127.0.0.1:\(server.port)/"))
        #expect(String(decoding: response.body, as: UTF8.self) == "hello")
    }

    @Test func largeBodiesBothWays() async throws {
        let server = try LoopbackServer { received in
            [.write("HTTP/1.1 200 OK\r\nContent-Length: \(received.body.count)\r\n\r\n"), .writeBytes(received.body)]
        }
        defer { server.stop() }
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let response = try await makeSend()(Request("PUT", "http://127.0.0.1:\(server.port)/", body: bytes))
        #expect(response.body == bytes)
        await #expect(throws: TransportError(.unanswered, "the answer is larger than 1000 bytes (127.0.0.1)")) {
            try await makeSend(maximumBodySize: 1000)(Request("PUT", "http://127.0.0.1:\(server.port)/", body: bytes))
        }
    }

    @Test func reusesConnections() async throws {
        let server = try LoopbackServer { _ in answer("x") }
        defer { server.stop() }
        let send = makeSend()
        for _ in 0..<5 { _ = try await send(Request("POST", "http://127.0.0.1:\(server.port)/", body: [1])) }
        #expect(server.accepted == 1)
        #expect(server.received.count == 5)
    }

    @Test func runsManyCallsAtOnce() async throws {
        let server = try LoopbackServer { received in [.pause(0.4)] + answer(received.startLine) }
        defer { server.stop() }
        let send = makeSend()
        let port = server.port
        let start = ContinuousClock.now
        let bodies = try await withThrowingTaskGroup(of: String.self) { group in
            for index in 0..<20 {
                group.addTask {
                    let response = try await send(Request("GET", "http://127.0.0.1:\(port)/\(index)"))
                    return String(decoding: response.body, as: UTF8.self)
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(bodies == Set((0..<20).map { "GET /\($0) HTTP/1.1" }))
        #expect(ContinuousClock.now - start < .seconds(4))  // one after the other: 8 s
    }

    @Test func closesConnectionsWhenNobodyHoldsTheFunction() async throws {
        let server = try LoopbackServer { _ in answer("x") }
        defer { server.stop() }
        var send: Send? = makeSend()
        _ = try await send?(Request("GET", "http://127.0.0.1:\(server.port)/"))
        #expect(server.closedByPeer == 0)
        send = nil
        for _ in 0..<100 where server.closedByPeer == 0 { try await Task.sleep(for: .milliseconds(20)) }
        #expect(server.closedByPeer == 1)
    }
}

@Suite(.timeLimit(.minutes(1)))
struct CurlSendEndpointTests {
    @Test func keepsHostAndPathForEveryHost() async throws {
        let server = try LoopbackServer { _ in answer("{}") }
        defer { server.stop() }
        let send = makeSend(endpoint: Endpoint("http://127.0.0.1:\(server.port)"))
        _ = try await send(Request("GET", "https://run.googleapis.com/v2/projects/p?pageSize=1"))
        _ = try await send(Request("GET", "https://gitlab.example.com:443/api/v4/x"))
        _ = try await send(Request("GET", "https://gitlab.example.com:8443/api/v4/x"))
        #expect(
            server.received.map { $0.header("Host") } == [
                "run.googleapis.com", "gitlab.example.com", "gitlab.example.com:8443",
            ])
        #expect(server.received.first?.startLine == "GET /v2/projects/p?pageSize=1 HTTP/1.1")
    }
}

@Suite(.timeLimit(.minutes(1)))
struct CurlSendFailureTests {
    private func failure(_ send: Send, _ request: Request) async -> TransportError? {
        do throws(TransportError) {
            _ = try await send(request)
            return nil
        } catch { return error }
    }

    @Test func refusedConnectionIsNotSent() async throws {
        let port = try unusedPort()
        let error = await failure(makeSend(), Request("POST", "http://127.0.0.1:\(port)/", body: [1]))
        #expect(error == TransportError(.notSent, "cannot connect to 127.0.0.1"))
        let endpoint = Endpoint("http://127.0.0.1:\(port)")
        let other = await failure(makeSend(endpoint: endpoint), Request("GET", "https://run.googleapis.com/"))
        #expect(other == TransportError(.notSent, "cannot connect to 127.0.0.1:\(port) (for run.googleapis.com)"))
    }

    @Test func unknownHostIsNotSent() async throws {
        let error = await failure(makeSend(), Request("GET", "http://calco.invalid/"))
        #expect(error == TransportError(.notSent, "cannot resolve the host name calco.invalid"))
    }

    @Test func failedHandshakeIsNotSent() async throws {
        let server = try LoopbackServer { _ in [.close] }
        defer { server.stop() }
        // The server waits for a request that never ends; the handshake's bytes are answered with plain text.
        let port = server.port
        let error = await failure(makeSend(timeout: .seconds(1)), Request("GET", "https://127.0.0.1:\(port)/"))
        #expect(error?.stage == .notSent)
    }

    @Test(arguments: [
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", "",
    ])
    func truncatedAnswerIsUnanswered(text: String) async throws {
        let server = try LoopbackServer { _ in [.write(text), .close] }
        defer { server.stop() }
        let error = await failure(makeSend(), Request("POST", "http://127.0.0.1:\(server.port)/", body: [1]))
        #expect(error?.stage == .unanswered)
        #expect(server.received.count == 1)
    }

    /// libcurl would send it again by itself: what it is for must not happen twice.
    @Test func writeIsNotRepeatedOnADeadConnection() async throws {
        let server = try LoopbackServer { received in
            received.startLine.contains("first") ? answer("x") : [.close]
        }
        defer { server.stop() }
        let send = makeSend()
        let port = server.port
        _ = try await send(Request("POST", "http://127.0.0.1:\(port)/first"))
        let error = await failure(send, Request("POST", "http://127.0.0.1:\(port)/second"))
        #expect(error?.stage == .unanswered)
        #expect(server.received.count { $0.startLine.contains("second") } == 1)
    }

    @Test func slowAnswerTimesOut() async throws {
        let server = try LoopbackServer { _ in [.pause(3)] + answer("late") }
        defer { server.stop() }
        let send = makeSend(timeout: .milliseconds(300))
        let error = await failure(send, Request("GET", "http://127.0.0.1:\(server.port)/"))
        #expect(error == TransportError(.unanswered, "127.0.0.1 did not answer within 300 ms"))
    }

    @Test func cancellationAbortsTheTransfer() async throws {
        let server = try LoopbackServer { _ in [.pause(1)] + answer("late") }
        defer { server.stop() }
        let send = makeSend()
        let port = server.port
        let task = Task { await failure(send, Request("GET", "http://127.0.0.1:\(port)/")) }
        while server.received.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
        let start = ContinuousClock.now
        task.cancel()
        #expect(await task.value?.stage == .cancelled)
        #expect(ContinuousClock.now - start < .milliseconds(500))
        // The loop lives on, and a call of a task already cancelled never begins to wait.
        let early = Task {
            while !Task.isCancelled { await Task.yield() }
            return await failure(send, Request("GET", "http://127.0.0.1:\(port)/"))
        }
        early.cancel()
        #expect(await early.value?.stage == .cancelled)
        #expect(await failure(send, Request("GET", "http://127.0.0.1:\(port)/")) == nil)
    }

    @Test(arguments: [
        Request("GET", "not a url"), Request("GET", "ftp://127.0.0.1/"), Request("GE T", "http://127.0.0.1/"),
        Request("GET", "http://127.0.0.1/\r\nX: y"),
        Request("GET", "http://127.0.0.1/", headers: [Header("Authorization", "hidden\r\nX: y")]),
    ])
    func impossibleRequestIsRefusedForGood(request: Request) async throws {
        let error = try #require(await failure(makeSend(), request))
        #expect(error.stage == .notSent)
        #expect(error.isPermanent)
        #expect(!error.message.contains("hidden"))
    }
}
