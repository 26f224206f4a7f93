import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Text
import NIOCore
import Testing

@testable import Service

@Test(arguments: [TestingSetup.router, .live])
func onlyOpenPathsWorkWithoutAKey(_ setup: TestingSetup) async throws {
    let bench = try Workbench([
        "API_KEY": "new-key-0123456789,other-key-0123456", "API_KEY_PREVIOUS": "old-key-0123456789",
    ])
    try bench.load()
    try await bench.application.test(setup) { client in
        for path in [
            "/v1/features", "/v1/features/spend/u1", "//v1/features/spend/u1", "/v1//features", "/v1", "/v1/nothing",
            "/v1/features:lookup", "/", "/nothing", "/v2/nothing", "/docs/x", "/health/x", "/HEALTH",
        ] {
            for key in [nil, "", "new-key-012345678", "new-key-01234567890", "new-key-0123456789,old-key-0123456789"] {
                let answer = try await client.get(path, key.map { [.apiKey: $0] } ?? [:])
                #expect(answer.status == .unauthorized, "\(path) with \(key ?? "none")")
                #expect(answer.headers[.wwwAuthenticate] == "ApiKey")
                #expect(try JSONValue(parsing: answer.text)["type"]?.string == "/docs#missing-key")
            }
        }
        for key in ["new-key-0123456789", "other-key-0123456", "old-key-0123456789"] {
            #expect(try await client.get("/v1/features/spend/u1", [.apiKey: key]).status == .ok)
        }
        for path in ["/health", "/healthz", "/readyz", "/openapi.json", "/docs", "/metrics"] {
            #expect(try await client.get(path, [:]).status == .ok)
            #expect(try await client.execute(uri: path, method: .delete).status == .methodNotAllowed)
        }
        #expect(try await client.execute(uri: "/v1/features", method: .delete).status == .unauthorized)
    }
}

@Test func anOpenServiceRequiresNoKey() async throws {
    let bench = try Workbench(["API_KEY": "", "API_OPEN": "true"])
    try bench.load()
    try await bench.application.test(.router) { client in
        let list = try await client.get("/v1/features", [:])
        #expect(list.status == .ok)
        let document = try await client.get("/openapi.json", [:])
        #expect(!document.text.contains(#""ApiKey": []"#))
        // Nothing asks for a key, but there may be too many requests.
        let responses = try JSONValue(parsing: document.text)["paths"]?["/v1/features"]?["get"]?["responses"]
        #expect(responses?["401"] == nil && responses?["503"] != nil)
    }
}

@Test(arguments: [TestingSetup.router, .live])
func everyAnswerCarriesTheSecurityHeaders(_ setup: TestingSetup) async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(setup) { client in
        for (path, type) in [
            ("/v1/features", "application/json"), ("/v1/features/spend/u1", "application/json"),
            ("/v1/features/spend/no", "application/problem+json"), ("/nothing", "application/problem+json"),
            ("/v1/features:lookup", "application/problem+json"), ("/healthz", "application/json"),
            ("/readyz", "application/json"), ("/openapi.json", "application/json"),
            ("/docs", "text/html; charset=utf-8"), ("/metrics", "text/plain; version=0.0.4; charset=utf-8"),
        ] {
            for method in [HTTPRequest.Method.get, .head, .options, .delete] {
                let answer = try await client.execute(uri: path, method: method, headers: keyed)
                #expect((answer.headers[.contentLength] == nil) == (answer.status == .noContent))
                #expect(answer.headers[.xContentTypeOptions] == "nosniff")
                #expect(answer.headers[.referrerPolicy] == "no-referrer")
                #expect(answer.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'") == true)
                let mayBeKept = answer.headers.contains(.eTag)
                #expect(answer.headers[.cacheControl]?.hasSuffix(mayBeKept ? "no-cache" : "no-store") == true)
                if method == .get { #expect(answer.headers[.contentType] == type) }
            }
        }
    }
}

@Test(arguments: [TestingSetup.router, .live])
func headIsGetWithoutTheBody(_ setup: TestingSetup) async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(setup) { client in
        for path in ["/v1/features/spend/u1", "/v1/features/spend/no", "/docs", "/healthz", "/nothing"] {
            let get = try await client.execute(uri: path, method: .get, headers: keyed)
            let head = try await client.execute(uri: path, method: .head, headers: keyed)
            #expect(head.status == get.status)
            #expect(head.headers[.contentLength] == String(get.body.readableBytes))
            #expect(head.body.readableBytes == 0)
        }
    }
}

@Test func aMethodThatIsNotAllowedGets405AndAllow() async throws {
    let bench = try Workbench()
    try await bench.application.test(.router) { client in
        for (path, allow) in [
            ("/v1/features/a/b", "GET, HEAD, OPTIONS"), ("/v1/features:lookup", "POST, OPTIONS"),
            ("/healthz", "GET, HEAD, OPTIONS"),
        ] {
            let delete = try await client.execute(uri: path, method: .delete, headers: keyed)
            #expect(delete.status == .methodNotAllowed)
            #expect(delete.headers[.allow] == allow)
            #expect(delete.headers[.contentType] == "application/problem+json")
            let options = try await client.execute(uri: path, method: .options, headers: keyed)
            #expect(options.status == .noContent)
            #expect(options.headers[.allow] == allow)
        }
    }
}

