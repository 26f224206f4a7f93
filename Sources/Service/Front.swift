import HTTPTypes
import HummingbirdCore
import NIOCore

/// What happens around every handler: admission, problems, metrics and the log.
struct Front: Sendable {
    let service: FeatureService
    let log: RequestLog
    let endpoints: [Endpoint]

    /// Answers a call whose body, if it needs one, is there. It never fails and never waits.
    func reply(_ call: Call) -> Reply {
        let started = service.clocks.steady()
        var call = call
        let endpoint = route(&call)
        do throws(Problem) {
            let endpoint = try admit(endpoint, call)
            return finish(try handle(endpoint, call), endpoint, call, since: started)
        } catch {
            return finish(error.reply(instance: log.hidden(call.path)), endpoint, call, since: started)
        }
    }

    /// Answers a request that came to `endpoint`, whose body may still be on its way.
    func reply(_ request: Request, of endpoint: Endpoint, _ call: Call) async -> Reply {
        guard endpoint.body != nil else { return reply(call) }
        let started = service.clocks.steady()
        do throws(Problem) {
            var call = call
            _ = try admit(endpoint, call)
            // What waits for its body is what can become too much.
            guard service.metrics.enter(limit: service.settings.limits.concurrentRequests) else { throw busy }
            defer { service.metrics.leave() }
            call.body = try await collectBody(of: request, maximum: service.settings.limits.bodyBytes)
            return finish(try endpoint.handler(call), endpoint, call, since: started)
        } catch {
            return finish(error.reply(instance: log.hidden(call.path)), endpoint, call, since: started)
        }
    }

    private func handle(_ endpoint: Endpoint?, _ call: Call) throws(Problem) -> Reply {
        guard let endpoint else { return try elsewhere(call) }
        guard endpoint.needsKey else { return try endpoint.handler(call) }
        guard service.metrics.enter(limit: service.settings.limits.concurrentRequests) else { throw busy }
        defer { service.metrics.leave() }
        return try endpoint.handler(call)
    }

    private var busy: Problem {
        Problem(.busy, "too many requests are being answered", headers: [(.retryAfter, "1")])
    }

    /// The endpoint of `call`, whose parameters are set.
    private func route(_ call: inout Call) -> Endpoint? {
        let parts = pathParts(call.path)
        for endpoint in endpoints
        where endpoint.method == call.method || endpoint.method == .get && call.method == .head {
            if let parameters = endpoint.match(parts) {
                call.parameters = parameters
                return endpoint
            }
        }
        return nil
    }

    private func admit(_ endpoint: Endpoint?, _ call: Call) throws(Problem) -> Endpoint? {
        guard let endpoint else { return nil }
        guard accepts(call.headers[.accept], endpoint.acceptedType) else {
            throw Problem(.notAcceptable, "header.Accept", "expected \(endpoint.acceptedType)")
        }
        if endpoint.needsKey { try checkKey(call) }
        return endpoint
    }

    private func checkKey(_ call: Call) throws(Problem) {
        guard let keys = service.settings.keys else { return }
        guard let key = call.headers[.apiKey] else {
            throw Problem(.missingKey, "the header X-API-Key is missing", headers: [(.wwwAuthenticate, "ApiKey")])
        }
        guard keys.accept(key) else {
            throw Problem(.missingKey, "the key is not valid", headers: [(.wwwAuthenticate, "ApiKey")])
        }
    }

    /// What to say of a path or a method that no route takes.
    private func elsewhere(_ call: Call) throws(Problem) -> Reply {
        let parts = pathParts(call.path)
        if parts.first == "v1" { try checkKey(call) }
        let found = endpoints.filter { $0.match(parts) != nil }
        guard !found.isEmpty else { throw Problem(.unknownRoute, "nothing is at this path") }
        let methods = found.flatMap { $0.method == .get ? ["GET", "HEAD"] : [$0.method.rawValue] } + ["OPTIONS"]
        let allow = methods.joined(separator: ", ")
        guard call.method == .options else {
            throw Problem(.methodNotAllowed, "this path takes \(allow)", headers: [(.allow, allow)])
        }
        var fields = jsonFields
        fields[.contentType] = nil
        fields[.allow] = allow
        return Reply(status: .noContent, fields: fields)
    }

    private func finish(_ reply: Reply, _ endpoint: Endpoint?, _ call: Call, since started: Int) -> Reply {
        var reply = reply
        if reply.status != .noContent { reply.fields[.contentLength] = String(reply.body.readableBytes) }
        // The length stays what GET would have given.
        if call.method == .head { reply.body.clear() }
        let elapsed = service.clocks.steady() - started
        let route = endpoint?.label ?? "other"
        service.metrics.count(route, status: reply.status.code, nanoseconds: elapsed)
        log.write(call, route: route, status: reply.status.code, nanoseconds: elapsed)
        return reply
    }
}
