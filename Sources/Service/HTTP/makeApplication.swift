import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// The application that serves `endpoints` of `service`. `announce` gets the port once connections are taken.
func makeApplication(
    _ service: FeatureService, endpoints: (FeatureService) -> [Endpoint] = endpoints,
    announce: @escaping @Sendable (_ port: Int) -> Void = { _ in }
) -> Application<RouterResponder<ServiceContext>> {
    let settings = service.settings
    var service = service
    // What explains the endpoints is served by two of them.
    service.documents = Documents(endpoints(service), settings: settings)
    var quiet = service.logger
    // The framework's own lines tell nothing that the request log does not.
    quiet.logLevel = max(quiet.logLevel, .warning)
    let (requests, logger) = (RequestMetrics(service.metrics), service.logger)
    let ending = service.ending
    let refused: @Sendable (Problem) -> Void = { problem in
        logger.info("other \(problem.kind.status.code)", metadata: ["problem": .string(problem.detail)])
        requests.count("other", problem.kind.status.code, nanoseconds: nil)
    }
    let headerBytes = settings.limits.headerBytes
    let connection = HTTP1Channel.Configuration(
        // Evaluated anew for each connection.
        additionalChannelHandlers: [ConnectionEdge(ending: ending, refused: refused)],
        idleTimeout: .seconds(Int64(settings.limits.idleTimeout)),
        httpDecoderConfiguration: .init(
            maxHeaderFieldSize: headerBytes, maxHeaderListSize: headerBytes, maxHeaderFieldCount: 100))
    return Application(
        router: makeRouter(endpoints(service), service),
        server: HTTPServerBuilder { HeldChannel(channel: HTTP1Channel(responder: $0, configuration: connection)) },
        configuration: ApplicationConfiguration(
            address: .hostname(settings.host, port: settings.port), backlog: 1024),
        onServerRunning: { announce($0.localAddress?.port ?? settings.port) },
        logger: quiet)
}
