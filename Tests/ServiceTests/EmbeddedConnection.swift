import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOEmbedded
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1
import Synchronization

@testable import Service

/// A connection without a network, whose time and whose reader the test moves by hand.
final class EmbeddedConnection {
    let channel = EmbeddedChannel()
    /// What the connection asked of the network.
    let network = Network()
    private let answers = Counter()
    var answered: Int { answers.value }

    /// Every request without a body is answered with `answer`; what has one comes to `behind`.
    init(
        answer: @escaping @Sendable (Call) -> String = { $0.path },
        refused: @escaping @Sendable (Problem, String) -> Void = { _, _ in }, behind: any ChannelHandler = Swallow()
    ) throws {
        try channel.pipeline.syncOperations.addHandler(network)
        try channel.pipeline.syncOperations.addHandler(PacedReads())
        try channel.pipeline.syncOperations.configureHTTPServerPipeline(
            withPipeliningAssistance: false, withErrorHandling: false)
        try channel.pipeline.syncOperations.addHandler(HeadRules())
        try channel.pipeline.syncOperations.addHandler(HTTP1ToHTTPServerCodec(secure: false))
        let rules = ConnectionRules(
            timeout: .seconds(5), idleTimeout: .seconds(60), now: { 0 },
            reply: { [answers] call in
                answers.add()
                let body = ByteBuffer(string: answer(call))
                return Reply(
                    status: .ok, fields: [.contentLength: String(body.readableBytes)], body: body)
            }, refused: refused)
        try channel.pipeline.syncOperations.addHandler(rules)
        try channel.pipeline.syncOperations.addHandler(behind)
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    func send(_ text: String) throws { try channel.writeInbound(ByteBuffer(string: text)) }

    func setWritable(_ isWritable: Bool) {
        channel.isWritable = isWritable
        channel.pipeline.fireChannelWritabilityChanged()
    }

    var closes: [CloseMode] { network.closes }

    /// What was sent since the last call.
    var output: String {
        get throws {
            var text = ""
            while let piece = try channel.readOutbound(as: IOData.self) {
                if case .byteBuffer(let buffer) = piece { text += String(buffer: buffer) }
            }
            return text
        }
    }
}

final class Network: ChannelOutboundHandler {
    typealias OutboundIn = IOData
    private(set) var reads = 0
    private(set) var closes: [CloseMode] = []

    func read(context: ChannelHandlerContext) {
        reads += 1
        context.read()
    }

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        closes.append(mode)
        // An embedded channel knows no half of a connection.
        if mode == .all { context.close(mode: mode, promise: promise) } else { promise?.succeed() }
    }
}

/// Never answers.
final class Swallow: ChannelInboundHandler {
    typealias InboundIn = HTTPRequestPart

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {}
}

final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func add() { count.withLock { $0 += 1 } }
}
