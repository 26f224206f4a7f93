import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Text
import NIOCore
import Testing

@testable import Service

@Test(arguments: [TestingSetup.router, .live])
func theAPIWantsAKeyAndNothingElseDoes(_ setup: TestingSetup) async throws {
    let bench = try Workbench([
        "API_KEY": "new-key-0123456789,other-key-0123456", "API_KEY_PREVIOUS": "old-key-0123456789",
    ])
    try bench.load()
    try await bench.application.test(setup) { client in
        for path in [
            "/v1/features", "/v1/features/spend/u1", "//v1/features/spend/u1", "/v1//features", "/v1", "/v1/nothing",
            "/v1/features:lookup",
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
        for path in ["/healthz", "/readyz", "/openapi.json", "/docs", "/metrics"] {
            #expect(try await client.get(path, [:]).status == .ok)
        }
    }
}

@Test func anOpenServiceWantsNoKey() async throws {
    let bench = try Workbench(["API_KEY": "", "API_OPEN": "true"])
    try bench.load()
    try await bench.application.test(.router) { client in
        let list = try await client.get("/v1/features", [:])
        #expect(list.status == .ok)
        let document = try await client.get("/openapi.json", [:])
        #expect(!document.text.contains(#""ApiKey": []"#))
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
                #expect(answer.headers[.xContentTypeOptions] == "nosniff")
                #expect(answer.headers[.referrerPolicy] == "no-referrer")
                #expect(answer.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'") == true)
                if path.hasPrefix("/v1") { #expect(answer.headers[.cacheControl] == "no-store") }
                if method == .get { #expect(answer.headers[.contentType] == type) }
            }
        }
    }
}

@Test(arguments: [TestingSetup.router, .live])
func headIsGetWithoutABody(_ setup: TestingSetup) async throws {
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

@Test func anotherMethodIsToldWhatIsAllowed() async throws {
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

@Test func whatTheCallerDoesNotAcceptIsRefused() async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(.router) { client in
        var headers = keyed
        headers[.accept] = "text/html"
        let answer = try await client.get("/v1/features/spend/u1", headers)
        #expect(answer.status == .notAcceptable)
        #expect(answer.headers[.contentType] == "application/problem+json")
        #expect(try await client.get("/docs", headers).status == .ok)
    }
}

@Test func moreRequestsThanTheLimitAreToldToComeBack() async throws {
    let bench = try Workbench(["MAX_CONCURRENT_REQUESTS": "1"])
    try bench.load()
    #expect(bench.metrics.enter(limit: 1))
    try await bench.application.test(.router) { client in
        let busy = try await client.get("/v1/features/spend/u1")
        #expect(busy.status == .serviceUnavailable)
        #expect(busy.headers[.retryAfter] == "1")
        #expect(try JSONValue(parsing: busy.text)["type"]?.string == "/docs#busy")
        #expect(try await client.get("/healthz").status == .ok)
        bench.metrics.leave()
        #expect(try await client.get("/v1/features/spend/u1").status == .ok)
        #expect(try await client.get("/v1/features/spend/u1").status == .ok)
    }
}

/// Requests without a body are answered by the connection, all others through the router: nobody must see which.
@Test func theConnectionAndTheRouterAnswerAlike() async throws {
    let bench = try Workbench()
    try bench.load()
    let targets = [
        "/v1/features", "/v1/features/spend/u1", "/v1//features/spend/%75%31", "/v1/features/spend/u1?columns=basket",
        "/v1/features/spend/no", "/v1/features/spend/%zz", "/v1/features/spend/u1?x", "/v1/features/spend/u1/",
        "/v1/features:lookup", "/healthz", "/healthz/", "/readyz", "/docs", "/openapi.json", "/", "/x?y=z", "//docs",
    ]
    @Sendable func answers(_ client: any TestClientProtocol) async throws -> [String] {
        var answers: [String] = []
        for target in targets {
            for method in [HTTPRequest.Method.get, .head, .options, .put] {
                let answer = try await client.execute(uri: target, method: method, headers: keyed)
                let fields = answer.headers.filter { $0.name != .date }.map { "\($0.name): \($0.value)" }.sorted()
                answers.append("\(method) \(target) \(answer.status.code) \(fields) \(answer.text)")
            }
        }
        return answers
    }
    let application = bench.application
    let routed = try await application.test(.router) { try await answers($0) }
    let connected = try await application.test(.live) { try await answers($0) }
    for (one, other) in zip(routed, connected) { #expect(one == other) }
    #expect(routed.count == 68 && connected.count == 68)
}

@Test func aConnectionsAnswerHasADate() async throws {
    let bench = try Workbench()
    try await bench.application.test(.live) { client in
        let answer = try await client.get("/healthz")
        #expect(answer.headers[.date] == "Tue, 24 Nov 2026 01:00:00 GMT")
    }
    #expect(httpDate(0) == "Thu, 01 Jan 1970 00:00:00 GMT")
    #expect(httpDate(951_782_400) == "Tue, 29 Feb 2000 00:00:00 GMT")
}
