import FeatureTable
import HTTPTypes
import Hummingbird
import Logging

/// The outermost middleware. It puts into the context which endpoint a request reached and which trace it belongs to, so that
/// every line of a handler belongs to that trace; then it counts the answer and writes one line in Cloud Logging's words. Of
/// the URL only the path is told, and never an API key.
struct ObserveRequests: RouterMiddleware {
    typealias Context = ServiceContext

    private let service: FeatureService
    private let routes: Routes
    private let metrics: RequestMetrics

    init(_ service: FeatureService, routes: Routes) {
        self.service = service
        self.routes = routes
        metrics = RequestMetrics(service.metrics)
    }

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        let started = service.clocks.steady()
        var context = context
        context.route = routes[context.endpointPath, request.method]
        if let trace = Trace(request.headers) {
            context.trace = trace.metadata(project: service.settings.project)
            for (key, value) in context.trace { context.logger[metadataKey: key] = value }
        }
        let response = try await next(request, context)
        let nanoseconds = service.clocks.steady() - started
        metrics.count(context.route.label, response.status.code, nanoseconds: nanoseconds)
        log(request, response.status.code, nanoseconds, context)
        return response
    }

    private func log(_ request: Request, _ status: Int, _ nanoseconds: Int, _ context: ServiceContext) {
        // Probes come every few seconds, and readiness logs its reasons itself.
        let level: Logger.Level =
            context.route.isProbe ? .debug : status == 500 ? .error : status == 503 ? .warning : .info
        guard level >= service.logger.logLevel else { return }
        var http: Logger.Metadata = [
            "requestMethod": .string(request.method.rawValue), "requestUrl": .string(hidden(request.uri.path)),
            "status": .stringConvertible(status), "latency": .string("\(seconds(nanoseconds))s"),
        ]
        if let agent = request.headers[.userAgent] { http["userAgent"] = .string(hidden(agent)) }
        // Cloud Run appends the caller's address to what the caller itself may have sent.
        let forwarded = request.headers[.forwardedFor]?.split(separator: ",").last.map { trimmed($0) }
        if let address = forwarded ?? context.channel.remoteAddress?.ipAddress {
            http["remoteIp"] = .string(hidden(address))
        }
        var metadata = context.trace
        metadata["httpRequest"] = .dictionary(http)
        service.logger.log(level: level, "\(context.route.label) \(status)", metadata: metadata)
    }

    private func hidden(_ text: String) -> String { service.settings.keys?.hidden(in: text) ?? text }
}

/// `2026-11-24T00:00:00.123456Z`, from nanoseconds since 1970.
func timestamp(_ nanoseconds: Int) -> String {
    let second = AsOf(seconds: nanoseconds / 1_000_000_000)?.text ?? ""
    return "\(second.dropLast())\(seconds(nanoseconds % 1_000_000_000).dropFirst())Z"
}

/// `0.000250`: nanoseconds as seconds, to the microsecond.
func seconds(_ nanoseconds: Int) -> String {
    let microseconds = max(0, nanoseconds) / 1_000
    return "\(microseconds / 1_000_000).\(String(1_000_000 + microseconds % 1_000_000).dropFirst())"
}
