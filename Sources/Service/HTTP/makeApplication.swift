import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// The application that serves `endpoints`. `announce` is called with the port once it accepts connections.
func makeApplication(
    _ service: FeatureService, endpoints: (FeatureService) -> [Endpoint] = endpoints,
    announce: @escaping @Sendable (_ port: Int) -> Void = { _ in }
) -> Application<RouterResponder<ServiceContext>> {
    let settings = service.settings
    var logger = service.logger
    // Hummingbird's own lines add nothing to the request log.
    logger.logLevel = max(logger.logLevel, .warning)
    let connection = HTTP1Channel.Configuration(idleTimeout: .seconds(Int64(settings.idleTimeout)))
    return Application(
        router: makeRouter(documented(endpoints(service), settings), service),
        server: HTTPServerBuilder { HeldChannel(channel: HTTP1Channel(responder: $0, configuration: connection)) },
        configuration: ApplicationConfiguration(
            address: .hostname(settings.host, port: settings.port), backlog: 1024),
        onServerRunning: { announce($0.localAddress?.port ?? settings.port) },
        logger: logger)
}

/// Hummingbird's HTTP/1.1. Nothing handles a connection that is accepted while the server stops, and NIO ends a process in
/// which such a connection's writer is released before it is finished. Holding it until the connection closes prevents that:
/// without this, 3 of 8 stops under load were crashes.
private struct HeldChannel: ServerChildChannel {
    let channel: HTTP1Channel

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        self.channel.setup(channel: channel, logger: logger).map { value in
            channel.closeFuture.whenComplete { _ in withExtendedLifetime(value) {} }
            return value
        }
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async { await channel.handle(value: value, logger: logger) }
}
