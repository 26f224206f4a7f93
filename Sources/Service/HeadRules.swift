import NIOCore
import NIOHTTP1

/// Reads of a request's head what is lost behind it, its version and the list of `Connection`: whose connection ends with its
/// answer is told with exactly `Connection: close`. Without one Host, HTTP/1.1 is an error (RFC 9112, 3.2).
final class HeadRules: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    private var isRefused = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isRefused else { return }
        guard case .head(var head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
        let isOld = head.version.minor == 0
        let hosts = head.headers["host"].count
        guard hosts == 1 || isOld && hosts == 0 else {
            isRefused = true
            return context.fireErrorCaught(HostError())
        }
        // An old caller that would stay is not promised that it may.
        guard isOld || head.headers.contains(name: "connection"), isOld || closes(head) else {
            return context.fireChannelRead(data)
        }
        head.headers.replaceOrAdd(name: "connection", value: "close")
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }

    private func closes(_ head: HTTPRequestHead) -> Bool {
        head.headers[canonicalForm: "connection"].contains { $0.lowercased() == "close" }
    }
}

/// A request to no host, or to several.
struct HostError: Error {}

@available(*, unavailable)
extension HeadRules: Sendable {}
