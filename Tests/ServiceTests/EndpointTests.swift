// Endpoints as a team would add them.

import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import Text

@testable import Service

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
