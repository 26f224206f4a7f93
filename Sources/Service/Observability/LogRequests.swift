import HTTPTypes
import Hummingbird
import Logging

/// One line for each request, in Cloud Logging's words. Of the URL only the path is told, and never an API key.
struct LogRequests: RouterMiddleware {
    typealias Context = ServiceContext

    let logger: Logger
    let keys: APIKeys?
    let clocks: Clocks

    func handle(
        _ request: Request, context: ServiceContext, next: (Request, ServiceContext) async throws -> Response
    ) async throws -> Response {
        let started = clocks.steady()
        let response = try await next(request, context)
        let status = response.status.code
        // Probes come every few seconds, and readiness logs its reasons itself.
        let level: Logger.Level =
            context.route.isProbe ? .debug : status == 500 ? .error : status == 503 ? .warning : .info
        guard level >= logger.logLevel else { return response }
        var http: Logger.Metadata = [
            "requestMethod": .string(request.method.rawValue), "requestUrl": .string(hidden(request.uri.path)),
            "status": .stringConvertible(status), "latency": .string(seconds(clocks.steady() - started) + "s"),
        ]
        if let agent = request.headers[.userAgent] { http["userAgent"] = .string(hidden(agent)) }
        if let address = remoteAddress(request, context) { http["remoteIp"] = .string(hidden(address)) }
        var metadata = context.trace
        metadata["httpRequest"] = .dictionary(http)
        logger.log(level: level, "\(context.route.label) \(status)", metadata: metadata)
        return response
    }

    /// Cloud Run appends the caller's address to what the caller itself may have sent.
    private func remoteAddress(_ request: Request, _ context: ServiceContext) -> String? {
        if let forwarded = request.headers[.forwardedFor], let last = forwarded.split(separator: ",").last {
            return String(last.drop { $0 == " " })
        }
        return context.channel.remoteAddress?.ipAddress
    }

    private func hidden(_ text: String) -> String { keys?.hidden(in: text) ?? text }
}
