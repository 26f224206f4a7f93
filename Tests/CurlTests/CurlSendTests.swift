import Foundation
import HTTP
import Text
import Synchronization
import Testing

@testable import Curl

@Suite(.timeLimit(.minutes(30)))
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
                    .write("HTTP/1.1 103 Early Hints\r\nLink: early\r\n\r\n"),
                    .write("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n"),
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
        #expect(server.received.first?.header("Expect") == nil)  // libcurl asks first from a megabyte on
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
        // Each answer waits until all twenty calls have arrived: sent one by one, they would never be answered.
        let arrived = Counter()
        let server = try LoopbackServer { received in
            guard !received.startLine.contains("first") else { return answer("") }
            arrived.add()
            for _ in 0..<15_000 where arrived.count < 20 { usleep(20_000) }
            return arrived.count < 20 ? [.close] : answer(received.startLine)
        }
        defer { server.stop() }
        let send = makeSend()
        let port = server.port
        // While nothing is known about a server, libcurl holds back the other calls to see whether one connection can
        // carry them all.
        _ = try await send(Request("GET", "http://127.0.0.1:\(port)/first"))
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
    }

    @Test func closesConnectionsWhenNobodyHoldsTheFunction() async throws {
        let server = try LoopbackServer { _ in answer("x") }
        defer { server.stop() }
        var send: Send? = makeSend()
        _ = try await send?(Request("GET", "http://127.0.0.1:\(server.port)/"))
        #expect(server.closedByPeer == 0)
        send = nil
        for _ in 0..<15_000 where server.closedByPeer == 0 { try await Task.sleep(for: .milliseconds(20)) }
        #expect(server.closedByPeer == 1)
    }
}

@Suite(.timeLimit(.minutes(30)))
struct CurlSendEndpointTests {
    @Test func keepsHostAndPathForEveryHost() async throws {
        let server = try LoopbackServer { _ in answer("{}") }
        defer { server.stop() }
        let send = makeSend(endpoint: LoopbackEndpoint("http://127.0.0.1:\(server.port)"))
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

private final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    var count: Int { value.load(ordering: .relaxed) }

    func add() { value.add(1, ordering: .relaxed) }
}