@Test func requestsAboveTheLimitGet503AndRetryAfter() async throws {
    let bench = try Workbench(["MAX_CONCURRENT_REQUESTS": "1"])
    try bench.load()
    #expect(bench.inFlight.enter(limit: 1))
    try await bench.application.test(.router) { client in
        let busy = try await client.get("/v1/features/spend/u1")
        #expect(busy.status == .serviceUnavailable)
        #expect(busy.headers[.retryAfter] == "1")
        #expect(try JSONValue(parsing: busy.text)["type"]?.string == "/docs#busy")
        #expect(try await client.get("/healthz").status == .ok)
        bench.inFlight.leave()
        #expect(try await client.get("/v1/features/spend/u1").status == .ok)
        #expect(try await client.get("/v1/features/spend/u1").status == .ok)
    }
}

/// An endpoint that is added without a word about access is closed, in the router and in the document.
@Test func anEndpointIsClosedUnlessItSaysThatItIsOpen() async throws {
    let bench = try Workbench()
    func endpoint(_ path: String, _ access: Endpoint.Access? = nil) -> Endpoint {
        var endpoint = Endpoint(
            method: .get, path: path, name: "new", summary: "", details: "", answers: [:]
        ) { _, _ in Response(status: .ok) }
        if let access { endpoint.access = access }
        return endpoint
    }
    let router = makeRouter([endpoint("/v2/new"), endpoint("/new"), endpoint("/v1/open", .open)], bench.service)
    try await Application(router: router).test(.router) { client in
        for path in ["/v2/new", "/new"] {
            let (keyless, keyed) = (try await client.get(path, [:]), try await client.get(path))
            #expect(keyless.status == .unauthorized && keyed.status == .ok)
        }
        let open = try await client.get("/v1/open", [:])
        #expect(open.status == .ok)
    }
    let document = openAPI([endpoint("/v2/new")], bench.settings)
    #expect(document["paths"]?["/v2/new"]?["get"]?["security"] == [["ApiKey": []]])
}

/// Access belongs to a method of a path, in the document too.
@Test func aPathMayBeOpenForOneMethodAndClosedForAnother() async throws {
    let bench = try Workbench()
    let endpoints = [HTTPRequest.Method.get, .post].map { method in
        Endpoint(
            method: method, path: "/v1/mixed", access: method == .get ? .open : .key, name: "mixed", summary: "",
            details: "", answers: [:]
        ) { _, _ in Response(status: .ok) }
    }
    try await makeApplication(bench.service) { _ in endpoints }.test(.router) { client in
        for (method, keyless, withKey) in [
            (HTTPRequest.Method.get, HTTPResponse.Status.ok, HTTPResponse.Status.ok), (.head, .ok, .ok),
            (.post, .unauthorized, .ok), (.delete, .unauthorized, .methodNotAllowed),
        ] {
            let first = try await client.execute(uri: "/v1/mixed", method: method)
            let second = try await client.execute(uri: "/v1/mixed", method: method, headers: keyed)
            #expect(first.status == keyless && second.status == withKey, "\(method)")
        }
    }
    let item = openAPI(endpoints, bench.settings)["paths"]?["/v1/mixed"]
    #expect(item?["get"]?["security"] == [] && item?["post"]?["security"] == [["ApiKey": []]])
    #expect(item?["get"]?["responses"]?["401"] == nil && item?["post"]?["responses"]?["401"] != nil)
}

/// Handlers throw these as Hummingbird's documentation shows.
@Test func anErrorOfTheCallerStaysOne() async throws {
    let bench = try Workbench()
    let endpoint = Endpoint(
        method: .get, path: "/v1/error/{code}", name: "error", summary: "", details: "", answers: [:]
    ) { _, context in
        let code = try context.parameters.require("code", as: Int.self)
        let named: [HTTPResponse.Status] = [.badRequest, .notFound, .conflict, .badGateway]
        let status = named.first { $0.code == code } ?? HTTPResponse.Status(code: code)
        throw HTTPError(status, headers: [.retryAfter: "3"], message: "not now, \(code)")
    }
    try await makeApplication(bench.service) { _ in [endpoint] }.test(.router) { client in
        let titles = [400: "Bad Request", 404: "Not Found", 409: "Conflict", 499: "Status 499"]
        for (code, title) in titles {
            let answer = try await client.get("/v1/error/\(code)")
            #expect(answer.status.code == code && answer.headers[.contentType] == "application/problem+json")
            #expect(answer.headers[.retryAfter] == "3")
            let problem = try JSONValue(parsing: answer.text)
            #expect(problem["type"]?.string == "about:blank" && problem["status"]?.int == code)
            #expect(problem["title"]?.string == title)
            #expect(problem["detail"]?.string == "not now, \(code)")
        }
        #expect(try await client.get("/v1/error/x").status == .badRequest)
        #expect(!bench.log.text.contains("failed"))
        let server = try await client.get("/v1/error/502")
        #expect(server.status == .internalServerError && !server.text.contains("not now"))
        #expect(bench.log.text.contains("not now, 502"))
    }
}

