import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import Text

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

@Test func whatDoesNotExistGets404() async throws {
    let bench = try Workbench()
    try await bench.application.test(.router) { client in
        // WebDAV's methods are not known.
        let purge = try await client.execute(uri: "/docs", method: try #require(.init("PURGE")), headers: keyed)
        let nothing = try await client.get("/nothing")
        for answer in [purge, nothing] {
            #expect(answer.status == .notFound && answer.text.contains("/docs#unknown-route"), "\(answer.text)")
        }
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
