import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypesHTTP1

/// HTTP/1.1 as Hummingbird serves it, except that each connection's task stays on the connection's own event loop and that
/// what arrives is paced.
struct PinnedChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    let channel: HTTP1Channel

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        self.channel.setup(channel: channel, logger: logger).flatMapThrowing { value in
            // A connection that is accepted while the server ends finds nobody who takes it, and a writer that nobody ever
            // held stops the process: it is held here until the connection is closed.
            channel.closeFuture.whenComplete { _ in withExtendedLifetime(value) {} }
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(PacedReads(), position: .first)
            try pipeline.addHandler(
                HeadRules(), position: .before(try pipeline.handler(type: HTTP1ToHTTPServerCodec.self)))
            return value
        }
    }

    func handle(value: Value, logger: Logger) async {
        await withTaskExecutorPreference(EventLoopExecutor(value.channel.eventLoop)) {
            await channel.handle(value: value, logger: logger)
        }
    }
}
