import HTTPTypes
import NIOCore
import NIOExtras
import NIOHTTP1
import NIOHTTPTypes

/// The first to see a connection's requests. What has no body is answered at once, on the thread that read it: it never
/// waits, and handing it on would cost more than answering it. It also holds a connection to its limits: one that sends no
/// HTTP, headers without end or a body drop by drop, says nothing or leaves an answer untaken is answered and closed.
final class ConnectionRules: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private enum State { case open, closing }
    private enum Arrival {
        case part(HTTPRequestPart)
        case error(any Error)
        case inputClosed
    }

    private let timeout: TimeAmount
    private let idleTimeout: TimeAmount
    private let reply: @Sendable (Call) -> Reply
    private let now: @Sendable () -> Int
    private let hidden: @Sendable (_ path: String) -> String
    private let refused: @Sendable (Problem, _ path: String) -> Void
    /// A request without a body, until its end is there.
    private var whole: HTTPRequest?
    private var peer: String?
    private var lastActive = NIODeadline.now()
    private var idleTimer: Scheduled<Void>?
    private var date = (second: -1, text: "")
    private var state = State.open
    /// Requests whose answer is not complete.
    private var inProgress = 0
    private var isReading = false
    /// What came while the caller had not taken the answers before it, in its order. `PacedReads` keeps it short.
    private var held = CircularBuffer<Arrival>()
    private var isReadHeld = false
    private var isDraining = false
    private var hasBegunAnswer = false
    private var closesAfterAnswer = false
    /// The process is ending: what arrives within a moment is still answered, and the last answer says that it is.
    private var isEnding = false
    /// The caller said that the request that it sent is its last.
    private var isClosingAsked = false
    private var endTimer: Scheduled<Void>?
    private var path = "/"
    private var bodyTimer: Scheduled<Void>?
    /// Runs while a head has begun to arrive.
    private var headTimer: Scheduled<Void>?
    private var hasSeenPart = false
    /// Bytes that the body being read still has; nil if nobody said.
    private var bodyRest: Int?
    /// Bytes that may still come once the connection is being closed, before it is no longer read.
    private var dropsLeft = 65_536
    private var answerTimer: Scheduled<Void>?

    /// `now` gives seconds since 1970; `refused` is told of everything that could not be read; `hidden` takes
    /// secrets out of a path.
    init(
        timeout: TimeAmount, idleTimeout: TimeAmount, now: @escaping @Sendable () -> Int,
        reply: @escaping @Sendable (Call) -> Reply, refused: @escaping @Sendable (Problem, _ path: String) -> Void,
        hidden: @escaping @Sendable (_ path: String) -> String = { $0 }
    ) {
        self.timeout = timeout
        self.idleTimeout = idleTimeout
        self.now = now
        self.reply = reply
        self.hidden = hidden
        self.refused = refused
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard state == .open else {
            if case .body(let bytes) = unwrapInboundIn(data) { dropsLeft -= bytes.readableBytes }
            return
        }
        lastActive = .now()
        hasSeenPart = true
        headTimer?.cancel()
        headTimer = nil
        // At the end what arrived together is looked at together, so that the last of it is known.
        guard !holds(context), !isEnding else { return held.append(.part(unwrapInboundIn(data))) }
        take(unwrapInboundIn(data), context)
    }

    private func holds(_ context: ChannelHandlerContext) -> Bool {
        isDraining || !held.isEmpty || !context.channel.isWritable
    }

    private func take(_ part: HTTPRequestPart, _ context: ChannelHandlerContext) {
        switch part {
        case .head(let head):
            // Answers keep the order of their requests: while one is being made, others wait behind it.
            if inProgress == 0, isWithoutBody(head) {
                whole = head
                return
            }
            if inProgress == 0, head.headerFields[.expect]?.lowercased() == "100-continue" {
                context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
            }
            inProgress += 1
            isReading = true
            bodyRest = head.headerFields[.contentLength].flatMap { Int($0) }
            if head.headerFields[.connection] == "close" { isClosingAsked = true }
            if inProgress == 1 { hasBegunAnswer = false }
            path = head.path ?? "/"
        case .end:
            if let head = whole {
                whole = nil
                return answer(head, context)
            }
            isReading = false
            bodyTimer?.cancel()
            bodyTimer = nil
        case .body(let bytes): bodyRest = bodyRest.map { $0 - bytes.readableBytes }
        }
        context.fireChannelRead(wrapInboundOut(part))
    }

    /// An answer that is not taken fills memory: who does not read is not read either.
    func read(context: ChannelHandlerContext) {
        if state == .open ? holds(context) : dropsLeft < 0 {
            isReadHeld = true
        } else {
            context.read()
        }
    }

    private func drain(_ context: ChannelHandlerContext) {
        guard state == .open, !isDraining, !held.isEmpty || isReadHeld else { return }
        isDraining = true
        while state == .open, context.channel.isWritable, let arrival = held.popFirst() {
            switch arrival {
            case .part(let part): take(part, context)
            case .error(let error): fail(error, context)
            case .inputClosed: context.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
            }
        }
        isDraining = false
        readIsComplete(context)
        if state == .open, isReadHeld, !holds(context) {
            isReadHeld = false
            context.read()
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent: end(context)
        case ChannelEvent.inputClosed where state == .open && !held.isEmpty: held.append(.inputClosed)
        default: context.fireUserInboundEventTriggered(event)
        }
    }

    private func end(_ context: ChannelHandlerContext) {
        guard state == .open, !isEnding else { return }
        isEnding = true
        endTimer = schedule(context, after: .seconds(1)) { rules, context in
            // What has begun is answered, and its answer closes the connection.
            if rules.state == .open, rules.inProgress == 0, rules.held.isEmpty { rules.close(context) }
        }
    }

    private var isLastOfAll: Bool {
        isEnding
            && !held.contains {
                if case .part(.head) = $0 { true } else { false }
            }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        // Bytes that were no part of a request are the beginning of a head, or of the end of a body.
        if !hasSeenPart, !isReading, state == .open, headTimer == nil {
            headTimer = schedule(context) { $0.headIsLate($1) }
        }
        hasSeenPart = false
        if !held.isEmpty { drain(context) } else { readIsComplete(context) }
    }

    private func readIsComplete(_ context: ChannelHandlerContext) {
        // Most requests arrive whole and never need a timer.
        if isReading, bodyTimer == nil, state == .open { bodyTimer = schedule(context) { $0.bodyIsLate($1) } }
        context.fireChannelReadComplete()
    }

    private func isWithoutBody(_ head: HTTPRequest) -> Bool {
        !head.headerFields.contains(.contentLength) && !head.headerFields.contains(.transferEncoding)
            && head.method != .post
    }

    private func answer(_ head: HTTPRequest, _ context: ChannelHandlerContext) {
        var reply = reply(Call(head, peer: peer))
        reply.fields[.date] = httpDate()
        let isLast = head.headerFields[.connection] == "close" || isLastOfAll
        if isLast { reply.fields[.connection] = "close" }
        send(reply, context)
        if isLast { close(context) }
    }

    private func send(_ reply: Reply, _ context: ChannelHandlerContext) {
        let head = HTTPResponse(status: reply.status, headerFields: reply.fields)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if reply.body.readableBytes > 0 { context.write(wrapOutboundOut(.body(reply.body)), promise: nil) }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    private func httpDate() -> String {
        let second = now()
        if date.second != second { date = (second, Service.httpDate(second)) }
        return date.text
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard state == .open else {
            promise?.succeed()
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(var head):
            // An informational head is no answer yet.
            guard head.status.kind != .informational else { break }
            hasBegunAnswer = true
            if inProgress == 1, isClosingAsked || isLastOfAll || !isBodyWorthReading {
                head.headerFields[.connection] = "close"
            }
            closesAfterAnswer = head.headerFields[.connection] == "close"
            return context.write(wrapOutboundOut(.head(head)), promise: promise)
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

    /// Who has closed gently is not to be closed at once by those behind: that would throw away what was sent.
    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        guard state == .closing else { return context.close(mode: mode, promise: promise) }
        context.channel.closeFuture.cascade(to: promise)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        // What is being closed has its time already.
        guard state == .open else { return context.fireChannelWritabilityChanged() }
        answerTimer?.cancel()
        answerTimer = context.channel.isWritable ? nil : schedule(context) { _, context in context.close(promise: nil) }
        context.fireChannelWritabilityChanged()
        if context.channel.isWritable { drain(context) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard state == .open else { return }
        guard held.isEmpty else { return held.append(.error(error)) }
        fail(error, context)
    }

    private func fail(_ error: any Error, _ context: ChannelHandlerContext) {
        // An answer that has begun cannot become another one.
        guard !hasBegunAnswer, inProgress == 0 || isReading else { return context.close(promise: nil) }
        if case HTTPParserError.headerOverflow = error {
            refuse(Problem(.headersTooLarge, "the headers are larger than this service takes"), context)
        } else if error is HostError {
            refuse(Problem(.badRequest, "header.Host", "expected exactly one"), context)
        } else {
            refuse(Problem(.badRequest, "this is no HTTP/1.1 request"), context)
        }
    }

    func handlerAdded(context: ChannelHandlerContext) {
        peer = context.channel.remoteAddress?.ipAddress
        watchIdleness(context, in: idleTimeout)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        cancelTimers()
        idleTimer?.cancel()
    }

    func channelInactive(context: ChannelHandlerContext) {
        cancelTimers()
        idleTimer?.cancel()
        context.fireChannelInactive()
    }

    /// Whether the rest of a body that was answered before its end is so small that the connection may live on.
    private var isBodyWorthReading: Bool { !isReading || (bodyRest ?? .max) <= 65_536 }

    private func headIsLate(_ context: ChannelHandlerContext) {
        headTimer = nil
        guard state == .open else { return }
        guard inProgress == 0 else { return headTimer = schedule(context) { $0.headIsLate($1) } }
        path = "/"
        refuse(Problem(.tooSlow, "the headers did not arrive in time"), context)
    }

    private func bodyIsLate(_ context: ChannelHandlerContext) {
        guard state == .open, isReading else { return }
        guard !hasBegunAnswer, inProgress == 1 else { return context.close(promise: nil) }
        // Who waits for the body answers with this at once, and is free.
        context.fireErrorCaught(Problem(.tooSlow, "the body did not arrive in time"))
    }

    private func watchIdleness(_ context: ChannelHandlerContext, in delay: TimeAmount) {
        idleTimer = schedule(context, after: delay) { rules, context in
            let silence = NIODeadline.now() - rules.lastActive
            // An answer that is being made is no silence; a body that does not come has a timer of its own.
            if rules.inProgress == 0, silence >= rules.idleTimeout { return context.close(promise: nil) }
            let rest = rules.idleTimeout - silence
            rules.watchIdleness(context, in: rest > .zero ? rest : rules.idleTimeout)
        }
    }

    private func refuse(_ problem: Problem, _ context: ChannelHandlerContext) {
        let path = String(self.path.prefix { $0 != "?" })
        refused(problem, path)
        var reply = problem.reply(instance: hidden(path))
        reply.fields[.date] = httpDate()
        reply.fields[.connection] = "close"
        reply.fields[.contentLength] = String(reply.body.readableBytes)
        send(reply, context)
        close(context)
    }

    /// Sends what was written and its end, and waits a moment for the other side to close: bytes that nobody read would
    /// make the system throw away the answer.
    private func close(_ context: ChannelHandlerContext) {
        state = .closing
        cancelTimers()
        held.removeAll()
        // The other side's end must be seen.
        if isReadHeld { context.read() }
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
        headTimer?.cancel()
        headTimer = nil
        answerTimer?.cancel()
        answerTimer = nil
        endTimer?.cancel()
        endTimer = nil
    }
}

@available(*, unavailable)
extension ConnectionRules: Sendable {}
