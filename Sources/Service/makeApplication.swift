import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// The application around `service`: its routes, its limits and its rules for connections. `announce` gets the port once
/// connections are taken.
func makeApplication(
    _ service: FeatureService, logger: Logger, announce: @escaping @Sendable (_ port: Int) -> Void = { _ in }
) -> Application<FrontDoor> {
    var service = service
    let settings = service.settings
    service.documents = Documents(endpoints(service), settings: settings)
    let log = RequestLog(logger: logger, keys: settings.keys, project: settings.project)
    let front = Front(service: service, log: log, endpoints: endpoints(service))
    // What never becomes a request is counted and logged all the same.
    let refused: @Sendable (Problem, String) -> Void = { [metrics = service.metrics] problem, path in
        metrics.count("other", status: problem.kind.status.code, nanoseconds: 0)
        log.writeRefusal(problem, path: path)
    }
    let limits = settings.limits
    let configuration = HTTP1Channel.Configuration(
        additionalChannelHandlers: [
            ConnectionRules(
                timeout: .seconds(Int64(limits.requestTimeout)), idleTimeout: .seconds(Int64(limits.idleTimeout)),
                now: front.service.clocks.seconds, reply: front.reply, refused: refused, hidden: log.hidden)
        ],
        httpDecoderConfiguration: .init(
            maxHeaderFieldSize: limits.headerBytes, maxHeaderListSize: limits.headerBytes, maxHeaderFieldCount: 100))
    var quiet = logger
    // The framework's own lines tell nothing that the request log does not.
    quiet.logLevel = max(logger.logLevel, .warning)
    return Application(
        responder: FrontDoor(routes: makeRouter(front).buildResponder(), front: front),
        server: HTTPServerBuilder { responder in
            PinnedChannel(channel: HTTP1Channel(responder: responder, configuration: configuration))
        },
        configuration: ApplicationConfiguration(
            address: .hostname(settings.host, port: settings.port), backlog: 1024),
        onServerRunning: { announce($0.localAddress?.port ?? settings.port) },
        logger: quiet)
}
