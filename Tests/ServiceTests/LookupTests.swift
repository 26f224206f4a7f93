import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Text
import NIOCore
import Testing

@testable import Service

@Test(arguments: [TestingSetup.router, .live])
func aLookupKeepsTheOrderAndMarksMissingRows(_ setup: TestingSetup) async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(setup) { client in
        let answer = try await client.lookUp(
            #"{"entities":["u3","no\u0062ody","u1","u3"],"feature":"spend","columns":["last_country"]}"#)
        #expect(answer.status == .ok)
        #expect(
            answer.text
                == #"{"feature":"spend","as_of":"2026-11-24T00:00:00Z","rows":[{"entity":"u3","features":{"last_country":null}},{"entity":"nobody","features":null},{"entity":"u1","features":{"last_country":"ES"}},{"entity":"u3","features":{"last_country":null}}],"found":3,"missing":1}"#
        )
    }
}

@Test func aLookupWithoutColumnsGivesWholeRows() async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(.router) { client in
        let answer = try await client.lookUp(#" { "feature" : "spend" , "entities" : [ "\u00f1\"\\" ] } "#)
        let row = try JSONValue(parsing: answer.text)["rows"]?.array?.first
        #expect(row?["entity"]?.string == "ñ\"\\")
        #expect(row?["features"]?["last_country"]?.string == "😀")
        #expect(row?["features"]?["purchases_7d"]?.int == -7)
    }
}

