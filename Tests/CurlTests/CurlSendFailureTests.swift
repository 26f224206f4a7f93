import HTTP
import Testing

@testable import Curl

@Suite(.timeLimit(.minutes(30)))
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
        let endpoint = LoopbackEndpoint("http://127.0.0.1:\(port)")
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

    /// libcurl would resend it by itself, but a write must not happen twice.
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

    @Test func aRequestBringsItsOwnLimit() async throws {
        let server = try LoopbackServer { _ in [.pause(3)] + answer("late") }
        defer { server.stop() }
        var request = Request("GET", "http://127.0.0.1:\(server.port)/")
        request.timeout = .milliseconds(200)
        let error = await failure(makeSend(timeout: .seconds(50)), request)
        #expect(error == TransportError(.unanswered, "127.0.0.1 did not answer within 200 ms"))
    }

    @Test func aReadThatHangsIsReadOverAnotherConnection() async throws {
        let server = try LoopbackServer { received in (received.connection == 1 ? [.pause(60)] : []) + answer("here") }
        defer { server.stop() }
        let response = try await HTTP.send(
            Request("GET", "http://127.0.0.1:\(server.port)/"), repeatable: true,
            through: makeSend(timeout: .seconds(50)),
            policy: RetryPolicy(longestTry: .milliseconds(300)), sleep: { _ in }, random: { 0 })
        #expect(response.body == Array("here".utf8))
        #expect(server.received.map(\.connection) == [1, 2])
    }

    @Test func aRequestCanAskForANewConnection() async throws {
        let server = try LoopbackServer { _ in answer("x") }
        defer { server.stop() }
        let send = makeSend()
        var request = Request("GET", "http://127.0.0.1:\(server.port)/")
        _ = try await send(request)
        _ = try await send(request)
        #expect(server.accepted == 1)
        request.needsNewConnection = true
        _ = try await send(request)
        #expect(server.accepted == 2)
    }

    @Test func cancellationAbortsTheTransfer() async throws {
        // The answer comes so late that only a cancelled transfer can end before it with anything but a time-out.
        let server = try LoopbackServer { received in
            (received.startLine.contains("never") ? [.pause(60)] : []) + answer("here")
        }
        defer { server.stop() }
        let send = makeSend(timeout: .seconds(50))
        let port = server.port
        let task = Task { await failure(send, Request("GET", "http://127.0.0.1:\(port)/never")) }
        while server.received.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
        task.cancel()
        #expect(await task.value?.stage == .cancelled)
        // The loop continues, and a call of an already cancelled task never starts to wait.
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
