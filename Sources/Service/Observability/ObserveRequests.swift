import HTTPTypes
import Hummingbird
import Logging

/// The outermost middleware. It gives the request's logger the trace that the request belongs to, counts the answer, and logs
/// it as one line that Cloud Logging shows as a request. Of the URL only the path is logged, and never an API key.
struct ObserveRequests: RouterMiddleware {
    typealias Context = ServiceContext

    private let service: FeatureService
    private let probes: Set<String>
    private let metrics: RequestMetrics

    /// `probes` are paths that are requested every few seconds.
    init(_ service: FeatureService, probes: Set<String>) {
        self.service = service
        self.probes = probes
        metrics = RequestMetrics(service.metrics)
    }

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        let started = service.clocks.steady()
        var context = context
        let path = context.endpointPath
        context.label = path.map { "\(request.method == .head ? .get : request.method) \($0)" } ?? "other"
        context.logger = service.logger
        for (key, value) in traceMetadata(request.headers, project: service.settings.project) {
            context.logger[metadataKey: key] = value
        }
        let response = try await next(request, context)
        let nanoseconds = service.clocks.steady() - started
        metrics.count(context.label, response.status.code, nanoseconds: nanoseconds)
        let level: Logger.Level =
            switch response.status.code {
            // Readiness logs its reasons itself.
            case _ where probes.contains(path ?? ""): .debug
            case 500: .error
            case 503: .warning
            default: .info
            }
        if level >= service.logger.logLevel { log(request, response.status.code, nanoseconds, context, level) }
        return response
    }

    private func log(
        _ request: Request, _ status: Int, _ nanoseconds: Int, _ context: ServiceContext, _ level: Logger.Level
    ) {
        var http: Logger.Metadata = [
            "requestMethod": .string(request.method.rawValue), "requestUrl": .string(hidden(request.uri.path)),
            "status": .stringConvertible(status), "latency": .string("\(seconds(nanoseconds))s"),
        ]
        if let agent = request.headers[.userAgent] { http["userAgent"] = .string(hidden(agent)) }
        // Cloud Run appends the caller's address to whatever the caller sent.
        let forwarded = request.headers[.forwardedFor]?.split(separator: ",").last.map { trimmed($0) }
        if let address = forwarded ?? context.channel.remoteAddress?.ipAddress {
            http["remoteIp"] = .string(hidden(address))
        }
        context.logger.log(level: level, "\(context.label) \(status)", metadata: ["httpRequest": .dictionary(http)])
    }

    private func hidden(_ text: String) -> String { service.settings.keys?.hidden(in: text) ?? text }
}

/// `0.000250`: nanoseconds as seconds, to the microsecond.
func seconds(_ nanoseconds: Int) -> String {
    let microseconds = nanoseconds / 1_000
    return "\(microseconds / 1_000_000).\(String(1_000_000 + microseconds % 1_000_000).dropFirst())"
}