@Test(arguments: [
    ("", 400, "body"), ("{", 400, "body"), ("[]", 422, "body"), ("3", 422, "body"), ("{}", 422, "body.feature"),
    (#"{"feature":"spend"}"#, 422, "body.entities"), (#"{"entities":["u1"]}"#, 422, "body.feature"),
    (#"{"feature":1,"entities":["u1"]}"#, 422, "body.feature"),
    (#"{"feature":"spend","entities":"u1"}"#, 422, "body.entities"),
    (#"{"feature":"spend","entities":[]}"#, 422, "body.entities"),
    (#"{"feature":"spend","entities":["u1",null]}"#, 422, "body.entities[1]"),
    (#"{"feature":"spend","entities":["u1",{"a":[1]}]}"#, 422, "body.entities[1]"),
    (#"{"feature":"spend","entities":["u1"],"colums":[]}"#, 422, "body.colums"),
    (#"{"feature":"spend","entities":["u1"],"entities":["u1"]}"#, 400, "body"),
    (#"{"feature":"spend","entities":["u1"],"columns":[]}"#, 422, "body.columns"),
    (#"{"feature":"spend","entities":["u1"],"columns":["last_country","x"]}"#, 404, "body.columns[1]"),
    (#"{"feature":"spend","entities":["u1"],"columns":["basket","basket"]}"#, 422, "body.columns[1]"),
    (#"{"feature":"spend","entities":["u1"]} x"#, 400, "body"),
    (#"{"feature":"spend","entities":["\ud800"]}"#, 400, "body"),
    (#"{"feature":"spend","entities":["\u12"]}"#, 400, "body"), ("{'feature':1}", 400, "body"),
    (#"{"feature":"spend","entities":["a"# + "\u{1}" + #""]}"#, 400, "body"),
    (#"{"x":"# + String(repeating: "[", count: 50_000), 400, "body"),
    (String(repeating: #"{"a":"#, count: 50_000), 400, "body"), (#"{"feature":01}"#, 400, "body"),
    (#"{"feature":"nope","entities":["u1"]}"#, 404, "body.feature"),
])
func aWrongBodyGetsAProblemWithTheField(_ body: String, _ status: Int, _ field: String) async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(.router) { client in
        let answer = try await client.lookUp(body)
        #expect(answer.status.code == status)
        #expect(answer.headers[.contentType] == "application/problem+json")
        let problem = try JSONValue(parsing: answer.text)
        #expect(problem["errors"]?.array?.contains { $0["field"]?.string == field } == true, "\(answer.text)")
    }
}

@Test func aBodyThatIsNotUTF8IsRefused() async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(.router) { client in
        for bytes: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82]] {
            let body = ByteBuffer(
                bytes: Array(#"{"feature":"spend","entities":[""#.utf8) + bytes + Array(#""]}"#.utf8))
            let answer = try await client.execute(
                uri: "/v1/features:lookup", method: .post, headers: keyedJSON, body: body)
            #expect(answer.status == .badRequest)
        }
    }
}

@Test func allMistakesAreListedUpToALimit() async throws {
    let bench = try Workbench()
    try bench.load()
    try await bench.application.test(.router) { client in
        let many = (0..<500).map(String.init).joined(separator: ",")
        let answer = try await client.lookUp(#"{"feature":3,"entities":[\#(many)],"x":1}"#)
        let errors = try JSONValue(parsing: answer.text)["errors"]?.array
        #expect(errors?.count == LookupRequest.maximumErrors)
        #expect(errors?.first?["field"]?.string == "body.feature")
    }
}

@Test func theEntitiesOfALookupAreLimited() async throws {
    let bench = try Workbench(["MAX_ENTITIES": "2"])
    try bench.load()
    try await bench.application.test(.router) { client in
        #expect(try await client.lookUp(#"{"feature":"spend","entities":["a","b"]}"#).status == .ok)
        let answer = try await client.lookUp(#"{"feature":"spend","entities":["a","b","c"]}"#)
        #expect(answer.status == .unprocessableContent)
        let error = try JSONValue(parsing: answer.text)["errors"]?.array?.first
        #expect(error?["field"]?.string == "body.entities")
        #expect(error?["message"]?.string == "expected 1 to 2 elements, found 3")
    }
}

@Test func onlyJSONWithALengthIsAccepted() async throws {
    let bench = try Workbench(["MAX_BODY_BYTES": "64"])
    try bench.load()
    let body = #"{"feature":"spend","entities":["u1"]}"#
    try await bench.application.test(.router) { client in
        for type in ["application/json; charset=utf-8", "Application/JSON"] {
            let answer = try await client.lookUp(body, [.apiKey: Workbench.key, .contentType: type])
            #expect(answer.status == .ok)
        }
        #expect(try await client.lookUp(body, keyed).status == .unsupportedMediaType)
        for type in ["text/plain", "application/jsonx", "application/problem+json"] {
            let answer = try await client.lookUp(body, [.apiKey: Workbench.key, .contentType: type])
            #expect(answer.status == .unsupportedMediaType)
        }
        var zipped = keyedJSON
        zipped[.contentEncoding] = "gzip"
        #expect(try await client.lookUp(body, zipped).status == .unsupportedMediaType)
        let none = try await client.execute(uri: "/v1/features:lookup", method: .post, headers: keyedJSON)
        #expect(none.status == .lengthRequired)
        let large = try await client.lookUp(body + String(repeating: " ", count: 64))
        #expect(large.status == .contentTooLarge)
    }
}

/// Cloud Run would not pass the answer on.
@Test func anAnswerThatIsTooLargeIsRefused() async throws {
    let bench = try Workbench()
    let value = String(repeating: "x", count: 4 << 20)
    try bench.load(SampleTable(parts: [[#"{"entity":"u1","features":{"basket":"\#(value)"}}"#]]))
    try await bench.application.test(.router) { client in
        func lookUp(_ count: Int) async throws -> TestResponse {
            let entities = Array(repeating: #""u1""#, count: count).joined(separator: ",")
            return try await client.lookUp(#"{"feature":"spend","entities":[\#(entities)]}"#)
        }
        #expect(try await lookUp(7).status == .ok)
        let large = try await lookUp(8)
        #expect(large.status == .unprocessableContent)
        let error = try JSONValue(parsing: large.text)["errors"]?.array?.first
        #expect(error?["field"]?.string == "body.entities")
        #expect(
            error?["message"]?.string == "an answer has at most 32000000 bytes; ask for fewer entities or columns")
    }
}
