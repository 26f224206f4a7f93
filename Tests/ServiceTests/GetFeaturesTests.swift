import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Text
import Testing

@testable import Service

@Test(arguments: [TestingSetup.router, .live])
func aRowIsServedAsTheBytesThatTheJobWrote(_ setup: TestingSetup) async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(setup) { client in
        let answer = try await client.get("/v1/features/spend/u1")
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentType] == "application/json")
        #expect(
            answer.text
                == #"{"feature":"spend","as_of":"2026-11-24T00:00:00Z","entity":"u1","features":{"purchases_7d":3,"spend_30d":1.50,"last_country":"ES","basket":[1,{"a":null}]}}"#
        )
    }
}

@Test(arguments: [
    ("a%2Fb%20c", "a/b c"), ("%C3%B1%22%5C", "ñ\"\\"), ("%c3%b1and%C3%BA", "ñandú"), ("%75%31", "u1"), ("u3", "u3"),
])
func entitiesArePercentDecoded(_ path: String, _ entity: String) async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(.live) { client in
        let answer = try await client.get("/v1/features/spend/\(path)")
        #expect(answer.status == .ok)
        #expect(try JSONValue(parsing: answer.text)["entity"]?.string == entity)
    }
}

@Test(arguments: [
    ("spend/nobody", 404, "unknown-entity", "path.entity"), ("spend/u", 404, "unknown-entity", "path.entity"),
    ("spend/u11", 404, "unknown-entity", "path.entity"), ("spend/a+b+c", 404, "unknown-entity", "path.entity"),
    ("spend/%22", 404, "unknown-entity", "path.entity"), ("spend/%00", 404, "unknown-entity", "path.entity"),
    ("nope/u1", 404, "unknown-feature", nil), ("../u1", 404, "unknown-feature", nil),
    ("spend/%", 400, "bad-request", "path.entity"), ("spend/%zz", 400, "bad-request", "path.entity"),
    ("spend/%ff", 400, "bad-request", "path.entity"), ("%c0%80/u1", 400, "bad-request", "path.feature"),
    ("spend/u1?columns=no", 404, "unknown-column", "query.columns"),
    ("spend/u1?columns=", 404, "unknown-column", "query.columns"),
    ("spend/u1?columns", 404, "unknown-column", "query.columns"),
    ("spend/u1?columns=basket,basket", 422, "invalid", "query.columns"),
    ("spend/u1?column=basket", 422, "invalid", "query.column"),
    ("spend/u1?columns=%f", 400, "bad-request", "query.columns"), ("spend", 404, "unknown-route", nil),
    ("spend/u1/x", 404, "unknown-route", nil),
])
func aRequestThatCannotBeAnsweredGetsAProblemWithTheField(
    _ path: String, _ status: Int, _ kind: String, _ field: String?
) async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(.router) { client in
        let answer = try await client.get("/v1/features/\(path)")
        #expect(answer.status.code == status)
        #expect(answer.headers[.contentType] == "application/problem+json")
        let problem = try JSONValue(parsing: answer.text)
        #expect(problem["type"]?.string == "/docs#\(kind)")
        #expect(problem["status"]?.int == status)
        #expect(problem["instance"]?.string == "/v1/features/\(path.prefix { $0 != "?" })")
        #expect(problem["title"]?.string?.isEmpty == false && problem["detail"]?.string?.isEmpty == false)
        #expect(problem["errors"]?.array?.first?["field"]?.string == field)
    }
}

@Test func columnsCanBeChosenInAnyOrder() async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(.router) { client in
        for query in ["columns=basket,spend_30d", "columns=basket&columns=spend%5F30d"] {
            let answer = try await client.get("/v1/features/spend/u1?\(query)")
            #expect(
                answer.text
                    == #"{"feature":"spend","as_of":"2026-11-24T00:00:00Z","entity":"u1","features":{"basket":[1,{"a":null}],"spend_30d":1.50}}"#
            )
        }
    }
}

@Test func featuresAreListedByName() async throws {
    let bench = try Workbench()
    try bench.load()
    try bench.load(SampleTable(feature: "age", columns: [], parts: [[]]))
    try await bench.application.test(.router) { client in
        let answer = try JSONValue(parsing: try await client.get("/v1/features").text)
        #expect(answer["features"]?.array?.map { $0["name"]?.string } == ["age", "spend"])
        let spend = answer["features"]?.array?.last
        #expect(spend?["rows"]?.int == 5)
        #expect(spend?["entity"]?.string == "user_id")
        #expect(spend?["as_of"]?.string == "2026-11-24T00:00:00Z")
        #expect(spend?["columns"]?.array?.map { $0["type"]?.string } == ["integer", "number", "text", "any"])
    }
}

@Test func withoutAnyTableTheAnswerSaysSo() async throws {
    let bench = try Workbench()
    try await bench.application.test(.router) { client in
        let loading = try await client.get("/v1/features/spend/u1")
        #expect(loading.status == .serviceUnavailable)
        #expect(loading.headers[.retryAfter] == "1")
        var watch = bench.watch()
        watch.look()
        let answer = try await client.get("/v1/features/spend/u1")
        #expect(answer.status == .notFound)
        #expect(try JSONValue(parsing: answer.text)["type"]?.string == "/docs#no-table")
    }
}
