import Diagnostics
import Emulator
import HTTP
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Serves `cloud` until SIGTERM or SIGINT; prints the URL once it accepts connections, and at the end how many calls it
/// answered. Throws if the port is not free.
func serve(_ cloud: Cloud, host: String, port: Int, latency: Duration, clock: @escaping @Sendable () -> Instant)
    async throws
{
    let answered = Counter()
    let responder = CallbackResponder<BasicRequestContext> { request, _ in
        answered.add()
        let response = try await respond(to: request, from: cloud, at: clock())
        // Sleeping delays only this answer.
        if latency > .zero { try await Task.sleep(for: latency) }
        return response
    }
    var logger = Logger(label: "calco-emulate", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = .error
    let application = Application(
        responder: responder,
        // Evaluated anew for each connection.
        server: .http1(configuration: .init(additionalChannelHandlers: [ContinueHandler()])),
        configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: "calco-emulate"),
        onServerRunning: { channel in announce(host: host, port: channel.localAddress?.port ?? port) }, logger: logger)
    do {
        try await application.runService()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
        throw PortTaken(description: "port \(port) of \(host) is in use; --port 0 picks a free one")
    }
    tell("calco-emulate: answered \(answered.count) calls")
}

private final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    var count: Int { value.load(ordering: .relaxed) }

    func add() { value.add(1, ordering: .relaxed) }
}

/// Another program is listening on the port.
struct PortTaken: Error, CustomStringConvertible {
    let description: String
}

private func announce(host: String, port: Int) {
    // A reader at the other end of a pipe waits for this line.
    tell("calco-emulate: http://\(host.contains(":") ? "[\(host)]" : host):\(port)")
}

/// Answers one request as the cloud does; if a change cannot be stored on disk, the answer is a 500.
private func respond(to request: Hummingbird.Request, from cloud: Cloud, at now: Instant) async throws
    -> Hummingbird.Response
{
    // Uploads are the largest requests that are sent here.
    let body = try await request.body.collect(upTo: 64 << 20)
    let sent = HTTP.Request(
        request.method.rawValue, "http://\(request.head.authority ?? "localhost")\(request.head.path ?? "/")",
        headers: request.headers.map { Header($0.name.rawName, $0.value) },
        body: body.readableBytes > 0 ? Array(body.readableBytesView) : nil)
    do throws(TransportError) {
        let answer = try cloud.answer(sent, at: now)
        var fields = HTTPFields()
        for header in answer.headers {
            guard let name = HTTPField.Name(header.name) else { continue }
            fields.append(HTTPField(name: name, value: header.value))
        }
        return Hummingbird.Response(
            status: HTTPResponse.Status(code: answer.status), headers: fields,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
    } catch {
        return Hummingbird.Response(
            status: .internalServerError, body: ResponseBody(byteBuffer: ByteBuffer(string: error.message)))
    }
}
