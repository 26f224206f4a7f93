import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

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
        guard case .head(var head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
        unanswered += 1
        // The framework knows the word only where it stands alone.
        if let list = head.headerFields[.connection]?.lowercased(), list != "close",
            list.split(whereSeparator: { ", \t".contains($0) }).contains("close")
        {
            head.headerFields[.connection] = "close"
            return context.fireChannelRead(wrapInboundOut(.head(head)))
        }
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
        case .headerOverflow: self.init(.headersTooLarge, "they are more than MAX_HEADER_BYTES allows")
        case .invalidMethod: self.init(.unknownMethod, "the first word is no method of HTTP")
        default: self.init(.badRequest, "it is no HTTP/1.1: \(error)")
        }
    }
}

@available(*, unavailable)
extension ConnectionEdge: Sendable {}
