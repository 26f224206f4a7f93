import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import Synchronization

/// Whether the process was told to stop: then every answer is the last one of its connection.
final class Ending: Sendable {
    private let flag = Atomic<Bool>(false)

    var hasBegun: Bool { flag.load(ordering: .relaxed) }
    func begin() { flag.store(true, ordering: .relaxed) }
}

/// What a connection needs beside Hummingbird's own handlers. What the decoder cannot read never becomes a request: it is
/// answered with a problem like all others. And at the end of the process a connection is closed a second later, so that a
/// request that is on its way is still answered. It keeps nothing but the number of requests unanswered.
final class ConnectionEdge: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let refused: @Sendable (Problem) -> Void
    private let ending: Ending
    private var unanswered = 0

    /// `refused` is told of each, for logs and metrics.
    init(ending: Ending, refused: @escaping @Sendable (Problem) -> Void) {
        self.ending = ending
        self.refused = refused
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head = unwrapInboundIn(data) { unanswered += 1 }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { unanswered -= 1 }
        context.write(data, promise: promise)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard let end = event as? ChannelShouldQuiesceEvent else { return context.fireUserInboundEventTriggered(event) }
        ending.begin()
        context.eventLoop.assumeIsolated().scheduleTask(in: .seconds(1)) { context.fireUserInboundEventTriggered(end) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // Behind a request that is being answered its handler is told, or the framework answers when it is done.
        guard unanswered == 0, let error = error as? HTTPParserError else { return context.fireErrorCaught(error) }
        let problem = Problem(error)
        refused(problem)
        let (head, body) = problem.answer(instance: "/")
        var response = HTTPResponse(status: problem.kind.status, headerFields: head)
        response.headerFields[.connection] = "close"
        response.headerFields[.contentLength] = String(body.readableBytes)
        context.write(wrapOutboundOut(.head(response)), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        context.close(mode: .output, promise: nil)
    }
}

extension Problem {
    /// What the decoder found.
    init(_ error: HTTPParserError) {
        switch error {
        case .headerOverflow: self.init(.headersTooLarge, "they are more than the service takes")
        case .invalidMethod: self.init(.unknownMethod, "the first word is no method of HTTP")
        default: self.init(.badRequest, "it is no HTTP/1.1: \(error)")
        }
    }
}

@available(*, unavailable)
extension ConnectionEdge: Sendable {}

/// HTTP/1.1 as Hummingbird serves it. A connection that is accepted while the server ends finds nobody who takes it, and NIO
/// stops a process in which a writer goes that nobody ever held: here it is held until its connection is closed. Without it 3
/// of 8 ends under load were crashes.
struct HeldChannel: ServerChildChannel {
    let channel: HTTP1Channel

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        self.channel.setup(channel: channel, logger: logger).map { value in
            channel.closeFuture.whenComplete { _ in withExtendedLifetime(value) {} }
            return value
        }
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async { await channel.handle(value: value, logger: logger) }
}
