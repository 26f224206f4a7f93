import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import Text

@testable import Service

@Test func aPredictionIsComputedFromTheEntitysRow() async throws {
    let bench = try Workbench()
    try bench.load()
    let model = Model(weights: ["purchases_7d": 0.5, "spend_30d": 2, "last_country": 9])
    let application = makeApplication(bench.service) { endpoints($0) + [predictEndpoint($0, model: model)] }
    try await application.test(.router) { client in
        func predict(_ body: String, _ headers: HTTPFields = keyedJSON) async throws -> TestResponse {
            let body = ByteBuffer(string: body)
            return try await client.execute(uri: "/v1/predict", method: .post, headers: headers, body: body)
        }
        let answer = try await predict(#"{"feature":"spend","entity":"u1"}"#)
        #expect(answer.text == #"{"as_of":"2026-11-24T00:00:00Z","entity":"u1","score":4.5}"#)
        #expect(try await predict(#"{"feature":"spend","entity":"no"}"#).status == .notFound)
        #expect(try await predict(#"{"feature":"spend"}"#).status == .unprocessableContent)
        // It does not say that it is open, so it is closed.
        #expect(
            try await predict(#"{"feature":"spend","entity":"u1"}"#, [.contentType: "application/json"]).status
                == .unauthorized)
        let document = try JSONValue(parsing: try await client.get("/openapi.json").text)
        #expect(document["paths"]?["/v1/predict"]?["post"]?["operationId"]?.string == "predict")
        #expect(try await client.get("/docs").text.contains(#"id="/components/schemas/Prediction""#))
    }
}
