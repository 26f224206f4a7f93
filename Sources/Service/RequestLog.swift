import HTTPTypes
import Logging
import NIOCore

/// One line for each request, in Cloud Logging's words. Of the URL only the path is told, and never an API key.
struct RequestLog: Sendable {
    let logger: Logger
    let keys: APIKeys?
    let project: String?

    func write(_ call: Call, route: String, status: Int, nanoseconds: Int) {
        let level = level(route, status)
        guard level >= logger.logLevel else { return }
        var http: Logger.Metadata = [
            "requestMethod": .string(call.method.rawValue), "requestUrl": .string(hidden(call.path)),
            "status": .stringConvertible(status), "latency": .string(seconds(nanoseconds) + "s"),
        ]
        if let agent = call.headers[.userAgent] { http["userAgent"] = .string(hidden(agent)) }
        if let address = remoteAddress(call) { http["remoteIp"] = .string(hidden(address)) }
        var metadata: Logger.Metadata = ["httpRequest": .dictionary(http)]
        if let trace = Trace(call.headers) { metadata.merge(trace.metadata(project: project)) { $1 } }
        logger.log(level: level, "\(route) \(status)", metadata: metadata)
    }

    private func level(_ route: String, _ status: Int) -> Logger.Level {
        // Probes come every few seconds, and readiness logs its reasons itself.
        if ["GET /health", "GET /healthz", "GET /readyz"].contains(route) { return .debug }
        return status == 500 ? .error : status == 503 ? .warning : .info
    }

    /// Cloud Run appends the caller's address to what the caller itself may have sent.
    private func remoteAddress(_ call: Call) -> String? {
        if let forwarded = call.headers[.forwardedFor], let last = forwarded.split(separator: ",").last {
            return String(last.drop { $0 == " " })
        }
        return call.peer
    }

    /// `text`, unless it holds an API key.
    func hidden(_ text: String) -> String { keys?.hidden(in: text) ?? text }
}

extension RequestLog {
    /// A request that could not be read.
    func writeRefusal(_ problem: Problem, path: String) {
        logger.info(
            "\(problem.detail)",
            metadata: [
                "httpRequest": [
                    "requestUrl": .string(hidden(path)),
                    "status": .stringConvertible(problem.kind.status.code),
                ]
            ])
    }
}