/// A caller that hangs up before `100 Continue` has not made the service fail.
@Test func aConnectionThatIsClosedBeforeTheBodyIsABadRequest() async throws {
    let bench = try Workbench()
    let endpoint = Endpoint(
        method: .post, path: "/v1/body", name: "body", summary: "", details: "", answers: [:]
    ) { [service = bench.service] request, context in
        try await context.channel.close()
        _ = try await service.jsonBody(of: request, context)
        return Response(status: .ok)
    }
    try await makeApplication(bench.service) { _ in [endpoint] }.test(.router) { client in
        var headers = keyedJSON
        headers[.expect] = "100-continue"
        let answer = try await client.execute(
            uri: "/v1/body", method: .post, headers: headers, body: ByteBuffer(string: "{}"))
        #expect(answer.status == .badRequest && answer.text.contains("could not be read to its end"))
    }
    #expect(!bench.log.text.contains("failed"))
}

/// A handler may wait, and may write its answer piece by piece.
@Test func aHandlerMayWaitAndStream() async throws {
    let bench = try Workbench()
    let endpoint = Endpoint(
        method: .get, path: "/v1/slow", name: "slow", summary: "", details: "",
        answers: [:]
    ) { _, _ in
        await Task.yield()
        return Response(
            status: .ok,
            body: ResponseBody { writer in
                for piece in ["one ", "two ", "three"] { try await writer.write(ByteBuffer(string: piece)) }
                try await writer.finish(nil)
            })
    }
    try await Application(router: makeRouter([endpoint], bench.service)).test(.live) { client in
        let answer = try await client.get("/v1/slow")
        #expect(answer.text == "one two three")
        #expect(answer.headers[.transferEncoding] == "chunked")
        #expect(answer.headers[.xContentTypeOptions] == "nosniff")
        #expect(try await client.execute(uri: "/v1/slow", method: .head, headers: keyed).body.readableBytes == 0)
    }
}

@Test func theReasonOfAnInternalErrorIsOnlyInTheLog() async throws {
    struct Broken: Error {}
    let bench = try Workbench()
    let endpoint = Endpoint(
        method: .get, path: "/v1/broken", name: "broken", summary: "", details: "",
        answers: [:]
    ) { _, _ in throw Broken() }
    try await Application(router: makeRouter([endpoint], bench.service), logger: bench.logger).test(.router) { client in
        let answer = try await client.get("/v1/broken")
        #expect(answer.status == .internalServerError)
        #expect(answer.headers[.contentType] == "application/problem+json")
        #expect(!answer.text.contains("Broken"))
    }
    #expect(bench.log.text.contains("GET /v1/broken failed") && bench.log.text.contains("Broken()"))
}

@Test func whatDoesNotExistGets404() async throws {
    let bench = try Workbench()
    try await bench.application.test(.router) { client in
        // WebDAV's methods are not known.
        let purge = try await client.execute(uri: "/docs", method: try #require(.init("PURGE")), headers: keyed)
        #expect(purge.status == .notFound)
        #expect(try await client.get("/nothing").status == .notFound)
    }
}

@Test(arguments: [
    (nil, nil), ("*", "*"), ("https://app.example.org", "https://app.example.org"),
])
func browsersMaySendRequestsFromTheConfiguredOrigin(_ setting: String?, _ allowed: String?) async throws {
    let bench = try Workbench(setting.map { ["CORS_ORIGIN": $0] } ?? [:])
    try bench.load()
    try await bench.application.test(.router) { client in
        let origin: HTTPFields = [.origin: "https://app.example.org"]
        let ask = try await client.execute(uri: "/v1/features/spend/u1", method: .options, headers: origin)
        // A browser's preflight request has no key.
        #expect(ask.status == (setting == nil ? .unauthorized : .noContent))
        #expect(ask.headers[.accessControlAllowOrigin] == allowed)
        #expect(ask.headers[.xContentTypeOptions] == "nosniff" && ask.headers[.cacheControl] == "no-store")
        #expect(ask.headers[.connection] == nil)
        #expect(ask.headers[.accessControlAllowHeaders]?.contains("x-api-key") == (setting == nil ? nil : true))
        for path in ["/v1/features/spend/u1", "/v1/features/spend/no"] {
            let answer = try await client.get(path, [.origin: "https://app.example.org", .apiKey: Workbench.key])
            #expect(answer.headers[.accessControlAllowOrigin] == allowed)
        }
        let keyless = try await client.get("/v1/features/spend/u1", origin)
        #expect(keyless.status == .unauthorized)
        bench.ending.begin()
        let last = try await client.execute(uri: "/v1/features/spend/u1", method: .options, headers: origin)
        #expect(last.headers[.connection] == "close")
    }
}
