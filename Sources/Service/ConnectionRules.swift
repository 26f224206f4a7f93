import HTTPTypes
import JSON
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// What a connection may not do: send what is no HTTP, headers without end or a body drop by drop, or leave an answer
/// untaken. It answers what never becomes a request, and closes after an answer that says so.
final class ConnectionRules: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private enum State { case open, closing }

    private let timeout: TimeAmount
    private let refused: @Sendable (Problem, _ path: String) -> Void
    private var state = State.open
    /// Requests whose answer is not complete.
    private var inProgress = 0
    private var isReading = false
    private var hasBegunAnswer = false
    private var closesAfterAnswer = false
    private var path = "/"
    private var bodyTimer: Scheduled<Void>?
    private var answerTimer: Scheduled<Void>?

    /// `refused` is told of every answer that is given here.
    init(timeout: TimeAmount, refused: @escaping @Sendable (Problem, _ path: String) -> Void) {
        self.timeout = timeout
        self.refused = refused
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard state == .open else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            inProgress += 1
            isReading = true
            if inProgress == 1 { hasBegunAnswer = false }
            path = head.path ?? "/"
        case .end:
            isReading = false
            bodyTimer?.cancel()
            bodyTimer = nil
        case .body: break
        }
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        // Most requests arrive whole and never need a timer.
        if isReading, bodyTimer == nil, state == .open { bodyTimer = schedule(context) { $0.bodyIsLate($1) } }
        context.fireChannelReadComplete()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard state == .open else {
            promise?.succeed()
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(let head):
            // An informational head is no answer yet.
            if head.status.kind != .informational {
                hasBegunAnswer = true
                closesAfterAnswer = head.headerFields[.connection] == "close"
            }
        case .end:
            inProgress -= 1
            hasBegunAnswer = false
            if closesAfterAnswer {
                context.write(data, promise: promise)
                return close(context)
            }
        case .body: break
        }
        context.write(data, promise: promise)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        answerTimer?.cancel()
        answerTimer = context.channel.isWritable ? nil : schedule(context) { _, context in context.close(promise: nil) }
        context.fireChannelWritabilityChanged()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard state == .open else { return }
        // An answer that has begun cannot become another one.
        guard !hasBegunAnswer, inProgress == 0 || isReading else { return context.close(promise: nil) }
        if case HTTPParserError.headerOverflow = error {
            refuse(Problem(.headersTooLarge, "the headers are larger than this service takes"), context)
        } else {
            refuse(Problem(.badRequest, "this is no HTTP/1.1 request"), context)
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) { cancelTimers() }

    func channelInactive(context: ChannelHandlerContext) {
        cancelTimers()
        context.fireChannelInactive()
    }

    private func bodyIsLate(_ context: ChannelHandlerContext) {
        guard state == .open, isReading else { return }
        guard !hasBegunAnswer, inProgress == 1 else { return context.close(promise: nil) }
        refuse(Problem(.tooSlow, "the body did not arrive in time"), context)
    }

    private func refuse(_ problem: Problem, _ context: ChannelHandlerContext) {
        let path = String(self.path.prefix { $0 != "?" })
        refused(problem, path)
        var fields = problemFields
        let body = ByteBuffer(bytes: problem.json(instance: path).compactBytes)
        fields[.connection] = "close"
        fields[.contentLength] = String(body.readableBytes)
        context.write(
            wrapOutboundOut(.head(HTTPResponse(status: problem.kind.status, headerFields: fields))), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
        context.write(wrapOutboundOut(.end(nil)), promise: nil)
        close(context)
    }

    /// Sends what was written and its end, and waits a moment for the other side to close: bytes that nobody read would
    /// make the system throw away the answer.
    private func close(_ context: ChannelHandlerContext) {
        state = .closing
        cancelTimers()
        context.flush()
        context.close(mode: .output, promise: nil)
        answerTimer = schedule(context, after: .seconds(1)) { _, context in context.close(promise: nil) }
    }

    private func schedule(
        _ context: ChannelHandlerContext, after delay: TimeAmount? = nil,
        _ run: @escaping (ConnectionRules, ChannelHandlerContext) -> Void
    ) -> Scheduled<Void> {
        context.eventLoop.assumeIsolated().scheduleTask(in: delay ?? timeout) { run(self, context) }
    }

    private func cancelTimers() {
        bodyTimer?.cancel()
        bodyTimer = nil
        answerTimer?.cancel()
        answerTimer = nil
    }
}

@available(*, unavailable)
extension ConnectionRules: Sendable {}
