import NIOCore

/// Hands on what arrived in pieces, the next one only when it is asked for: one read may hold thousands of requests, and
/// whoever answers them must be able to stop in between. It is the first handler of a connection.
final class PacedReads: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = IOData
    typealias OutboundOut = IOData

    private static let pieceBytes = 8_192

    private var held = ByteBuffer()
    private var isGiving = false
    private var isAsked = false
    private var isInputClosed = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        // Nearly all reads are small, and go their way untouched.
        guard held.readableBytes > 0 || bytes.readableBytes > Self.pieceBytes else {
            return context.fireChannelRead(data)
        }
        held.writeBuffer(&bytes)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        guard held.readableBytes > 0 else { return context.fireChannelReadComplete() }
        askAll(context)
    }

    func read(context: ChannelHandlerContext) {
        guard isGiving || held.readableBytes > 0 else { return context.read() }
        isAsked = true
        if !isGiving { give(context) }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard held.readableBytes > 0, case ChannelEvent.inputClosed = event else {
            return context.fireUserInboundEventTriggered(event)
        }
        isInputClosed = true
        askAll(context)
    }

    /// The question passes all who are behind, and each may hold it back.
    private func askAll(_ context: ChannelHandlerContext) { context.channel.pipeline.read() }

    private func give(_ context: ChannelHandlerContext) {
        isGiving = true
        while isAsked, let piece = held.readSlice(length: min(Self.pieceBytes, held.readableBytes)) {
            guard piece.readableBytes > 0 else { break }
            isAsked = false
            context.fireChannelRead(wrapInboundOut(piece))
            context.fireChannelReadComplete()
            askAll(context)
        }
        isGiving = false
        guard held.readableBytes == 0 else { return }
        held = ByteBuffer()
        if isInputClosed {
            isInputClosed = false
            context.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        }
        if isAsked {
            isAsked = false
            context.read()
        }
    }
}

@available(*, unavailable)
extension PacedReads: Sendable {}
