import HTTPTypes
import Hummingbird
import Logging
import Text

/// The outermost middleware. It gives the request's logger the trace that the request belongs to, counts the answer, and logs
/// it as one line that Cloud Logging shows as a request. Of the URL only the path is logged, and never an API key.
struct ObserveRequests: RouterMiddleware {
    let service: FeatureService
    let metrics: RequestMetrics
    /// Paths that are requested every few seconds.
    let probes: Set<String>

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        let started = service.clocks.steady()
        var context = context
        let path = context.endpointPath
        context.label = path.map { "\(request.method == .head ? .get : request.method) \($0)" } ?? "other"
        context.logger.logLevel = service.logger.logLevel
        let trace = traceMetadata(request.headers, project: service.settings.project)
        for (key, value) in trace { context.logger[metadataKey: key] = value }
        // Done here because the middleware for CORS answers some requests itself.
        let response = completed(try await next(request, context), for: request, isLast: service.ending.hasBegun)
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
        if level >= service.logger.logLevel {
            let http = details(request, response.status.code, nanoseconds, context)
            let metadata = trace.merging(["httpRequest": .dictionary(http)]) { $1 }
            service.logger.log(level: level, "\(context.label) \(response.status.code)", metadata: metadata)
        }
        return response
    }

    /// Cloud Logging's `httpRequest`.
    private func details(
        _ request: Request, _ status: Int, _ nanoseconds: Int, _ context: ServiceContext
    ) -> Logger.Metadata {
        var http: Logger.Metadata = [
            "requestMethod": .string(request.method.rawValue), "requestUrl": .string(hidden(request.uri.path)),
            "status": .stringConvertible(status), "latency": .string("\(seconds(nanoseconds))s"),
        ]
        http["userAgent"] = request.headers[.userAgent].map { .string(hidden($0)) }
        // Cloud Run appends the caller's address to whatever the caller sent.
        let forwarded = request.headers[.forwardedFor]?.split(separator: ",").last.map { trimmed($0) }
        let address = forwarded ?? context.channel.remoteAddress?.ipAddress
        http["remoteIp"] = address.map { .string(hidden($0)) }
        return http
    }

    /// `text` without keys, and cut, because its length is up to the caller.
    private func hidden(_ text: String) -> String {
        String(decoding: (service.settings.keys?.hidden(in: text) ?? text).utf8.prefix(2_048), as: UTF8.self)
    }
}

/// `0.000250`: nanoseconds as seconds, to the microsecond.
func seconds(_ nanoseconds: Int) -> String {
    let microseconds = nanoseconds / 1_000
    return "\(microseconds / 1_000_000).\(String(1_000_000 + microseconds % 1_000_000).dropFirst())"
}
